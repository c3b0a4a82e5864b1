import { DOCUMENT_LIMITS } from '../documents/limits.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';

/** Limits on the texts that people attach to a message. */
export const TEXT_ATTACHMENT_LIMITS = {
  /** Bytes of a file: a whole novel in English, so any blurb with room to spare. */
  bytes: 1_000_000,
  /** Milliseconds for all of it: attempts, pauses between them and the body. */
  timeoutMilliseconds: 10_000,
} as const;

/** Limits on the documents that people attach to a message, in which texts come with pictures and fonts. */
export const DOCUMENT_ATTACHMENT_LIMITS = {
  /** Bytes of a file. */
  bytes: DOCUMENT_LIMITS.bytes,
  /** Milliseconds for all of it: attempts, pauses between them and the body. */
  timeoutMilliseconds: 20_000,
} as const;

/** Limits on the pictures that people attach to a message. */
export const PICTURE_ATTACHMENT_LIMITS = {
  /** Bytes of a file: as many as are read of any picture. */
  bytes: PICTURE_LIMITS.bytes,
  /** Milliseconds for all of it: attempts, pauses between them and the body. */
  timeoutMilliseconds: 20_000,
  /** Pictures that are fetched at once; the others wait, so that they don't fill the memory. */
  atOnce: 4,
} as const;

/** How often an attachment is asked for before it counts as unreachable. */
export const FETCH_ATTEMPTS = 3;

/** How often an address that anybody may name leads on to another. */
export const REDIRECTS = 3;
