import type { ColourShare } from '../palette/cover-colours.ts';
import { completeTitles } from './books/complete-titles.ts';
import { type FoundBooks, findBooks } from './books/find-books.ts';
import { readKnownBooks } from './books/known-books.ts';
import type { CoverIndex } from './cover-index.ts';
import { PALETTE_COLOURS } from './index-files.ts';
import type { Beside, NamedCovers, TitleCompletion } from './reading.ts';

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
  /** The covers of each that was found. */
  readonly groups: readonly (readonly number[])[];
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
      const keys = found.map(({ own }) => own.covers.join());
      const distinct = found.filter((_, at) => keys.indexOf(keys[at]!) === at);
      return {
        beside: {
          found: distinct.map(({ name, from, own }) => namedCovers(name, from, own, index)),
          unknown: typed.filter((name) => !known.has(name)),
          more,
        },
        groups: distinct.map(({ own }) => own.covers),
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

function namedCovers(
  asked: string,
  from: NamedCovers['from'],
  { by, covers }: FoundBooks,
  index: CoverIndex,
): NamedCovers {
  const [cover] = covers as readonly [number];
  const colours = meanColours(covers, index);
  const said = { asked, from, by, covers: covers.length, colours };
  return by === 'title' ? { ...said, ...titleOf(cover, index) } : { ...said, author: index.author(cover) };
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
