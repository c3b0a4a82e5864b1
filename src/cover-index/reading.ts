import type { ColourFamily } from '../palette/colour-families.ts';
import type { ColourShare, PaletteColour } from '../palette/cover-colours.ts';

/** A real cover of a book like the one that was asked about. */
export interface ComparableCover {
  readonly title: string;
  /** May be empty. */
  readonly author: string;
  /** Year of the cover or of the book's first publication. */
  readonly year?: number;
  /** Most of it first. */
  readonly colours: readonly ColourShare[];
}

/** A book or an author that was named as comparable, and whose covers are known. */
export interface NamedCovers {
  /** As it was named. */
  readonly asked: string;
  /** Who named it: the asker, or the blurb, as in "for fans of". */
  readonly from: 'asker' | 'blurb';
  /** Whether the book itself is known, or only others of its author, because no title was named or it isn't known. */
  readonly by: 'title' | 'author';
  /** The book's title as it is known; absent where only the author is. */
  readonly title?: string;
  /** As the author is known; may be empty. */
  readonly author: string;
  /** Year of the cover or of the book's first publication; absent where only the author is known. */
  readonly year?: number;
  /** How many covers count for it. */
  readonly covers: number;
  /** Most of it first; of several covers what they wear on average. */
  readonly colours: readonly ColourShare[];
}

/** What a book was said to be comparable with. */
export interface Beside {
  /** In the order of their naming, those of the asker first. */
  readonly found: readonly NamedCovers[];
  /** What the asker named and isn't known. */
  readonly unknown: readonly string[];
  /** How many more the asker named than are looked for. */
  readonly more: number;
}

/** A title that a person may be going to type. */
export interface TitleCompletion {
  readonly title: string;
  /** May be empty. */
  readonly author: string;
  readonly year?: number;
}

/** Something that is told of a cover's colours, yes or no. */
export interface CoverTrait {
  /**
   * Whether it carries one of `families` or none of them, or one of them strikes the eye most; whether it leans to warm
   * or to cool colours, has a vivid colour or none, gives one colour at least half of the cover or none as much as two
   * fifths, reaches from nearly black to nearly white, or has four families of colours or more.
   */
  readonly kind:
    | 'carrying'
    | 'lacking'
    | 'striking'
    | 'warm'
    | 'cool'
    | 'vivid'
    | 'muted'
    | 'flat'
    | 'mixed'
    | 'reaching'
    | 'many';
  /** Empty for a trait that isn't about any. */
  readonly families: readonly ColourFamily[];
}

/** A trait, and how many covers have it. */
export interface SharedTrait {
  readonly trait: CoverTrait;
  /** Share of covers of such books, 0 to 1, as far as it holds for books that weren't seen. */
  readonly share: number;
  /** Share of all covers. */
  readonly usual: number;
}

/** What most covers of such books share, and where one can differ and still be read as of their shelf. */
export interface Conventions {
  /** What most of them share and others don't, the most telling first; at most two, may be empty. */
  readonly shared: readonly SharedTrait[];
  /**
   * A colour that a minority of them carries, or, where none is fit for it, the hue that strikes the eye most often, where
   * none does so on many; absent where there is neither.
   */
  readonly room?: SharedTrait & {
    /** Which of `shared` that minority keeps to, and how much of it; absent where none can be told. */
    readonly keeping?: Omit<SharedTrait, 'usual'>;
    /** The hue that strikes the eye next most often; absent where a minority carries a colour. */
    readonly next?: SharedTrait;
  };
}

/** What of covers may change with the years: how light they are, what their pictures are, a family of colours. */
export type ChangedThing =
  | { readonly kind: 'ground'; readonly value: 'dark' | 'mid' | 'light' }
  | { readonly kind: 'style'; readonly value: 'illustrated' }
  | { readonly kind: 'family'; readonly value: ColourFamily };

/** A share in a year: of the covers that are so, or, of a family of colours, of the area that it takes on them. */
export interface ShareInYear {
  readonly year: number;
  /** 0 to 1. */
  readonly share: number;
}

/** A change beyond chance. */
export type CoverChange = ChangedThing & {
  readonly from: ShareInYear;
  readonly to: ShareInYear;
  /** How many covers of both ends were looked at. */
  readonly covers: number;
};

/** What the years of a genre's covers tell. */
export interface CoverTrends {
  /** Id of the book's main genre. */
  readonly genre: string;
  /** How many of its covers are known to be of a year; the answer weighs recent ones more where there are enough. */
  readonly dated: number;
  /** The first and the last of these years; absent where too few covers are dated to tell a trend. */
  readonly years?: { readonly from: number; readonly to: number };
  /** The surest first, at most three; none where there is no trend to tell. */
  readonly changes: readonly CoverChange[];
}

/** What the pictures of recent covers of such books are. */
export interface StyleOfCovers {
  /** Share, 0 to 1, of those that are illustrated; the others are photographed. */
  readonly illustrated: number;
  /** How many covers that rests on. */
  readonly covers: number;
  /** The first year that counts as recent. */
  readonly since: number;
}

/** What the covers of such books wear, from those nearest to the book. */
export interface CoverAdvice {
  /** How many real covers the answer rests on. */
  readonly covers: number;
  /** The ground that such covers stand on. */
  readonly ground: {
    /** The likeliest. */
    readonly lightness: 'dark' | 'mid' | 'light';
    /** Share of such covers with each; the sum is 1. */
    readonly shares: Readonly<Record<'dark' | 'mid' | 'light', number>>;
    /** The hue or neutral that grounds of that lightness most often are, in its typical colour, and on what share of such covers: 0 to 1. */
    readonly colour: ColourShare;
  };
  /** Up to three, unlike each other, each carried by real covers; roles in the order ground, main, accents, ink. */
  readonly palettes: readonly (readonly PaletteColour[])[];
  /** Up to eight; none where nothing tells such covers from others. */
  readonly comparables: readonly ComparableCover[];
  /** Absent where nothing tells such covers from others, and in answers of earlier releases. */
  readonly conventions?: Conventions | undefined;
  /** What has changed on covers of the book's main genre; absent where it has none. */
  readonly trends?: CoverTrends;
  /** Whether such covers are illustrated or photographed; absent where that isn't known of enough of them. */
  readonly style?: StyleOfCovers;
}

/** A cover as it is held against a book: what was measured on it. */
export interface CoverLook {
  /** Share of the pixels with each of `NAMED_COLOURS`. */
  readonly shares: Float32Array;
  /** Figures of `describeLook`. */
  readonly look: Float32Array;
  /** What the picture says of genres, 0 to 1 by id; empty where it wasn't asked. */
  readonly genres: readonly { readonly id: string; readonly score: number }[];
}

/** How a cover fits a book. */
export interface CoverFit {
  /** Higher for the better cover of the same book; of no unit, and for different books not comparable. */
  readonly fit: number;
  /** Share of real covers, 0 to 1, that wear the colours of such books less closely. */
  readonly percentile: number;
  /** The same share of somebody's own list; absent where there is none, or one of few covers. */
  readonly own?: number;
}
