import { describe, expect, it } from 'vitest';
import { fromRows, tableOf } from '../../../src/training/table.ts';
import { evaluateClassifier } from '../../../src/training/classification/evaluate-classifier.ts';
import { evaluateMultilabel } from '../../../src/training/classification/evaluate-multilabel.ts';
import type { Predictions } from '../../../src/training/classification/predictions.ts';

const TEST: Predictions = {
  labels: ['Fiction', 'History', 'Religion', 'Travel'],
  probabilities: fromRows([
    [0.7, 0.1, 0.1, 0.1],
    [0.1, 0.6, 0.2, 0.1],
    [0.4, 0.3, 0.2, 0.1],
    [0.4, 0.3, 0.2, 0.1],
  ]),
  truth: [0, 1, 2, 3],
};

describe('evaluateClassifier', () => {
  it('says all there is to say', () => {
    const evaluation = evaluateClassifier(TEST);
    expect(evaluation).toMatchObject({ labels: TEST.labels, rows: 4, accuracy: 0.5, top3: 0.75 });
    expect(evaluation.confusion).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(evaluation.report.classes.map(({ recall }) => recall)).toEqual([1, 1, 0, 0]);
    // Of three pairs each: 3, 3, 2 (three rows score 0.2, counted half) and 1.5.
    expect(evaluation.macroRocAuc).toBeCloseTo((3 + 3 + 2 + 1.5) / 12, 6);
    expect(evaluation.calibration).not.toHaveProperty('scaled');
  });

  it('fits a temperature on other rows, which changes confidences and no ranking', () => {
    const validation = { ...TEST, truth: [0, 1, 0, 0] };
    const { calibration, ...figures } = evaluateClassifier(TEST, validation);
    expect(evaluateClassifier(TEST)).toMatchObject(figures);
    expect(calibration.scaled?.temperature).toBeLessThan(0.2);
    expect(calibration.scaled?.bins.at(-1)?.count).toBe(4);
    expect(calibration.raw.bins.at(-1)?.count).toBe(0);
  });

  it('refuses what no figure can be computed from', () => {
    expect(() => evaluateClassifier({ ...TEST, truth: [0] })).toThrow(RangeError);
  });
});

const table = (labels: number, values: readonly number[]) => tableOf(Float32Array.from(values), labels);

describe('evaluateMultilabel', () => {
  it('has an area for each label with enough rows, and their mean', () => {
    const scores = table(3, [0.9, 0.1, 0.5, 0.8, 0.2, 0.5, 0.3, 0.3, 0.5, 0.7, 0.4, 0.5]);
    const targets = table(3, [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1]);
    const { macroRocAuc, labels } = evaluateMultilabel(['a', 'b', 'c'], scores, targets, 2);
    expect(labels).toEqual([
      { label: 'a', positives: 2, rocAuc: 1 },
      { label: 'b', positives: 2, rocAuc: 0.5 },
      { label: 'c', positives: 1 },
    ]);
    expect(macroRocAuc).toBe(0.75);
  });

  it('is 0 when no label has enough rows', () => {
    expect(evaluateMultilabel(['a'], table(1, [0.5, 0.1]), table(1, [1, 0]))).toEqual({
      macroRocAuc: 0,
      labels: [{ label: 'a', positives: 1 }],
    });
  });
});
