/** What a picture may be at most and must be at least. */
export const PICTURE_LIMITS = {
  /** A 30-megapixel JPEG of good quality has half of this. */
  bytes: 32_000_000,
  /** Width × height. A print cover of 9 × 12 inches at 300 dots an inch, front and back, has 20 million. */
  pixels: 30_000_000,
  /** … of an AVIF, whose decoder takes three times the memory of others; a telephone's camera has 12.19 million. */
  avifPixels: 12_200_000,
  /** Pixels of the longer side: decoders hold many rows at once, so that a long one costs more than its area says. */
  longSide: 16_384,
  /** Pixels of the shorter side: below it nothing on a cover can be told apart. */
  side: 16,
  /** Bytes of memory that all pictures which are decoded at the same time may take together: with all else, 300 MB. */
  memory: 240_000_000,
  /** Seconds that reading one picture may take; a 30-megapixel one takes less than one. */
  seconds: 10,
} as const;
