import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/attachments/read-text.ts';
import { AttachmentError } from '../../src/errors.ts';

const TEXT = 'Zoë’s café stands by the harbour – since 1921.';
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

function faultOf(bytes: Uint8Array): AttachmentError {
  try {
    readText(bytes);
  } catch (error) {
    if (error instanceof AttachmentError) return error;
  }
  throw new Error('it was read');
}

/** The text, or why there is none; any other error is the test's to fail by. */
function readOrFault(bytes: Uint8Array): string {
  try {
    return readText(bytes);
  } catch (error) {
    if (error instanceof AttachmentError) return error.code;
    throw error;
  }
}

describe('readText', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le(TEXT)])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(TEXT)])],
    ['UTF-16 without a mark', utf16le(TEXT)],
    ['UTF-16 without a mark, big end first', utf16be(TEXT)],
    [
      'Windows-1252',
      Buffer.from('Zo\u00eb\u0092s caf\u00e9 stands by the harbour \u0096 since 1921.', 'latin1'),
    ],
  ])('reads %s', (_encoding, bytes) => {
    expect(readText(bytes)).toBe(TEXT);
  });

  it('leaves Markdown’s front matter out, and only that', () => {
    expect(readText(Buffer.from(`---\ntitle: A\n---\n\n${TEXT}\n\n---\n\nThe end.`))).toBe(
      `${TEXT}\n\n---\n\nThe end.`,
    );
    expect(readText(Buffer.from(`--- ${TEXT}`))).toBe(`--- ${TEXT}`);
  });

  it.each<[string, Buffer]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a Word document', Buffer.from('PK\u0003\u0004[Content_Types].xml')],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a rich-text document', Buffer.from('{\\rtf1\\ansi')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a picture', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['no text', Buffer.from([1, 2, 0, 3, 0, 0, 4, 9])],
  ])('says of %s that it is none', (kind, bytes) => {
    const { code, message } = faultOf(bytes);
    expect(code).toBe('ATTACHMENT_NOT_TEXT');
    expect(message).toContain(kind);
  });

  it.each(['', ' \n\t', '\ufeff', '---\ntitle: A\n---\n'])('says of %j that it is empty', (text) => {
    expect(faultOf(Buffer.from(text)).code).toBe('ATTACHMENT_EMPTY');
  });

  it('reads any text, or says why not, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readOrFault(bytes)).not.toBe('');
      }),
    );
  });
});
