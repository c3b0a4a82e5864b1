import type { TopLevelSpec } from 'vega-lite';
import type { Figure } from './figure.ts';
import { BLUE, INK, ORANGE } from './style.ts';

/** How a network did after an epoch. */
export interface CurvePoint {
  /** From 1. */
  readonly epoch: number;
  /** On pictures as they are; left out where nobody looked. */
  readonly training?: EpochFigures;
  readonly validation: EpochFigures;
}

interface EpochFigures {
  /** Mean, in nats. */
  readonly loss: number;
  /** 0 to 1. */
  readonly accuracy: number;
}

/** Marks on a line; more would hide it. */
const MOST_MARKS = 16;

const SETS = ['training', 'validation'] as const;
type SetName = (typeof SETS)[number];
const COLOURS = { training: ORANGE, validation: BLUE } as const;
const DASHES = { training: [5, 4], validation: [1, 0] } as const;
const SHAPES = { training: 'square', validation: 'circle' } as const;

/**
 * Loss and accuracy by epoch, on training and validation.
 *
 * @param best the epoch whose weights are kept
 */
export function learningCurves(history: readonly CurvePoint[], best: number): Figure {
  const last = history.at(-1);
  const kept = history.find(({ epoch }) => epoch === best);
  if (last === undefined || kept === undefined) throw new RangeError(`There is no epoch ${best}.`);
  const stride = Math.ceil(history.length / MOST_MARKS);
  const rows = history.flatMap(({ epoch, ...figuresOf }, at) =>
    SETS.flatMap((set) => {
      const figures = figuresOf[set];
      return figures === undefined ? [] : [{ epoch, set, ...figures, marked: at % stride === 0 }];
    }),
  );
  const sets = SETS.filter((set) => rows.some((row) => row.set === set));
  return {
    name: 'learning-curves',
    title: 'Learning curves',
    alt:
      `Two line charts over ${last.epoch} epochs. From the first to the last, ` +
      `${SETS.flatMap((set) => spans(set, history)).join(', ')}. Epoch ${best} is kept, with a validation loss of ` +
      `${kept.validation.loss.toFixed(2)} and an accuracy of ${percent(kept.validation.accuracy)}.`,
    spec: {
      data: { values: rows },
      hconcat: [panel('loss', best, sets), panel('accuracy', best, sets)],
      spacing: 40,
    } as TopLevelSpec,
    data: { history, best },
  };
}

function panel(field: keyof EpochFigures, best: number, sets: readonly SetName[]): object {
  const x = {
    field: 'epoch',
    type: 'quantitative',
    title: 'epoch',
    axis: { tickMinStep: 1, format: 'd', grid: false },
    scale: { nice: false, zero: false, padding: 8 },
  };
  const y = {
    field,
    type: 'quantitative',
    title: field === 'loss' ? 'loss (nats)' : 'accuracy',
    scale: { zero: false },
    axis: field === 'loss' ? { tickCount: 6 } : { tickCount: 6, format: '.0%' },
  };
  const bestOnly = [{ filter: `datum.epoch === ${best} && datum.set === 'validation'` }];
  return {
    width: 360,
    height: 260,
    layer: [
      {
        transform: bestOnly,
        mark: { type: 'rule', color: INK, strokeDash: [2, 3] },
        encoding: { x },
      },
      {
        transform: bestOnly,
        mark: { type: 'text', baseline: 'bottom', y: -4 },
        encoding: { x, text: { value: `kept: epoch ${best}` } },
      },
      ...sets.map((set) => ({
        transform: [{ filter: `datum.set === '${set}'` }],
        mark: { type: 'line', strokeWidth: 2.5, color: COLOURS[set], strokeDash: DASHES[set] },
        encoding: { x, y },
      })),
      {
        transform: [{ filter: 'datum.marked' }],
        mark: { type: 'point', size: 55, filled: true, opacity: 1 },
        encoding: {
          x,
          y,
          color: { field: 'set', scale: { domain: sets, range: sets.map((set) => COLOURS[set]) } },
          shape: { field: 'set', scale: { domain: sets, range: sets.map((set) => SHAPES[set]) } },
        },
      },
      {
        transform: bestOnly,
        mark: { type: 'point', shape: 'circle', size: 190, filled: false, stroke: INK, strokeWidth: 1.5 },
        encoding: { x, y },
      },
    ],
  };
}

function spans(set: SetName, history: readonly CurvePoint[]): string[] {
  const [first, last] = [history.at(0)?.[set], history.at(-1)?.[set]];
  if (first === undefined || last === undefined) return [];
  return [
    `the ${set} loss goes from ${first.loss.toFixed(2)} to ${last.loss.toFixed(2)}`,
    `the ${set} accuracy from ${percent(first.accuracy)} to ${percent(last.accuracy)}`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
