import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestThresholds,
  calibrate,
  calibratedChances,
  calibrateEach,
  carryThresholds,
  raiseThresholds,
  recalibrate,
  steadyThresholds,
} from '../../../src/training/hues/calibrate.ts';
import { multilabelFigures } from '../../../src/training/metrics.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { fromRows, mapCells, type Table, tableOf, zeros } from '../../../src/training/table.ts';
import { anyTable } from './tiny-model.ts';

const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** A table of one label, a row a value. */
const column = (...values: number[]): Table =>
  fromRows(
    values.map((value) => [value]),
    1,
  );

/** Rows whose targets are drawn with the probability that a scale and offsets give. */
function drawn(rows: number, scale: number, offsets: readonly number[]) {
  const random = seededRandom(11);
  const logits = anyTable(rows, offsets.length, random, 3);
  const targets = mapCells(logits, (logit, label) =>
    random() < sigmoid(scale * logit + offsets[label]!) ? 1 : 0,
  );
  return { logits, targets };
}

describe('calibrate', () => {
  it.each([
    [1, [0, 0, 0]],
    [0.5, [1, -1, 0]],
    [1.8, [-2, -1.5, -2.5]],
  ])('recovers the scale %d and the offsets %j', (scale, offsets) => {
    const { logits, targets } = drawn(5000, scale, offsets);
    const found = calibrate(logits, targets);
    expect(Math.abs(found.scale - scale)).toBeLessThan(0.12);
    found.offsets.forEach((offset, label) => expect(Math.abs(offset - offsets[label]!)).toBeLessThan(0.15));
  });

  it('makes the mean probability the share of positives', () => {
    const { logits, targets } = drawn(2000, 0.7, [-1, 0.5]);
    const probabilities = calibratedChances(logits, calibrate(logits, targets));
    expect(mean(probabilities.values)).toBeCloseTo(mean(targets.values), 2);
  });

  it('trusts a label of few rows little: its offset stays near the others', () => {
    const { logits, targets } = drawn(10, 1, [0, 0, 0]);
    const spoilt = mapCells(targets, (target, label) => (label === 2 ? 1 : target));
    const { offsets } = calibrate(logits, spoilt);
    expect(Math.abs(offsets[2]! - (offsets[0]! + offsets[1]!) / 2)).toBeLessThan(1.5);
  });

  it('stays at probabilities that so few rows allow where they are told apart without a fault', () => {
    const logits = fromRows(
      [4, 5, 6, -4, -5, -6].map((logit) => [logit, -logit]),
      2,
    );
    const targets = mapCells(logits, (logit) => (logit > 0 ? 1 : 0));
    const calibration = calibrate(logits, targets);
    const probabilities = calibratedChances(logits, calibration);
    expect(calibration.scale).toBeGreaterThan(0.2);
    expect(calibration.scale).toBeLessThan(1);
    expect(mean(probabilities.values.filter((_, at) => targets.values[at] === 1))).toBeCloseTo(7 / 8, 1);
    expect(mean(probabilities.values.filter((_, at) => targets.values[at] === 0))).toBeCloseTo(1 / 8, 1);
  });

  it('leaves logits as they are where there is nothing to learn from', () => {
    expect(calibrate(zeros(0, 2), zeros(0, 2))).toEqual({
      scale: 1,
      offsets: new Float32Array(2),
    });
  });
});

/** Scores on a scale of their own for each of two labels, and targets drawn by what they mean. */
function scored(rows: number) {
  const random = seededRandom(5);
  const logits = anyTable(rows, 2, random, 3);
  return {
    scores: mapCells(logits, (logit, label) => (label === 0 ? logit / 10 : 50 - 4 * logit)),
    targets: mapCells(logits, (logit) => (random() < sigmoid(logit - 1) ? 1 : 0)),
    probabilities: mapCells(logits, (logit) => sigmoid(logit - 1)),
  };
}

describe('recalibrate', () => {
  it('finds what many rows say', () => {
    const { logits, targets } = drawn(5000, 0.6, [1, -1, 0]);
    const found = recalibrate(logits, targets, { scale: 1.5, offsets: Float32Array.of(-2, -2, -2) });
    expect(found.scale).toBeCloseTo(0.6, 1);
    [1, -1, 0].forEach((offset, label) =>
      expect(Math.abs(found.offsets[label]! - offset)).toBeLessThan(0.15),
    );
  });

  it('keeps to the earlier calibration without rows, and leaves it slowly', () => {
    const earlier = { scale: 0.8, offsets: Float32Array.of(-2, -3) };
    expect(recalibrate(zeros(0, 2), zeros(0, 2), earlier)).toEqual({
      scale: expect.closeTo(0.8, 5),
      offsets: earlier.offsets,
    });
    const [few] = recalibrate(fromRows([[0, 0]], 2), fromRows([[1, 0]], 2), earlier).offsets;
    expect(few).toBeGreaterThan(-2);
    expect(few).toBeLessThan(-1);
  });
});

describe('carryThresholds', () => {
  it('is reached by the same logits as before', () => {
    const [from, to] = [
      { scale: 0.9, offsets: Float32Array.of(1, -1) },
      { scale: 0.6, offsets: Float32Array.of(2.5, -0.3) },
    ];
    const logits = anyTable(200, 2, seededRandom(3), 4);
    const before = [0.1, 0.3];
    const after = carryThresholds(before, from, to);
    const [old, carried] = [calibratedChances(logits, from), calibratedChances(logits, to)];
    old.values.forEach((chance, at) => {
      expect(carried.values[at]! >= after[at % 2]!).toBe(chance >= before[at % 2]!);
    });
  });
});

describe('calibrateEach', () => {
  it('finds what scores mean, whatever each label’s are measured in', () => {
    const { scores, targets, probabilities } = scored(4000);
    const { slopes, offsets } = calibrateEach(scores, targets);
    const found = mapCells(scores, (score, label) => sigmoid(slopes[label]! * score + offsets[label]!));
    found.values.forEach((chance, at) => {
      expect(Math.abs(chance - probabilities.values[at]!)).toBeLessThan(0.04);
    });
  });

  it('gives no certainty where scores tell a few rows apart without a fault', () => {
    const scores = column(0.1, 0.2, 0.3, 0.7, 0.8, 0.9);
    const targets = column(0, 0, 0, 1, 1, 1);
    const { slopes, offsets } = calibrateEach(scores, targets);
    const [low, high] = [0.2, 0.8].map((score) => sigmoid(slopes[0]! * score + offsets[0]!));
    expect(low).toBeCloseTo(1 / 5, 1);
    expect(high).toBeCloseTo(4 / 5, 1);
  });

  it('says the share of positives where scores tell nothing, and stays finite where there is none', () => {
    const targets = mapCells(zeros(100, 2), (_, label, row) => (label === 0 && row % 4 === 0 ? 1 : 0));
    const { slopes, offsets } = calibrateEach(
      mapCells(targets, () => 3),
      targets,
    );
    const [some, none] = [0, 1].map((label) => sigmoid(3 * slopes[label]! + offsets[label]!));
    expect(some).toBeCloseTo(0.25, 2);
    expect(none).toBeGreaterThan(0);
    expect(none).toBeLessThan(0.02);
  });

  it('stays finite where scores of a label that nothing has differ by their rounding alone', () => {
    const rows = Array.from({ length: 40 }, (_, at) => at % 2);
    const scores = fromRows(
      rows.map((odd) => [odd + Math.sin(odd), odd === 0 ? 1e-42 : -1e-42]),
      2,
    );
    const targets = fromRows(
      rows.map((odd) => [odd, 0]),
      2,
    );
    const { slopes, offsets } = calibrateEach(scores, targets);
    expect([...slopes, ...offsets].every(Number.isFinite)).toBe(true);
  });
});

describe('bestThresholds', () => {
  it('parts the positives from the negatives half way between', () => {
    expect(bestThresholds(column(0.75, 0.5, 0.25, 0.125), column(1, 1, 0, 0))).toEqual([0.375]);
  });

  it('takes each label for itself', () => {
    const scores = tableOf(Float32Array.of(0.75, 0.5, 0.25, 0.25), 2);
    expect(bestThresholds(scores, tableOf(Float32Array.of(1, 1, 0, 1), 2))).toEqual([0.5, 0.25]);
  });

  it('is 0.5 for a label without positives, and without rows', () => {
    expect(bestThresholds(column(0.9, 0.1), zeros(2, 1))).toEqual([0.5]);
    expect(bestThresholds(zeros(0, 2), zeros(0, 2))).toEqual([0.5, 0.5]);
  });

  it('gives the best F1 that any threshold gives, ties and all', () => {
    const row = fc.tuple(fc.constantFrom(0.125, 0.25, 0.5, 0.625, 0.75), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        fc.pre(rows.some(([, positive]) => positive));
        const scores = column(...rows.map(([score]) => score));
        const targets = column(...rows.map(([, positive]) => (positive ? 1 : 0)));
        const f1 = (threshold: number) => multilabelFigures(scores, targets, [threshold]).microF1;
        const [chosen] = bestThresholds(scores, targets);
        expect(f1(chosen!)).toBeCloseTo(Math.max(...rows.map(([score]) => f1(score))), 10);
      }),
    );
  });
});

describe('steadyThresholds', () => {
  it('keep a label of few positives from a threshold that is chance', () => {
    const scores = mapCells(zeros(40, 1), (_, __, row) => 1 - row / 40);
    const positives = (count: number) => mapCells(scores, (_, __, row) => (row < count ? 1 : 0));
    expect(steadyThresholds(scores, positives(7))).toEqual([0.3]);
    expect(steadyThresholds(scores, positives(8))).toEqual(bestThresholds(scores, positives(8)));
  });

  it('never call present what is very unlikely', () => {
    const scores = mapCells(zeros(40, 1), (_, __, row) => 0.05 - row / 1000);
    const targets = mapCells(scores, (_, __, row) => (row < 20 ? 1 : 0));
    expect(bestThresholds(scores, targets)[0]).toBeLessThan(0.05);
    expect(steadyThresholds(scores, targets)).toEqual([0.1]);
  });
});

describe('raiseThresholds', () => {
  it('raises the logits that they stand for', () => {
    const raised = raiseThresholds([0.5, 0.2], { scale: 2, offset: 0 }, Math.log(3) / 2);
    expect(raised[0]).toBeCloseTo(0.75, 6);
    expect(raised[1]).toBeCloseTo(3 / 7, 6);
  });

  it('leaves them as they are when told to', () => {
    const [same] = raiseThresholds([0.3], { scale: 0.7, offset: -0.4 }, 0);
    expect(same).toBeCloseTo(0.3, 6);
  });
});
