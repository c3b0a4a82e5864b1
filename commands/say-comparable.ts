import type { ColourShare, ComparableCover } from '../src/hues/reading.ts';
import { cut } from '../src/cut.ts';
import { percent } from '../src/figures.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { ReplyCover } from '../src/reply.ts';
import type { SwatchCover } from '../src/swatch/spec.ts';
import { shownName } from '../src/swatch/shown-name.ts';

/** Characters of an author's name that a list repeats; a book of many authors names the first ones. */
const AUTHOR_LENGTH = 60;

/** A real cover with its book and its colours in words. */
export function sayComparable({ mark = '', ...cover }: SwatchCover, words: Sentences): ReplyCover {
  const colours = joinAlike(cover.colours, words).map(({ name, hex, share }) => ({
    name,
    hex,
    percent: percent(share, words.swatch),
  }));
  return { ...cover, said: { book: bookOf(cover, words), mark, colours } };
}

/** A cover's colours, those of one name as one: the first's, with the shares of all. Most first. */
function joinAlike(colours: readonly ColourShare[], words: Sentences): ColourShare[] {
  const joined = new Map<string, ColourShare>();
  for (const { name, hex, share } of colours) {
    const said = shownName({ name, hex }, words.swatch);
    const first = joined.get(said);
    joined.set(said, { name: said, hex: first?.hex ?? hex, share: (first?.share ?? 0) + share });
  }
  return [...joined.values()].toSorted((one, other) => other.share - one.share);
}

/** A real cover's book on one line: title, author and year, as far as they are known. */
function bookOf({ title, author, year }: ComparableCover, words: Sentences): string {
  const book = { title: onOneLine(title), author: cut(onOneLine(author), AUTHOR_LENGTH) };
  return words.realCovers.book(year === undefined ? book : { ...book, year });
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
