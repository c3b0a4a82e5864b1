import type { Lightness } from '../../cover-index/index-files.ts';
import type { ComparableCover } from '../../hues/reading.ts';
import type { NamedGenre } from '../words/named-genre.ts';
import type { SpokenColour } from '../words/spoken-colours.ts';

/** A palette as a headline names it: what people call its colours. At least one of the two is there. */
export interface WornNames {
  /** The colour that such covers stand on; absent where it is not to be recommended. */
  readonly ground?: string;
  /** The others, the one to name first first; may be empty. */
  readonly colours: readonly string[];
}

/** What a headline says beside the palette; each as in the headline of an answer from single hues. */
export interface WornOptions {
  readonly title: string;
  readonly modest: boolean;
  readonly variant: number;
  readonly alone?: boolean | undefined;
  readonly genres: readonly NamedGenre[];
}

/** What such covers stand on. Shares are from 0 to 1. */
export interface GroundOfCovers {
  readonly lightness: Lightness;
  /** Share of such covers. */
  readonly share: number;
  /** Share of all covers; absent where it was not measured. */
  readonly usual?: number;
}

/** The colour that such covers most often stand on. */
export interface CommonestGround {
  /** What people call it. */
  readonly name: string;
  readonly hex: string;
  /** Share of such covers, 0 to 1. */
  readonly share: number;
}

/** What covers at large stand on most often: how light it is and which colour, with the share of all covers, 0 to 1. */
export interface UsualGround {
  readonly lightness: Lightness;
  readonly share: number;
  readonly colour: CommonestGround;
}

/** A neutral that such covers carry more often than others. */
export interface FavouredNeutral {
  /** What people call it. */
  readonly name: string;
  readonly hex: string;
  /** Share of such covers, 0 to 1. */
  readonly share: number;
  /** How many times the usual that is. */
  readonly lift: number;
}

/** How a cover's colours compare with those of covers of such books. */
export interface SpokenFit {
  /** Share of covers, 0 to 1, that wear the colours of such books less closely. */
  readonly percentile: number;
  /** What people call the colours that it has in common with them, and those that they lack; either may be empty. */
  readonly shared: readonly string[];
  readonly apart: readonly string[];
}

/** What is said of the real covers that an answer rests on, in one language. */
export interface RealCoverSentences {
  /** What stands above the recommended palette. */
  readonly palette: string;
  /** What stands above covers of books like the one that was asked about. */
  readonly comparables: string;
  /** A book's title, its author and year, where they are known: a phrase. */
  readonly book: (book: Pick<ComparableCover, 'title' | 'author' | 'year'>) => string;
  /** Why the hues stand in their order: one line. */
  readonly order: string;

  /** What people call a colour, within a sentence. */
  readonly colour: (colour: SpokenColour) => string;
  /** The same with the CSS keyword that it goes by, where that would mislead. */
  readonly keyword: (said: string, keyword: string) => string;
  /** One line that stands on its own. */
  readonly headline: (names: WornNames, options: WornOptions) => string;
  /** The headline of an answer to a text that says little: a guess, with a palette of covers at large. */
  readonly usual: (names: WornNames) => string;
  /** Why the hues stand in their order beside such a palette: one line. */
  readonly usualOrder: string;
  /** What covers at large stand on. */
  readonly usualGround: (ground: UsualGround) => string;
  /** How many covers at large carry a hue: a share, 0 to 1. */
  readonly usualShare: (share: number) => string;
  readonly ground: (ground: GroundOfCovers) => string;
  readonly groundColour: (colour: CommonestGround) => string;
  /** Follows sentences on such covers; at least one neutral. */
  readonly neutrals: (neutrals: readonly FavouredNeutral[]) => string;
  /** How close a cover is to those of such books: a fact, and no verdict. */
  readonly fit: (fit: SpokenFit) => string;
}
