import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationReport, confusionMatrix } from '../../../src/training/classification/report.ts';

const TRUTH = [0, 0, 0, 1, 1, 2, 2, 2, 2];
const PREDICTED = [0, 1, 0, 1, 1, 2, 0, 2, 1];

const close = (value: number): number => expect.closeTo(value, 6);

describe('confusionMatrix', () => {
  it('counts by true class, then by predicted class', () => {
    expect(confusionMatrix(TRUTH, PREDICTED, 3)).toEqual([
      [2, 1, 0],
      [0, 2, 0],
      [1, 1, 2],
    ]);
  });
});

describe('classificationReport', () => {
  // What scikit-learn 1.2's classification_report gives for the same rows.
  it('is that of scikit-learn', () => {
    const report = classificationReport(['a', 'b', 'c'], confusionMatrix(TRUTH, PREDICTED, 3));
    expect(report).toEqual({
      accuracy: close(2 / 3),
      classes: [
        { label: 'a', precision: close(2 / 3), recall: close(2 / 3), f1: close(2 / 3), support: 3 },
        { label: 'b', precision: 0.5, recall: 1, f1: close(2 / 3), support: 2 },
        { label: 'c', precision: 1, recall: 0.5, f1: close(2 / 3), support: 4 },
      ],
      macro: { precision: close(0.722_222), recall: close(0.722_222), f1: close(2 / 3), support: 9 },
      weighted: { precision: close(0.777_778), recall: close(2 / 3), f1: close(2 / 3), support: 9 },
    });
  });

  it('has 0 for a class that is never named or never there', () => {
    const { classes, macro, weighted } = classificationReport(
      ['a', 'b', 'c'],
      [
        [3, 1, 0],
        [2, 0, 0],
        [0, 0, 0],
      ],
    );
    expect(classes[1]).toEqual({ label: 'b', precision: 0, recall: 0, f1: 0, support: 2 });
    expect(classes[2]).toEqual({ label: 'c', precision: 0, recall: 0, f1: 0, support: 0 });
    expect(macro.recall).toBeCloseTo(0.75 / 3, 12);
    expect(weighted.recall).toBeCloseTo(3 / 6, 12);
  });

  it('has the accuracy as weighted recall, and figures from 0 to 1', () => {
    const anyMatrix = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.array(fc.array(fc.nat(20), { minLength: size, maxLength: size }), {
          minLength: size,
          maxLength: size,
        }),
      )
      .filter((rows) => rows.flat().some((count) => count > 0));
    fc.assert(
      fc.property(anyMatrix, (confusion) => {
        const report = classificationReport(confusion.map(String), confusion);
        expect(report.weighted.recall).toBeCloseTo(report.accuracy, 10);
        for (const { precision, recall, f1 } of [...report.classes, report.macro, report.weighted]) {
          for (const figure of [precision, recall, f1]) {
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });
});
