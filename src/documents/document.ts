/** Kinds of documents that are read. */
export const DOCUMENT_KINDS = ['word', 'opendocument', 'e-book', 'rtf', 'pdf'] as const;

/** One of these. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a document holds of a book. */
export interface DocumentContent {
  /** An e-book's description, or else its text as far as it is read; paragraphs stand two line breaks apart. */
  readonly text: string;
  /** The bytes of an e-book's cover. */
  readonly cover?: Uint8Array;
}

/** A document can't be read: it is protected, damaged, or larger inside than is unpacked. The message says it briefly. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}
