import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileLabel, isDocument } from '../../src/attachments/file-kind.ts';
import { TEXT_ATTACHMENT_LIMITS } from '../../src/attachments/limits.ts';
import { readText } from '../../src/attachments/read-text.ts';
import { AttachmentError, type FileKind } from '../../src/errors.ts';

const LABEL: FileLabel = { name: 'blurb.txt', mediaType: 'text/plain' };
const BLURB = 'A detective returns to the harbour town where her sister vanished.\r\n\r\n“Élodie?” — “No…”\n';

const utf8 = (text: string): Buffer => Buffer.from(text);
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const latin1 = (bytes: string): Buffer => Buffer.from(bytes, 'latin1');

function failureOf(bytes: Uint8Array, label: Partial<FileLabel> = {}): AttachmentError {
  try {
    readText(bytes, { ...LABEL, ...label });
  } catch (error) {
    if (error instanceof AttachmentError) return error;
    throw error;
  }
  throw new Error('it was read as text');
}

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(BLURB)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${BLURB}`)],
    ['UTF-16 LE with a byte order mark', utf16le(`\ufeff${BLURB}`)],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${BLURB}`)],
    ['UTF-16 LE without one', utf16le(BLURB)],
    ['UTF-16 BE without one', utf16be(BLURB)],
    [
      'Windows-1252',
      latin1(
        BLURB.replaceAll(/[“”—…]/g, (mark) => ({ '“': '\x93', '”': '\x94', '—': '\x97' })[mark] ?? '\x85'),
      ),
    ],
  ])('%s is read', (_name, bytes) => {
    expect(readText(bytes, LABEL)).toBe(BLURB);
  });

  it.each([
    ['Cyrillic', 'Сестра детектива пропала тридцать зим назад.\nИ вот он вернулся.'],
    ['Greek', 'Η αδελφή της χάθηκε πριν από τριάντα χειμώνες.'],
    ['Korean', '형사는 여동생이 사라진 항구 마을로 돌아온다.\n'],
  ])('UTF-16 in %s is told by its spaces, without a byte order mark', (_name, text) => {
    expect(readText(utf16le(text), LABEL)).toBe(text);
    expect(readText(utf16be(text), LABEL)).toBe(text);
  });

  it('reads each byte of Windows-1252 as the standard maps it', () => {
    const upper = Array.from({ length: 128 }, (_, index) => 0x80 + index).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    const bytes = Buffer.from([...upper, ...utf8('a'.repeat(200))]);
    expect(readText(bytes, LABEL).slice(0, upper.length)).toBe(
      `€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ${String.fromCharCode(...upper.filter((byte) => byte >= 0xa0))}`,
    );
  });

  it.each([
    ['Shift JIS', '8ca98e9682c882e98343838c'],
    ['Windows-1251', 'cff0e8e2e5f220ece8f0'],
    ['GB 18030', 'd6d0b9fabac3'],
    ['a byte that Windows-1252 leaves out', '61626364658162'],
  ])('text that seems to be %s is not guessed at', (_name, hex) => {
    expect(failureOf(Buffer.from(hex, 'hex')).code).toBe('ATTACHMENT_ENCODING');
  });

  it('bytes that the byte order mark belies are no text', () => {
    expect(failureOf(Buffer.from('fffe00d80000', 'hex')).code).toBe('ATTACHMENT_NOT_TEXT');
    expect(failureOf(Buffer.from('fffe61', 'hex')).code).toBe('ATTACHMENT_NOT_TEXT');
  });

  it('a few characters and a NUL are no UTF-16', () => {
    expect(failureOf(utf8('abc\0')).code).toBe('ATTACHMENT_NOT_TEXT');
    expect(failureOf(utf8('abcdefghi\0')).code).toBe('ATTACHMENT_NOT_TEXT');
  });
});

describe('files that are no text', () => {
  const zip = (...contents: string[]) => latin1(`PK\x03\x04\x14\0\0\0${contents.join('\0')}PK\x05\x06`);

  it.each<[FileKind, Buffer, Partial<FileLabel>?]>([
    ['pdf', utf8('%PDF-1.7\n%âãÏÓ\n')],
    ['pdf', utf8('\ufeff\n%PDF-1.4')],
    ['word', zip('[Content_Types].xml', 'word/document.xml')],
    ['word', latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(20)}`), { name: 'Proof.DOC' }],
    ['word', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), { mediaType: 'application/msword' }],
    ['office', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), { name: 'a.xls' }],
    ['office', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['office', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['opendocument', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['pages', zip('Index/Document.iwa')],
    ['e-book', zip('mimetypeapplication/epub+zip')],
    ['e-book', latin1(`${'a'.repeat(60)}BOOKMOBI`)],
    ['archive', zip('photos/1.raw')],
    ['archive', latin1('\x1f\x8b\x08\0')],
    ['archive', latin1('7z\xbc\xaf\x27\x1c')],
    ['archive', latin1('Rar!\x1a\x07\x01\0')],
    ['rtf', utf8('{\\rtf1\\ansi Hello}')],
    ['web-page', utf8('\ufeff <!DOCTYPE html>\n<html><title>Sign in</title>')],
    ['web-page', utf8('<html lang="en">')],
    ['picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['picture', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['picture', latin1('GIF89a\x01\0')],
    ['picture', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
    ['picture', latin1('II*\0\x08\0\0\0')],
    ['picture', latin1('MM\0*\0\0\0\x08')],
    ['picture', latin1('8BPS\0\x01')],
    ['picture', latin1('\0\0\0\x1cftypavif')],
    ['picture', latin1('\0\0\0\x18ftypheic')],
    ['picture', latin1('\0\0\0\x18ftypmsf1')],
    ['picture', latin1('\xff\x0a\xfa\x1f')],
    ['picture', latin1('\0\0\0\x0cJXL \r\n\x87\n')],
    ['picture', latin1('\0\0\0\x0cjP  \r\n\x87\n')],
    ['picture', latin1('\xff\x4f\xff\x51\0\x29')],
    ['picture', latin1('BM\x36\0\0\0\0\0\0\0\x36\0\0\0')],
    ['picture', latin1('\0\0\x01\0\x01\0')],
    ['picture', utf8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['picture', latin1('BM\x36\0\0\0\0\0'), { mediaType: 'image/bmp' }],
    ['recording', latin1('\0\0\0\x20ftypmp42')],
    ['recording', latin1('RIFF\x24\0\0\0WAVEfmt ')],
    ['recording', latin1('ID3\x04\0\0')],
    ['recording', latin1('OggS\0\x02')],
    ['recording', latin1('\xff\xfb\x90\0'), { mediaType: 'audio/mpeg' }],
    ['other', latin1('\x7fELF\x02\x01\x01\0'), { mediaType: 'text/plain' }],
    ['other', utf8('one\0two')],
    ['other', utf16le('numbers\ue000\ue001\ue002')],
    ['other', utf16be('numbers\u0378\u0379')],
    ['other', latin1('\x01\x02caf\xe9')],
  ])('%s is known as such: %j', (kind, bytes, label = {}) => {
    const code = isDocument(kind) ? 'ATTACHMENT_DOCUMENT' : 'ATTACHMENT_NOT_TEXT';
    expect(failureOf(bytes, label)).toMatchObject({ code, kind });
  });

  it('are documents where a program can save their words as text', () => {
    expect(failureOf(utf8('%PDF-1.7')).code).toBe('ATTACHMENT_DOCUMENT');
    expect(failureOf(latin1('GIF89a')).code).toBe('ATTACHMENT_NOT_TEXT');
  });

  it('are not told by their names: text that is called a PDF is text', () => {
    const label = { name: 'blurb.pdf', mediaType: 'application/pdf' };
    expect(readText(utf8(BLURB), label)).toBe(BLURB);
  });

  it('never have their names in the message', () => {
    expect(failureOf(utf8('a\0'), { name: 'secret title.txt' }).message).not.toContain('secret');
  });

  it.each([
    'PK was the name of the detective.',
    'II* was carved above the door.',
    'RIFF is a band of four.',
    'BMW drivers vanish.',
    'ID3 tags and other stories',
    'GIF or JIF?',
    '<em>A dragon</em> guards the last library.',
    'What a %PDF- is',
  ])('are not mistaken for text that begins like one: %s', (text) => {
    expect(readText(utf8(text), LABEL)).toBe(text);
  });
});

describe('empty files', () => {
  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['a byte order mark', utf8('\ufeff')],
    ['a byte order mark of UTF-16', Buffer.from('fffe', 'hex')],
    ['white space', utf8(' \r\n\t\u00a0\u3000')],
    ['invisible characters', utf8('\u200b\u2060\u00ad\ufeff\u3164')],
    ['front matter alone', utf8('---\ntitle: Proof\n---\n\n')],
  ])('with %s are said to be empty', (_name, bytes) => {
    expect(failureOf(bytes).code).toBe('ATTACHMENT_EMPTY');
  });
});

describe('any file', () => {
  /** Text without what no plain text holds, that is not only white space and begins like no other format. */
  const anyText = fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\n', '\r\n', ' '),
      ),
    })
    .map((text) => `“${text}`);

  it('gives its text back, whatever the script, in every Unicode encoding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(utf8(text), LABEL)).toBe(text);
        expect(readText(utf8(`\ufeff${text}`), LABEL)).toBe(text);
        expect(readText(utf16le(`\ufeff${text}`), LABEL)).toBe(text);
        expect(readText(utf16be(`\ufeff${text}`), LABEL)).toBe(text);
      }),
    );
  });

  it('is either text without NULs or refused by an error of ours', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.constantFrom(0, 0x20, 0x41, 0x80, 0xc3, 0xa9, 0xfe, 0xff), { maxLength: 40 })
        .map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(anyBytes, fc.string(), fc.string(), (bytes, name, mediaType) => {
        let outcome: unknown;
        try {
          outcome = readText(bytes, { name, mediaType });
        } catch (error) {
          outcome = error;
        }
        expect(
          typeof outcome === 'string' ? !outcome.includes('\0') : outcome instanceof AttachmentError,
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['one line', 'a'],
    ['line breaks', '\n'],
    ['front matter without end', 'a: b\n'],
    ['upper halves', '\xe9a'],
  ])('of the greatest size is read in one pass: %s', (_name, unit) => {
    const size = TEXT_ATTACHMENT_LIMITS.bytes;
    const bytes = latin1(`---\n${unit.repeat(size / unit.length)}x`.slice(0, size - 1) + 'x');
    const start = performance.now();
    expect(readText(bytes, LABEL)).toHaveLength(size);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
