import { PICTURE_LIMITS } from '../picture-limits.ts';

/** Limits on documents that people send: what is behind one of these is not looked at, or the document is refused. */
export const DOCUMENT_LIMITS = {
  /** Bytes of a document; an e-book with pictures has a few million. */
  bytes: 20_000_000,
  /** UTF-16 units of text that are read, far more than any blurb has. */
  text: 100_000,
  /** Bytes that one of the files within a document may have, once it is unpacked, as far as it is read. */
  unpacked: 30_000_000,
  /** Files within a document that are listed, and those of an e-book that are read for text. */
  files: 10_000,
  chapters: 40,
  /** Pages of a PDF that are read. */
  pages: 40,
  /** Elements or groups within each other. */
  depth: 500,
  /** Bytes of an e-book's cover: as many as are read of any picture. */
  cover: PICTURE_LIMITS.bytes,
  /** Megabytes of the heap that reading may take, and bytes of buffers that it may ask for, counted together. */
  heapMegabytes: 256,
  buffers: 150_000_000,
  /** Milliseconds after which a parser counts as hung; one takes less than two thousand for a document. */
  timeoutMilliseconds: 8_000,
  /** Documents that are read at once; the others wait, so that they don't fill the memory. */
  atOnce: 1,
} as const;
