import type { ComparableCover } from '../cover-index/reading.ts';
import type { PaletteColour } from '../palette/cover-colours.ts';
import type { RankedHue } from '../palette/ranked-hue.ts';
import type { Role } from '../palette/role.ts';
import type { SwatchWords } from './words.ts';

/** Sizes that a swatch picture and its alternative text keep. */
export const SWATCH_LIMITS = {
  /** Pixels: the Open Graph format, which Discord and Slack show whole. */
  width: 1200,
  height: 630,
  /** Hues that are drawn; the picture says how many more there are. */
  hues: 10,
  /** Colours of a worn palette, and real covers, that are drawn. */
  worn: 8,
  comparables: 6,
  /** UTF-16 code units of alternative text: Discord's limit for an attachment's description. */
  alt: 1024,
} as const;

/** A hue on the picture. */
export interface SwatchHue extends RankedHue {
  /** Its role in the palette, if the palette took it. */
  readonly role?: Role | undefined;
}

/** A colour of the palette on the picture. */
export interface SwatchColour extends PaletteColour {
  /** Whether the asker kept it. */
  readonly kept?: true;
}

/** A recognised genre on the picture. */
export interface SwatchGenre {
  /** For people, in the language of `words`, e.g. `Historical Fiction`. */
  readonly name: string;
  /** Calibrated probability, 0 to 1. */
  readonly score: number;
}

/** A real cover on the picture. */
export interface SwatchCover extends ComparableCover {
  /** Why it is among them, where somebody named it: a phrase. */
  readonly mark?: string | undefined;
}

/** All that a swatch picture shows, and the words of the language that it speaks. */
export interface SwatchSpec {
  /** The book's title as its author typed it: any script, any characters. */
  readonly title?: string | undefined;
  /** At least one hue, best first. */
  readonly hues: readonly SwatchHue[];
  /** The palette as a cover would wear it; empty where the model knows no covers. */
  readonly worn: readonly SwatchColour[];
  /** Real covers of such books; empty where none are known. */
  readonly comparables: readonly SwatchCover[];
  /** Most probable first; as many are shown as fit on one line. */
  readonly genres: readonly SwatchGenre[];
  /** One sentence on the covers' ground, e.g. `Such covers are dark: 61% of them.`. */
  readonly ground?: string | undefined;
  readonly theme: 'light' | 'dark';
  readonly words: SwatchWords;
}

/** Whether the palette on a picture has colours that somebody kept. */
export function keepsColours({ worn }: Pick<SwatchSpec, 'worn'>): boolean {
  return worn.some(({ kept }) => kept);
}
