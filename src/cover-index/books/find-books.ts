import { type NearKey, slipsBetween } from './keys.ts';
import type { KnownBooks } from './known-books.ts';
import { type NameReading, readingsOf, unmarkedReadings, unquoted } from './name-readings.ts';
import { behindArticle, plainAuthor, plainAuthors, plainTitle } from './plain-title.ts';

/** Covers of a book or an author that was named. */
export interface FoundBooks {
  /** Whether the book itself is known, or only others of its author. */
  readonly by: 'title' | 'author';
  /** Of a book that is known: its covers, in the order of the index. */
  readonly covers: readonly number[];
  /** The other covers of its authors; of an author alone all. */
  readonly others: readonly number[];
}

/** What is asked of covers that are found. */
export interface FoundCovers {
  isDescribed(cover: number): boolean;
}

/** As many titles may begin alike before their subtitles; of more, what they share is the name of a series. */
const ALIKE = 2;
/** A subtitle that says no more than what kind of book it is. */
const PLAIN_SUBTITLE =
  /^(?:an? )?(?:(?:\w+ ){0,2}(?:novel|thriller|mystery|romance|memoir|story|tale)|novel|novella|memoir|stories|poems|roman|romance|novela|thriller|krimi)$/u;
/** How far a name of an author may be off beside a title, as a share of its length. */
const FAR_OFF = 0.4;

/** How many slips are forgiven in so many letters. */
function reachOf(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  if (length < 12) return 2;
  return length < 20 ? 3 : 4;
}

/** How many slips a word may have that no title holds. */
function wordReachOf(length: number, isSure: boolean): number {
  if (isSure && length > 9) return 3;
  return length > (isSure ? 5 : 7) ? 2 : 1;
}

/** A title or name of this length is taken for another one for a single slip, whatever words that makes. */
const LONG_NAME = 14;

/**
 * Finds a book or an author by name among those that are known: with typing errors, in other capitals, without accents,
 * articles and subtitles, with the author behind or before the title.
 *
 * @returns `undefined` for a name that isn't known
 */
export function findBooks(name: string, books: KnownBooks, covers: FoundCovers): FoundBooks | undefined {
  const whole = unquoted(name);
  const readings = readingsOf(name);
  const byTitle = (found: readonly number[]): FoundBooks | undefined => {
    if (found.length === 0) return undefined;
    const own = ofOneAuthor(found, books, covers);
    const names = own.flatMap((cover) => books.authorsOf(cover));
    const others = new Set(names.flatMap((each) => books.authors.exact(each)));
    return { by: 'title', covers: own, others: [...others].filter((cover) => !own.includes(cover)) };
  };
  const author = exactAuthor(whole, books);
  return (
    (author.length > 1 ? byAuthor(author) : undefined) ??
    byTitle(exactTitle(whole, books)) ??
    first(readings, (reading) => byTitle(titleOf(reading, books))) ??
    first(unmarkedReadings(name), (reading) => byTitle(exactly(reading, books))) ??
    byAuthor(author) ??
    byAuthor(authorLike(whole, books)) ??
    first(readings, (reading) =>
      reading.author.includes(' ') ? byAuthor(anyAuthor(reading.author, books)) : undefined,
    ) ??
    byAuthor(exactAuthor(beforeColon(whole), books)) ??
    byAuthor(nearAuthor(whole, books)) ??
    byTitle(nearTitle(whole, books))
  );
}

/** What may be an author, of more than one name, before a title. */
function beforeColon(name: string): string {
  const colon = name.indexOf(': ');
  const author = name.slice(0, Math.max(0, colon));
  return author.includes(' ') ? author : '';
}

function byAuthor(covers: readonly number[]): FoundBooks | undefined {
  return covers.length === 0 ? undefined : { by: 'author', covers: [], others: covers };
}

function first<Result>(
  readings: readonly NameReading[],
  find: (reading: NameReading) => Result | undefined,
): Result | undefined {
  for (const reading of readings) {
    const found = find(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of covers of one title those by the author whose book is best known: with a text, of most covers, the first. */
function ofOneAuthor(found: readonly number[], books: KnownBooks, covers: FoundCovers): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const cover of found) {
    const [author = ''] = books.authorsOf(cover);
    groups.set(author, [...(groups.get(author) ?? []), cover]);
  }
  const merit = ([author, group]: readonly [string, readonly number[]]) =>
    (author === '' ? 0 : 1_000) +
    100 * group.filter((cover) => covers.isDescribed(cover)).length +
    group.length;
  const [best] = [...groups].toSorted((one, other) => merit(other) - merit(one));
  return best?.[1] ?? [];
}

/** Covers of a book that is named with its author, both without a slip. */
function exactly({ title, author }: NameReading, books: KnownBooks): readonly number[] {
  const own = new Set(exactAuthor(author, books));
  return own.size === 0 ? [] : exactTitle(title, books, (cover) => own.has(cover));
}

/** Covers of a book whose author is named with it. */
function titleOf({ title, author }: NameReading, books: KnownBooks): readonly number[] {
  const own = new Set(anyAuthor(author, books));
  const exact = exactTitle(title, books, (cover) => own.has(cover));
  if (exact.length > 0) return exact;
  if (own.size > 0) return nearTitle(title, books, (cover) => own.has(cover));
  const name = plainAuthor(author);
  const isNearly = (cover: number) =>
    books
      .authorsOf(cover)
      .some((other) => other !== '' && slipsBetween(name, other) <= FAR_OFF * other.length);
  const same = exactTitle(title, books, isNearly);
  return same.length > 0 ? same : nearTitle(title, books, isNearly);
}

/** Covers of a title, but for typing errors none; those of the whole title before those that have or lack a subtitle. */
function exactTitle(title: string, books: KnownBooks, isBy?: (cover: number) => boolean): readonly number[] {
  const { words, main } = plainTitle(title);
  const from = behindArticle(words);
  const [whole, short] = [words.slice(from), words.slice(from, main)];
  if (whole === '') return [];
  const isOwn = (cover: number) => isBy === undefined || isBy(cover);
  const wholeOf = (cover: number) => {
    const own = books.title(cover);
    return own.slice(behindArticle(own));
  };
  const found = books.titles.exact(whole).filter(isOwn);
  const same = found.filter((cover) => wholeOf(cover) === whole);
  if (same.length > 0) return same;
  if (found.length > 0) return ofFewTitles(found, wholeOf);
  if (short === whole) return [];
  const subtitle = whole.slice(short.length + 1);
  const isSure = isBy !== undefined || PLAIN_SUBTITLE.test(subtitle);
  const beginning = books.titles.exact(short).filter(isOwn);
  const without = beginning.filter((cover) => wholeOf(cover) === short);
  if (without.length > 0) return isSure || short.includes(' ') ? without : [];
  return isSure ? ofFewTitles(beginning, wholeOf) : [];
}

/** Covers whose titles differ in what stands behind their beginning, unless too many do. */
function ofFewTitles(covers: readonly number[], titleOfCover: (cover: number) => string): readonly number[] {
  return new Set(covers.map(titleOfCover)).size <= ALIKE ? covers : [];
}

/** Covers of the one title nearest to what was typed: within a few slips, such as make no other words of it. */
function nearTitle(title: string, books: KnownBooks, isBy?: (cover: number) => boolean): readonly number[] {
  const { words, main } = plainTitle(title);
  const from = behindArticle(words) || behindMistypedArticle(words);
  const isOwn = (cover: number) => isBy === undefined || isBy(cover);
  for (const key of new Set([words.slice(from), words.slice(from, main)])) {
    const exact = from > behindArticle(words) ? books.titles.exact(key).filter(isOwn) : [];
    if (exact.length > 0) return exact;
    const near = books.titles
      .near(key, reachOf(key.length))
      .filter((found) => isOwn(found.cover) && isSlip(key, found, books, isBy !== undefined));
    const nearest = onlyNearest(near);
    if (nearest.length > 0) return nearest;
  }
  return [];
}

/** Covers of the nearest key; none where two are as near. */
function onlyNearest(near: readonly NearKey[]): readonly number[] {
  const least = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === least);
  return new Set(nearest.map(({ key }) => key)).size === 1 ? nearest.map(({ cover }) => cover) : [];
}

/** Where words begin behind what may be an article with a slip; 0 where there is none. */
function behindMistypedArticle(words: string): number {
  const space = words.indexOf(' ');
  return space > 1 && space < 5 && slipsBetween(words.slice(0, space), 'the') <= 1 ? space + 1 : 0;
}

/**
 * Whether what was typed is a known name mistyped, and not another one: with the same numbers, and with other words only
 * where no title holds these, or where the author tells that no other book is meant and they differ by one slip.
 */
function isSlip(typed: string, { key, slips }: NearKey, books: KnownBooks, isSure: boolean): boolean {
  if (typed.replaceAll(/\D+/gu, ' ') !== key.replaceAll(/\D+/gu, ' ')) return false;
  if (slips === 1 && (isSure || typed.length >= LONG_NAME)) return true;
  const [words, own] = [typed.split(' '), key.split(' ')];
  return words.every((word, at) => {
    if (own.includes(word)) return true;
    if (books.hasWord(word) && !isSure) return false;
    if (own.length !== words.length) return !books.hasWord(word);
    const most = books.hasWord(word) ? 1 : wordReachOf(own[at]!.length, isSure);
    return slipsBetween(word, own[at]!) <= most;
  });
}

function anyAuthor(author: string, books: KnownBooks): readonly number[] {
  for (const find of [exactAuthor, authorLike, nearAuthor]) {
    const found = find(author, books);
    if (found.length > 0) return found;
  }
  return [];
}

/** Covers of an author, or of all who are named, but for typing errors none. */
function exactAuthor(author: string, books: KnownBooks): readonly number[] {
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
function authorLike(author: string, books: KnownBooks): readonly number[] {
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
function nearAuthor(author: string, books: KnownBooks): readonly number[] {
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
