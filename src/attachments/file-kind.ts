import type { FileKind } from '../errors.ts';
import { type FileFormat, formatOfFile } from '../file-format.ts';

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

/** What files of a format are. A text in PostScript is text. */
const KINDS: Readonly<Partial<Record<FileFormat, FileKind>>> = {
  jpeg: 'picture',
  png: 'picture',
  gif: 'picture',
  webp: 'picture',
  tiff: 'picture',
  avif: 'picture',
  heic: 'picture',
  bmp: 'picture',
  icon: 'picture',
  photoshop: 'picture',
  'jpeg-xl': 'picture',
  'jpeg-2000': 'picture',
  svg: 'picture',
  pdf: 'pdf',
  rtf: 'rtf',
  'web-page': 'web-page',
  mobipocket: 'e-book',
  archive: 'archive',
  recording: 'recording',
};

/** Names inside a ZIP that tell what document it is: Office Open XML (ECMA-376), EPUB, OpenDocument. */
const ZIP_CONTENTS: readonly (readonly [content: string, kind: FileKind])[] = [
  ['word/document', 'word'],
  ['mimetypeapplication/epub+zip', 'e-book'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'opendocument'],
  ['xl/workbook.xml', 'office'],
  ['ppt/presentation.xml', 'office'],
  ['Index/Document.iwa', 'pages'],
];

/** What a file's content shows it to be, or `undefined` for what may be text. */
export function fileKind(bytes: Uint8Array, label: FileLabel): FileKind | undefined {
  const format = formatOfFile(bytes);
  if (format === 'zip') return kindOfZip(bytes);
  if (format === 'compound-file') return isLabelledWord(label) ? 'word' : 'office';
  return format && KINDS[format];
}

function kindOfZip({ buffer, byteOffset, byteLength }: Uint8Array): FileKind {
  const content = Buffer.from(buffer, byteOffset, byteLength);
  return ZIP_CONTENTS.find(([name]) => content.includes(name))?.[1] ?? 'archive';
}

function isLabelledWord({ name, mediaType }: FileLabel): boolean {
  return /\.do[ct]$/i.test(name) || mediaType === 'application/msword';
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
