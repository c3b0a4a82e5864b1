import { fileKind, isDocument } from '../attachments/file-kind.ts';
import { type PictureCode, PictureError } from '../errors.ts';
import { type FileFormat, firstElement, formatOfFile } from '../file-format.ts';

/** The formats in which a cover may come. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff';

const TAKEN = 'Save the cover as JPEG, PNG, WebP, GIF, AVIF or TIFF';

/** Bytes that are looked at for telling whether a file is text. */
const LOOKED_AT = 4096;

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

/** Formats that can be read. */
const READ: ReadonlySet<string> = new Set([
  'jpeg',
  'png',
  'webp',
  'gif',
  'avif',
  'tiff',
] satisfies PictureFormat[]);

/** What files are that people take for covers. */
const OTHERS: Readonly<Partial<Record<FileFormat, OtherKind>>> = {
  heic: { what: 'a HEIC picture', code: 'PICTURE_HEIC' },
  svg: { what: 'an SVG drawing', code: 'PICTURE_FORMAT_REFUSED' },
  bmp: { what: 'a BMP picture', code: 'PICTURE_FORMAT_REFUSED' },
  photoshop: { what: 'a Photoshop document', code: 'PICTURE_FORMAT_REFUSED' },
  icon: { what: 'an icon', code: 'PICTURE_FORMAT_REFUSED' },
  'jpeg-xl': { what: 'a JPEG XL picture', code: 'PICTURE_FORMAT_REFUSED' },
  'jpeg-2000': { what: 'a JPEG 2000 picture', code: 'PICTURE_FORMAT_REFUSED' },
  pdf: { what: 'a PDF document', code: 'PICTURE_DOCUMENT' },
  postscript: { what: 'a PostScript document', code: 'PICTURE_DOCUMENT' },
  'web-page': { what: 'a web page', code: 'PICTURE_NOT_A_PICTURE' },
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
  const format = formatOfFile(bytes);
  if (isRead(format)) return format;
  const other = (format && OTHERS[format]) ?? otherKindOf(bytes);
  if (!other)
    throw new PictureError('PICTURE_NOT_A_PICTURE', `The file is in no format that is known. ${TAKEN}.`);
  throw new PictureError(other.code, `The file is ${other.what}${REFUSALS[other.code]}`);
}

function isRead(format: FileFormat | undefined): format is PictureFormat {
  return format !== undefined && READ.has(format);
}

function otherKindOf(bytes: Uint8Array): OtherKind | undefined {
  if (PAGE_ELEMENTS.has(firstElement(bytes) ?? '')) return OTHERS['web-page'];
  return containerOf(bytes) ?? (isText(bytes) ? { what: 'text', code: 'PICTURE_NOT_A_PICTURE' } : undefined);
}

/** What a file is that has others in it, or pages. */
function containerOf(bytes: Uint8Array): OtherKind | undefined {
  const kind = fileKind(bytes, { name: '', mediaType: '' });
  if (kind === 'archive') return { what: 'an archive', code: 'PICTURE_NOT_A_PICTURE' };
  return kind && isDocument(kind) ? { what: 'a document', code: 'PICTURE_DOCUMENT' } : undefined;
}

/** Whether bytes are UTF-8 text, perhaps cut off in the middle of a character. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
