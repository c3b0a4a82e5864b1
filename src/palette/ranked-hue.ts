import type { Hue } from './hues.ts';

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
  /**
   * How much such covers strike the eye with colours of its family, as a logarithm (`familyMerits`); absent where no
   * covers are known.
   */
  readonly striking?: number;
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
