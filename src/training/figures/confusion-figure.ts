import type { TopLevelSpec } from 'vega-lite';
import type { ClassifierEvaluation } from '../classification/evaluate-classifier.ts';
import { inkFor } from '../../palette/contrast.ts';
import { measure } from '../../swatch/measure.ts';
import type { Figure } from './figure.ts';
import { INK, shadeOf } from './style.ts';

/** One cell of the matrix. */
export interface ConfusionCell {
  readonly truth: string;
  readonly predicted: string;
  readonly count: number;
  /** Of the class's rows. */
  readonly share: number;
}

/** Classes beyond which a cell has room for one number only. */
const FEW = 8;

/** What rows of each class were taken for, a row a class; darker is a larger share of it. */
export async function confusionFigure({ labels, confusion, report }: ClassifierEvaluation): Promise<Figure> {
  const cells = confusionCells(labels, confusion);
  const largest = cells
    .filter(({ truth, predicted, count }) => truth !== predicted && count > 0)
    .toSorted((a, b) => b.share - a.share || b.count - a.count)
    .slice(0, 3)
    .map(({ truth, predicted, share }) => `${truth} for ${predicted} (${percent(share)} of ${truth})`);
  return {
    name: 'confusion-matrix',
    title: 'Confusion matrix',
    subtitle: ['Rows of each class, and what they were taken for;', 'darker is a larger share of the class.'],
    alt:
      `A grid of ${labels.length} classes by ${labels.length}: true class down, predicted class across. ` +
      `${percent(report.accuracy)} of ${report.macro.support} lie on the diagonal. ` +
      (largest.length > 0
        ? `Taken for another most often: ${largest.join('; ')}.`
        : 'None is taken for another.'),
    spec: specOf(labels, cells, await widestOf(labels)),
    data: { labels, confusion },
  };
}

/** The matrix as one cell a row. */
export function confusionCells(
  labels: readonly string[],
  confusion: readonly (readonly number[])[],
): ConfusionCell[] {
  return labels.flatMap((truth, at) => {
    const support = confusion[at]!.reduce((sum, count) => sum + count, 0);
    return labels.map((predicted, to) => {
      const count = confusion[at]![to]!;
      return { truth, predicted, count, share: support === 0 ? 0 : count / support };
    });
  });
}

/** Width of the widest label at a font size of 1 pixel. */
async function widestOf(labels: readonly string[]): Promise<number> {
  const widths = await Promise.all(labels.map((label) => measure(label, 'regular')));
  return Math.min(MOST_EMS, Math.max(...widths));
}

/** Ems of a label, some forty characters; longer ones are cut. */
const MOST_EMS = 26;

/** What Vega takes a label for, which guesses 0.8 ems a character, for what it measures. */
const GUESSED = 1.3;

function specOf(labels: readonly string[], cells: readonly ConfusionCell[], widest: number): TopLevelSpec {
  const few = labels.length <= FEW;
  const step = few ? 96 : 26;
  const fontSize = few ? 13 : 11;
  const reach = widest * fontSize + 8;
  const slanted = !few || reach > step;
  const values = cells.map((cell) => {
    const fill = shadeOf(cell.share);
    const numbers = few ? [String(cell.count), percent(cell.share)] : [String(cell.count)];
    return { ...cell, fill, ink: inkFor(fill), numbers };
  });
  const axis = {
    domain: false,
    ticks: false,
    labelFontSize: fontSize,
    labelLimit: MOST_EMS * GUESSED * fontSize,
  };
  const scale = { paddingInner: 0.06, paddingOuter: 0.03 };
  return {
    data: { values },
    width: { step },
    height: { step },
    encoding: {
      x: {
        field: 'predicted',
        type: 'nominal',
        sort: [...labels],
        title: 'predicted',
        axis: {
          ...axis,
          orient: 'top',
          labelAngle: slanted ? -60 : 0,
          titleY: -(slanted ? reach * Math.sin(Math.PI / 3) + 1.5 * fontSize : 2.2 * fontSize),
        },
        scale,
      },
      y: {
        field: 'truth',
        type: 'nominal',
        sort: [...labels],
        title: 'true',
        axis: { ...axis, titleX: -(reach + 0.8 * fontSize) },
        scale,
      },
    },
    layer: [
      {
        mark: { type: 'rect' },
        encoding: {
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { condition: { test: 'datum.truth === datum.predicted', value: INK }, value: '#d9d6cf' },
          strokeWidth: { condition: { test: 'datum.truth === datum.predicted', value: 2 }, value: 1 },
        },
      },
      {
        transform: few ? [] : [{ filter: 'datum.count > 0' }],
        mark: {
          type: 'text',
          fontSize: few ? 15 : 11,
          lineHeight: 20,
          baseline: 'middle',
          dy: few ? -10 : 0,
        },
        encoding: {
          text: { field: 'numbers' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
