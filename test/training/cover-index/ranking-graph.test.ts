import { describe, expect, it } from 'vitest';
import { buildRankingGraph, type RankingParts } from '../../../src/training/cover-index/ranking-graph.ts';
import { applyHead } from '../../../src/training/hues/hue-head.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { cell, rowOf, selectRows, type Table, zeros } from '../../../src/training/table.ts';
import { anyTable } from '../hues/tiny-model.ts';
import { floats, runGraph } from '../onnx/run-graph.ts';
import { anyRanking } from './ranking-parts.ts';

const SIZES = { features: 7, covers: 400, directions: 4, genres: 3, names: 5 };
const PARTS = anyRanking(SIZES);
const TEXTS = 3;
const FEATURES = anyTable(TEXTS, SIZES.features, seededRandom(9), 2);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

/** What all covers' products with a text are, over their spread, and the text's own numbers over it. */
function scored(query: readonly number[], table: Table) {
  const products = Array.from({ length: table.rows }, (_, cover) =>
    query.reduce((sum, value, at) => sum + value * cell(table, cover, at), 0),
  );
  const spread = deviation(products);
  return { scores: products.map((value) => value / spread), steady: query.map((value) => value / spread) };
}

/** The formulas of the graph, one text at a time, in full precision. */
function compute(parts: RankingParts, features: Table, genreWeight = 1) {
  const looks = scored([...applyHead(features, parts.looks).values], parts.places);
  const genres = parts.genres.map(
    (feature, at) => (cell(features, 0, feature) - parts.genreMeans[at]!) / parts.genreDeviations[at]!,
  );
  const kinds = scored(genres, parts.kinds);
  return {
    scores: looks.scores.map((score, cover) => score + genreWeight * kinds.scores[cover]!),
    directions: looks.steady,
    colour_logits: [...applyHead(features, parts.colours).values],
  };
}

const run = (parts: RankingParts, features = FEATURES, genreWeight = 1) =>
  runGraph(buildRankingGraph(parts), {
    features: floats([...features.values], [features.rows, features.columns]),
    genre_weight: floats([genreWeight], []),
  });

describe('buildRankingGraph', () => {
  it.each([
    ['looks and genres', 1],
    ['looks alone', 0],
  ])(
    'computes by %s what its formulas say for every text of a batch, but for what 8 bits lose',
    async (_, weight) => {
      const outputs = await run(PARTS, FEATURES, weight);
      for (let text = 0; text < TEXTS; text++) {
        const expected = compute(PARTS, selectRows(FEATURES, [text]), weight);
        for (const [name, values] of Object.entries(expected)) {
          const { values: found, shape } = outputs[name]!;
          expect(shape).toEqual([TEXTS, values.length]);
          const gaps = values.map((value, at) => Math.abs(value - found[text * values.length + at]!));
          expect(Math.max(...gaps)).toBeLessThan(name === 'colour_logits' ? 1e-5 : 0.04);
        }
      }
    },
  );

  it('multiplies 8-bit numbers by queries of any sizes as exactly as floats', async () => {
    const eighths = { rows: SIZES.covers, columns: SIZES.directions };
    const places = {
      ...eighths,
      values: Float32Array.from(PARTS.places.values, (value) => Math.round(value * 127)),
    };
    // Each column holds a number of 127, so that what is kept in 8 bits is the table itself.
    places.values.fill(127, 0, SIZES.directions);
    const sizes = [-1, 1, -1e-4, 1e4];
    const bias = Float32Array.from(sizes);
    for (const looks of [
      { ...PARTS.looks, bias },
      { weights: zeros(SIZES.features, sizes.length), bias },
    ]) {
      const parts = { ...PARTS, places, looks };
      const { scores: found } = await run(parts, FEATURES, 0);
      const expected = compute(parts, selectRows(FEATURES, [0]), 0).scores;
      expect(Math.max(...expected.map((value, at) => Math.abs(value - found!.values[at]!)))).toBeLessThan(
        1e-5,
      );
    }
  });

  it('gives scores of two parts, each with a standard deviation of 1 over the covers', async () => {
    const [scores, looks] = await Promise.all(
      [1, 0].map(async (weight) => (await run(PARTS, FEATURES, weight))['scores']!.values),
    );
    for (let text = 0; text < TEXTS; text++) {
      const row = (values: readonly number[]) => values.slice(text * SIZES.covers, (text + 1) * SIZES.covers);
      expect(deviation(row(looks!))).toBeCloseTo(1, 3);
      expect(deviation(row(scores!).map((score, cover) => score - row(looks!)[cover]!))).toBeCloseTo(1, 3);
    }
  });

  it('gives directions that a cover’s place is multiplied by for its look score', async () => {
    const { directions, scores } = await run(PARTS, FEATURES, 0);
    const place = rowOf(PARTS.places, 8);
    const product = place.reduce((sum, value, at) => sum + value * directions!.values[at]!, 0);
    expect(Math.abs(product - scores!.values[8]!)).toBeLessThan(0.04);
  });

  it('stays finite for a text that says nothing', async () => {
    const features = zeros(1, SIZES.features);
    features.values.set(PARTS.genreMeans);
    const silent = {
      ...PARTS,
      looks: {
        ...PARTS.looks,
        weights: zeros(SIZES.features, SIZES.directions),
        bias: new Float32Array(SIZES.directions),
      },
    };
    const { scores } = await run(silent, features);
    expect(scores!.values.every((score) => Math.abs(score) < 1e-3)).toBe(true);
  });

  it('takes about a byte for each number of a cover', () => {
    const sizes = { ...SIZES, covers: 20_000 };
    const numbers = sizes.covers * (sizes.directions + sizes.genres);
    expect(buildRankingGraph(anyRanking(sizes)).length).toBeLessThan(1.05 * numbers);
  });
});
