import type { HueLook } from '../palette/hue-look.ts';
import type { SwatchGenre } from './spec.ts';

/** A colour of a cover. */
export interface ShownColour {
  /** CSS colour keyword that says it best. */
  readonly name: string;
  /** `#rrggbb` */
  readonly hex: string;
  /** Share of the cover, 0 to 1. */
  readonly share: number;
}

/** All that the picture of a cover's own colours shows, and the words of the language that it speaks. */
export interface PaletteSpec {
  /** At least one, most of the cover first. */
  readonly colours: readonly ShownColour[];
  /** What the cover looks like, most probable first; as many are shown as fit on one line. */
  readonly genres: readonly SwatchGenre[];
  readonly theme: 'light' | 'dark';
  readonly words: PaletteWords;
}

/** Colours that are drawn: as many as a cover's palette has at most. */
export const COLOURS_DRAWN = 8;

/** A language's words on a picture of a cover's own colours and in its alternative text. */
export interface PaletteWords {
  readonly heading: string;
  /** What the percentages mean. */
  readonly key: string;
  /** How many genres have no room: `+3 more`. */
  readonly more: (count: number) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A figure with so many digits after the decimal sign. */
  readonly number: (value: number, digits: number) => string;
  /** What the alternative text says beside the figures; `colours` and `genres` are whole sentences. */
  readonly alt: {
    /** Opens the text, up to the colon before the colours. */
    readonly opening: string;
    /** Name and hex, what it looks like, and its share. */
    readonly colour: (colour: {
      readonly name: string;
      readonly look: string;
      readonly percent: string;
    }) => string;
    readonly colours: (listed: readonly string[]) => string;
    readonly look: (look: HueLook) => string;
    readonly genres: (listed: readonly string[]) => string;
  };
}
