import type { ColourShare } from '../palette/cover-colours.ts';
import { completeTitles } from './books/complete-titles.ts';
import { type FoundBooks, findBooks } from './books/find-books.ts';
import { readKnownBooks } from './books/known-books.ts';
import { plainAuthors } from './books/plain-title.ts';
import type { CoverIndex } from './cover-index.ts';
import { PALETTE_COLOURS } from './index-files.ts';
import { countNames, type NamedCounts } from './beside-evidence.ts';
import type { Beside, ComparableCover, NamedCovers, TitleCompletion } from './reading.ts';

/** What a book is said to be comparable with. */
export interface AskedNames {
  /** Names that the asker gave. */
  readonly typed: readonly string[];
  /** How many more were given than are looked for. */
  readonly more: number;
  /** Names in the blurb. */
  readonly read: readonly string[];
}

/** Named books and authors among the covers of an index. */
export interface BesideCovers {
  readonly beside: Beside;
  readonly counts: NamedCounts;
  /** A cover of each that was found, in the order of their naming. */
  readonly leading: readonly LeadingCover[];
}

/** A cover that is shown before others. */
export interface LeadingCover {
  readonly cover: ComparableCover;
  readonly isAdult: boolean;
}

/** Finds books and authors of an index by their names. */
export interface BookFinder {
  find(asked: AskedNames): Promise<BesideCovers>;
  complete(text: string, most: number): Promise<TitleCompletion[]>;
}

/** Makes a finder that reads the titles of an index when it is first asked. */
export function bookFinder(index: CoverIndex): BookFinder {
  let reading: ReturnType<typeof readKnownBooks> | undefined;
  const booksOf = () => (reading ??= readKnownBooks(index.titles));
  return {
    async find({ typed, more, read }) {
      const books = await booksOf();
      const looked = (name: string, from: NamedCovers['from']) => {
        const own = findBooks(name, books, index);
        return own ? [{ name, from, own }] : [];
      };
      const found = [
        ...typed.flatMap((name) => looked(name, 'asker')),
        ...read.flatMap((name) => looked(name, 'blurb')),
      ];
      const known = new Set(found.map(({ name }) => name));
      const keys = found.map(({ own }) => [own.by, ...own.covers, ...own.others].join());
      const distinct = found.filter((_, at) => keys.indexOf(keys[at]!) === at);
      return {
        beside: {
          found: distinct.map(({ name, from, own }) => namedCovers(name, from, own, index)),
          unknown: typed.filter((name) => !known.has(name)),
          more,
        },
        counts: countsOf(
          distinct.map(({ own }) => own),
          index,
        ),
        leading: distinct.map(({ own }) => leadingCover(own, index)),
      };
    },
    async complete(text, most) {
      return completeTitles(text, most, await booksOf(), index).map((cover) => titleOf(cover, index));
    },
  };
}

function titleOf(cover: number, index: CoverIndex): TitleCompletion {
  const year = index.year(cover);
  return { title: index.title(cover), author: index.author(cover), ...(year !== undefined && { year }) };
}

function countsOf(found: readonly FoundBooks[], index: CoverIndex): NamedCounts {
  const own = new Set(found.flatMap(({ covers }) => covers));
  const others = new Set(found.flatMap((each) => each.others));
  return {
    own: countNames([...own], index),
    others: countNames(
      [...others].filter((cover) => !own.has(cover)),
      index,
    ),
    authors: Math.max(1, new Set(found.map((one) => plainAuthors(authorOf(one, index))[0])).size),
  };
}

/** An author's name as most of the covers have it. */
function authorOf({ covers, others }: FoundBooks, index: CoverIndex): string {
  const counts = new Map<string, number>();
  for (const cover of covers.length > 0 ? covers : others) {
    const author = index.author(cover);
    counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}

/** The book's cover; of an author the first that is known by more than its title. */
function leadingCover({ covers, others }: FoundBooks, index: CoverIndex): LeadingCover {
  const [first] = others;
  const cover =
    covers[0] ?? others.find((other) => index.isDescribed(other) && !index.isAdult(other)) ?? first!;
  return {
    cover: { ...titleOf(cover, index), colours: index.palette(cover) },
    isAdult: index.isAdult(cover),
  };
}

function namedCovers(
  asked: string,
  from: NamedCovers['from'],
  found: FoundBooks,
  index: CoverIndex,
): NamedCovers {
  const { by, covers, others } = found;
  const counted = by === 'title' ? covers : others;
  const said = { asked, from, by, covers: counted.length, colours: meanColours(counted, index) };
  const author = authorOf(found, index);
  return by === 'title' ? { ...said, ...titleOf(covers[0]!, index), author } : { ...said, author };
}

/** What some covers wear on average, most of it first; each colour as the cover with most of it wears it. */
function meanColours(covers: readonly number[], index: CoverIndex): ColourShare[] {
  const sums = new Map<string, { colour: ColourShare; sum: number }>();
  for (const colour of covers.flatMap((cover) => index.palette(cover))) {
    const known = sums.get(colour.name);
    const most = known && known.colour.share >= colour.share ? known.colour : colour;
    sums.set(colour.name, { colour: most, sum: (known?.sum ?? 0) + colour.share });
  }
  return [...sums.values()]
    .map(({ colour: { name, hex }, sum }) => ({ name, hex, share: sum / covers.length }))
    .toSorted((one, other) => other.share - one.share)
    .slice(0, PALETTE_COLOURS);
}
