import type { RankingParts } from '../../../src/training/cover-index/ranking-graph.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { anyNumbers } from '../hues/tiny-model.ts';

/** Sizes of a ranking small enough to be computed by hand. */
export interface RankingSizes {
  readonly features: number;
  readonly covers: number;
  readonly directions: number;
  readonly genres: number;
  readonly names: number;
}

/** Rows of a table, each brought to length 1. */
function unitRows(table: Float32Array, width: number): Float32Array {
  return table.map((value, at) => {
    const row = Math.floor(at / width) * width;
    return value / Math.hypot(...table.subarray(row, row + width));
  });
}

/** A ranking of random numbers; texts' genres are the first features. */
export function anyRanking(sizes: RankingSizes, seed = 1): RankingParts {
  const { features, covers, directions, genres, names } = sizes;
  const random = seededRandom(seed);
  const head = (outputs: number) => ({
    weights: anyNumbers(features * outputs, random),
    bias: anyNumbers(outputs, random),
  });
  return {
    looks: head(directions),
    colours: head(names),
    genres: Array.from({ length: genres }, (_, genre) => genre),
    genreMeans: anyNumbers(genres, random),
    genreDeviations: anyNumbers(genres, random).map((value) => 1.5 + value),
    places: unitRows(anyNumbers(covers * directions, random), directions),
    kinds: unitRows(anyNumbers(covers * genres, random), genres),
  };
}
