import type { RankingParts } from '../../../src/training/cover-index/ranking-graph.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { mapCells, rowOf, type Table } from '../../../src/training/table.ts';
import { anyNumbers, anyTable } from '../hues/tiny-model.ts';

/** Sizes of a ranking small enough to be computed by hand. */
export interface RankingSizes {
  readonly features: number;
  readonly covers: number;
  readonly directions: number;
  readonly genres: number;
  readonly names: number;
}

/** A table with its rows brought to length 1. */
function unitRows(table: Table): Table {
  return mapCells(table, (value, _, row) => value / Math.hypot(...rowOf(table, row)));
}

/** A ranking of random numbers; texts' genres are the first features. */
export function anyRanking(sizes: RankingSizes, seed = 1): RankingParts {
  const { features, covers, directions, genres, names } = sizes;
  const random = seededRandom(seed);
  const head = (outputs: number) => ({
    weights: anyTable(features, outputs, random),
    bias: anyNumbers(outputs, random),
  });
  return {
    looks: head(directions),
    colours: head(names),
    genres: Array.from({ length: genres }, (_, genre) => genre),
    genreMeans: anyNumbers(genres, random),
    genreDeviations: anyNumbers(genres, random).map((value) => 1.5 + value),
    places: unitRows(anyTable(covers, directions, random)),
    kinds: unitRows(anyTable(covers, genres, random)),
  };
}
