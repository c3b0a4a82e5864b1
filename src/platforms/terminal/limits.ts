/** What the terminal platform keeps to, in columns unless said otherwise. */
export const TERMINAL_LIMITS = {
  /** Lines are wrapped to the terminal's width, within these. */
  width: { min: 40, usual: 80, max: 100 },
  /** Characters in a score bar. */
  bar: 10,
  /** Columns that hues' names are lined up in; a longer name moves what follows it. */
  name: 24,
  /** Columns of a cover's colours side by side. */
  stripes: 20,
  /** UTF-16 units of one message; what is longer is cut before it is decoded. */
  message: 1_000_000,
} as const;
