import type { ShopPage } from '../palette/seen-as/shop-edge.ts';
import type { SwatchSpec } from './spec.ts';

/** The colours of a page, as `#rrggbb`. */
export interface Theme {
  readonly page: string;
  /** The page of a shop that it is like. */
  readonly shop: ShopPage;
  /** Headings; contrast with `page` at least 12. */
  readonly ink: string;
  /** Everything that steps back; contrast with `page` at least 4.5. */
  readonly muted: string;
  /** Outlines; contrast with `page` at least 3. */
  readonly line: string;
}

/** One theme a `SwatchSpec['theme']`. */
export const THEMES: Readonly<Record<SwatchSpec['theme'], Theme>> = {
  light: { page: '#faf9f6', shop: 'light', ink: '#17181c', muted: '#5b5f69', line: '#8b8f99' },
  dark: { page: '#141519', shop: 'dark', ink: '#f5f4f1', muted: '#a9adb8', line: '#6d727e' },
};
