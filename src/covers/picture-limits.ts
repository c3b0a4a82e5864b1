/** What a picture may be at most and must be at least. */
export const PICTURE_LIMITS = {
  /** A 30-megapixel JPEG of good quality has half of this. */
  bytes: 32_000_000,
  /** Width × height. A print cover of 9 × 12 inches at 300 dots an inch, front and back, has 20 million. */
  pixels: 30_000_000,
  /** Pixels of the shorter side: below it nothing on a cover can be told apart. */
  side: 16,
  /** Seconds that reading one picture may take; a 30-megapixel one takes less than one. */
  seconds: 10,
} as const;
