/** What a file's first bytes show it to be. Formats of which nothing is read have one name together. */
export type FileFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'avif'
  | 'heic'
  | 'bmp'
  | 'icon'
  | 'photoshop'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'svg'
  | 'pdf'
  | 'postscript'
  | 'rtf'
  | 'web-page'
  | 'mobipocket'
  | 'zip'
  | 'compound-file'
  | 'archive'
  | 'recording';

/** A byte string, as Latin-1, and where in a file it stands. */
type ByteMark = readonly [at: number, bytes: string];

/** Bytes that files of a format have at fixed places, by each format's own description. */
const SIGNATURES: readonly (readonly [format: FileFormat, ...marks: readonly ByteMark[]])[] = [
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['jpeg', [0, '\xff\xd8\xff']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['tiff', [0, 'II*\0']],
  ['tiff', [0, 'MM\0*']],
  // BigTIFF
  ['tiff', [0, 'II+\0']],
  ['tiff', [0, 'MM\0+']],
  ['photoshop', [0, '8BPS\0']],
  ['bmp', [0, 'BM'], [6, '\0\0\0\0']],
  ['icon', [0, '\0\0\x01\0']],
  ['jpeg-xl', [0, '\xff\x0a']],
  ['jpeg-xl', [0, '\0\0\0\x0cJXL ']],
  ['jpeg-2000', [0, '\0\0\0\x0cjP  ']],
  ['jpeg-2000', [0, '\xff\x4f\xff\x51']],
  ['postscript', [0, '%!PS']],
  ['mobipocket', [60, 'BOOKMOBI']],
  // A ZIP's first local file header (PKWARE APPNOTE, section 4.3.7).
  ['zip', [0, 'PK\x03\x04']],
  // Old Microsoft Office: the Compound File Binary Format's header signature (MS-CFB, section 2.2).
  ['compound-file', [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['archive', [0, '\x1f\x8b\x08']],
  ['archive', [0, '7z\xbc\xaf\x27\x1c']],
  ['archive', [0, 'Rar!\x1a\x07']],
  ['recording', [0, 'RIFF'], [8, 'WAVE']],
  ['recording', [0, 'RIFF'], [8, 'AVI ']],
  ['recording', [0, 'ID3\x03']],
  ['recording', [0, 'ID3\x04']],
  ['recording', [0, 'OggS\0']],
  ['recording', [0, 'fLaC\0']],
  ['recording', [0, '\x1a\x45\xdf\xa3']],
];

/** How an ISO base media file begins: a box of a few bytes (ISO/IEC 14496-12, section 4.3). */
const ISO_MEDIA: readonly ByteMark[] = [
  [0, '\0\0'],
  [4, 'ftyp'],
];

/** Brands of picture files among them (AVIF 1.1, section 6; ISO/IEC 23008-12, annex B); the others are recordings. */
const AVIF_BRANDS = new Set(['avif', 'avis']);
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);

/** How files that are written as text begin, after white space. */
const OPENINGS: readonly (readonly [opening: RegExp, format: FileFormat])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^<(?:!doctype\s+html|html)\b/i, 'web-page'],
];

/** Bytes that are looked at. */
const LOOKED_AT = 4096;

/** A file's format by its first bytes, whatever its name says; none for one that is not known, and for text. */
export function formatOfFile(bytes: Uint8Array): FileFormat | undefined {
  const start = startOf(bytes);
  if (hasMarks(start, ISO_MEDIA)) return formatOfBrands(brandsOf(start));
  const signed = SIGNATURES.find(([, ...marks]) => hasMarks(start, marks));
  if (signed) return signed[0];
  if (firstElement(bytes) === 'svg') return 'svg';
  const opening = withoutByteOrderMark(start).trimStart();
  return OPENINGS.find(([pattern]) => pattern.test(opening))?.[1];
}

/** The name of the element that markup begins with, or `!doctype` of a page; none for other files. */
export function firstElement(bytes: Uint8Array): string | undefined {
  const markup = withoutByteOrderMark(startOf(bytes))
    .replace(/<!--(?:(?!-->)[^])*-->|<\?[^>]*>|<!doctype\s+svg[^>]*>/gi, '')
    .trimStart();
  return /^<(!doctype|[a-z]+)\b/i.exec(markup)?.[1]?.toLowerCase();
}

function hasMarks(start: string, marks: readonly ByteMark[]): boolean {
  return marks.every(([at, mark]) => start.startsWith(mark, at));
}

/** The major and the compatible brands of an ISO base media file. */
function brandsOf(start: string): string[] {
  const length = Math.min(start.length, Buffer.from(start.slice(0, 4), 'latin1').readUInt32BE());
  return start.slice(8, Math.max(length, 12)).match(/.{4}/gs) ?? [];
}

function formatOfBrands(brands: readonly string[]): FileFormat {
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : 'recording';
}

/** A file's first bytes as Latin-1. */
function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');
}

function withoutByteOrderMark(start: string): string {
  return start.replace(/^\xef\xbb\xbf/, '');
}
