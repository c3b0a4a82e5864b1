import { sigmoid } from '../../models/probabilities.ts';
import { fitLogistic, logisticExamples, smoothedTargets } from '../fit-logistic.ts';
import { countPositives } from '../metrics.ts';
import { columnOf, mapCells, type Table } from '../table.ts';

/** probability = sigmoid(scale × logit + offset), with an offset for each label. */
export interface Calibration {
  readonly scale: number;
  readonly offsets: Float32Array;
}

/** The probabilities that logits stand for, a column a label. */
export function calibratedChances(
  logits: Table,
  { scale, offsets }: { readonly scale: number; readonly offsets: ArrayLike<number> },
): Table {
  return mapCells(logits, (logit, label) => sigmoid(scale * logit + offsets[label]!));
}

/** How strongly labels' offsets are drawn together, as by so many rows of curvature 1. */
const OFFSET_PRIOR = 4;

/**
 * Platt scaling (Platt 1999) with a scale common to all labels: labels with few positives would not carry
 * one of their own. Targets are smoothed, over all labels together. Their offsets are drawn towards the common one.
 *
 * @param targets 0 or 1
 */
export function calibrate(logits: Table, targets: Table): Calibration {
  const labels = targets.columns;
  const offsets = Array.from({ length: labels }, (_, label) => 1 + label);
  const [scale = 1, ...found] = fitLogistic(
    logisticExamples(smoothedTargets(targets.values), (at) => [
      [0, logits.values[at]!],
      [1 + (at % labels), 1],
    ]),
    [{ of: offsets, strength: OFFSET_PRIOR, centre: 'their mean' }],
    [1, ...offsets.map(() => 0)],
  );
  return { scale, offsets: Float32Array.from(found) };
}

/** How strongly the scale is held to the earlier one, as by so much curvature: hardly, but where rows are few. */
const SCALE_HOLD = 4;

/**
 * Fits a calibration anew on other rows, fewer but with better targets: its scale and each label's offset are held to
 * the earlier ones, so that labels which these rows hardly have stay near what more rows said of them.
 *
 * @param targets 0 or 1
 */
export function recalibrate(logits: Table, targets: Table, earlier: Calibration): Calibration {
  const labels = targets.columns;
  const { scale, offsets } = earlier;
  const [fitted = scale, ...found] = fitLogistic(
    logisticExamples(smoothedTargets(targets.values), (at) => [
      [0, logits.values[at]!],
      [1 + (at % labels), 1],
    ]),
    [
      { of: [0], strength: SCALE_HOLD, centre: [scale] },
      {
        of: Array.from({ length: labels }, (_, label) => 1 + label),
        strength: OFFSET_PRIOR,
        centre: [...offsets],
      },
    ],
    [scale, ...offsets],
  );
  return { scale: fitted, offsets: Float32Array.from(found) };
}

/** probability = sigmoid(slope × score + offset), both for each label. */
export interface LabelCalibration {
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

/** How strongly labels' slopes are drawn together, in units of the scores' spread. */
const SLOPE_PRIOR = 8;
/** How strongly a label's offset is held to its log-odds; what keeps a label without positives finite. */
const OFFSET_HOLD = 0.5;

/**
 * Platt scaling of scores that need not be logits, with a slope and an offset for each label. Slopes, in units
 * of the scores' spread, are drawn towards their mean, as labels with few positives say little of theirs.
 *
 * @param targets 0 to 1
 */
export function calibrateEach(scores: Table, targets: Table): LabelCalibration {
  const labels = scores.columns;
  const spreads = Array.from({ length: labels }, (_, label) => spreadOf(columnOf(scores, label)));
  const odds = spreads.map((_, label) => logOddsOf(columnOf(targets, label)));
  const ids = [...odds.keys()];
  const fitted = fitLogistic(
    logisticExamples(smoothedTargets(targets.values), (at) => {
      const { mean, deviation } = spreads[at % labels]!;
      return [
        [at % labels, (scores.values[at]! - mean) / deviation],
        [labels + (at % labels), 1],
      ];
    }),
    [
      { of: ids, strength: SLOPE_PRIOR, centre: 'their mean' },
      { of: ids.map((label) => labels + label), strength: OFFSET_HOLD, centre: odds },
    ],
    [...ids.map(() => 0), ...odds],
  );
  const slopes = spreads.map(({ deviation }, label) => fitted[label]! / deviation);
  return {
    slopes: Float32Array.from(slopes),
    offsets: Float32Array.from(spreads, ({ mean }, label) => fitted[labels + label]! - slopes[label]! * mean),
  };
}

/** Scores that are spread less are all the same but for rounding, as those of a label that nothing has. */
const LEAST_DEVIATION = 1e-9;

function spreadOf(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  const mean = average(values);
  const deviation = Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
  return { mean, deviation: deviation < LEAST_DEVIATION ? 1 : deviation };
}

/** The log-odds of a target, as if half a row more had it, and half a row more hadn't. */
function logOddsOf(targets: Float64Array): number {
  const share = (average(targets) * targets.length + 0.5) / (targets.length + 1);
  return Math.log(share / (1 - share));
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * For each label the probability from which it should count as present, chosen for the best F1 on held-out
 * rows. A label without positives gets 0.5.
 */
export function bestThresholds(scores: Table, targets: Table): number[] {
  return Array.from({ length: targets.columns }, (_, label) => {
    const own = columnOf(scores, label);
    const wanted = columnOf(targets, label);
    const order = [...own.keys()].toSorted((a, b) => own[b]! - own[a]!);
    const positives = wanted.reduce((sum, target) => sum + target, 0);
    let found = 0;
    let best = 0;
    let threshold = 0.5;
    order.forEach((row, at) => {
      found += wanted[row]!;
      const here = own[row]!;
      const next = order[at + 1];
      const below = next === undefined ? undefined : own[next]!;
      if (here === below) return;
      const f1 = (2 * found) / (at + 1 + positives);
      if (f1 > best) {
        best = f1;
        threshold = below === undefined ? here : (here + below) / 2;
      }
    });
    return threshold;
  });
}

/** With fewer positives than this a threshold tuned for F1 is chance. */
const LEAST_POSITIVES = 8;
/** The threshold of such a label. */
const UNTUNED_THRESHOLD = 0.3;
/** What is less likely than this is never called present. */
const LEAST_THRESHOLD = 0.1;

/**
 * Raises thresholds that were tuned on what was collected: among books of all kinds, most of which read like none that
 * were collected, a genre is rarer.
 *
 * @param thresholds probabilities, of logits by `calibration`
 * @param by in the unit of logits
 */
export function raiseThresholds(
  thresholds: readonly number[],
  { scale, offset }: { readonly scale: number; readonly offset: number },
  by: number,
): number[] {
  return thresholds.map((threshold) => {
    const logit = (Math.log(threshold / (1 - threshold)) - offset) / scale;
    return sigmoid(scale * (logit + by) + offset);
  });
}

/** Thresholds of one calibration's probabilities as those of another's, at which the same logits are reached. */
export function carryThresholds(thresholds: readonly number[], from: Calibration, to: Calibration): number[] {
  return thresholds.map((threshold, label) => {
    const logit = (Math.log(threshold / (1 - threshold)) - from.offsets[label]!) / from.scale;
    return sigmoid(to.scale * logit + to.offsets[label]!);
  });
}

/** `bestThresholds`, kept from extremes: for labels that people will be told are present. */
export function steadyThresholds(scores: Table, targets: Table): number[] {
  return bestThresholds(scores, targets).map((threshold, label) =>
    countPositives(targets, label) < LEAST_POSITIVES
      ? UNTUNED_THRESHOLD
      : Math.max(LEAST_THRESHOLD, threshold),
  );
}
