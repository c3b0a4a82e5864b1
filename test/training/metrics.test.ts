import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryLogLoss,
  mean,
  meanRocAuc,
  multilabelFigures,
  rankCorrelation,
} from '../../src/training/metrics.ts';
import { fromRows, type Table, tableOf } from '../../src/training/table.ts';

/** A table of one label, a row a value. */
const column = (...values: number[]): Table => tableOf(Float32Array.from(values), 1);
/** A table given row by row. */
const table = (...rows: number[][]): Table => fromRows(rows);

describe('meanRocAuc', () => {
  it.each<[string, number[], number[], number]>([
    ['all positives above all negatives', [4, 3, 2, 1], [1, 1, 0, 0], 1],
    ['all positives below', [1, 2, 3, 4], [1, 1, 0, 0], 0],
    ['three of four pairs in order', [4, 2, 3, 1], [1, 1, 0, 0], 0.75],
    ['every score the same', [2, 2, 2, 2], [1, 0, 1, 0], 0.5],
    ['one pair tied and one in order', [3, 2, 2], [1, 1, 0], 0.75],
    ['negative scores', [-1, -3, -2, -4], [1, 0, 1, 0], 1],
  ])('is the share of pairs in order, ties half: %s', (_name, scores, targets, expected) => {
    expect(meanRocAuc(column(...scores), column(...targets), 1)).toBeCloseTo(expected, 10);
  });

  it('is what counting all pairs gives', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const above = rows.filter(([, positive]) => positive).map(([score]) => score);
        const below = rows.filter(([, positive]) => !positive).map(([score]) => score);
        fc.pre(above.length > 0 && below.length > 0);
        const wins = above.flatMap((one) => below.map((two) => (one > two ? 1 : one === two ? 0.5 : 0)));
        const area = meanRocAuc(
          column(...rows.map(([score]) => score)),
          column(...rows.map(([, positive]) => (positive ? 1 : 0))),
          1,
        );
        expect(area).toBeCloseTo(mean(wins), 10);
      }),
    );
  });

  it('averages over labels with enough positives and a negative', () => {
    const scores = table([3, 1, 9, 1], [2, 2, 9, 2], [1, 3, 9, 3]);
    const targets = table([1, 1, 1, 0], [1, 1, 1, 0], [0, 0, 1, 1]);
    expect(meanRocAuc(scores, targets, 1)).toBeCloseTo((1 + 0 + 1) / 3, 10);
    expect(meanRocAuc(scores, targets, 2)).toBeCloseTo((1 + 0) / 2, 10);
  });

  it('asks for ten positives unless told otherwise', () => {
    const scores = Array.from({ length: 20 }, (_, at) => at);
    const positives = (count: number) => column(...scores.map((at) => (at < count ? 0 : 1)).toReversed());
    expect(meanRocAuc(column(...scores.toReversed()), positives(10))).toBe(1);
    expect(meanRocAuc(column(...scores.toReversed()), positives(11))).toBe(0);
  });

  it('is 0 where no label counts', () => {
    expect(meanRocAuc(column(1, 2), column(1, 1), 1)).toBe(0);
    expect(meanRocAuc(column(), column(), 1)).toBe(0);
  });
});

describe('multilabelFigures', () => {
  const scores = table([0.9, 0.1], [0.6, 0.8], [0.4, 0.7], [0.2, 0.3]);
  const targets = table([1, 0], [0, 1], [1, 0], [0, 1]);

  it('gives the hand-computed figures', () => {
    const { microF1, macroF1, mAP, labels } = multilabelFigures(scores, targets, [0.5, 0.5]);
    expect(microF1).toBeCloseTo((2 * 2) / (4 + 4), 10);
    expect(macroF1).toBeCloseTo((0.5 + 0.5) / 2, 10);
    expect(mAP).toBeCloseTo(((1 + 2 / 3) / 2 + (1 + 2 / 3) / 2) / 2, 10);
    expect(labels).toBe(2);
  });

  it('counts a score at the threshold as present, each label by its own', () => {
    const { microF1 } = multilabelFigures(
      table([0.5, 0.25], [0.25, 0.5]),
      table([1, 1], [0, 1]),
      [0.5, 0.25],
    );
    expect(microF1).toBe(1);
  });

  it('weighs decisions alike in micro-F1 and labels alike in macro-F1', () => {
    const many = table([1, 0], [1, 0], [1, 0], [1, 1]);
    const { microF1, macroF1 } = multilabelFigures(table([1, 1], [1, 1], [1, 0], [1, 0]), many, [0.5, 0.5]);
    expect(microF1).toBeCloseTo(8 / (8 + 2 + 1), 10);
    expect(macroF1).toBeCloseTo((1 + 0) / 2, 10);
  });

  it('leaves out ignored labels and those with too few positives', () => {
    expect(multilabelFigures(scores, targets, [0.5, 2], { ignore: new Set([1]) })).toMatchObject({
      labels: 1,
      macroF1: 0.5,
    });
    expect(multilabelFigures(scores, targets, [0.5, 0.5], { leastPositives: 3 })).toEqual({
      microF1: 0,
      macroF1: 0,
      mAP: 0,
      labels: 0,
    });
  });

  it('leaves out labels without positives', () => {
    expect(multilabelFigures(column(1, 1), column(0, 0), [0.5]).labels).toBe(0);
  });

  it('is 0 where nothing is found', () => {
    const figures = multilabelFigures(column(0, 0), column(1, 0), [0.5]);
    expect(figures).toMatchObject({ microF1: 0, macroF1: 0, labels: 1 });
  });
});

describe('rankCorrelation', () => {
  it.each<[string, number[], number[], number]>([
    ['the same order', [1, 2, 3], [10, 20, 900], 1],
    ['the opposite order', [1, 2, 3], [3, 2, 1], -1],
    ['one swap of four', [1, 2, 3, 4], [1, 2, 4, 3], 0.8],
    ['ties that share their mean rank', [1, 2, 2, 3], [1, 2, 3, 4], Math.sqrt(0.9)],
    ['a side that does not vary', [1, 1, 1], [1, 2, 3], 0],
    ['nothing', [], [], 0],
  ])('of %s', (_name, one, other, expected) => {
    expect(rankCorrelation(one, other)).toBeCloseTo(expected, 10);
    expect(rankCorrelation(other, one)).toBeCloseTo(expected, 10);
  });
});

describe('mean', () => {
  it('is the arithmetic one, and 0 of nothing', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBe(0);
  });
});

describe('binaryLogLoss', () => {
  it('is −ln of what was given to the truth, on average', () => {
    expect(binaryLogLoss(column(0.8, 0.3), column(1, 0))).toBeCloseTo(
      -(Math.log(0.8) + Math.log(0.7)) / 2,
      6,
    );
  });

  it('is finite for who was certain and wrong', () => {
    expect(binaryLogLoss(column(0), column(1))).toBeCloseTo(-Math.log(1e-6), 4);
  });
});
