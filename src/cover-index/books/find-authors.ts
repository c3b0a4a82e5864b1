import type { NearKey } from './keys.ts';
import type { KnownBooks } from './known-books.ts';
import { plainAuthor, plainAuthors } from './plain-title.ts';
import { isSlip, onlyNearest, reachOf } from './slips.ts';

/** Covers of an author, by the first way to read the name that finds any. */
export function anyAuthor(author: string, books: KnownBooks): readonly number[] {
  for (const find of [exactAuthor, authorLike, nearAuthor]) {
    const found = find(author, books);
    if (found.length > 0) return found;
  }
  return [];
}

/** Covers of an author, or of all who are named, but for typing errors none. */
export function exactAuthor(author: string, books: KnownBooks): readonly number[] {
  for (const names of [plainAuthors(author), [turned(author)]]) {
    const found = names.map((name) => (name.length > 1 ? books.authors.exact(name) : []));
    if (found.length > 0 && found.every((covers) => covers.length > 0)) return [...new Set(found.flat())];
  }
  return [];
}

/** `Last, First` the other way round. */
function turned(author: string): string {
  const [last = '', given = '', ...more] = author.split(',');
  return more.length > 0 ? '' : plainAuthor(`${given} ${last}`);
}

/** Covers of the one author of that last name whose first name is the same, or its initial. */
export function authorLike(author: string, books: KnownBooks): readonly number[] {
  for (const name of [plainAuthor(author), turned(author)]) {
    const words = name.split(' ');
    if (words.length < 2 || words.length > MOST_NAMES) continue;
    const alike = books.lastNames
      .exact(words.at(-1)!)
      .flatMap((cover) =>
        books.authorsOf(cover).flatMap((own) => (isAlike(words, own) ? [{ cover, own }] : [])),
      );
    if (new Set(alike.map(({ own }) => own)).size === 1) return alike.map(({ cover }) => cover);
  }
  return [];
}

/** A name of more words than this is no author's. */
const MOST_NAMES = 4;
/** What may be initials: one or two letters, or three without a vowel. */
const INITIALS = /^(?:\p{L}{1,2}|[^aeiou\W\d]{3})$/u;
/** What looks like initials and is none. */
const NO_INITIALS = /^(?:[js]r|dr|mr|mrs|ms|st|ed|al|jo)$/u;

/** Whether two names of the same last name may be one author's: each further one the same or an initial, or left out. */
function isAlike([given = '', ...rest]: readonly string[], author: string): boolean {
  const [own = '', ...names] = author.split(' ');
  if (names.length === 0 || names.at(-1) !== rest.at(-1)) return false;
  const [middle, other] = [rest.slice(0, -1)[0], names.slice(0, -1)[0]];
  return isSameOrInitial(given, own) && (!middle || !other || isSameOrInitial(middle, other));
}

function isSameOrInitial(one: string, other: string): boolean {
  if (one === other) return true;
  return one.charAt(0) === other.charAt(0) && (isInitials(one) || isInitials(other));
}

function isInitials(word: string): boolean {
  return INITIALS.test(word) && !NO_INITIALS.test(word);
}

/** Covers of the one author whose name is nearest to what was typed. */
export function nearAuthor(author: string, books: KnownBooks): readonly number[] {
  for (const name of [plainAuthor(author), turned(author)]) {
    const words = name.split(' ').length;
    if (words < 2 || words > MOST_NAMES) continue;
    const near = books.authors
      .near(name, Math.min(2, reachOf(name.length)))
      .filter((found) => isSlip(name, found, books, false) || isVowelSlip(name, found, books));
    const nearest = onlyNearest(near);
    if (nearest.length > 0) return nearest;
  }
  return [];
}

/** Covers of an author from which on one vowel for another in the last name is forgiven. */
const WELL_KNOWN = 5;
const VOWELS = /[aeiouy]/gu;

/** Whether a well-known author's name is only off by one vowel in a long last name, as in `Jane Austin`. */
function isVowelSlip(typed: string, { key, slips, cover }: NearKey, books: KnownBooks): boolean {
  const [given, last = ''] = [typed.slice(0, typed.lastIndexOf(' ')), typed.split(' ').at(-1)];
  return (
    slips === 1 &&
    last.length > 5 &&
    key.startsWith(`${given} `) &&
    typed.replaceAll(VOWELS, '*') === key.replaceAll(VOWELS, '*') &&
    books.fame[cover]! >= WELL_KNOWN
  );
}
