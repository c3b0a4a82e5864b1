import { AttachmentError } from '../errors.ts';

/** What a file that is no text seems to be, by its first bytes. */
const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a Word document or another zip file', 'PK\u0003\u0004'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['a rich-text document', '{\\rtf'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a picture', 'GIF8'],
  ['a picture or a sound', 'RIFF'],
  ['a compressed file', '\u001f\u008b'],
];

const BOM = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;
/** Of the bytes at even or odd places, this share being 0 is UTF-16 of a European language. */
const MOSTLY = 0.4;
/** Bytes that are looked at to tell. */
const LOOKED_AT = 4_096;
/** Windows-1252's characters from 0x80 to 0x9f, where Latin-1 has controls; from the WHATWG Encoding Standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** YAML between two lines of dashes, at the very beginning. */
const FRONT_MATTER = /^---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The text of a plain-text or Markdown file: UTF-8, UTF-16, or else Windows-1252, without a byte-order mark and
 * without Markdown's front matter.
 *
 * @throws {AttachmentError} `ATTACHMENT_NOT_TEXT` saying what it seems to be, or `ATTACHMENT_EMPTY`
 */
export function readText(bytes: Uint8Array): string {
  const kind = kindOf(bytes);
  if (kind !== undefined) throw notText(kind);
  const text = decode(bytes);
  if (text.includes('\0')) throw notText('no text');
  const prose = text.replace(FRONT_MATTER, '').trim();
  if (prose === '') throw new AttachmentError('ATTACHMENT_EMPTY', 'The file holds no text.');
  return prose;
}

function notText(kind: string): AttachmentError {
  return new AttachmentError(
    'ATTACHMENT_NOT_TEXT',
    `The file is ${kind}. Send a plain-text or Markdown file, or paste the text.`,
  );
}

function kindOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  // Node.js 20 decodes this one as Latin-1.
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function encodingOf(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(BOM.utf8)) return 'utf-8';
  if (begins(BOM.utf16le)) return 'utf-16le';
  if (begins(BOM.utf16be)) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const half = Math.max(1, start.length / 2);
  if (zeros[1]! / half > MOSTLY && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! / half > MOSTLY && zeros[1] === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
