import type { Sentences } from '../languages/index.ts';
import type { ColourShare, ComparableCover } from '../hues/reading.ts';
import { cut } from './cut.ts';
import { joinAlike } from './hue-words.ts';

/** Characters of an author's name that a list repeats; a book of many authors names the first ones. */
const AUTHOR_LENGTH = 60;

/** Colours of a real cover that a chat message names. */
const COLOURS_NAMED = 3;

/** A real cover's book on one line: title, author and year, as far as they are known. */
export function bookOf({ title, author, year }: ComparableCover, words: Sentences): string {
  const book = { title: onOneLine(title), author: cut(onOneLine(author), AUTHOR_LENGTH) };
  return words.realCovers.book(year === undefined ? book : { ...book, year });
}

/**
 * A real cover's first colours, those of one name as one, with `…` where it has more.
 *
 * @param say puts a colour's name and hex into a platform's own marks
 */
export function coloursInShort(
  { colours }: ComparableCover,
  words: Sentences,
  say: (colour: ColourShare) => string,
): string {
  const joined = joinAlike(colours, words);
  const named = joined.slice(0, COLOURS_NAMED).map(say).join(' · ');
  return joined.length > COLOURS_NAMED ? `${named} …` : named;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
