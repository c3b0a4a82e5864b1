import { anyAuthor, authorLike, exactAuthor, nearAuthor } from './find-authors.ts';
import { slipsBetween } from './keys.ts';
import type { KnownBooks } from './known-books.ts';
import { type NameReading, readingsOf, unmarkedReadings, unquoted } from './name-readings.ts';
import { behindArticle, plainAuthor, plainTitle } from './plain-title.ts';
import { isSlip, onlyNearest, reachOf } from './slips.ts';

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

/** Where words begin behind what may be an article with a slip; 0 where there is none. */
function behindMistypedArticle(words: string): number {
  const space = words.indexOf(' ');
  return space > 1 && space < 5 && slipsBetween(words.slice(0, space), 'the') <= 1 ? space + 1 : 0;
}
