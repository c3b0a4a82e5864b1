import { sigmoid } from '../../models/probabilities.ts';
import { countPositives } from '../metrics.ts';
import { cell, columnOf, mapCells, type Table } from '../table.ts';

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

/** Rows that each label's offset is pulled towards the common one by, as if so many rows agreed with it. */
const OFFSET_PRIOR = 40;
const STEPS = 300;

/**
 * Platt scaling (Platt 1999) with a scale common to all labels: labels with few positives would not carry
 * one of their own.
 *
 * @param targets 0 or 1
 */
export function calibrate(logits: Table, targets: Table): Calibration {
  const { rows, columns: labels } = targets;
  const offsets = new Float32Array(labels);
  let scale = 1;
  let common = 0;
  for (let step = 0; step < STEPS; step++) {
    let scaleGradient = 0;
    let scaleCurvature = 1e-6;
    const gradients = new Float64Array(labels);
    const curvatures = new Float64Array(labels).fill(1e-6);
    for (let row = 0; row < rows; row++) {
      for (let label = 0; label < labels; label++) {
        const logit = cell(logits, row, label);
        const probability = sigmoid(scale * logit + offsets[label]!);
        const error = probability - cell(targets, row, label);
        const curvature = probability * (1 - probability);
        scaleGradient += error * logit;
        scaleCurvature += curvature * logit * logit;
        gradients[label]! += error;
        curvatures[label]! += curvature;
      }
    }
    let moved = Math.abs(scaleGradient / scaleCurvature);
    scale -= (0.5 * scaleGradient) / scaleCurvature;
    for (let label = 0; label < labels; label++) {
      const pull = (OFFSET_PRIOR / 10) * (offsets[label]! - common);
      const change = (gradients[label]! + pull) / (curvatures[label]! + OFFSET_PRIOR / 10);
      offsets[label]! -= 0.5 * change;
      moved = Math.max(moved, Math.abs(change));
    }
    common = offsets.reduce((sum, offset) => sum + offset, 0) / labels;
    if (moved < 1e-5) break;
  }
  return { scale, offsets };
}

/** probability = sigmoid(slope × score + offset), both for each label. */
export interface LabelCalibration {
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

/** How much labels' slopes are drawn together: as much as so much curvature of each one's own loss. */
const SLOPE_PRIOR = 8;
/** How much a label's offset is held to its log-odds; what keeps a label without positives finite. */
const OFFSET_HOLD = 0.5;
const EACH_STEPS = 100;

/**
 * Platt scaling of scores that need not be logits, with a slope and an offset for each label. Slopes, in units
 * of the scores' spread, are drawn towards their mean, as labels with few positives say little of theirs.
 *
 * @param targets 0 to 1
 */
export function calibrateEach(scores: Table, targets: Table): LabelCalibration {
  const { rows, columns: labels } = scores;
  const columns = Array.from({ length: labels }, (_, label) => {
    const values = columnOf(scores, label);
    const mean = average(values);
    const spread = Math.sqrt(average(values.map((value) => (value - mean) ** 2))) || 1;
    const wanted = columnOf(targets, label);
    const share = (average(wanted) * rows + 0.5) / (rows + 1);
    return {
      mean,
      spread,
      standard: values.map((value) => (value - mean) / spread),
      wanted,
      usual: Math.log(share / (1 - share)),
    };
  });
  const slopes = new Float64Array(labels);
  const offsets = Float64Array.from(columns, ({ usual }) => usual);
  for (let step = 0; step < EACH_STEPS; step++) {
    const common = average(slopes);
    let moved = 0;
    columns.forEach(({ standard, wanted, usual }, label) => {
      let [slopeGradient, slopeCurvature] = [SLOPE_PRIOR * (slopes[label]! - common), SLOPE_PRIOR];
      let [offsetGradient, offsetCurvature] = [OFFSET_HOLD * (offsets[label]! - usual), OFFSET_HOLD];
      standard.forEach((value, row) => {
        const probability = sigmoid(slopes[label]! * value + offsets[label]!);
        const curvature = probability * (1 - probability);
        slopeGradient += (probability - wanted[row]!) * value;
        slopeCurvature += curvature * value * value;
        offsetGradient += probability - wanted[row]!;
        offsetCurvature += curvature;
      });
      slopes[label]! -= slopeGradient / slopeCurvature;
      offsets[label]! -= offsetGradient / offsetCurvature;
      moved = Math.max(
        moved,
        Math.abs(slopeGradient / slopeCurvature),
        Math.abs(offsetGradient / offsetCurvature),
      );
    });
    if (moved < 1e-6) break;
  }
  return {
    slopes: Float32Array.from(columns, ({ spread }, label) => slopes[label]! / spread),
    offsets: Float32Array.from(
      columns,
      ({ mean, spread }, label) => offsets[label]! - (slopes[label]! * mean) / spread,
    ),
  };
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

/** `bestThresholds`, kept from extremes: for labels that people will be told are present. */
export function steadyThresholds(scores: Table, targets: Table): number[] {
  return bestThresholds(scores, targets).map((threshold, label) =>
    countPositives(targets, label) < LEAST_POSITIVES
      ? UNTUNED_THRESHOLD
      : Math.max(LEAST_THRESHOLD, threshold),
  );
}
