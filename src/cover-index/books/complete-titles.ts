import type { KnownBooks } from './known-books.ts';
import { TAB } from './plain-lines.ts';
import { behindArticle, plainWords } from './plain-title.ts';

/** Where what is typed stands in a line, from the best on. */
const [TITLE, AUTHOR, IN_TITLE, IN_AUTHOR, APART] = [0, 1, 2, 3, 4] as const;
const SPACE = 32;
/** Characters of what is typed that are looked at: hardly a title is longer. */
const LOOKED_AT = 100;

/** What is known of covers that may be offered. */
export interface OfferedCovers {
  isAdult(cover: number): boolean;
  isDescribed(cover: number): boolean;
}

/**
 * Covers of which a title, an author or a word of theirs begins with what is typed, by their numbers: those whose title
 * begins so first, then those whose author does, then by later words; among equals the better known, then the shorter
 * title. Where there are few, those that hold all of the words follow. One a book, and none that isn't for every
 * workplace.
 */
export function completeTitles(
  typed: string,
  most: number,
  books: KnownBooks,
  covers: OfferedCovers,
): number[] {
  const wanted = plainWords(typed.slice(0, LOOKED_AT));
  if (wanted === '' || most < 1) return [];
  if (/^[a-z\d]$/.test(wanted)) return distinct(beginningWith(wanted, books, covers), most, books);
  const whole = found(wanted, books, covers, (_, place) => place);
  const complete = distinct(whole, most, books);
  const words = wanted.split(' ');
  if (complete.length >= most || words.length === 1) return complete;
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  const apart = found(longest!, books, covers, (cover) =>
    hasWords(words, lineOf(cover, books)) ? APART : undefined,
  );
  return distinct(Float64Array.from([...whole, ...apart]), most, books);
}

/** A cover's place, as what it is sorted by: the place, how well it is known, its title's length, and its number. */
const [NUMBERS, LENGTHS, MERITS] = [2 ** 21, 2 ** 8, 2 ** 6] as const;
const DESCRIBED = 10;

/** Covers with a word that begins so, each as one number by which they are sorted, the best first. */
function found(
  wanted: string,
  books: KnownBooks,
  covers: OfferedCovers,
  placeOf: (cover: number, place: number) => number | undefined,
): Float64Array {
  const { bytes, starts } = books.lines;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const needle = Buffer.from(wanted);
  const keys: number[] = [];
  let cover = 0;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    if (at > 0 && text[at - 1]! > SPACE) continue;
    while (starts[cover + 1]! <= at) cover++;
    const tab = text.indexOf(TAB, starts[cover]);
    const place = placeOf(cover, bestPlace(text, starts[cover]!, tab, at, needle));
    if (place !== undefined && !covers.isAdult(cover)) {
      keys.push(keyOf(cover, place, tab - starts[cover]!, books, covers));
    }
    at = starts[cover + 1]! - 1;
  }
  return Float64Array.from(keys).toSorted();
}

/** Covers whose title or author begins with a letter, in the same way: nearly every line has a word that does. */
function beginningWith(letter: string, books: KnownBooks, covers: OfferedCovers): Float64Array {
  const { bytes, starts } = books.lines;
  const code = letter.charCodeAt(0);
  const keys: number[] = [];
  for (let cover = 0; cover < starts.length - 1; cover++) {
    const from = starts[cover]!;
    const tab = bytes.indexOf(TAB, from);
    const place = bytes[from] === code ? TITLE : bytes[tab + 1] === code ? AUTHOR : undefined;
    if (place !== undefined && !covers.isAdult(cover)) {
      keys.push(keyOf(cover, place, tab - from, books, covers));
    }
  }
  return Float64Array.from(keys).toSorted();
}

function keyOf(
  cover: number,
  place: number,
  titleLength: number,
  books: KnownBooks,
  covers: OfferedCovers,
): number {
  const merit = Math.min(MERITS - 1, books.fame[cover]! + (covers.isDescribed(cover) ? DESCRIBED : 0));
  const length = Math.min(LENGTHS - 1, titleLength);
  return ((place * MERITS + MERITS - 1 - merit) * LENGTHS + length) * NUMBERS + cover;
}

/** The best place of a line that what is wanted stands at, which it does first at `at`. */
function bestPlace(text: Buffer, from: number, tab: number, at: number, needle: Buffer): number {
  if (at === from || at === from + behindArticle(text.toString('latin1', from, from + 6))) return TITLE;
  const author = text.indexOf(needle, tab + 1);
  if (author === tab + 1) return AUTHOR;
  return at < tab ? IN_TITLE : IN_AUTHOR;
}

function lineOf(cover: number, books: KnownBooks): string {
  return [books.title(cover), ...books.authorsOf(cover)].join(' ');
}

/** Whether each word begins another word of a line. */
function hasWords(words: readonly string[], line: string): boolean {
  const left = line.split(' ');
  return words.every((word) => {
    const at = left.findIndex((own) => own.startsWith(word));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** Numbers of sorted covers, each book once. */
function distinct(keys: Float64Array, most: number, books: KnownBooks): number[] {
  const lines = new Set<string>();
  const chosen: number[] = [];
  for (const key of keys) {
    if (chosen.length === most) break;
    const cover = key % NUMBERS;
    const line = lineOf(cover, books);
    if (!lines.has(line)) chosen.push(cover);
    lines.add(line);
  }
  return chosen;
}
