import type { PaletteColour } from '../palette/cover-colours.ts';
import type { SwatchSpec } from './spec.ts';

/** A book on the picture of a series. */
export interface SeriesCover {
  /** What it is called, below its cover. */
  readonly label: string;
  /** What is set on its cover; a neutral word without one. */
  readonly title: string;
  /** What its cover wears. */
  readonly worn: readonly PaletteColour[];
  /** The colour that it owns, its name in words. */
  readonly own?: { readonly name: string; readonly hex: string };
}

/** All that the picture of a series shows, and the words of the language that it speaks. */
export interface SeriesSpec {
  /** One to nine, in their order. */
  readonly books: readonly SeriesCover[];
  readonly theme: 'light' | 'dark';
  readonly words: SwatchSpec['words'] & {
    readonly series: {
      readonly heading: string;
      /** Above the covers at 100 pixels. */
      readonly small: string;
      /** Opens the alternative text, up to the colon. */
      readonly opening: string;
    };
  };
}

/** Pixels that covers are high where they are small: what an online shop's lists show. */
export const SMALL_HEIGHT = 100;
