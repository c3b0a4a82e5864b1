import { cell, rowOf, tableOf } from '../table.ts';
import { minimise } from './minimise.ts';
import { checkPredictions, predictedClasses, type Predictions } from './predictions.ts';

/** Equal parts of the confidences from 0 to 1. */
const BINS = 15;

/** Rows whose confidence lies in `(from, to]`. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean probability of the class that was named; 0 without rows. */
  readonly confidence: number;
  /** Share of the rows whose class was named; 0 without rows. */
  readonly accuracy: number;
}

/** How far a classifier's confidence can be taken at its word. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: mean distance of confidence and accuracy over bins, weighted by rows. */
  readonly expectedCalibrationError: number;
  /** Mean negative log-likelihood of the true class, in nats. */
  readonly logLoss: number;
}

/**
 * Holds confidences against how often they are right.
 *
 * Source: Guo, Pleiss, Sun & Weinberger, "On Calibration of Modern Neural Networks", 2017.
 */
export function reliability(predictions: Predictions, bins = BINS): Reliability {
  const { probabilities, truth } = predictions;
  const predicted = predictedClasses(predictions);
  const counts = new Float64Array(bins);
  const confidences = new Float64Array(bins);
  const hits = new Float64Array(bins);
  predicted.forEach((label, row) => {
    const confidence = cell(probabilities, row, label);
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
    counts[bin]! += 1;
    confidences[bin]! += confidence;
    hits[bin]! += label === truth[row] ? 1 : 0;
  });
  const table = Array.from(counts, (count, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count,
    confidence: count === 0 ? 0 : confidences[bin]! / count,
    accuracy: count === 0 ? 0 : hits[bin]! / count,
  }));
  const gaps = table.map(({ count, confidence, accuracy }) => count * Math.abs(accuracy - confidence));
  return {
    bins: table,
    expectedCalibrationError: gaps.reduce((sum, gap) => sum + gap, 0) / truth.length,
    logLoss: logLossAt(predictions, 1),
  };
}

/**
 * The expected calibration error of probabilities of labels of which a row can have any number: each row's word on each
 * label counts alike.
 *
 * @param targets 0 or 1, one for each probability
 */
export function calibrationError(
  probabilities: ArrayLike<number>,
  targets: ArrayLike<number>,
  bins = BINS,
): number {
  const gaps = new Float64Array(bins);
  for (let at = 0; at < probabilities.length; at++) {
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(probabilities[at]! * bins) - 1));
    gaps[bin]! += probabilities[at]! - targets[at]!;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, probabilities.length);
}

/** Temperatures that are tried. */
const TEMPERATURES = { least: 0.05, most: 20 } as const;

/** Probabilities below it count as it, so that one row said to be impossible doesn't decide alone. */
const SMALLEST = 1e-12;

/**
 * The temperature at which these predictions' log-loss is least: above 1 where they are too sure of themselves.
 * To be fitted on rows that neither training nor the test has seen.
 */
export function fitTemperature(predictions: Predictions): number {
  checkPredictions(predictions);
  const logLossOf = (logarithm: number): number => logLossAt(predictions, Math.exp(logarithm));
  return Math.exp(minimise(logLossOf, Math.log(TEMPERATURES.least), Math.log(TEMPERATURES.most)));
}

/** The same predictions at another temperature: softmax(log p / temperature). The ranking stays. */
export function withTemperature(predictions: Predictions, temperature: number): Predictions {
  const { columns, values } = predictions.probabilities;
  const probabilities = tableOf(new Float64Array(values.length), columns);
  for (let row = 0; row < probabilities.rows; row++) {
    const logits = scaledLogits(predictions, row, temperature);
    const normaliser = logSumExp(logits);
    rowOf(probabilities, row).set(logits.map((logit) => Math.exp(logit - normaliser)));
  }
  return { ...predictions, probabilities };
}

function logLossAt(predictions: Predictions, temperature: number): number {
  const { truth } = predictions;
  let loss = 0;
  for (let row = 0; row < truth.length; row++) {
    const logits = scaledLogits(predictions, row, temperature);
    loss += logSumExp(logits) - logits[truth[row]!]!;
  }
  return loss / truth.length;
}

function scaledLogits({ probabilities }: Predictions, row: number, temperature: number): Float64Array {
  return Float64Array.from(
    rowOf(probabilities, row),
    (chance) => Math.log(Math.max(SMALLEST, chance)) / temperature,
  );
}

function logSumExp(values: Float64Array): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
