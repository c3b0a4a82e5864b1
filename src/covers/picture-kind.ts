import { fileKind, isDocument } from '../attachments/file-kind.ts';
import { type PictureCode, PictureError } from '../errors.ts';

/** The formats in which a cover may come. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff';

const TAKEN = 'Save the cover as JPEG, PNG, WebP, GIF, AVIF or TIFF';

/** Bytes that are looked at for telling what a file is. */
const LOOKED_AT = 4096;

/** Brands of picture files in ISO base media files (AVIF 1.1, section 6; ISO/IEC 23008-12, annex B). */
const AVIF_BRANDS = new Set(['avif', 'avis']);
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** How to get a picture that can be read out of a HEIC one. */
const OUT_OF_HEIC =
  'On an iPhone, choose Settings › Camera › Formats › Most Compatible; elsewhere, open it and export it as JPEG, or run "heif-convert photo.heic photo.jpg"';

/** What a file is that is none of the formats taken, in a few words. */
interface OtherKind {
  readonly what: string;
  readonly code: RefusalCode;
}

/** Why a file isn't read. */
type RefusalCode = Extract<
  PictureCode,
  'PICTURE_NOT_A_PICTURE' | 'PICTURE_DOCUMENT' | 'PICTURE_FORMAT_REFUSED' | 'PICTURE_HEIC'
>;

/** How what is said of a file goes on, and what to do. */
const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  PICTURE_NOT_A_PICTURE: ` and no picture. ${TAKEN}.`,
  PICTURE_DOCUMENT: ' and no picture. Save the page with the cover as JPEG or PNG.',
  PICTURE_FORMAT_REFUSED: `, which can't be read. ${TAKEN}.`,
  PICTURE_HEIC: `, which can't be read. ${OUT_OF_HEIC}.`,
};

/** How files begin that people take for covers. */
const OTHER_BEGINNINGS: Readonly<Record<string, OtherKind>> = {
  BM: { what: 'a BMP picture', code: 'PICTURE_FORMAT_REFUSED' },
  '8BPS': { what: 'a Photoshop document', code: 'PICTURE_FORMAT_REFUSED' },
  '\0\0\x01\0': { what: 'an icon', code: 'PICTURE_FORMAT_REFUSED' },
  '\xff\x0a': { what: 'a JPEG XL picture', code: 'PICTURE_FORMAT_REFUSED' },
  '\0\0\0\x0cJXL ': { what: 'a JPEG XL picture', code: 'PICTURE_FORMAT_REFUSED' },
  '\xff\x4f\xff\x51': { what: 'a JPEG 2000 picture', code: 'PICTURE_FORMAT_REFUSED' },
  '\0\0\0\x0cjP  ': { what: 'a JPEG 2000 picture', code: 'PICTURE_FORMAT_REFUSED' },
  '%PDF-': { what: 'a PDF document', code: 'PICTURE_DOCUMENT' },
  '%!PS': { what: 'a PostScript document', code: 'PICTURE_DOCUMENT' },
};

/** First elements by which a web page is known. */
const PAGE_ELEMENTS = new Set(['!doctype', 'html', 'head', 'body', 'title', 'meta', 'script', 'div', 'p']);

/**
 * Tells a picture's format by its first bytes, whatever its name says.
 *
 * @throws PictureError `PICTURE_EMPTY` or a `RefusalCode`, saying what it is
 */
export function formatOfPicture(bytes: Uint8Array): PictureFormat {
  if (bytes.length === 0) throw new PictureError('PICTURE_EMPTY', `The file is empty. ${TAKEN}.`);
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT));
  const text = start.toString('latin1');
  const format = formatOf(text);
  if (format !== undefined) return format;
  const other = otherKindOf(text, start, bytes);
  if (!other)
    throw new PictureError('PICTURE_NOT_A_PICTURE', `The file is in no format that is known. ${TAKEN}.`);
  throw new PictureError(other.code, `The file is ${other.what}${REFUSALS[other.code]}`);
}

function otherKindOf(text: string, start: Buffer, bytes: Uint8Array): OtherKind | undefined {
  if (brandsOf(text).some((brand) => HEIC_BRANDS.has(brand)))
    return { what: 'a HEIC picture', code: 'PICTURE_HEIC' };
  const element = firstElement(text);
  if (element === 'svg') return { what: 'an SVG drawing', code: 'PICTURE_FORMAT_REFUSED' };
  if (element !== undefined && PAGE_ELEMENTS.has(element))
    return { what: 'a web page', code: 'PICTURE_NOT_A_PICTURE' };
  const isReadable = isText(start);
  // A text may well begin with BM.
  const begun = Object.keys(OTHER_BEGINNINGS).find(
    (begins) => text.startsWith(begins) && (begins !== 'BM' || !isReadable),
  );
  if (begun !== undefined) return OTHER_BEGINNINGS[begun];
  const container = containerOf(bytes);
  if (container !== undefined) return container;
  return isReadable ? { what: 'text', code: 'PICTURE_NOT_A_PICTURE' } : undefined;
}

/** What a file is that has others in it, or pages. */
function containerOf(bytes: Uint8Array): OtherKind | undefined {
  const kind = fileKind(bytes, { name: '', mediaType: '' });
  if (kind === 'archive') return { what: 'an archive', code: 'PICTURE_NOT_A_PICTURE' };
  return kind && isDocument(kind) ? { what: 'a document', code: 'PICTURE_DOCUMENT' } : undefined;
}

/** The name of the element that markup begins with, or `!doctype` of a page; none for other files. */
function firstElement(text: string): string | undefined {
  const markup = text
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/<!--(?:(?!-->)[^])*-->|<\?[^>]*>|<!doctype\s+svg[^>]*>/gi, '')
    .trimStart();
  return /^<(!doctype|[a-z]+)\b/i.exec(markup)?.[1]?.toLowerCase();
}

function formatOf(text: string): PictureFormat | undefined {
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(text)) return 'gif';
  if (/^RIFF....WEBP/s.test(text)) return 'webp';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(text)) return 'tiff';
  return brandsOf(text).some((brand) => AVIF_BRANDS.has(brand)) ? 'avif' : undefined;
}

/** The major and the compatible brands of an ISO base media file; none for any other file. */
function brandsOf(text: string): string[] {
  if (text.slice(4, 8) !== 'ftyp') return [];
  const length = Math.min(text.length, Buffer.from(text.slice(0, 4), 'latin1').readUInt32BE());
  return text.slice(8, Math.max(length, 12)).match(/.{4}/gs) ?? [];
}

/** Whether bytes are UTF-8 text, perhaps cut off in the middle of a character. */
function isText(start: Buffer): boolean {
  if (start.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
