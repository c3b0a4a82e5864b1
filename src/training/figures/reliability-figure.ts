import type { TopLevelSpec } from 'vega-lite';
import type { Reliability } from '../classification/calibration.ts';
import type { ClassifierEvaluation } from '../classification/evaluate-classifier.ts';
import type { Figure } from './figure.ts';
import { BLUE, INK, MUTED, ORANGE, PALE_BLUE } from './style.ts';

/** One panel of the diagram. */
interface Panel {
  readonly title: string;
  readonly reliability: Reliability;
}

/** How often what is said with a confidence is right, as trained and with the temperature, if there is one. */
export function reliabilityFigure({ calibration: { raw, scaled } }: ClassifierEvaluation): Figure {
  const panels: readonly Panel[] = [
    { title: 'as trained', reliability: raw },
    ...(scaled ? [{ title: `at temperature ${scaled.temperature.toFixed(2)}`, reliability: scaled }] : []),
  ];
  return {
    name: 'reliability-diagram',
    title: 'Reliability diagram',
    subtitle: [
      'A bar that ends on the dashed line is right as often as it says; the upright strokes are the gaps.',
    ],
    alt: panels
      .map(({ title, reliability }) => {
        const { expectedCalibrationError, bins } = reliability;
        const fullest = bins.reduce((most, bin) => (bin.count > most.count ? bin : most));
        return (
          `Bars of accuracy over ${bins.length} bins of confidence, ${title}: confidence and accuracy differ by ` +
          `${percent(expectedCalibrationError)} on average (expected calibration error). The fullest bin, of ` +
          `${fullest.count}, says ${percent(fullest.confidence)} and is right ${percent(fullest.accuracy)} of the time.`
        );
      })
      .join(' '),
    spec: {
      hconcat: panels.map(panelSpec),
      spacing: 40,
    } as TopLevelSpec,
    data: { raw, ...(scaled && { scaled }) },
  };
}

const AXIS = { format: '.0%', values: [0, 0.2, 0.4, 0.6, 0.8, 1] };

function panelSpec({ title, reliability: { bins, expectedCalibrationError } }: Panel): object {
  const filled = bins.filter(({ count }) => count > 0);
  const x = { field: 'from', type: 'quantitative', scale: { domain: [0, 1] }, title: null };
  const across = { ...x, bin: 'binned' };
  return {
    title: `${title}: calibration error ${percent(expectedCalibrationError)}`,
    data: { values: filled },
    vconcat: [
      {
        width: 340,
        height: 300,
        layer: [
          {
            mark: { type: 'bar', color: PALE_BLUE, stroke: BLUE, strokeWidth: 1.5, binSpacing: 3 },
            encoding: {
              x: { ...across, axis: { ...AXIS, grid: false, labels: false } },
              x2: { field: 'to' },
              y: {
                field: 'accuracy',
                type: 'quantitative',
                scale: { domain: [0, 1] },
                axis: AXIS,
                title: 'right (accuracy)',
              },
            },
          },
          {
            data: { values: [{ from: 0, to: 1 }] },
            mark: { type: 'rule', color: INK, strokeDash: [5, 4], strokeWidth: 1.5 },
            encoding: {
              x,
              y: { field: 'from', type: 'quantitative' },
              x2: { field: 'to' },
              y2: { field: 'to' },
            },
          },
          {
            mark: { type: 'rule', color: ORANGE, strokeWidth: 3 },
            encoding: {
              x: { field: 'confidence', type: 'quantitative' },
              y: { field: 'accuracy', type: 'quantitative' },
              y2: { field: 'confidence' },
            },
          },
        ],
      },
      {
        width: 340,
        height: 70,
        layer: [
          {
            mark: { type: 'bar', color: MUTED, binSpacing: 3 },
            encoding: {
              x: { ...across, axis: { ...AXIS, grid: false }, title: 'said (confidence)' },
              x2: { field: 'to' },
              y: {
                field: 'count',
                type: 'quantitative',
                title: 'rows',
                axis: { tickCount: 2, format: 'd' },
              },
            },
          },
        ],
      },
    ],
    spacing: 12,
    resolve: { scale: { x: 'shared' } },
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
