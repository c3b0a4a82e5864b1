import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../src/encoding/to-utf8.ts';
import { FileError } from '../../src/errors.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size = 7): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of toUtf8(inPieces(bytes, size), 'books.csv')) parts.push(part);
  const whole = Buffer.concat(parts);
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const LIST =
  'id,title,description\nÉlodie,Café,A détective returns to the “harbour” — alone…\nElodie,Tea,A calm.\n';
const WINDOWS = { '“': '\x93', '”': '\x94', '—': '\x97', '…': '\x85' } as Record<string, string>;
const inWindows = (text: string): Buffer => latin1(text.replaceAll(/[“”—…]/g, (mark) => WINDOWS[mark]!));

describe('toUtf8', () => {
  it.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LIST}`)],
    ['UTF-16 LE with a byte order mark, as PowerShell writes it', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${LIST}`)],
    ['UTF-16 LE without one', Buffer.from(LIST, 'utf16le')],
    ['UTF-16 BE without one', utf16be(LIST)],
    ['Windows-1252', inWindows(LIST)],
  ])('reads %s, whatever the pieces', async (_name, bytes) => {
    for (const size of [1, 7, 10_000]) expect(await read(bytes, size)).toBe(LIST);
  });

  it('tells the encoding of a long text far behind its start', async () => {
    const ascii = 'a,b,a calm sea\n'.repeat(20_000);
    expect(await read(inWindows(ascii + LIST), 2 ** 16)).toBe(ascii + LIST);
    expect(await read(Buffer.from(ascii + LIST), 2 ** 16)).toBe(ascii + LIST);
    expect(await read(Buffer.from(ascii + LIST, 'utf16le'), 2 ** 16)).toBe(ascii + LIST);
  });

  it('reads files that were put together, each line for itself', async () => {
    const mixed = Buffer.concat([Buffer.from(LIST), inWindows(LIST), Buffer.from(LIST)]);
    expect(await read(mixed)).toBe(LIST + LIST + LIST);
  });

  it('keeps apart what bytes tell apart, also where they are damaged', async () => {
    const lines = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff].map((byte) => Buffer.from([0x61, byte, 0x0a]));
    const said = await read(Buffer.concat([Buffer.from('“é”\n'), ...lines]));
    expect(new Set(said.split('\n')).size).toBe(lines.length + 2);
    expect(said).not.toContain('\ufffd');
  });

  it.each([
    ['Windows-1251', Buffer.from('cff0e8e2e5f220ece8f00a', 'hex')],
    ['Shift JIS', Buffer.from('8ca98e9682c882e98343838c0a', 'hex')],
  ])('refuses a text that seems to be in %s, and says what to do', async (_name, line) => {
    const bytes = Buffer.concat([Buffer.from('id,name\n'), ...Array.from({ length: 9 }, () => line)]);
    await expect(read(bytes, 1000)).rejects.toThrow(
      new FileError(
        'INPUT_UNREADABLE',
        "It can't be told for sure in which encoding books.csv is. Save it as UTF-8, in a spreadsheet as “CSV UTF-8”, and run the same command again.",
      ),
    );
  });

  it('refuses UTF-16 that is cut off in the middle of a letter', async () => {
    const bytes = Buffer.from(`\ufeff${LIST}`, 'utf16le');
    await expect(read(bytes.subarray(0, -1))).rejects.toThrow(/cut off or damaged/);
  });

  it('gives any text in UTF-8 back as it is, and its line breaks', async () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(await read(Buffer.from(text), size)).toBe(text);
      }),
    );
  });

  it('holds a line without an end only so far, and cuts no letter in two', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled += 1;
        yield Buffer.from(`x${'é'.repeat(2 ** 14)}`);
      }
    }
    const first = await toUtf8(endless(), 'it').next();
    expect(pulled).toBeLessThan(40);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(first.value)).not.toThrow();
  });
});
