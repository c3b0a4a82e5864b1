import { GRAPHIC_CONTRAST, STANDS_OUT } from '../contrast.ts';
import type { Hue } from '../hues.ts';
import type { Role } from '../role.ts';
import { leastContrast } from './readable-ink.ts';

/**
 * Pages that shops show covers on: white, and the surface of dark apps.
 * Source of the latter: Material Design 2, "Dark theme", whose base surface is #121212.
 */
export const SHOP_PAGES = { light: '#ffffff', dark: '#121212' } as const;

/** One of `SHOP_PAGES`. */
export type ShopPage = keyof typeof SHOP_PAGES;

/** The thin line that a cover needs around it on a page of its ground's own lightness. */
export interface ShopEdge extends Hue {
  /** The page that its ground melts into. */
  readonly page: ShopPage;
  /** WCAG contrast ratio of line and page in the sight in which it is least: at least 3 (WCAG 2.2, 1.4.11). */
  readonly contrast: number;
}

/** The page that a cover's ground, `#rrggbb`, melts into in one sight at least. No ground melts into both. */
function pageThatSwallows(ground: string): ShopPage | undefined {
  const pages: readonly ShopPage[] = ['light', 'dark'];
  return pages.find((page) => leastContrast(ground, SHOP_PAGES[page]) < STANDS_OUT);
}

/**
 * The edge that a cover in these colours needs on some page: the first of its own that stands out from the page and
 * from the ground, contrast 3 in every sight, its ink last. `undefined` where its ground stands out by itself.
 *
 * @param palette its ground first; colours of role `ink` are taken after all others
 * @param ink sets its type, with a contrast of 4.5 on the ground
 */
export function shopEdgeOf(
  palette: readonly (Hue & { readonly role: Role })[],
  ink: Hue,
): ShopEdge | undefined {
  const [ground, ...others] = palette;
  const page = ground && pageThatSwallows(ground.hex);
  if (page === undefined) return undefined;
  const contrastOf = ({ hex }: Hue): number => leastContrast(hex, SHOP_PAGES[page]);
  const standsOut = (colour: Hue): boolean =>
    contrastOf(colour) >= GRAPHIC_CONTRAST && leastContrast(colour.hex, ground!.hex) >= GRAPHIC_CONTRAST;
  const { name, hex } = others.find((colour) => colour.role !== 'ink' && standsOut(colour)) ?? ink;
  return { name, hex, page, contrast: contrastOf({ name, hex }) };
}
