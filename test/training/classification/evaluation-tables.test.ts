import { describe, expect, it } from 'vitest';
import { evaluateClassifier } from '../../../src/training/classification/evaluate-classifier.ts';
import { evaluationTables } from '../../../src/training/classification/evaluation-tables.ts';
import { predictionsOf } from './predictions.ts';

const THREE = predictionsOf(['Fiction', 'History', 'Religion'], 150, 1);

describe('evaluationTables', () => {
  it('has a section for classes, confusions and calibration', () => {
    const evaluation = evaluateClassifier(THREE);
    const text = evaluationTables(evaluation);
    expect(text.match(/^### .*$/gm)).toEqual(['### By class', '### Confusions', '### Calibration']);
    expect(text).toContain(`| 150 | ${evaluation.accuracy.toFixed(3)} | 1.000 |`);
    const history = evaluation.report.classes[1]!;
    expect(text).toContain(
      `| History | ${history.precision.toFixed(3)} | ${history.recall.toFixed(3)} | ${history.f1.toFixed(3)} | ${history.support} |`,
    );
    expect(text).toContain('| **macro average** |');
    expect(text).toContain(
      `| Religion | ${evaluation.confusion[2]![0]} | ${evaluation.confusion[2]![1]} | **`,
    );
    expect(text).toContain('| as trained |');
    expect(text).not.toContain('temperature');
  });

  it('makes tables whose lines have as many cells as their header', () => {
    const labels = Array.from({ length: 12 }, (_, at) => `Class | ${at}`);
    const test = predictionsOf(labels, 300, 2);
    for (const block of evaluationTables(evaluateClassifier(test, test)).split('\n\n')) {
      const lines = block.split('\n').filter((line) => line.startsWith('|'));
      const cells = lines.map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(cells).size).toBeLessThanOrEqual(1);
    }
  });

  it('lists the commonest confusions of many classes, largest share first', () => {
    const labels = Array.from({ length: 12 }, (_, at) => `Class ${at}`);
    const text = evaluationTables(evaluateClassifier(predictionsOf(labels, 300, 2)));
    const shares = Array.from(
      text.matchAll(/^\| Class \d+ \| Class \d+ \| \d+ \| (\d+)% \|$/gm),
      ([, share]) => Number(share),
    );
    expect(shares).toHaveLength(15);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it('has both calibrations when there is a temperature, and the bins of the fitted one', () => {
    const evaluation = evaluateClassifier(THREE, predictionsOf(THREE.labels, 400, 9));
    const { scaled } = evaluation.calibration;
    const text = evaluationTables(evaluation);
    expect(text).toContain(`| at temperature ${scaled!.temperature.toFixed(2)}, fitted on validation |`);
    const bins = Array.from(text.matchAll(/^\| \d+% to \d+% \| ([\d,]+) \|/gm), ([, rows]) => Number(rows));
    expect(bins).toEqual(scaled!.bins.map(({ count }) => count).filter((count) => count > 0));
  });

  it('links pictures with what they show, whatever the labels hold', () => {
    const written = [
      { name: 'class-scores', alt: 'Bars [of] F1 | *all*\nclasses <b>' },
      { name: 'learning-curves', alt: 'Two lines.' },
    ];
    const text = evaluationTables(evaluateClassifier(THREE), { written, folder: 'figures' });
    expect(text).toContain(String.raw`![Bars \[of\] F1 \| \*all\* classes \<b\>](figures/class-scores.png)`);
    expect(text).toContain('### Learning curves\n\n![Two lines.](figures/learning-curves.png)');
    expect(text).not.toContain('reliability-diagram.png');
  });
});
