import { FAMILIES } from '../palette/colour-families.ts';
import type { CoverIndex } from './cover-index.ts';
import type { BookKinds } from './kinds.ts';
import { highestOf, inOrder, type NearestCovers } from './nearest.ts';
import { coversByShelf, type CoversOnShelf } from './shelved.ts';

/** A kind of book, by ids. */
export interface BookKind {
  /** Shelves that it is on. */
  readonly shelves: readonly string[];
  /** Genres that it is of, the one that says most first. */
  readonly genres: readonly string[];
  /** Genres that the asker named: their covers come before all others. */
  readonly named?: readonly string[];
  /** Shelves that the asker named: so do theirs. */
  readonly namedShelves?: readonly string[];
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
export const FORMS = ['fiction', 'nonfiction'] as const;

/**
 * What counts beside the cosine of two books' kinds: that the other one is known to be of a genre that was named, on a
 * shelf, of the main genre, or of another one; that its own text was read, and not its title alone; that it is no fiction
 * beside fiction, or the other way round; how near its cover's look is; that it is of the last year; and, among those that come first, how many of
 * the colours that lead the answer are on its cover.
 */
const MERIT = {
  named: 2,
  shelf: 0.15,
  main: 0.15,
  other: 0.05,
  described: 0.12,
  otherForm: -0.3,
  look: 0.1,
  recent: 0.1,
  worn: 0.15,
} as const;
/** Books of a smaller cosine are of another kind. */
const LEAST_COSINE = 0.5;
/** So many are ranked: enough, though some may not be shown. */
const RANKED = 120;
/** Marks of a cover that is looked at: that it is, and what has been counted of it. */
const [SEEN, NAMED, OTHER, SHELVED] = [1, 2, 4, 8] as const;

/** A kind of book that covers are ranked for, and how recent these are, 0 to 1, where that is told. */
interface RankedKind extends BookKind {
  readonly readings: Float32Array;
  readonly recency?: ((cover: number) => number) | undefined;
  /** The cover whose palette leads the answer. */
  readonly worn?: number | undefined;
}

/** The books most like a text in kind, the most alike first, of all that are near or of its genres. */
export function mostAlike(
  nearest: NearestCovers,
  index: CoverIndex,
  kinds: BookKinds,
  { readings, isFiction, recency, worn, ...kind }: RankedKind,
  ofGenre: CoversOfGenre,
): Compared[] {
  const { forms, onShelf, notes } = factsOf(index);
  const { merits, marks, looked } = notes;
  merits.fill(0);
  marks.fill(0);
  let count = 0;
  /** Counts something once, where it has a mark of its own. */
  const add = (cover: number, merit: number, mark: number): void => {
    if (marks[cover] === 0) looked[count++] = cover;
    else if (mark !== SEEN && (marks[cover]! & mark) !== 0) return;
    marks[cover]! |= SEEN | mark;
    merits[cover]! += merit;
  };
  const addAll = (covers: ArrayLike<number>, merit: number, mark: number): void => {
    for (let at = 0; at < covers.length; at++) add(covers[at]!, merit, mark);
  };
  const [main, ...others] = numbersOf(kind.genres, index.genres);
  for (let at = 0; at < nearest.covers.length; at++) {
    add(nearest.covers[at]!, MERIT.look * (1 - at / nearest.covers.length), SEEN);
  }
  if (main !== undefined) addAll(ofGenre(main), MERIT.main, SEEN);
  for (const genre of others) addAll(ofGenre(genre), MERIT.other, OTHER);
  for (const genre of numbersOf(kind.named ?? [], index.genres)) addAll(ofGenre(genre), MERIT.named, NAMED);

  for (const shelf of numbersOf(kind.namedShelves ?? [], index.shelves)) {
    addAll(onShelf(shelf), MERIT.named, NAMED);
  }
  for (const shelf of numbersOf(kind.shelves, index.shelves)) {
    for (const cover of onShelf(shelf)) marks[cover]! |= SHELVED;
  }
  const bonuses = bonusesFor(isFiction);
  const place = kinds.placeOf(readings);
  const cosines = notes.cosines.subarray(0, count);
  const sums = notes.sums.subarray(0, count);
  kinds.likenesses(place, looked.subarray(0, count), cosines);
  for (let at = 0; at < count; at++) {
    const cover = looked[at]!;
    const shelf = (marks[cover]! & SHELVED) !== 0 ? MERIT.shelf : 0;
    const recent = recency === undefined ? 0 : MERIT.recent * recency(cover);
    sums[at] = cosines[at]! + merits[cover]! + (bonuses[forms[cover]!]! + shelf + recent);
  }
  const nearestInKind = highestOf(RANKED, sums);
  const first =
    worn === undefined
      ? nearestInKind
      : preferWorn(nearestInKind, sums, looked, wornFamilies(worn, index), index);
  return Array.from(first, (at) => {
    const cover = looked[at]!;
    return { cover, isUnlike: cosines[at]! < LEAST_COSINE && (marks[cover]! & NAMED) === 0 };
  });
}

/** The least share of a cover at which a colour is seen to be on it. */
const SEEN_SHARE = 0.04;

/** Families of the colours that a cover's palette wears beside its ink, each once. */
function wornFamilies(cover: number, index: CoverIndex): number[] {
  const worn = index.wornColours(cover).filter(({ role }) => role !== 'ink');
  return [...new Set(worn.map(({ family }) => family))];
}

/** Puts the first of those that were looked at in order again, counting how many of some families are on each cover. */
function preferWorn(
  first: Int32Array,
  sums: Float32Array,
  looked: Int32Array,
  families: readonly number[],
  index: CoverIndex,
): Int32Array {
  const shares = new Float64Array(FAMILIES.length);
  for (const at of first) {
    index.familyShares(looked[at]!, shares);
    let carried = 0;
    for (const family of families) if (shares[family]! >= SEEN_SHARE) carried += 1;
    sums[at]! += (MERIT.worn * carried) / families.length;
  }
  return inOrder(first, sums);
}

/** What is known of covers by themselves, looked up once an index: their records lie far apart. */
interface CoverFacts {
  /** Of each cover the sum of `FORM`s. */
  readonly forms: Uint8Array;
  readonly onShelf: CoversOnShelf;
  readonly notes: CoverNotes;
}

/** What is noted of covers while they are ranked, one number each; used again for every text. */
interface CoverNotes {
  /** By cover. */
  readonly merits: Float32Array;
  readonly marks: Uint8Array;
  /** Covers that are looked at, and by their place in that list their cosines and all that speaks for them. */
  readonly looked: Int32Array;
  readonly cosines: Float32Array;
  readonly sums: Float32Array;
}

function notesOn(covers: number): CoverNotes {
  return {
    merits: new Float32Array(covers),
    marks: new Uint8Array(covers),
    looked: new Int32Array(covers),
    cosines: new Float32Array(covers),
    sums: new Float32Array(covers),
  };
}

/** That a book's own text was read, and that it is of a form. */
const FORM = { described: 1, fiction: 2, nonfiction: 4 } as const;

const factsByIndex = new WeakMap<CoverIndex, CoverFacts>();

function factsOf(index: CoverIndex): CoverFacts {
  const kept = factsByIndex.get(index);
  if (kept !== undefined) return kept;
  const [fiction, nonfiction] = FORMS.map((form) => index.genres.indexOf(form)) as [number, number];
  const areTold = fiction !== -1 && nonfiction !== -1;
  const is = (genre: number, cover: number) => areTold && index.hasGenre(cover, genre);
  const forms = Uint8Array.from(
    { length: index.covers },
    (_, cover) =>
      (index.isDescribed(cover) ? FORM.described : 0) |
      (is(fiction, cover) ? FORM.fiction : 0) |
      (is(nonfiction, cover) ? FORM.nonfiction : 0),
  );
  const facts = { forms, onShelf: coversByShelf(index), notes: notesOn(index.covers) };
  factsByIndex.set(index, facts);
  return facts;
}

/** What counts for a cover by itself, beside its shelves: one number a sum of `FORM`s. */
function bonusesFor(isFiction: boolean | undefined): number[] {
  const [own, other] = isFiction === true ? [FORM.fiction, FORM.nonfiction] : [FORM.nonfiction, FORM.fiction];
  return Array.from({ length: 8 }, (_, form) => {
    const isOther = isFiction !== undefined && (form & other) !== 0 && (form & own) === 0;
    return ((form & FORM.described) !== 0 ? MERIT.described : 0) + (isOther ? MERIT.otherForm : 0);
  });
}

/** Where some ids stand among those that are known; the others are passed over. */
export function numbersOf(ids: readonly string[], known: readonly string[]): number[] {
  return ids.map((id) => known.indexOf(id)).filter((at) => at !== -1);
}
