/**
 * One or several genres, and how a language speaks of them: words and phrases parted by commas. Marks, capitals and
 * hyphens don't matter.
 */
export interface GenreWords {
  /** Genre ids parted by spaces, the one that is meant most first; empty for words that speak of none. */
  readonly ids: string;
  /** What such a book is called, in a list of genres and within a text; the first is its name in a completed list. */
  readonly names?: string;
  /** What names it only where genres are asked for, as it may mean anything within a text. */
  readonly typed?: string;
  /** Words of a blurb that speak of such a book; an asterisk at the end stands for any ending. */
  readonly tells?: string;
}

/** How one language speaks of genres, and of colours. */
export interface Lexicon {
  /** Primary subtag of its BCP 47 tag. */
  readonly language: string;
  /** The small words by which a text in this language is known, parted by spaces. */
  readonly smallWords: string;
  readonly genres: readonly GenreWords[];
  /** Ends of words, however they begin, in a language that puts words together; the longest that fits counts. */
  readonly endings?: readonly Pick<GenreWords, 'ids' | 'names'>[];
  /** What it calls colours in titles, which are given as `#rrggbb`. */
  readonly colours?: readonly { readonly hex: string; readonly words: readonly string[] }[];
}

/** The words of a line of a lexicon, as they are written there. */
export function listed(line: string | undefined): string[] {
  return (line ?? '')
    .split(/[,、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
