import type { Contender } from '../cover-index/palettes.ts';
import type { LeftOutKind } from '../blurb/parts/kinds.ts';
import type { Beside, CoverAdvice, CoverFit, CoverLook, TitleCompletion } from '../cover-index/reading.ts';
import type { BookKind } from '../cover-index/alike.ts';
import type { BookPlace } from './kept-place.ts';
import type { OwnShelf } from '../cover-index/own/reading.ts';
import type { Rolled } from '../cover-index/roll/roll.ts';
import type { WantedRoll } from '../cover-index/answer-options.ts';
import type { RankedHue } from '../palette/ranked-hue.ts';

export type {
  Beside,
  ComparableCover,
  Conventions,
  CoverAdvice,
  CoverChange,
  CoverFit,
  CoverLook,
  CoverTrait,
  NamedCovers,
  TitleCompletion,
} from '../cover-index/reading.ts';
export type { Rolled } from '../cover-index/roll/roll.ts';
export type { OwnDifference, OwnShelf } from '../cover-index/own/reading.ts';
export type { ColourShare, PaletteColour } from '../palette/cover-colours.ts';
export type { BookPlace } from './kept-place.ts';
export type { RankedHue } from '../palette/ranked-hue.ts';

/** What is known about a book when its hues are asked for. */
export interface Book {
  /**
   * The description, as its author wrote it, with its lines: what is to be read of it is told by `readBlurb`. Never
   * logged.
   */
  readonly blurb: string;
  /** Genres in the asker's own words, e.g. `cozy mystery, cats, Vermont`. */
  readonly genres?: string;
  readonly title?: string;
  /** Books and authors that it is comparable with, in the asker's own words, one a line or parted by semicolons. */
  readonly comparables?: string;
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
  /** Of a genre that the asker named: what the blurb itself says of it, 0 to 1; absent where little was read. */
  readonly read?: number;
}

/** A word or phrase of a text, as it stands there, and the ids of the genres that it tells. */
export interface TellingWord {
  readonly term: string;
  readonly ids: readonly string[];
}

/** A shelf of the book trade, below a genre, as the model recognises it in the blurb. */
export interface RecognisedShelf {
  /** e.g. `cozy-mystery` */
  readonly id: string;
  /** e.g. `cozy mystery` */
  readonly name: string;
  /** Id of the genre above it. */
  readonly genre: string;
  /** Calibrated probability, 0 to 1; 1 for a shelf that the asker named. */
  readonly score: number;
  /** Whether it is said to be the book's. */
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
export type Caution =
  | 'no-text'
  | 'few-words'
  | 'unreadable-language'
  | 'not-a-blurb'
  | 'many-names'
  | 'no-clear-genre'
  | 'shortened';

/** How much of a blurb was read, without the blurb. */
export interface TextRead {
  /** Words that were read; none where the text can't be. */
  readonly words: number;
  /** Words that were sent. */
  readonly of: number;
  /** How many parts of each kind were left out. */
  readonly leftOut: Readonly<Partial<Record<LeftOutKind, number>>>;
}

/** What the model reads in a book's blurb. */
export interface HueReading {
  /** All hues that the model knows (58 for the one that ships), best first. */
  readonly hues: readonly RankedHue[];
  /** Black, white, greys and creams, best first; empty for a model that knows no covers. */
  readonly neutrals: readonly RankedHue[];
  /** What real covers of such books wear; absent for a model that knows no covers. */
  readonly covers?: CoverAdvice;
  /** Which books and authors it is comparable with; absent where none were named, or for a model that knows no covers. */
  readonly beside?: Beside;
  /** All genres that the model knows, most probable first; empty for a model without genres. */
  readonly genres: readonly RecognisedGenre[];
  /** Shelves below the genres, likeliest first, a few; empty for a model without shelves. */
  readonly shelves: readonly RecognisedShelf[];
  readonly ground: GroundAdvice;
  readonly given: GivenGenres;
  readonly read: TextRead;
  /** Empty when the answer can be given with the model's usual confidence. */
  readonly cautions: readonly Caution[];
  /**
   * Words of the title and of a text that the model couldn't read, or that is short, from which genres were told, the
   * most telling first; absent where there are none.
   */
  readonly toldBy?: readonly TellingWord[];
  /** Genres that the asker named of which few covers are known, with how many; absent where there are none. */
  readonly fewCovers?: readonly { readonly id: string; readonly covers: number }[];
  /** What the asker's own list wears; absent where there is none, or nothing is known of the book. */
  readonly own?: OwnShelf;
}

/** Why one hue is where it is. */
export interface HueReason {
  readonly hue: string;
  /** Genres of this book on whose covers the hue is measured more often than usual, strongest first. */
  readonly genres: readonly {
    readonly id: string;
    readonly name: string;
    /** How many covers of the genre were measured; 0 where that isn't known, as in answers of earlier releases. */
    readonly covers: number;
    /** Share of these, 0 to 1, that carry the hue. */
    readonly share: number;
    readonly lift: number;
  }[];
  /** Words and phrases of the blurb that raise this hue most, as they are written there, strongest first. */
  readonly words: readonly string[];
}

/** The engine: one loaded model, shared by everything that asks. */
export interface HuesEngine {
  /**
   * Reads one book. Never throws for what a person typed.
   *
   * @param explains whether reasons will be asked for, which then are found sooner
   */
  read(book: Book, explains?: boolean): Promise<HueReading>;
  /**
   * Reads many books in one model run, for catalogues; the answers stand in the same order.
   *
   * @param giveWay awaited between the steps of a few milliseconds each, so that others come in between
   */
  readAll(books: readonly Book[], giveWay?: () => Promise<void>): Promise<HueReading[]>;
  /** Says why, for the first `top` hues of a reading of the same book. */
  explain(book: Book, reading: HueReading, top: number): Promise<HueReason[]>;
  /**
   * Says how closely covers wear the colours and show the genres of books like this one, in their order; absent for a
   * model that knows no covers, and `undefined` for a book that says too little.
   */
  fit?(book: Book, covers: readonly CoverLook[]): Promise<CoverFit[] | undefined>;
  /** Reads what kinds of book these are, in their order, for placing their covers; absent for a model that knows no covers. */
  kindsOf?(books: readonly Book[]): Promise<BookKind[]>;
  /** Understands genre words without reading a text: what each stands for, and the model's names of those genres. */
  genresIn(text: string): GivenGenres & { readonly names: Readonly<Record<string, string>> };
  /**
   * Words for genres that are understood, for completing what a person types: those of the asker's language, then the
   * English ones, and the genres' names first.
   *
   * @param locale BCP 47 tag of the asker's language
   */
  genreWords(locale: string): readonly string[];
  /**
   * Known books that a person may be going to type, by the beginning of their title, of their author's name or of a word
   * of these, best first; none that isn't for every workplace. Absent for a model that knows no covers.
   *
   * @param most at most so many
   */
  completeTitles?(text: string, most: number): Promise<readonly TitleCompletion[]>;
  /** Where a book that was read stands among covers, to be kept with its answer; `undefined` where that isn't known. */
  placeOf?(reading: HueReading): BookPlace | undefined;
  /**
   * Goes through palettes of real covers that carry some colours, the best for a book first. Absent for a model that knows
   * no covers.
   *
   * @param place as it was kept; without one the book's genres alone tell which covers are like its own
   */
  roll?(reading: HueReading, place: BookPlace | undefined, wanted: WantedRoll): Promise<Rolled>;
  /**
   * Covers whose palettes may lead a reading's answer, with what speaks for them, for training; none for one that covers
   * say nothing of. Absent for a model that knows no covers.
   */
  contendersOf?(reading: HueReading): readonly Contender[];
  /** Frees the model. */
  close(): Promise<void>;
}
