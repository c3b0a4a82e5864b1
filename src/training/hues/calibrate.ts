/** probability = sigmoid(scale × logit + offset), with an offset for each label. */
export interface Calibration {
  readonly scale: number;
  readonly offsets: Float32Array;
}

/** Rows that each label's offset is pulled towards the common one by, as if so many rows agreed with it. */
const OFFSET_PRIOR = 40;
const STEPS = 300;

/**
 * Platt scaling (Platt 1999) with a scale common to all labels: labels with few positives would not carry
 * one of their own.
 *
 * @param logits `[rows, labels]`
 * @param targets `[rows, labels]`, 0 or 1
 */
export function calibrate(logits: Float32Array, targets: Float32Array, labels: number): Calibration {
  const rows = logits.length / labels;
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
        const logit = logits[row * labels + label]!;
        const probability = 1 / (1 + Math.exp(-(scale * logit + offsets[label]!)));
        const error = probability - targets[row * labels + label]!;
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

/**
 * For each label the probability from which it should count as present, chosen for the best F1 on held-out
 * rows. A label without positives gets 0.5.
 *
 * @param scores `[rows, labels]`
 */
export function bestThresholds(scores: Float32Array, targets: Float32Array, labels: number): number[] {
  const rows = scores.length / labels;
  const everyRow = Array.from({ length: rows }, (_, row) => row);
  return Array.from({ length: labels }, (_, label) => {
    const order = everyRow.toSorted((a, b) => scores[b * labels + label]! - scores[a * labels + label]!);
    const positives = order.reduce((sum, row) => sum + targets[row * labels + label]!, 0);
    let found = 0;
    let best = 0;
    let threshold = 0.5;
    order.forEach((row, at) => {
      found += targets[row * labels + label]!;
      const here = scores[row * labels + label]!;
      const next = order[at + 1];
      const below = next === undefined ? undefined : scores[next * labels + label]!;
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

/** `bestThresholds`, kept from extremes: for labels that people will be told are present. */
export function steadyThresholds(scores: Float32Array, targets: Float32Array, labels: number): number[] {
  return bestThresholds(scores, targets, labels).map((threshold, label) => {
    let positives = 0;
    for (let at = label; at < targets.length; at += labels) positives += targets[at]!;
    return positives < LEAST_POSITIVES ? UNTUNED_THRESHOLD : Math.max(LEAST_THRESHOLD, threshold);
  });
}
