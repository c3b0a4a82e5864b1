import type { ComparableCover } from '../../src/hues/reading.ts';

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
}
