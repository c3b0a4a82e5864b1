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
  /** Megabytes of the heap that reading may take. */
  heapMegabytes: 128,
  /** Bytes of buffers that reading may ask for, counted together: in proportion to a document's own, within bounds. */
  buffers: { least: 16_000_000, aByte: 12, most: 150_000_000 },
  /** Steps of a reader, as `countWork` counts them; forty pages of small print take a tenth. */
  steps: 3_000_000,
  /** Milliseconds after which a parser counts as hung, on a busy machine, too: the other bounds end it long before. */
  timeoutMilliseconds: 15_000,
  /** Milliseconds after which the next document is read beside one that takes long. */
  patienceMilliseconds: 1_500,
  /** Documents that a process reads before another one takes its place, and milliseconds that it waits for one. */
  documentsAReader: 100,
  idleMilliseconds: 30_000,
} as const;
