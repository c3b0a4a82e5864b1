import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrationError,
  fitTemperature,
  reliability,
  withTemperature,
} from '../../../src/training/classification/calibration.ts';
import { cell, rowOf, tableOf } from '../../../src/training/table.ts';
import { predictedClasses, type Predictions } from '../../../src/training/classification/predictions.ts';
import { seededRandom } from '../../../src/training/random.ts';

/** Two classes; each row says the first with a confidence. */
const sure = (confidences: readonly number[], truth: readonly number[]): Predictions => ({
  labels: ['yes', 'no'],
  probabilities: tableOf(
    Float64Array.from(confidences.flatMap((confidence) => [confidence, 1 - confidence])),
    2,
  ),
  truth,
});

function softmax(logits: readonly number[]): number[] {
  const weights = logits.map((logit) => Math.exp(logit));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Rows whose class is drawn with the probabilities that are said, sharpened or softened by a temperature. */
function drawn(rows: number, classes: number, temperature: number, seed: number): Predictions {
  const random = seededRandom(seed);
  const truth: number[] = [];
  const probabilities: number[] = [];
  for (let row = 0; row < rows; row++) {
    const logits = Array.from({ length: classes }, () => 4 * random() - 2);
    let left = random();
    const honest = softmax(logits);
    truth.push(
      Math.max(
        0,
        honest.findIndex((share) => (left -= share) < 0),
      ),
    );
    probabilities.push(...softmax(logits.map((logit) => logit * temperature)));
  }
  return {
    labels: Array.from({ length: classes }, (_, at) => `class ${at}`),
    probabilities: tableOf(Float64Array.from(probabilities), classes),
    truth,
  };
}

describe('reliability', () => {
  it('holds confidences against how often they are right, bin by bin', () => {
    const { bins, expectedCalibrationError } = reliability(
      sure([0.9, 0.9, 0.9, 0.9, 0.7, 0.7], [0, 0, 0, 1, 0, 1]),
      5,
    );
    expect(bins).toEqual([
      { from: 0, to: 0.2, count: 0, confidence: 0, accuracy: 0 },
      { from: 0.2, to: 0.4, count: 0, confidence: 0, accuracy: 0 },
      { from: 0.4, to: expect.closeTo(0.6), count: 0, confidence: 0, accuracy: 0 },
      { from: expect.closeTo(0.6), to: 0.8, count: 2, confidence: expect.closeTo(0.7), accuracy: 0.5 },
      { from: 0.8, to: 1, count: 4, confidence: expect.closeTo(0.9), accuracy: 0.75 },
    ]);
    // Four rows of six are 0.15 off, two are 0.2 off.
    expect(expectedCalibrationError).toBeCloseTo((4 * 0.15 + 2 * 0.2) / 6, 12);
  });

  it('has 15 bins, whose upper bound belongs to them', () => {
    const { bins } = reliability(sure([0.6, 0.600_001, 1], [0, 0, 0]));
    expect(bins).toHaveLength(15);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1]);
  });

  it('tells the log-loss, of which no row is infinite', () => {
    expect(reliability(sure([0.8, 0.5], [0, 1])).logLoss).toBeCloseTo(
      -(Math.log(0.8) + Math.log(0.5)) / 2,
      12,
    );
    expect(reliability(sure([1], [1])).logLoss).toBeCloseTo(-Math.log(1e-12), 6);
  });

  it('is 0 off for a classifier that is always sure and right, and 1 for one that is wrong', () => {
    expect(reliability(sure([1, 1], [0, 0])).expectedCalibrationError).toBe(0);
    expect(reliability(sure([1, 1], [1, 1])).expectedCalibrationError).toBe(1);
  });

  it('is little off for rows drawn with the probabilities that are said', () => {
    expect(reliability(drawn(8000, 4, 1, 7)).expectedCalibrationError).toBeLessThan(0.03);
    expect(reliability(drawn(8000, 4, 3, 7)).expectedCalibrationError).toBeGreaterThan(0.15);
  });
});

describe('calibrationError', () => {
  it('is the mean distance of what is said and what is so, each bin weighed by how much is said in it', () => {
    // Two of the bin from 0.2 to 0.3 say 0.5 together, of which 1 is so; one of the last says 1, which is so.
    expect(calibrationError([0.25, 0.25, 1], [1, 0, 1], 10)).toBeCloseTo(0.5 / 3, 10);
    expect(calibrationError([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0])).toBe(0);
    expect(calibrationError([], [])).toBe(0);
  });
});

describe('fitTemperature', () => {
  it('finds the one that halves the odds of two classes', () => {
    // Right 3 times of 4 at a confidence of 0.9: log(9) / log(3) = 2.
    expect(fitTemperature(sure([0.9, 0.9, 0.9, 0.9], [0, 0, 0, 1]))).toBeCloseTo(2, 4);
  });

  it.each([0.5, 1, 2.5])('finds the temperature %d that probabilities were sharpened by', (temperature) => {
    const fitted = fitTemperature(drawn(6000, 5, temperature, 3));
    expect(Math.abs(Math.log(fitted / temperature))).toBeLessThan(0.06);
  });

  it('stays within its limits for rows that are all right or all wrong', () => {
    expect(fitTemperature(sure([0.9], [0]))).toBeCloseTo(0.05, 3);
    expect(fitTemperature(sure([0.9], [1]))).toBeCloseTo(20, 3);
  });

  it('leaves a lower log-loss than any temperature near it', () => {
    const predictions = drawn(500, 3, 2, 5);
    const fitted = fitTemperature(predictions);
    const logLossAt = (temperature: number) => reliability(withTemperature(predictions, temperature)).logLoss;
    for (const factor of [0.8, 0.98, 1, 1.02, 1.25]) {
      expect(logLossAt(fitted * factor)).toBeGreaterThanOrEqual(logLossAt(fitted) - 1e-12);
    }
  });
});

describe('withTemperature', () => {
  it('makes three to one of nine to one at temperature 2', () => {
    const { probabilities } = withTemperature(sure([0.9], [0]), 2);
    expect([...probabilities.values]).toEqual([expect.closeTo(0.75, 10), expect.closeTo(0.25, 10)]);
  });

  it('keeps rows that sum to 1, and what is named', () => {
    const anyRow = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (rows, at) => {
          const probabilities = rows.flatMap((row) => {
            const total = row.reduce((sum, value) => sum + value, 0);
            return row.map((value) => value / total);
          });
          const before: Predictions = {
            labels: ['a', 'b', 'c', 'd'],
            probabilities: tableOf(Float64Array.from(probabilities), 4),
            truth: rows.map(() => 0),
          };
          const after = withTemperature(before, at);
          for (let row = 0; row < rows.length; row++) {
            expect(
              Array.from(rowOf(after.probabilities, row)).reduce((sum, value) => sum + value, 0),
            ).toBeCloseTo(1, 9);
          }
          const named = predictedClasses(before);
          predictedClasses(after).forEach((label, row) => {
            // Two classes that are equally probable but for rounding may change places.
            expect(cell(before.probabilities, row, label)).toBeCloseTo(
              cell(before.probabilities, row, named[row]!),
              9,
            );
          });
        },
      ),
    );
  });

  it('is as it was at 1', () => {
    const predictions = drawn(20, 3, 1, 2);
    withTemperature(predictions, 1).probabilities.values.forEach((value, at) => {
      expect(value).toBeCloseTo(predictions.probabilities.values[at]!, 10);
    });
  });
});
