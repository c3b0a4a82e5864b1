import type { Hue } from '../palette/hues.ts';

/** What is known about a book when its hues are asked for. */
export interface Book {
  /** The description, as its author wrote it. Never logged. */
  readonly blurb: string;
  /** Genres in the asker's own words, e.g. `cozy mystery, cats, Vermont`. */
  readonly genres?: string;
  readonly title?: string;
}

/** A hue with its place in the answer. */
export interface RankedHue extends Hue {
  /** 1 is the first. */
  readonly rank: number;
  /** Calibrated probability, 0 to 1, that the hue stands on the cover of such a book. */
  readonly score: number;
  /** `score` over the share of all covers that carry the hue: 2 is twice the usual. */
  readonly lift: number;
}

/** A genre as the model recognises it in the blurb. */
export interface RecognisedGenre {
  /** e.g. `historical-fiction` */
  readonly id: string;
  /** e.g. `Historical Fiction` */
  readonly name: string;
  /** Calibrated probability, 0 to 1; 1 for a genre that the asker named. */
  readonly score: number;
  /** Whether `score` reaches the genre's threshold, tuned on validation titles. */
  readonly present: boolean;
}

/** What the asker's own genre words were understood as. */
export interface GivenGenres {
  /** Each recognised term with the ids of the genres that it stands for. */
  readonly recognised: readonly { readonly term: string; readonly ids: readonly string[] }[];
  /** Terms that no known tag explains. */
  readonly unknown: readonly string[];
}

/** One property of a cover's make-up, with how common its values are on covers of such books. */
export interface Advice<Value extends string> {
  readonly value: Value;
  /** Share, 0 to 1, of such covers that have this value. */
  readonly share: number;
  /** The same share among all covers. */
  readonly usual: number;
}

/** What covers of such books have in common beside single hues. */
export interface GroundAdvice {
  readonly ground: Advice<'dark' | 'mid' | 'light'>;
  readonly chroma: Advice<'muted' | 'moderate' | 'vivid'>;
  readonly contrast: Advice<'low' | 'medium' | 'high'>;
}

/** Why an answer should be taken as a modest guess. */
export type Caution = 'no-text' | 'few-words' | 'unreadable-language' | 'no-clear-genre' | 'shortened';

/** What the model reads in a book's blurb. */
export interface HueReading {
  /** All hues that the model knows (58 for the one that ships), best first. */
  readonly hues: readonly RankedHue[];
  /** All genres that the model knows, most probable first; empty for a model without genres. */
  readonly genres: readonly RecognisedGenre[];
  readonly ground: GroundAdvice;
  readonly given: GivenGenres;
  /** Empty when the answer can be given with the model's usual confidence. */
  readonly cautions: readonly Caution[];
}

/** Why one hue is where it is. */
export interface HueReason {
  readonly hue: string;
  /** Genres of this book on whose covers the hue is measured more often than usual, strongest first. */
  readonly genres: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number;
    readonly lift: number;
  }[];
  /** Words of the blurb that raise this hue most, as they are written there, strongest first. */
  readonly words: readonly string[];
}

/** The engine: one loaded model, shared by everything that asks. */
export interface HuesEngine {
  /** Reads one book. Never throws for what a person typed. */
  read(book: Book): Promise<HueReading>;
  /** Reads many books in one model run, for catalogues; the answers stand in the same order. */
  readAll(books: readonly Book[]): Promise<HueReading[]>;
  /** Says why, for the first `top` hues of a reading of the same book. */
  explain(book: Book, reading: HueReading, top: number): Promise<HueReason[]>;
  /** Words for genres that are understood, for completing what a person types: the genres' names come first. */
  readonly genreWords: readonly string[];
  /** Frees the model. */
  close(): Promise<void>;
}
