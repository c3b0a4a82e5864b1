import { describe, expect, it } from 'vitest';
import {
  besideChances,
  type BesideWeights,
  countNames,
  evidenceOf,
  leaningOf,
  MOST_EVIDENCE,
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
    expect(most[PINK]).toBe(MOST_EVIDENCE);
    expect(least[PINK]).toBe(-MOST_EVIDENCE);
  });
});

it('covers with many names that are spoken for stand no further before others than by the most of one', () => {
  const evidence = NAMED_COLOURS.map((_, name) => (name === TEAL || name === PINK ? 1 : 0));
  const preferred = preferNames(new Float32Array(3), Float64Array.from(evidence), WEIGHTS, index);
  expect([...preferred]).toEqual([2, 2 * MOST_EVIDENCE, 2]);
});

describe('chances beside named covers', () => {
  const usual = { ...index.usual, names: NAMED_COLOURS.map(() => 0.01) };
  const beside = (chance: number, evidence: number) =>
    besideChances(Float64Array.of(chance), Float64Array.of(evidence), { usual })[0]!;

  it('are moved by as many log-odds', () => {
    expect(logOdds(beside(0.02, 1))).toBeCloseTo(logOdds(0.02) + 1);
    expect(logOdds(beside(0.3, -1))).toBeCloseTo(logOdds(0.3) - 1);
  });

  it('are lifted to ten times the usual at most, and never lowered by that', () => {
    expect(beside(0.08, 1)).toBeCloseTo(0.1);
    expect(beside(0.3, 1)).toBe(0.3);
  });
});
