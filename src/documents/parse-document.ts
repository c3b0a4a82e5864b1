import type { DocumentContent, DocumentKind } from './document.ts';

type Read = (bytes: Buffer) => DocumentContent | Promise<DocumentContent>;

/** Loads the reader of each kind of document. */
const READERS: Readonly<Record<DocumentKind, () => Promise<Read>>> = {
  word: async () => (await import('./word.ts')).readWord,
  opendocument: async () => (await import('./opendocument.ts')).readOpenDocument,
  'e-book': async () => (await import('./epub.ts')).readEpub,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/**
 * Reads a document of a kind; each kind's reader is loaded when the first comes.
 *
 * @throws {DocumentError} where it can't be read
 */
export async function parseDocument(bytes: Buffer, kind: DocumentKind): Promise<DocumentContent> {
  const read = await READERS[kind]();
  return read(bytes);
}
