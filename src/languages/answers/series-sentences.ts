import type { Sight } from '../../palette/seen-as/sights.ts';
import type { LookTrait } from '../../series/mates.ts';

/** A book of a series that another is hard to tell from. */
export interface AlikeBook {
  /** What it is called. */
  readonly book: string;
  /** Ways of seeing in which the two are alike; at least one. */
  readonly sights: readonly Sight[];
}

/** What is said of a series. */
export interface SeriesSentences {
  /**
   * One line that stands on its own: names of the colours that carry the series; may be none. Then that so many covers
   * share none, and what they are alike in all the same.
   */
  readonly headline: (series: {
    readonly carriers: readonly string[];
    readonly covers: number;
    readonly traits: readonly LookTrait[];
  }) => string;
  readonly headings: { readonly carriers: string; readonly books: string };
  /** What a book is called: its title, or, without one, its number from 1. */
  readonly book: (book: { readonly title: string; readonly number: number }) => string;
  /** The book after the last. */
  readonly next: string;
  /** What the answer rests on: so many covers. */
  readonly basis: (covers: number) => string;
  /** Where the books' own colours stand. */
  readonly place: Readonly<Record<'ground' | 'main', string>>;
  /** How many covers carry a colour, of how many. */
  readonly carriedBy: (covers: number, of: number) => string;
  /** Why a book may own a colour: its share of such covers, 0 to 1, and of its own cover. */
  readonly usual: (hue: { readonly share: number; readonly lift: number }) => string;
  readonly worn: (share: number) => string;
  readonly noOwn: string;
  /** Whether a book can be told from its mates when covers are small. */
  readonly apart: string;
  readonly alike: (books: readonly AlikeBook[]) => string;
  /** How a cover goes with the others: the share of other covers, 0 to 1, that go with them less well. */
  readonly mate: (percentile: number) => string;
  readonly tooFew: string;
  readonly tooMany: (most: number) => string;
  /** A book without anything to read; `book` is what it is called. */
  readonly nothing: (book: string) => string;
  readonly sameCover: (books: readonly string[]) => string;
  readonly greys: string;
  /** A sentence on one of the books. */
  readonly of: (book: string, sentence: string) => string;
  readonly picture: {
    /** How many books there are, two at least. */
    readonly heading: (books: number) => string;
    /** Above the covers at 100 pixels. */
    readonly small: string;
    /** Opens the alternative text, up to the colon. */
    readonly opening: string;
  };
  /** What forms ask for. */
  readonly form: {
    /** At most 24 characters. */
    readonly shortTitle: string;
    /** At most 24 characters. */
    readonly submit: string;
    /** Of one field for the texts of all books. */
    readonly blurbs: { readonly label: string; readonly description: string };
    readonly covers: { readonly label: string; readonly description: string };
    /** Where neither is there. */
    readonly empty: string;
    readonly addBook: string;
    /** The link from the page for one book, and back. */
    readonly toSeries: string;
    readonly toBook: string;
    readonly lede: string;
  };
}
