import type { ColourFamily } from './colour-families.ts';
import type { Hue } from './hues.ts';

/** How a family of colours strikes the eye on covers. */
export interface StrikingFamily {
  readonly family: ColourFamily;
  /** How much, 0 to 1, never 0. */
  readonly salience: number;
  /** That over what is usual on covers. */
  readonly lift: number;
}

/** What a model says of one hue or neutral. */
export interface ColourScore extends Hue {
  /** Its typical colour on such covers; the keyword's own where no covers are known. */
  readonly hex: string;
  /** The keyword's own colour. */
  readonly css: string;
  /** Probability that the colour is on such a cover. */
  readonly score: number;
  /** Share of all covers that carry it. */
  readonly usual: number;
  /** Its family, and how colours of it strike the eye on such covers; absent where no covers are known. */
  readonly family?: StrikingFamily;
}

/**
 * A hue, or a neutral, with its place in the answer. Its `hex` is its typical colour on covers of such books; the
 * keyword's own where the model knows no covers.
 */
export interface RankedHue extends Hue {
  /** The keyword's own colour, as `#rrggbb`. */
  readonly css: string;
  /** 1 is the first. */
  readonly rank: number;
  /** Calibrated probability, 0 to 1, that the hue stands on the cover of such a book. */
  readonly score: number;
  /** `score` over the share of all covers that carry the hue: 2 is twice the usual. */
  readonly lift: number;
}
