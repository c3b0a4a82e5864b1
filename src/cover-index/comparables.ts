import type { ComparableCover } from './reading.ts';
import { type BookKind, type Compared, type CoversOfGenre, mostAlike, numbersOf } from './alike.ts';
import type { BesideCovers } from './beside.ts';
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
  /** What was named as comparable comes first. */
  readonly beside?: Pick<BesideCovers, 'leading'>;
  /** How recent a cover is, 0 to 1, where that is told: recent ones come before others that are as much alike. */
  readonly recency?: ((cover: number) => number) | undefined;
  /** The cover whose palette leads the answer: covers that carry its colours come before others that are as much alike. */
  readonly worn?: number | undefined;
}

/** Fewer than these are made up by covers of other kinds. */
const FEWEST = 5;

/**
 * The covers to be shown beside an answer: of the books that are most like it in kind, as far as that was read, or else of
 * the nearest covers those on the same shelf first, then those of the same main genre, then others of its genres; of
 * other kinds only where there are hardly any of these. One an author, and no title twice; only such as readers of
 * English would find, by an author who is known. Those that were named lead them.
 */
export function chooseComparables(
  nearest: NearestCovers,
  index: CoverIndex,
  options: ComparableOptions,
  ofGenre: CoversOfGenre,
): ComparableCover[] {
  const { adult, kind, recency, worn } = options;
  const compared =
    kind?.readings && index.kinds
      ? mostAlike(nearest, index, index.kinds, { ...kind, readings: kind.readings, recency, worn }, ofGenre)
      : byLikeness(preferredOf(nearest.covers, recency), index, kind);
  const shown = leadingOf(options);
  const authors = new Map<string, number>(shown.map(({ author }) => [author, PER_AUTHOR]));
  const titles = new Set<string>(shown.map(({ title }) => title.toLowerCase()));
  for (const { cover, isUnlike } of compared) {
    if (shown.length === SHOWN || (isUnlike && shown.length >= FEWEST)) break;
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

/** The covers that were named, as far as they may be shown. */
export function leadingOf({ beside, adult }: ComparableOptions): ComparableCover[] {
  const shown = (beside?.leading ?? []).filter(({ isAdult }) => adult || !isAdult);
  return shown.slice(0, SHOWN).map(({ cover }) => cover);
}

/** What it counts that a cover is of the last year, beside its place among the nearest, from 1 for the first to 0. */
const RECENT = 0.5;

/** The same covers, recent ones further before. */
function preferredOf(covers: Int32Array, recency?: (cover: number) => number): Int32Array {
  if (recency === undefined) return covers;
  const ranked = Array.from(covers, (cover, at) => ({
    cover,
    merit: 1 - at / covers.length + RECENT * recency(cover),
  }));
  return Int32Array.from(
    ranked.toSorted((a, b) => b.merit - a.merit),
    ({ cover }) => cover,
  );
}

/** How alike two books' kinds are: not at all, of one of the genres, of the main one, and on the same shelf, too. */
const [UNLIKE, RELATED, ALIKE, SAME_SHELF] = [0, 1, 2, 3] as const;

/** Covers with how alike their books are in kind, the most alike first; in the same order otherwise. */
function byLikeness(
  covers: Int32Array,
  index: Pick<CoverIndex, 'genres' | 'shelves' | 'hasGenre' | 'isOnShelf'>,
  kind: BookKind | undefined,
): Compared[] {
  if (kind === undefined) return Array.from(covers, (cover) => ({ cover, isUnlike: false }));
  const shelves = numbersOf(kind.shelves, index.shelves);
  const [main, ...others] = numbersOf(kind.genres, index.genres);
  const likenessOf = (cover: number): number => {
    if (main !== undefined && index.hasGenre(cover, main)) {
      return shelves.some((shelf) => index.isOnShelf(cover, shelf)) ? SAME_SHELF : ALIKE;
    }
    return others.some((genre) => index.hasGenre(cover, genre)) ? RELATED : UNLIKE;
  };
  return Array.from(covers, (cover) => ({ cover, likeness: likenessOf(cover) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ cover, likeness }) => ({ cover, isUnlike: likeness === UNLIKE }));
}
