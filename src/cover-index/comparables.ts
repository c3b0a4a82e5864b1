import type { ComparableCover } from '../hues/reading.ts';
import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';

/** Covers that are shown. */
const SHOWN = 8;
/** Books of one author among them. */
const PER_AUTHOR = 1;

/** What decides which covers may be shown. */
export interface ComparableOptions {
  /** Whether those may be that are not for every workplace: only where the blurb itself reads as erotica. */
  readonly adult: boolean;
  /** What kind of book covers are compared with; none are told apart by kind without it. */
  readonly kind?: BookKind;
}

/** A kind of book, by ids. */
export interface BookKind {
  /** Shelves that it is on. */
  readonly shelves: readonly string[];
  /** Genres that it is of, the one that says most first. */
  readonly genres: readonly string[];
}

/** Fewer than these are made up by covers of other kinds. */
const FEWEST = 5;

/**
 * The nearest covers to be shown beside an answer: books on the same shelf first, then those of the same main genre, then
 * others of its genres, and each most alike first; of other kinds only where there are hardly any of these. One an
 * author, and no title twice; only such as readers of English would find, by an author who is known.
 */
export function chooseComparables(
  { covers }: NearestCovers,
  index: CoverIndex,
  { adult, kind }: ComparableOptions,
): ComparableCover[] {
  const shown: ComparableCover[] = [];
  const authors = new Map<string, number>();
  const titles = new Set<string>();
  for (const { cover, likeness } of byLikeness(covers, index, kind)) {
    if (shown.length === SHOWN || (likeness === UNLIKE && shown.length >= FEWEST)) break;
    if (index.isAdult(cover) && !adult) continue;
    const title = index.title(cover);
    const author = index.author(cover);
    if (author === '' || !/\p{Script=Latin}/u.test(title)) continue;
    const byAuthor = authors.get(author) ?? 0;
    if (byAuthor >= PER_AUTHOR || titles.has(title.toLowerCase())) continue;
    authors.set(author, byAuthor + 1);
    titles.add(title.toLowerCase());
    const year = index.year(cover);
    shown.push({ title, author, ...(year !== undefined && { year }), colours: index.palette(cover) });
  }
  return shown;
}

/** How alike two books' kinds are: not at all, of one of the genres, of the main one, and on the same shelf, too. */
const [UNLIKE, RELATED, ALIKE, SAME_SHELF] = [0, 1, 2, 3] as const;

/** Covers with how alike their books are in kind, the most alike first; in the same order otherwise. */
function byLikeness(
  covers: Int32Array,
  index: Pick<CoverIndex, 'genres' | 'shelves' | 'hasGenre' | 'isOnShelf'>,
  kind: BookKind | undefined,
): { readonly cover: number; readonly likeness: number }[] {
  if (kind === undefined) return Array.from(covers, (cover) => ({ cover, likeness: ALIKE }));
  const shelves = numbersOf(kind.shelves, index.shelves);
  const [main, ...others] = numbersOf(kind.genres, index.genres);
  const likenessOf = (cover: number): number => {
    if (main !== undefined && index.hasGenre(cover, main)) {
      return shelves.some((shelf) => index.isOnShelf(cover, shelf)) ? SAME_SHELF : ALIKE;
    }
    return others.some((genre) => index.hasGenre(cover, genre)) ? RELATED : UNLIKE;
  };
  return Array.from(covers, (cover) => ({ cover, likeness: likenessOf(cover) })).toSorted(
    (a, b) => b.likeness - a.likeness,
  );
}

/** Where some ids stand among those that are known; the others are passed over. */
function numbersOf(ids: readonly string[], known: readonly string[]): number[] {
  return ids.map((id) => known.indexOf(id)).filter((at) => at !== -1);
}
