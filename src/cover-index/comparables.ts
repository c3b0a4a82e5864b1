import type { ComparableCover } from './reading.ts';
import type { CoverIndex } from './cover-index.ts';
import type { BookKinds } from './kinds.ts';
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
  /** Genres that the asker named: their covers come before all others. */
  readonly named?: readonly string[];
  /** Whether it is fiction, where that is clear. */
  readonly isFiction?: boolean | undefined;
  /** What was read of its kind, as `BookKinds` are told from; absent where there is no text. */
  readonly readings?: Float32Array;
}

/** Tells the covers of a genre, by its number. */
export type CoversOfGenre = (genre: number) => readonly number[];

/** A cover's place among comparable ones. */
interface Compared {
  readonly cover: number;
  /** Whether its book is of another kind. */
  readonly isUnlike: boolean;
}

/** Ids of the genres that tell fiction from the rest. */
const FORMS = ['fiction', 'nonfiction'] as const;

/** Fewer than these are made up by covers of other kinds. */
const FEWEST = 5;

/**
 * The covers to be shown beside an answer: of the books that are most like it in kind, as far as that was read, or else of
 * the nearest covers those on the same shelf first, then those of the same main genre, then others of its genres; of
 * other kinds only where there are hardly any of these. One an author, and no title twice; only such as readers of
 * English would find, by an author who is known.
 */
export function chooseComparables(
  nearest: NearestCovers,
  index: CoverIndex,
  { adult, kind }: ComparableOptions,
  ofGenre: CoversOfGenre,
): ComparableCover[] {
  const compared =
    kind?.readings && index.kinds
      ? byKind(nearest, { ...index, kinds: index.kinds }, { ...kind, readings: kind.readings }, ofGenre)
      : byLikeness(nearest.covers, index, kind);
  const shown: ComparableCover[] = [];
  const authors = new Map<string, number>();
  const titles = new Set<string>();
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

/**
 * What counts beside the cosine of two books' kinds: that the other one is known to be of a genre that was named, on a
 * shelf, of the main genre, or of another one; that its own text was read, and not its title alone; that it is no fiction
 * beside fiction, or the other way round; and how near its cover's look is.
 */
const MERIT = {
  named: 2,
  shelf: 0.15,
  main: 0.15,
  other: 0.05,
  described: 0.12,
  otherForm: -0.3,
  look: 0.1,
} as const;
/** Books of a smaller cosine are of another kind. */
const LEAST_COSINE = 0.5;
/** So many are ranked: enough, though some may not be shown. */
const RANKED = 120;

/** The books most like a text in kind, the most alike first, of all that are near or of its genres. */
function byKind(
  nearest: NearestCovers,
  index: Pick<CoverIndex, 'genres' | 'shelves' | 'hasGenre' | 'isOnShelf' | 'isDescribed'> & {
    readonly kinds: BookKinds;
  },
  { readings, isFiction, ...kind }: BookKind & { readonly readings: Float32Array },
  ofGenre: CoversOfGenre,
): Compared[] {
  const { kinds } = index;
  const place = kinds.placeOf(readings);
  const shelves = numbersOf(kind.shelves, index.shelves);
  const named = numbersOf(kind.named ?? [], index.genres);
  const [main, ...others] = numbersOf(kind.genres, index.genres);
  const forms = FORMS.map((form) => index.genres.indexOf(form));
  const [fiction, nonfiction] = forms;
  const isOf = (cover: number, genre: number | undefined) =>
    genre !== undefined && genre !== -1 && index.hasGenre(cover, genre);
  const isOtherForm = (cover: number): boolean => {
    if (isFiction === undefined) return false;
    const [own, other] = isFiction ? [fiction, nonfiction] : [nonfiction, fiction];
    return isOf(cover, other) && !isOf(cover, own);
  };
  const byLook = new Map(
    Array.from(nearest.covers, (cover, at) => [cover, MERIT.look * (1 - at / nearest.covers.length)]),
  );
  const meritOf = (cover: number): number =>
    (byLook.get(cover) ?? 0) +
    (named.some((genre) => index.hasGenre(cover, genre)) ? MERIT.named : 0) +
    (isOf(cover, main) ? MERIT.main : 0) +
    (others.some((genre) => index.hasGenre(cover, genre)) ? MERIT.other : 0) +
    (shelves.some((shelf) => index.isOnShelf(cover, shelf)) ? MERIT.shelf : 0) +
    (index.isDescribed(cover) ? MERIT.described : 0) +
    (isOtherForm(cover) ? MERIT.otherForm : 0);
  const candidates = new Set(nearest.covers);
  for (const genre of main === undefined ? others : [main, ...others])
    for (const cover of ofGenre(genre)) candidates.add(cover);
  return Array.from(candidates, (cover) => {
    const cosine = kinds.likeness(place, cover);
    const isUnlike = cosine < LEAST_COSINE && !named.some((genre) => index.hasGenre(cover, genre));
    return { cover, isUnlike, merit: cosine + meritOf(cover) };
  })
    .toSorted((a, b) => b.merit - a.merit)
    .slice(0, RANKED);
}

/** Where some ids stand among those that are known; the others are passed over. */
function numbersOf(ids: readonly string[], known: readonly string[]): number[] {
  return ids.map((id) => known.indexOf(id)).filter((at) => at !== -1);
}
