/** What a file is, as far as it is no text. */
export interface FileKind {
  /** With its article, e.g. `a PDF`. */
  readonly name: string;
  /** Whether the program that made it can save its words as text. */
  readonly document: boolean;
}

/** What the platform says of a file. */
export interface FileLabel {
  /** With its extension; never logged or shown, since people name files after their books. */
  readonly name: string;
  /** As the platform guessed it; may be empty. */
  readonly mediaType: string;
}

const PICTURE: FileKind = { name: 'a picture', document: false };
const RECORDING: FileKind = { name: 'a recording', document: false };
const ARCHIVE: FileKind = { name: 'an archive of files', document: false };
const PDF: FileKind = { name: 'a PDF', document: true };
const RICH_TEXT: FileKind = { name: 'a rich text (RTF) document', document: true };
const WEB_PAGE: FileKind = { name: 'a web page', document: true };
const WORD: FileKind = { name: 'a Word document', document: true };
const OFFICE: FileKind = { name: 'an Office document', document: true };
const E_BOOK: FileKind = { name: 'an e-book', document: true };

/** How files of a kind begin, after white space. */
const OPENINGS: readonly (readonly [opening: RegExp, kind: FileKind])[] = [
  [/^%PDF-/, PDF],
  [/^\{\\rtf/, RICH_TEXT],
  [/^<(?:!doctype\s+html|html)\b/i, WEB_PAGE],
  [/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<svg\b/i, PICTURE],
];

/** A byte string, as Latin-1, and where in a file it stands. */
type Mark = readonly [at: number, bytes: string];

/** Bytes that files of a kind have at fixed places, by each format's own description. */
const SIGNATURES: readonly (readonly [kind: FileKind, ...marks: readonly Mark[]])[] = [
  [PICTURE, [0, '\x89PNG\r\n\x1a\n']],
  [PICTURE, [0, '\xff\xd8\xff']],
  [PICTURE, [0, 'GIF87a']],
  [PICTURE, [0, 'GIF89a']],
  [PICTURE, [0, 'RIFF'], [8, 'WEBP']],
  [PICTURE, [0, 'II*\0']],
  [PICTURE, [0, 'MM\0*']],
  [PICTURE, [0, '8BPS\0']],
  [PICTURE, [0, '\0\0'], [4, 'ftypavif']],
  [PICTURE, [0, '\0\0'], [4, 'ftyphei']],
  [PICTURE, [0, '\0\0'], [4, 'ftypmif1']],
  [RECORDING, [0, '\0\0'], [4, 'ftyp']],
  [RECORDING, [0, 'RIFF'], [8, 'WAVE']],
  [RECORDING, [0, 'RIFF'], [8, 'AVI ']],
  [RECORDING, [0, 'ID3\x03']],
  [RECORDING, [0, 'ID3\x04']],
  [RECORDING, [0, 'OggS\0']],
  [RECORDING, [0, 'fLaC\0']],
  [RECORDING, [0, '\x1a\x45\xdf\xa3']],
  [ARCHIVE, [0, '\x1f\x8b\x08']],
  [ARCHIVE, [0, '7z\xbc\xaf\x27\x1c']],
  [ARCHIVE, [0, 'Rar!\x1a\x07']],
  [E_BOOK, [60, 'BOOKMOBI']],
];

/** Old Microsoft Office: the Compound File Binary Format's header signature (MS-CFB, section 2.2). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** A ZIP's first local file header (PKWARE APPNOTE, section 4.3.7). */
const ZIP = 'PK\x03\x04';

/** Names inside a ZIP that tell what document it is: Office Open XML (ECMA-376), EPUB, OpenDocument. */
const ZIP_CONTENTS: readonly (readonly [content: string, kind: FileKind])[] = [
  ['word/document.xml', WORD],
  ['mimetypeapplication/epub+zip', E_BOOK],
  ['mimetypeapplication/vnd.oasis.opendocument.text', { name: 'an OpenDocument text', document: true }],
  ['xl/workbook.xml', OFFICE],
  ['ppt/presentation.xml', OFFICE],
  ['Index/Document.iwa', { name: 'a Pages document', document: true }],
];

/** Bytes at the start that openings and signatures need. */
const START = 1024;

/** What a file's content shows it to be, or `undefined` for what may be text. */
export function fileKind(bytes: Uint8Array, label: FileLabel): FileKind | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, START);
  if (start.startsWith(ZIP)) return ZIP_CONTENTS.find(([name]) => content.includes(name))?.[1] ?? ARCHIVE;
  if (start.startsWith(COMPOUND_FILE)) {
    return /\.do[ct]$/i.test(label.name) || label.mediaType === 'application/msword' ? WORD : OFFICE;
  }
  const signed = SIGNATURES.find(([, ...marks]) => marks.every(([at, mark]) => start.startsWith(mark, at)));
  if (signed) return signed[0];
  const opening = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  return OPENINGS.find(([pattern]) => pattern.test(opening))?.[1];
}

/** What a file that is no text is, when its content doesn't show it: what the platform took it for. */
export function labelledKind({ mediaType }: FileLabel): FileKind {
  if (/^image\//i.test(mediaType)) return PICTURE;
  if (/^(?:audio|video)\//i.test(mediaType)) return RECORDING;
  return { name: 'a file that holds no text', document: false };
}
