import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMultipart } from '../../../../src/platforms/web/forms/multipart.ts';

/** The parts of a body: their names, with a file's name, and their contents as Latin-1. */
function partsOf(body: string, boundary = 'cut'): unknown[] {
  return Array.from(readMultipart(Buffer.from(body, 'latin1'), boundary), ({ name, filename, content }) => [
    ...(filename === undefined ? [name] : [name, filename]),
    content.toString('latin1'),
  ]);
}

const part = (disposition: string, content: string) =>
  `--cut\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

/** Bytes that are searched where a boundary is begun so many times. */
function searched(times: number): number {
  let bytes = 0;
  const body = Buffer.from(`${part('name=a', '\r\n--cutx'.repeat(times))}--cut--`);
  const search = body.indexOf.bind(body);
  body.indexOf = (value: string | number | Uint8Array, from?: number | BufferEncoding) => {
    const found = search(value, Number(from));
    bytes += (found === -1 ? body.length : found) - Number(from);
    return found;
  };
  expect([...readMultipart(body, 'cut')]).toHaveLength(1);
  return bytes;
}

describe('a multipart body', () => {
  it('as .NET writes it has names without quotation marks, and the file’s name twice', () => {
    const body = [
      '--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=description\r\n\r\n',
      'A ferry runs aground.\r\n',
      "--cut\r\nContent-Disposition: form-data; name=cover; filename=c.png; filename*=utf-8''c%C3%A9.png\r\n\r\n",
      '\x89PNG\r\n',
      '--cut--\r\n',
    ].join('');
    expect(partsOf(body)).toEqual([
      ['description', 'A ferry runs aground.'],
      ['cover', 'cé.png', '\x89PNG'],
    ]);
  });

  it('may have a preamble and an epilogue, which are no part of it', () => {
    const body = `Not for you.\r\n--cutting edge\r\n${part('name="a"', '1')}--cut--\r\nNor this: --cut\r\n`;
    expect(partsOf(body)).toEqual([['a', '1']]);
  });

  it.each([
    ['name="a"; filename="x\\"y.png"', ['a', 'x"y.png', '']],
    ['name="a%22b"', ['a"b', '']],
    ['filename=""; name="cover"', ['cover', '', '']],
    ['NAME = a ; FileName = b.png', ['a', 'b.png', '']],
    ["name=a; filename*=iso-8859-1''%E9.png; filename=e.png", ['a', "iso-8859-1''%E9.png", '']],
    ["name=a; filename*=UTF-8'en'%zz", ['a', '%zz', '']],
  ])('names a part in any way: %s', (disposition, expected) => {
    expect(partsOf(`${part(disposition, '')}--cut--`)).toEqual([expected]);
  });

  it('keeps what only looks like a boundary, and blanks after one', () => {
    const content = 'cut\r\n--cu\r\n--cutter\r\n --cut\r\n--cut-';
    expect(partsOf(`--cut \t\r\n${part('name=a', content).slice(7)}--cut--`)).toEqual([['a', content]]);
  });

  it('decodes what is sent in base64', () => {
    const head =
      '--cut\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    expect(partsOf(`${head}SGVs\r\nbG8=\r\n--cut--`)).toEqual([['a', 'Hello']]);
  });

  it.each([
    '',
    'a',
    '--cut',
    '--cut\r\n',
    '--cut\r\nx',
    part('name=a', '1'),
    `${part('nome=a', '1')}--cut--`,
  ])('that is none, or is cut off, is told from one: %j', (body) => {
    expect(() => partsOf(body)).toThrow(TypeError);
  });

  it('without a field is an empty form', () => {
    expect(partsOf('--cut--\r\n')).toEqual([]);
  });

  it('gives any bytes back as they were sent', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), async (files) => {
        const form = new FormData();
        for (const bytes of files) form.append('cover', new File([new Uint8Array(bytes)], 'c.png'));
        const request = new Response(form);
        const boundary = /boundary=(.*)/.exec(request.headers.get('content-type') ?? '')?.[1] ?? '';
        const body = Buffer.from(await request.arrayBuffer());
        const read = Array.from(readMultipart(body, boundary), ({ content }) => [...content]);
        expect(read).toEqual(files.map((bytes) => [...bytes]));
      }),
    ));

  it('costs no more than a look at each byte, however often a boundary is begun', () => {
    expect(searched(2000)).toBeLessThan(2.1 * searched(1000));
  });
});
