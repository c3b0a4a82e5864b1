import { cell, columnOf, type Table } from './table.ts';

/** Figures of a multilabel classifier. */
export interface MultilabelFigures {
  readonly microF1: number;
  readonly macroF1: number;
  /** Mean over labels of the average precision. */
  readonly mAP: number;
  /** How many labels were counted. */
  readonly labels: number;
}

/** How many rows have a label. */
export function countPositives(targets: Table, label: number): number {
  return columnOf(targets, label).filter((target) => target > 0).length;
}

/** Rows by falling score of one label; rows of equal score keep their order. */
function byScore(scores: Table, label: number): number[] {
  const own = columnOf(scores, label);
  return [...own.keys()].toSorted((a, b) => own[b]! - own[a]!);
}

/**
 * F1 at given thresholds and mean average precision, over the labels with at least `leastPositives`.
 *
 * @param ignore labels that do not count
 */
export function multilabelFigures(
  scores: Table,
  targets: Table,
  thresholds: readonly number[],
  options: { readonly ignore?: ReadonlySet<number>; readonly leastPositives?: number } = {},
): MultilabelFigures {
  const { ignore = new Set(), leastPositives = 1 } = options;
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  const f1s: number[] = [];
  const precisions: number[] = [];
  for (let label = 0; label < targets.columns; label++) {
    const total = countPositives(targets, label);
    if (ignore.has(label) || total < leastPositives) continue;
    let hits = 0;
    let chosen = 0;
    for (let row = 0; row < targets.rows; row++) {
      if (cell(scores, row, label) < thresholds[label]!) continue;
      chosen++;
      if (cell(targets, row, label) > 0) hits++;
    }
    truePositives += hits;
    falsePositives += chosen - hits;
    falseNegatives += total - hits;
    f1s.push(hits === 0 ? 0 : (2 * hits) / (chosen + total));
    precisions.push(averagePrecision(byScore(scores, label), targets, label));
  }
  return {
    microF1: (2 * truePositives) / Math.max(1, 2 * truePositives + falsePositives + falseNegatives),
    macroF1: mean(f1s),
    mAP: mean(precisions),
    labels: f1s.length,
  };
}

function averagePrecision(order: readonly number[], targets: Table, label: number): number {
  let found = 0;
  let sum = 0;
  order.forEach((row, at) => {
    if (cell(targets, row, label) <= 0) return;
    found++;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/**
 * Area under the ROC curve of each label (Mann and Whitney's U, ties counted half); `undefined` for a label
 * with fewer than `leastPositives` positives or no negative.
 */
export function rocAucs(scores: Table, targets: Table, leastPositives = 10): (number | undefined)[] {
  return Array.from({ length: targets.columns }, (_, label) => {
    const total = countPositives(targets, label);
    const negatives = targets.rows - total;
    if (total < leastPositives || negatives === 0) return undefined;
    return (rankSum(scores, targets, label) - (total * (total + 1)) / 2) / (total * negatives);
  });
}

/** The mean of the labels' areas under the ROC curve, over the labels that have one. */
export function meanRocAuc(scores: Table, targets: Table, leastPositives = 10): number {
  return mean(rocAucs(scores, targets, leastPositives).filter((area) => area !== undefined));
}

/** Sum of the positives' ranks, lowest score first; equal scores share their mean rank. */
function rankSum(scores: Table, targets: Table, label: number): number {
  const order = byScore(scores, label).toReversed();
  const score = (at: number) => cell(scores, order[at]!, label);
  let sum = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && score(end) === score(start)) end++;
    const rank = (start + end + 1) / 2;
    for (let at = start; at < end; at++) {
      if (cell(targets, order[at]!, label) > 0) sum += rank;
    }
    start = end;
  }
  return sum;
}

/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ranks from 1, ties sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).toSorted((a, b) => values[a]! - values[b]!);
  const result = Array.from({ length: values.length }, () => 0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) result[order[at]!] = (start + end + 1) / 2;
    start = end;
  }
  return result;
}

/** Spearman's rank correlation; 0 when one side does not vary. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const a = ranks(one);
  const b = ranks(other);
  const meanA = mean(a);
  const meanB = mean(b);
  let covariance = 0;
  let varianceA = 0;
  let varianceB = 0;
  a.forEach((rank, at) => {
    covariance += (rank - meanA) * (b[at]! - meanB);
    varianceA += (rank - meanA) ** 2;
    varianceB += (b[at]! - meanB) ** 2;
  });
  return varianceA === 0 || varianceB === 0 ? 0 : covariance / Math.sqrt(varianceA * varianceB);
}

/**
 * Mean over all labels of all rows of −ln of the probability that was given to what is true; probabilities count as no
 * surer than one in a million.
 */
export function binaryLogLoss(probabilities: Table, targets: Table): number {
  const sum = probabilities.values.reduce((losses, probability, at) => {
    const given = targets.values[at]! > 0 ? probability : 1 - probability;
    return losses - Math.log(Math.max(1e-6, given));
  }, 0);
  return sum / probabilities.values.length;
}
