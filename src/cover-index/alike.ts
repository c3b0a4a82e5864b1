import type { CoverIndex } from './cover-index.ts';
import type { BookKinds } from './kinds.ts';
import { highestOf, type NearestCovers } from './nearest.ts';

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
export interface Compared {
  readonly cover: number;
  /** Whether its book is of another kind. */
  readonly isUnlike: boolean;
}

/** Ids of the genres that tell fiction from the rest. */
const FORMS = ['fiction', 'nonfiction'] as const;

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
/** Marks of a cover that is looked at: that it is, and what has been counted of it. */
const [SEEN, NAMED, OTHER] = [1, 2, 4] as const;

/** The books most like a text in kind, the most alike first, of all that are near or of its genres. */
export function mostAlike(
  nearest: NearestCovers,
  index: CoverIndex,
  kinds: BookKinds,
  { readings, isFiction, ...kind }: BookKind & { readonly readings: Float32Array },
  ofGenre: CoversOfGenre,
): Compared[] {
  const merits = new Float32Array(index.covers);
  const marks = new Uint8Array(index.covers);
  const looked: number[] = [];
  const count = (cover: number, merit: number, mark = SEEN as number): void => {
    if (marks[cover] === 0) looked.push(cover);
    else if (mark !== SEEN && (marks[cover]! & mark) !== 0) return;
    marks[cover]! |= SEEN | mark;
    merits[cover]! += merit;
  };
  const [main, ...others] = numbersOf(kind.genres, index.genres);
  nearest.covers.forEach((cover, at) => count(cover, MERIT.look * (1 - at / nearest.covers.length)));
  if (main !== undefined) for (const cover of ofGenre(main)) count(cover, MERIT.main);
  for (const genre of others) for (const cover of ofGenre(genre)) count(cover, MERIT.other, OTHER);
  for (const genre of numbersOf(kind.named ?? [], index.genres)) {
    for (const cover of ofGenre(genre)) count(cover, MERIT.named, NAMED);
  }

  const place = kinds.placeOf(readings);
  const bonusOf = bonuses(index, isFiction, numbersOf(kind.shelves, index.shelves));
  const cosines = new Float32Array(looked.length);
  const sums = new Float32Array(looked.length);
  for (let at = 0; at < sums.length; at++) {
    const cover = looked[at]!;
    cosines[at] = kinds.likeness(place, cover);
    sums[at] = cosines[at]! + merits[cover]! + bonusOf(cover);
  }
  return Array.from(highestOf(RANKED, sums), (at) => {
    const cover = looked[at]!;
    return { cover, isUnlike: cosines[at]! < LEAST_COSINE && (marks[cover]! & NAMED) === 0 };
  });
}

/** Makes the sum of what counts for a cover by itself: its text, its form and its shelves. */
function bonuses(
  index: CoverIndex,
  isFiction: boolean | undefined,
  shelves: readonly number[],
): (cover: number) => number {
  const [fiction, nonfiction] = FORMS.map((form) => index.genres.indexOf(form)) as [number, number];
  const areFormsKnown = isFiction !== undefined && fiction !== -1 && nonfiction !== -1;
  const [own, other] = isFiction === true ? [fiction, nonfiction] : [nonfiction, fiction];
  return (cover) => {
    let bonus = index.isDescribed(cover) ? MERIT.described : 0;
    if (areFormsKnown && index.hasGenre(cover, other) && !index.hasGenre(cover, own))
      bonus += MERIT.otherForm;
    for (const shelf of shelves) if (index.isOnShelf(cover, shelf)) return bonus + MERIT.shelf;
    return bonus;
  };
}

/** Where some ids stand among those that are known; the others are passed over. */
export function numbersOf(ids: readonly string[], known: readonly string[]): number[] {
  return ids.map((id) => known.indexOf(id)).filter((at) => at !== -1);
}
