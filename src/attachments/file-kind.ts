import type { FileKind } from '../errors.ts';

const NO_DOCUMENTS: ReadonlySet<FileKind> = new Set(['picture', 'recording', 'archive', 'other']);

/** Whether the program that made such a file can save its words as text. */
export function isDocument(kind: FileKind): boolean {
  return !NO_DOCUMENTS.has(kind);
}

/** What the platform says of a file. */
export interface FileLabel {
  /** With its extension; never logged or shown, since people name files after their books. */
  readonly name: string;
  /** As the platform guessed it; may be empty. */
  readonly mediaType: string;
}

/** How files of a kind begin, after white space. */
const OPENINGS: readonly (readonly [opening: RegExp, kind: FileKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^<(?:!doctype\s+html|html)\b/i, 'web-page'],
  [/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<svg\b/i, 'picture'],
];

/** A byte string, as Latin-1, and where in a file it stands. */
type Mark = readonly [at: number, bytes: string];

/** Bytes that files of a kind have at fixed places, by each format's own description. */
const SIGNATURES: readonly (readonly [kind: FileKind, ...marks: readonly Mark[]])[] = [
  ['picture', [0, '\x89PNG\r\n\x1a\n']],
  ['picture', [0, '\xff\xd8\xff']],
  ['picture', [0, 'GIF87a']],
  ['picture', [0, 'GIF89a']],
  ['picture', [0, 'RIFF'], [8, 'WEBP']],
  ['picture', [0, 'II*\0']],
  ['picture', [0, 'MM\0*']],
  ['picture', [0, 'II+\0']],
  ['picture', [0, 'MM\0+']],
  ['picture', [0, '8BPS\0']],
  ['picture', [0, 'BM'], [6, '\0\0\0\0']],
  ['picture', [0, '\0\0\x01\0']],
  ['picture', [0, '\xff\x0a']],
  ['picture', [0, '\0\0\0\x0cJXL ']],
  ['picture', [0, '\0\0\0\x0cjP  ']],
  ['picture', [0, '\xff\x4f\xff\x51']],
  ['picture', [0, '\0\0'], [4, 'ftypavi']],
  ['picture', [0, '\0\0'], [4, 'ftyphei']],
  ['picture', [0, '\0\0'], [4, 'ftyphev']],
  ['picture', [0, '\0\0'], [4, 'ftypmif1']],
  ['picture', [0, '\0\0'], [4, 'ftypmsf1']],
  ['recording', [0, '\0\0'], [4, 'ftyp']],
  ['recording', [0, 'RIFF'], [8, 'WAVE']],
  ['recording', [0, 'RIFF'], [8, 'AVI ']],
  ['recording', [0, 'ID3\x03']],
  ['recording', [0, 'ID3\x04']],
  ['recording', [0, 'OggS\0']],
  ['recording', [0, 'fLaC\0']],
  ['recording', [0, '\x1a\x45\xdf\xa3']],
  ['archive', [0, '\x1f\x8b\x08']],
  ['archive', [0, '7z\xbc\xaf\x27\x1c']],
  ['archive', [0, 'Rar!\x1a\x07']],
  ['e-book', [60, 'BOOKMOBI']],
];

/** Old Microsoft Office: the Compound File Binary Format's header signature (MS-CFB, section 2.2). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** A ZIP's first local file header (PKWARE APPNOTE, section 4.3.7). */
const ZIP = 'PK\x03\x04';

/** Names inside a ZIP that tell what document it is: Office Open XML (ECMA-376), EPUB, OpenDocument. */
const ZIP_CONTENTS: readonly (readonly [content: string, kind: FileKind])[] = [
  ['word/document', 'word'],
  ['mimetypeapplication/epub+zip', 'e-book'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'opendocument'],
  ['xl/workbook.xml', 'office'],
  ['ppt/presentation.xml', 'office'],
  ['Index/Document.iwa', 'pages'],
];

/** Bytes at the start that openings and signatures need. */
const START = 1024;

/** What a file's content shows it to be, or `undefined` for what may be text. */
export function fileKind(bytes: Uint8Array, label: FileLabel): FileKind | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, START);
  if (start.startsWith(ZIP)) return ZIP_CONTENTS.find(([name]) => content.includes(name))?.[1] ?? 'archive';
  if (start.startsWith(COMPOUND_FILE)) {
    return /\.do[ct]$/i.test(label.name) || label.mediaType === 'application/msword' ? 'word' : 'office';
  }
  const signed = SIGNATURES.find(([, ...marks]) => marks.every(([at, mark]) => start.startsWith(mark, at)));
  if (signed) return signed[0];
  const opening = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  return OPENINGS.find(([pattern]) => pattern.test(opening))?.[1];
}

/** What a file that is no text is, when its content doesn't show it: what the platform took it for. */
export function labelledKind({ mediaType }: FileLabel): FileKind {
  if (/^image\//i.test(mediaType)) return 'picture';
  if (/^(?:audio|video)\//i.test(mediaType)) return 'recording';
  return 'other';
}

/** Endings of pictures' names. */
const PICTURE_NAME =
  /\.(?:jpe?g|jpe|jfif|png|webp|gif|avif|tiff?|hei[cf]|bmp|svg|jxl|jp2|j2k|jpf|psd|psb|ico)$/i;

/** Whether a file is to be taken for a picture by what the platform says of it. What is in it, decides later. */
export function isLabelledPicture(label: FileLabel): boolean {
  const isUnlabelled = label.mediaType === '' || label.mediaType === 'application/octet-stream';
  return labelledKind(label) === 'picture' || (isUnlabelled && isPictureName(label.name));
}

/** Whether a file's name or path ends as pictures' do, those included that can't be read. */
export function isPictureName(name: string): boolean {
  return PICTURE_NAME.test(name);
}

/** Endings of documents' names whose text is read. */
const DOCUMENT_NAME = /\.(?:docx|docm|dotx|odt|ott|epub|rtf|pdf)$/i;
const DOCUMENT_TYPE =
  /^(?:application\/(?:pdf|rtf|epub\+zip|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|text\/rtf)\b/i;

/** Whether a file is to be taken for a document by what the platform says of it, and so may be larger than a text. */
export function isLabelledDocument({ name, mediaType }: FileLabel): boolean {
  return DOCUMENT_NAME.test(name) || DOCUMENT_TYPE.test(mediaType);
}

/** Whether a file is to be taken for a text by what the platform says of it. */
export function isLabelledText({ name, mediaType }: FileLabel): boolean {
  return /^text\/(?:plain|markdown)\b/i.test(mediaType) || /\.(?:txt|text|md|markdown)$/i.test(name);
}
