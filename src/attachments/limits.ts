/** Limits on the texts that people attach to a message. */
export const TEXT_ATTACHMENT_LIMITS = {
  /** Bytes of a file: a whole novel in English, so any blurb with room to spare. */
  bytes: 1_000_000,
  /** Milliseconds for all of it: attempts, pauses between them and the body. */
  timeoutMilliseconds: 10_000,
} as const;

/** How often an attachment is asked for before it counts as unreachable. */
export const FETCH_ATTEMPTS = 3;
