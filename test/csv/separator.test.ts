import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeparator } from '../../src/csv/separator.ts';

async function* inPieces(content: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function find(content: string, size = 5): Promise<{ separator: string; text: string }> {
  const { separator, bytes } = await findSeparator(inPieces(content, size));
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return { separator, text: Buffer.concat(parts).toString() };
}

describe('findSeparator', () => {
  it.each([
    ['id,title,description\n1;2,a;b;c;d;e,x\n', ','],
    ['id;title;description\n1;"a,b,c,d,e";x\n', ';'],
    ['id\ttitle\tdescription, in short\r\n', '\t'],
    ['id|title|description\n', '|'],
    ['\ufeff"id; of, a, book";title;description\n', ';'],
    ['"id\n,,,,,";title\n', ';'],
    ['\n\nid;title\n', ';'],
    ['description\n', ','],
    ['', ','],
  ])('of %j is %j', async (content, separator) => {
    expect(await find(content)).toEqual({ separator, text: content });
  });

  it.each([
    ['sep=;\r\nid;a,b,c\r\n', ';', '\r\nid;a,b,c\r\n'],
    ['\ufeffsep=,\nid,a;b;c\n', ',', '\ufeff\nid,a;b;c\n'],
    ['"sep=\t"\nid\ta\n', '\t', '\nid\ta\n'],
    ['SEP=|\nid,b,c|a\n', '|', '\nid,b,c|a\n'],
  ])('is what %j says, which then is no record', async (content, separator, text) => {
    expect(await find(content)).toEqual({ separator, text });
  });

  it('leaves all else as it is, however it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 9 }), async (content, size) => {
        fc.pre(!/^\ufeff?"?sep=/i.test(content));
        expect((await find(content, size)).text).toBe(Buffer.from(content).toString());
      }),
    );
  });

  it('looks at a first line without an end only so far', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled += 1;
        yield Buffer.alloc(2 ** 12, 'a;');
      }
    }
    const { separator, bytes } = await findSeparator(endless());
    expect(separator).toBe(';');
    expect(pulled).toBeLessThanOrEqual(16);
    await bytes[Symbol.asyncIterator]().return?.();
  });
});
