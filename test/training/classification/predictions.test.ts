import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/training/table.ts';
import {
  checkPredictions,
  predictedClasses,
  type Predictions,
  topAccuracy,
} from '../../../src/training/classification/predictions.ts';

const of = (rows: readonly (readonly number[])[], truth: readonly number[]): Predictions => ({
  labels: (rows[0] ?? []).map((_, at) => `class ${at}`),
  probabilities: tableOf(Float64Array.from(rows.flat()), rows[0]?.length ?? 0),
  truth,
});

const ROWS = [
  [0.6, 0.3, 0.1, 0],
  [0.1, 0.2, 0.3, 0.4],
  [0.25, 0.25, 0.25, 0.25],
];

describe('predictedClasses', () => {
  it('is the most probable class, the first of several', () => {
    expect([...predictedClasses(of(ROWS, [0, 0, 0]))]).toEqual([0, 3, 0]);
  });
});

describe('topAccuracy', () => {
  it.each([
    [1, [0, 3, 0], 1],
    [1, [1, 3, 1], 1 / 3],
    [2, [1, 2, 1], 1],
    [2, [2, 1, 2], 0],
    [3, [2, 1, 2], 1],
    [3, [3, 0, 3], 0],
    [4, [3, 0, 3], 1],
  ])('counts the classes among the first %i of %j', (k, truth, share) => {
    expect(topAccuracy(of(ROWS, truth), k)).toBeCloseTo(share, 12);
  });

  it('agrees with the predicted class for k = 1', () => {
    const predicted = predictedClasses(of(ROWS, [0, 0, 0]));
    expect(topAccuracy(of(ROWS, [...predicted]), 1)).toBe(1);
  });
});

describe('checkPredictions', () => {
  it('takes probabilities as float32 rounds them', () => {
    expect(() =>
      checkPredictions({
        labels: ['a'],
        probabilities: tableOf(Float32Array.of(1.000_000_1), 1),
        truth: [0],
      }),
    ).not.toThrow();
  });

  it.each<[string, Predictions, string]>([
    ['no rows', of([], []), 'no predictions'],
    ['a missing row', of(ROWS.slice(1), [0, 0, 0]), '3 rows of 4 probabilities, not 2 of 4'],
    ['a missing class', { ...of(ROWS, [0, 0, 0]), labels: ['a'] }, '3 rows of 1 probabilities, not 3 of 4'],
    ['a number that is none', of([[Number.NaN, 1]], [0]), 'not from 0 to 1'],
    ['a negative probability', of([[-0.1, 1.1]], [0]), 'not from 0 to 1'],
    ['a logit', of([[2, 0]], [0]), 'not from 0 to 1'],
    ['a class without a name', of([[0.5, 0.5]], [2]), 'Row 0 has a class without a name'],
  ])('refuses %s', (_name, predictions, message) => {
    expect(() => checkPredictions(predictions)).toThrow(message);
    expect(() => checkPredictions(predictions)).toThrow(RangeError);
  });
});
