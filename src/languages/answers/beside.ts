import type { BesideSentences, SpokenComparable } from './beside-sentences.ts';
import type { RealCoverSentences } from './real-cover-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** What the asker named in quotation marks, its author, and how many covers. */
interface SaidAuthor {
  readonly asked: string;
  readonly author: string;
  readonly covers: string;
}

/** What a language needs to speak of named comparables; books are lists in words. */
export interface BesideWords extends Pick<BesideSentences, 'alone' | 'shortened' | 'named' | 'marks'> {
  readonly held: (books: string) => string;
  readonly heldOfBlurb: (books: string) => string;
  readonly byAuthor: PluralForms<(said: SaidAuthor) => string>;
  readonly unknown: PluralForms<(books: string) => string>;
  readonly unknownByAuthor: PluralForms<(books: string) => string>;
}

/** Says what became of books and authors that were named as comparable. */
export function sayBeside(
  words: BesideWords,
  { book }: Pick<RealCoverSentences, 'book'>,
  { form, list, number, quote }: Speech,
): BesideSentences {
  const { alone, shortened, named: together, marks } = words;
  const named = ({ title, author, ...rest }: SpokenComparable): string =>
    title === undefined ? author : book({ title, author, ...rest });
  return {
    held: (books) => words.held(list(books.map(named))),
    heldOfBlurb: (books) => words.heldOfBlurb(list(books.map(named))),
    byAuthor: ({ asked, author, covers }) =>
      form(covers, words.byAuthor)({ asked: quote(asked), author, covers: number(covers) }),
    unknown: (names) => form(names.length, words.unknown)(list(names.map(quote))),
    unknownByAuthor: (names) => form(names.length, words.unknownByAuthor)(list(names.map(quote))),
    alone,
    shortened,
    named: together,
    marks,
  };
}
