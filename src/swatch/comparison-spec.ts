import type { PaletteColour } from '../palette/cover-colours.ts';
import type { SwatchSpec } from './spec.ts';

/** A palette on the picture of a comparison. */
export interface ComparedPalette {
  /** What it is called, above its cover. */
  readonly label: string;
  /** What is set on its cover; a neutral word without one. */
  readonly title: string;
  readonly worn: readonly PaletteColour[];
}

/** All that a picture of palettes side by side shows, and the words of the language that it speaks. */
export interface ComparisonSpec {
  /** Two to five. */
  readonly entries: readonly ComparedPalette[];
  readonly theme: 'light' | 'dark';
  readonly words: SwatchSpec['words'] & {
    readonly comparison: {
      /** Above all of them. */
      readonly heading: string;
      /** Opens the alternative text, up to the colon. */
      readonly opening: string;
    };
  };
}
