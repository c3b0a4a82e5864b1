/** Sizes in pixels that shops show covers at, the largest first; a cover fits within them in its own proportions. */
export const SHOWN_SIZES = [
  { width: 160, height: 256 },
  { width: 100, height: 160 },
  { width: 75, height: 113 },
] as const;
