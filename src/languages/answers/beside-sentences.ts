import type { NamedCovers } from '../../hues/reading.ts';

/** What was named as comparable, as sentences name it: a book, or an author alone. */
export type SpokenComparable = Pick<NamedCovers, 'title' | 'author' | 'year'>;

/** What is said of books that an asker, or a blurb, compares a book with, in one language. */
export interface BesideSentences {
  /** Books that the answer is held beside; at least one. */
  readonly held: (books: readonly SpokenComparable[]) => string;
  /** The same of books and authors that the blurb names itself. */
  readonly heldOfBlurb: (named: readonly SpokenComparable[]) => string;
  /** What the asker named of which only the author is known, whose covers count for it. */
  readonly byAuthor: (named: Pick<NamedCovers, 'asked' | 'author' | 'covers'>) => string;
  /** What isn't known, as the asker named it; at least one. */
  readonly unknown: (names: readonly string[]) => string;
  /** The same of what was named with its author; at least one. */
  readonly unknownByAuthor: (names: readonly string[]) => string;
  /** A caution where there is no blurb: the answer rests on the books, and on genres where they are named. */
  readonly alone: string;
  /** Where more books were named than are looked for. */
  readonly shortened: string;
  /** Covers that are marked in different ways, together: a word. */
  readonly named: string;
  /** Beside a cover in a list, whose book, or author, the asker named, or the blurb: phrases. */
  readonly marks: Readonly<Record<NamedCovers['from'], Readonly<Record<NamedCovers['by'], string>>>>;
}
