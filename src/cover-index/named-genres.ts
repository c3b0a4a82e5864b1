import type { CoverIndex } from './cover-index.ts';
import { COUNTED, type NearestCovers, nearestCovers } from './nearest.ts';

/** Covers of the named genres from which on they answer alone. */
const ENOUGH = 150;
/** Fewer are thought to stand beside so many others. */
const BESIDE = 20;
/** Without a text, covers of a genre that count at most, and the difference in score by which one counts e times more. */
const [MOST_ALIKE, TYPICAL] = [1_200, 2] as const;
/** What a further named genre adds to the score of a cover that has another one, in standard deviations of it. */
const FURTHER_GENRE = 3;

/** Makes a list of the covers that are known to be of a genre, by its number in the index: once each, when it is asked for. */
export function coversByGenre(
  index: Pick<CoverIndex, 'covers' | 'hasGenre'>,
): (genre: number) => readonly number[] {
  const lists = new Map<number, readonly number[]>();
  return (genre) => {
    const known = lists.get(genre);
    if (known) return known;
    const covers: number[] = [];
    for (let cover = 0; cover < index.covers; cover++) if (index.hasGenre(cover, genre)) covers.push(cover);
    lists.set(genre, covers);
    return covers;
  };
}

/** Covers with a description from which on those of a genre without one aren't looked at. */
const ENOUGH_DESCRIBED = 150;

/** Makes a list of a genre's covers whose books are known by more than their titles, where there are enough; else of all. */
export function describedByGenre(
  index: Pick<CoverIndex, 'isDescribed'>,
  ofGenre: (genre: number) => readonly number[],
): (genre: number) => readonly number[] {
  const lists = new Map<number, readonly number[]>();
  return (genre) => {
    const known = lists.get(genre);
    if (known) return known;
    const described = ofGenre(genre).filter((cover) => index.isDescribed(cover));
    const list = described.length >= ENOUGH_DESCRIBED ? described : ofGenre(genre);
    lists.set(genre, list);
    return list;
  };
}

/** Covers of some genres, and how many of these each has, at least one. */
export interface GenreCovers {
  readonly covers: readonly number[];
  readonly has: readonly number[];
  /** Whether they are enough to answer from them alone. */
  readonly areEnough: boolean;
}

/**
 * The covers that have all of some genres where those are enough, or else those that have any of them.
 *
 * @param lists the covers of each genre, at least one list
 */
export function coversOfGenres(lists: readonly (readonly number[])[]): GenreCovers {
  const [only, ...more] = lists;
  if (only && more.length === 0) {
    return { covers: only, has: only.map(() => 1), areEnough: only.length >= ENOUGH };
  }
  const counts = new Map<number, number>();
  for (const list of lists) for (const cover of list) counts.set(cover, (counts.get(cover) ?? 0) + 1);
  const every = [...counts].filter(([, count]) => count === lists.length);
  const kept = every.length >= ENOUGH ? every : [...counts];
  return {
    covers: kept.map(([cover]) => cover),
    has: kept.map(([, count]) => count),
    areEnough: kept.length >= ENOUGH,
  };
}

/**
 * The covers nearest to a text of which genres are named: those of these genres come first, and where they are enough no
 * others count. Where they are few, each counts alike, and all of them as part of the whole. Without a text that tells
 * them apart they count nearly alike, so that what is said of them holds for the genre.
 *
 * @param scores one a cover
 */
export function nearestOfGenres(
  scores: Float32Array,
  { covers, has, areEnough }: GenreCovers,
  hasText: boolean,
): NearestCovers {
  const own = Float32Array.from(covers, (cover, at) => scores[cover]! + FURTHER_GENRE * (has[at]! - 1));
  if (areEnough && hasText) {
    const nearest = nearestCovers(own);
    return { covers: nearest.covers.map((at) => covers[at]!), weights: nearest.weights };
  }
  const order = Array.from(own.keys()).toSorted((a, b) => own[b]! - own[a]!);
  const ordered = Int32Array.from(order, (at) => covers[at]!);
  if (areEnough) return nearlyAlike(ordered.subarray(0, MOST_ALIKE), scores);
  const left = scores.slice();
  for (const cover of covers) left[cover] = -Infinity;
  return putFirst(ordered, nearestCovers(left));
}

/** Covers, of which the typical ones count somewhat more. */
function nearlyAlike(covers: Int32Array, scores: Float32Array): NearestCovers {
  const best = covers.reduce((most, cover) => Math.max(most, scores[cover]!), -Infinity);
  const weights = Float64Array.from(covers, (cover) => Math.exp((scores[cover]! - best) / TYPICAL));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { covers, weights: weights.map((weight) => weight / total) };
}

/** Few covers before others, which stand for so many more. */
function putFirst(few: Int32Array, others: NearestCovers): NearestCovers {
  const covers = Int32Array.from([...few, ...others.covers]).subarray(0, COUNTED);
  const share = few.length / (few.length + BESIDE);
  const weights = Float64Array.from(covers, (_, at) =>
    at < few.length ? share / few.length : (1 - share) * others.weights[at - few.length]!,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { covers, weights: weights.map((weight) => weight / total) };
}
