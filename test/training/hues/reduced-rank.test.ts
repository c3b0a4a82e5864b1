import { describe, expect, it } from 'vitest';
import { applyHead } from '../../../src/training/hues/hue-head.ts';
import { reducedRankRegression } from '../../../src/training/hues/reduced-rank.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { cell, columnOf, mapCells, zeros } from '../../../src/training/table.ts';
import { anyNumbers, anyTable } from './tiny-model.ts';

const [ROWS, INPUTS, TARGETS] = [400, 6, 8];

/** Rows whose targets go with one direction of the inputs, each in its own measure, and are noisy. */
function rowsOfOneDirection({ noise = 0, rows = ROWS, seed = 3 } = {}) {
  const random = seededRandom(seed);
  const direction = anyNumbers(INPUTS, seededRandom(1));
  const inputs = anyTable(rows, INPUTS, random);
  const clean = mapCells(zeros(rows, TARGETS), (_, target, row) => {
    const along = direction.reduce((sum, part, at) => sum + part * cell(inputs, row, at), 0);
    return 10 ** (target % 3) * (target + along * (target % 2 === 0 ? 1 : -1));
  });
  const targets = mapCells(clean, (value, target) => value + noise * 10 ** (target % 3) * (2 * random() - 1));
  return { inputs, targets, clean, weights: new Float32Array(rows).fill(1) };
}

/** Mean squared error, each target in its own measure. */
function errorOf(
  head: ReturnType<typeof reducedRankRegression>,
  rows: ReturnType<typeof rowsOfOneDirection>,
) {
  const answers = applyHead(rows.inputs, head);
  const squares = mapCells(
    answers,
    (answer, target, row) => ((answer - cell(rows.clean, row, target)) / 10 ** (target % 3)) ** 2,
  );
  return mean([...squares.values]);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2));

describe('reducedRankRegression', () => {
  it('finds a relation that is there, whatever the targets are measured in', () => {
    const rows = rowsOfOneDirection();
    expect(errorOf(reducedRankRegression(rows, { noise: 0.002, penalty: 1e-6 }), rows)).toBeLessThan(1e-4);
  });

  it('learns better from noisy targets that go together than with all that chance gives', () => {
    const noisy = rowsOfOneDirection({ noise: 4, rows: 60 });
    const fresh = rowsOfOneDirection({ seed: 9 });
    const [limited, full] = [0.3, 0].map((noise) =>
      errorOf(reducedRankRegression(noisy, { noise, penalty: 1e-6 }), fresh),
    );
    expect(limited).toBeLessThan(0.5 * full!);
  });

  it('is ridge regression where nothing is left to chance', () => {
    const rows = rowsOfOneDirection({ noise: 1 });
    const head = reducedRankRegression(rows, { noise: 0, penalty: 0.05 });
    const answers = applyHead(rows.inputs, head);
    const column = (at: number) => [...columnOf(rows.inputs, at)];
    const total = Array.from({ length: INPUTS }, (_, at) => variance(column(at))).reduce((a, b) => a + b, 0);
    for (let input = 0; input < INPUTS; input++) {
      const centre = mean(column(input));
      for (let target = 0; target < TARGETS; target++) {
        const gradient = mean(
          column(input).map(
            (value, row) => (value - centre) * (cell(rows.targets, row, target) - cell(answers, row, target)),
          ),
        );
        const pull = 0.05 * total * cell(head.weights, input, target);
        expect(Math.abs(gradient - pull)).toBeLessThan(1e-3 * 10 ** (target % 3));
      }
    }
  });

  it('is least squares without a penalty', () => {
    const rows = rowsOfOneDirection();
    expect(errorOf(reducedRankRegression(rows, { noise: 0, penalty: 0 }), rows)).toBeLessThan(1e-6);
  });

  it('says the means where the inputs tell nothing, and of a target that never changes', () => {
    const rows = rowsOfOneDirection();
    const targets = mapCells(rows.targets, (value, target) => (target === 0 ? 7 : value));
    const head = reducedRankRegression(
      { ...rows, inputs: zeros(ROWS, 2), targets },
      { noise: 0.02, penalty: 0.01 },
    );
    head.bias.forEach((bias, target) => expect(bias).toBeCloseTo(mean([...columnOf(targets, target)]), 2));
    expect(head.weights.values.every((weight) => weight === 0)).toBe(true);
    const informed = reducedRankRegression({ ...rows, targets }, { noise: 0.02, penalty: 0.01 });
    expect(cell(applyHead(rows.inputs, informed), 0, 0)).toBeCloseTo(7, 4);
  });

  it('passes over rows that count nothing', () => {
    const { inputs, targets } = rowsOfOneDirection({ noise: 1 });
    const weights = new Float32Array(ROWS).map((_, row) => (row < ROWS / 2 ? 1 : 0));
    const spoilt = mapCells(targets, (value, _, row) => (row < ROWS / 2 ? value : -value));
    const options = { noise: 0.02, penalty: 0.01 };
    expect(reducedRankRegression({ inputs, targets: spoilt, weights }, options)).toEqual(
      reducedRankRegression({ inputs, targets, weights }, options),
    );
  });
});
