/** Limits on what a person may send; a longer blurb is shortened and the reply says so. */
export const REQUEST_LIMITS = {
  /** Characters of a blurb that are kept. */
  blurb: 20_000,
  /** Characters of the genres field that are kept. */
  genres: 1_000,
  title: 200,
  /** Defensible palettes of one answer. */
  variants: 10,
  top: { min: 1, max: 58, usual: 5 },
} as const;
