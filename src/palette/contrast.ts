import { culori } from './culori.ts';

/** The contrast that ordinary text needs: WCAG 2.2, success criterion 1.4.3, level AA. */
export const TEXT_CONTRAST = 4.5;

/** The contrast that a graphic's parts need: WCAG 2.2, success criterion 1.4.11. */
export const GRAPHIC_CONTRAST = 3;

/** Contrast with the page from which a large area stands out without an outline. */
export const STANDS_OUT = 1.6;

/**
 * The two inks. The dark one is as light as it may be: with relative luminance at most 0.00185 one of the two
 * reaches 4.5 on every colour, as sqrt(1.05 / (0.00185 + 0.05)) = 4.5.
 */
export const INK = { dark: '#050507', light: '#ffffff' } as const;

/** WCAG 2.x contrast ratio of two `#rrggbb` colours, 1 to 21; the order does not matter. */
export function contrast(first: string, second: string): number {
  return culori.wcagContrast(first, second);
}

/** The ink, near-black or white, that reads best on a `#rrggbb` ground; its contrast is at least 4.5. */
export function inkFor(ground: string): string {
  return contrast(INK.dark, ground) > contrast(INK.light, ground) ? INK.dark : INK.light;
}
