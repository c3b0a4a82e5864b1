/** A4, in points of 1/72 inch (ISO 216: 210 × 297 mm). */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** Points of white around what is printed. */
export const MARGIN = { side: 42, top: 38, bottom: 30 } as const;

/**
 * Colours of the page itself, as `#rrggbb`; contrast with white: ink 17, muted 6.3, and 3.2 for the edge of what the
 * page would swallow.
 */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#17181c',
  muted: '#5b5f69',
  line: '#c9cad0',
  edge: '#8b8f99',
} as const;

/** Font sizes in points; none that has to be read is below the least. */
export const SIZES = { heading: 9.5, text: 8.5, small: 7.5, least: 7 } as const;

/** Ems from one line to the next. */
export const LEADING = 1.36;
