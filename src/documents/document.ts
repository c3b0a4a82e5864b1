import type { PictureCode } from '../errors.ts';

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
  /** Why the cover that it has is not there. */
  readonly coverFault?: OwnCoverFault;
}

/** What can be wrong with the cover within an e-book, before it is looked at. */
export type OwnCoverFault = Extract<PictureCode, 'PICTURE_TOO_LARGE' | 'PICTURE_DAMAGED'>;

/** A document can't be read: it is protected, damaged, or larger inside than is unpacked. The message says it briefly. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** A file within a document is larger than is unpacked of it. */
export class FileTooLargeError extends DocumentError {}
