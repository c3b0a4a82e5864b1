import type { TopLevelSpec } from 'vega-lite';
import type { ClassifierEvaluation } from '../classification/evaluate-classifier.ts';
import type { Figure } from './figure.ts';
import { BLUE, INK, MUTED, ORANGE, PALE_BLUE } from './style.ts';

/** F1 of each class as bars, best first, with precision and recall as marks. */
export function classScoresFigure({ report }: ClassifierEvaluation): Figure {
  const classes = report.classes.toSorted((a, b) => b.f1 - a.f1);
  const [best, worst] = [classes[0]!, classes.at(-1)!];
  return {
    name: 'class-scores',
    title: 'F1 by class',
    subtitle: ['Beside each bar: F1, and how many rows the class has.'],
    alt:
      `Bars of the F1 of ${classes.length} classes, from ${best.label} with ${best.f1.toFixed(2)} (precision ` +
      `${best.precision.toFixed(2)}, recall ${best.recall.toFixed(2)}) to ${worst.label} with ${worst.f1.toFixed(2)} ` +
      `(precision ${worst.precision.toFixed(2)}, recall ${worst.recall.toFixed(2)}). The mean is ${report.macro.f1.toFixed(2)}.`,
    spec: {
      data: {
        values: classes.map((one) => ({ ...one, text: `${one.f1.toFixed(2)}  (${one.support})` })),
      },
      width: 440,
      height: { step: 24 },
      encoding: {
        y: {
          field: 'label',
          type: 'nominal',
          sort: classes.map(({ label }) => label),
          title: null,
          axis: { domain: false, ticks: false, labelPadding: 7 },
          scale: { paddingInner: 0.3 },
        },
      },
      layer: [
        {
          mark: { type: 'bar', color: PALE_BLUE, stroke: BLUE, strokeWidth: 1.5 },
          encoding: {
            x: {
              field: 'f1',
              type: 'quantitative',
              scale: { domain: [0, 1] },
              title: 'F1 (bar), precision and recall (marks)',
              axis: { format: '.1f', tickCount: 5 },
            },
          },
        },
        {
          transform: [{ fold: ['precision', 'recall'], as: ['figure', 'value'] }],
          mark: { type: 'point', size: 60, filled: true, stroke: '#fff', strokeWidth: 1, opacity: 1 },
          encoding: {
            x: { field: 'value', type: 'quantitative' },
            color: { field: 'figure', scale: { domain: ['precision', 'recall'], range: [ORANGE, INK] } },
            shape: {
              field: 'figure',
              scale: { domain: ['precision', 'recall'], range: ['triangle-up', 'circle'] },
            },
          },
        },
        {
          data: { values: [{ mean: report.macro.f1 }] },
          mark: { type: 'rule', color: MUTED, strokeDash: [5, 4], strokeWidth: 1.5 },
          encoding: { x: { field: 'mean', type: 'quantitative' }, y: null },
        },
        {
          data: { values: [{ mean: report.macro.f1 }] },
          mark: { type: 'text', baseline: 'bottom', y: -4 },
          encoding: {
            x: { field: 'mean', type: 'quantitative' },
            y: null,
            text: { value: `mean ${report.macro.f1.toFixed(2)}` },
          },
        },
        {
          mark: { type: 'text', align: 'left', x: 452 },
          encoding: { text: { field: 'text' } },
        },
      ],
    } as TopLevelSpec,
    data: report,
  };
}
