import { describe, expect, it } from 'vitest';
import {
  type BesideWeights,
  countNames,
  evidenceOf,
  leaningOf,
  preferNames,
} from '../../src/cover-index/beside-evidence.ts';
import { NAMED_COLOURS, namedIndex } from '../../src/palette/named-colours.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeIndex } from './made-index.ts';

const [TEAL, PINK] = [namedIndex('teal')!, namedIndex('pink')!];
const COVERS = [
  madeCover({ title: 'One', hues: { teal: 1 } }),
  madeCover({ title: 'Two', hues: { teal: 0.5, pink: 0.5 } }),
  madeCover({ title: 'Three', hues: { pink: 1 } }),
];
/** Teal speaks for pink alone. */
const weightsOf = (weight: number): number[][] =>
  NAMED_COLOURS.map((_, from) => NAMED_COLOURS.map((__, to) => (from === TEAL && to === PINK ? weight : 0)));

const WEIGHTS: BesideWeights = {
  means: NAMED_COLOURS.map(() => 0.1),
  prior: 2,
  ofOthers: 0.5,
  mostOthers: 1,
  weights: weightsOf(3),
  strength: 0.5,
  ranking: 2,
};

const index = await madeIndex(COVERS);
const counts = (own: readonly number[], others: readonly number[] = [], authors = 1) => ({
  own: countNames(own, index),
  others: countNames(others, index),
  authors,
});

describe('the leaning of named covers', () => {
  it('is how much more often a name is on them than usual, over their number and the prior', () => {
    const leaning = leaningOf(counts([0, 1]), WEIGHTS);
    expect(leaning[TEAL]).toBeCloseTo((2 - 0.2) / 4);
    expect(leaning[PINK]).toBeCloseTo((1 - 0.2) / 4);
    expect(leaning[namedIndex('gold')!]).toBeCloseTo(-0.2 / 4);
  });

  it('counts other covers of the authors for less, and only so many', () => {
    expect(leaningOf(counts([], [0]), WEIGHTS)[TEAL]).toBeCloseTo((0.5 - 0.05) / 2.5);
    expect(leaningOf(counts([], [0, 0, 0, 0]), WEIGHTS)[TEAL]).toBeCloseTo((0.5 - 0.05) / 2.5);
  });

  it('is less, the more authors they are by', () => {
    expect(leaningOf(counts([0, 1], [], 2), WEIGHTS)[TEAL]).toBeCloseTo((2 - 0.2) / 6);
  });

  it('is nothing where no cover was named', () => {
    expect([...new Set(leaningOf(counts([]), WEIGHTS))]).toEqual([0]);
  });
});

const logOdds = (share: number) => Math.log(share / (1 - share));

describe('the evidence of named covers', () => {
  it('is how the log-odds differ of a share that is told so, and puts covers with such names first', () => {
    const evidence = evidenceOf(counts([0]), { ...WEIGHTS, weights: weightsOf(1) });
    const told = 0.5 * (logOdds(0.1 + 0.9 / 3) - logOdds(0.1));
    expect(evidence[PINK]).toBeCloseTo(told);
    expect(evidence[TEAL]).toBe(0);
    const scores = Float32Array.of(1, 0, 0.5);
    const preferred = preferNames(scores, evidence, WEIGHTS, index);
    [1, 2 * told, 0.5 + 2 * told].forEach((score, at) => expect(preferred[at]).toBeCloseTo(score));
    expect([...scores]).toEqual([1, 0, 0.5]);
  });

  it('is bounded, however much is told', () => {
    const [most, least] = [100, -100].map((weight) =>
      evidenceOf(counts([0]), { ...WEIGHTS, weights: weightsOf(weight) }),
    ) as [Float64Array, Float64Array];
    expect(most[PINK]).toBeCloseTo(0.5 * (logOdds(0.9) - logOdds(0.1)));
    expect(least[PINK]).toBeCloseTo(0.5 * (logOdds(0.003) - logOdds(0.1)));
  });
});
