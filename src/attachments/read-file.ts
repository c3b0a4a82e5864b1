import {
  DOCUMENT_KINDS,
  type DocumentContent,
  DocumentError,
  type DocumentKind,
} from '../documents/document.ts';
import { AttachmentError, type FileKind } from '../errors.ts';
import { fileKind, type FileLabel } from './file-kind.ts';
import { readText, requireText } from './read-text.ts';

/** What is in a file about a book. Its text is empty where there is a cover alone, even one that can't be had. */
export type FileContent = DocumentContent;

/**
 * Reads a text as `readText` does, and the text of Word documents, OpenDocument texts, e-books, RTF and PDFs; of an
 * e-book its description, if it has one, and its cover, or why that can't be had. The readers of documents are loaded when the first comes.
 *
 * @throws {AttachmentError} as `readText` does, and `ATTACHMENT_BROKEN`
 * @throws the signal's reason
 */
export async function readFile(
  bytes: Uint8Array,
  label: FileLabel,
  signal?: AbortSignal,
): Promise<FileContent> {
  const kind = documentKind(bytes, label);
  if (kind === undefined) return { text: readText(bytes, label) };
  const { readDocument } = await import('../documents/read-document.ts');
  try {
    const content = await readDocument(bytes, kind, signal);
    if (content.cover === undefined && content.coverFault === undefined) requireText(content.text);
    return content;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new AttachmentError('ATTACHMENT_BROKEN', { kind, cause: error });
  }
}

/** Kinds that are archives, but for older formats of the same programs, which aren't read. */
const ARCHIVES: ReadonlySet<FileKind> = new Set(['word', 'opendocument', 'e-book']);

/** The kind of a document that is read; none for other files. */
function documentKind(bytes: Uint8Array, label: FileLabel): DocumentKind | undefined {
  const kind = fileKind(bytes, label);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOlder = kind !== undefined && ARCHIVES.has(kind) && !isArchive;
  return isOlder ? undefined : DOCUMENT_KINDS.find((each) => each === kind);
}
