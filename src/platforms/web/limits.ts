/** What the web platform takes, and for how long. */
export const LIMITS = {
  /** Milliseconds that one answer may take, waiting included. */
  answerMilliseconds: 30_000,
  /** Seconds after which one who was turned away may try again. */
  retryAfterSeconds: 2,
} as const;
