/** Limits on a text file that somebody attaches. */
export const TEXT_ATTACHMENT_LIMITS = {
  /** A blurb of 20,000 characters needs far less; a manuscript is not what is asked for. */
  bytes: 1_000_000,
  /** Milliseconds for fetching it whole, repetitions included. */
  milliseconds: 10_000,
} as const;
