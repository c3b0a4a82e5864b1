import type { CoverIndex } from './cover-index.ts';
import { COUNTED, type NearestCovers, nearestCovers } from './nearest.ts';

/** Covers of the named genres from which on they answer alone. */
const ENOUGH = 150;
/** Fewer are thought to stand beside so many others. */
const BESIDE = 20;
/** Without a text, covers of a genre that count at most, and the difference in score by which one counts e times more. */
const [MOST_ALIKE, TYPICAL] = [2_400, 2] as const;
/** What a further named genre adds to the score of a cover that has another one, in standard deviations of it. */
const FURTHER_GENRE = 3;

/** Covers by how many of some genres they are known to have. */
export interface GenreCovers {
  /** How many of the genres each cover has. */
  readonly has: Uint8Array;
  /** How many genres there are. */
  readonly genres: number;
}

/** @param genres their numbers in the index */
export function coversOfGenres(
  genres: readonly number[],
  index: Pick<CoverIndex, 'covers' | 'hasGenre'>,
): GenreCovers {
  const has = new Uint8Array(index.covers);
  for (const genre of genres) {
    for (let cover = 0; cover < has.length; cover++) if (index.hasGenre(cover, genre)) has[cover]! += 1;
  }
  return { has, genres: genres.length };
}

/** Whether the covers of some genres are enough to answer from them alone. */
export function areEnough({ has }: GenreCovers): boolean {
  return countOf(has, (count) => count > 0) >= ENOUGH;
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
  { has: named, genres }: GenreCovers,
  hasText: boolean,
): NearestCovers {
  const least = countOf(named, (has) => has === genres) >= ENOUGH ? genres : 1;
  const isOwn = (cover: number) => named[cover]! >= least;
  const areMany = countOf(named, (has) => has >= least) >= ENOUGH;
  if (areMany && hasText) {
    return nearestAmong(scores, (cover) =>
      isOwn(cover) ? (named[cover]! - least) * FURTHER_GENRE : -Infinity,
    );
  }
  const own = Array.from(named.keys())
    .filter(isOwn)
    .toSorted((a, b) => named[b]! - named[a]! || scores[b]! - scores[a]!);
  if (areMany) return nearlyAlike(own.slice(0, MOST_ALIKE), scores);
  const others = nearestAmong(scores, (cover) => (isOwn(cover) ? -Infinity : 0));
  return putFirst(own, others);
}

/** How many covers are known to be of each genre, by id. */
export function countGenres(index: Pick<CoverIndex, 'covers' | 'genres' | 'hasGenre'>): Map<string, number> {
  const counts = new Uint32Array(index.genres.length);
  for (let cover = 0; cover < index.covers; cover++) {
    for (let genre = 0; genre < counts.length; genre++)
      counts[genre]! += index.hasGenre(cover, genre) ? 1 : 0;
  }
  return new Map(index.genres.map((id, at) => [id, counts[at]!]));
}

function countOf(numbers: Uint8Array, isCounted: (number: number) => boolean): number {
  return numbers.reduce((count, number) => count + (isCounted(number) ? 1 : 0), 0);
}

/** @param bonus what is added to a cover's score; `-Infinity` leaves it out */
function nearestAmong(scores: Float32Array, bonus: (cover: number) => number): NearestCovers {
  return nearestCovers(scores.map((score, cover) => score + bonus(cover)));
}

/** Covers, the best first, of which the typical ones count somewhat more. */
function nearlyAlike(own: readonly number[], scores: Float32Array): NearestCovers {
  const best = Math.max(...own.map((cover) => scores[cover]!));
  const weights = Float64Array.from(own, (cover) => Math.exp((scores[cover]! - best) / TYPICAL));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { covers: Int32Array.from(own), weights: weights.map((weight) => weight / total) };
}

/** Few covers before others, which stand for so many more. */
function putFirst(few: readonly number[], others: NearestCovers): NearestCovers {
  const covers = Int32Array.from([...few, ...others.covers]).subarray(0, COUNTED);
  const share = few.length / (few.length + BESIDE);
  const weights = Float64Array.from(covers, (_, at) =>
    at < few.length ? share / few.length : (1 - share) * others.weights[at - few.length]!,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { covers, weights: weights.map((weight) => weight / total) };
}
