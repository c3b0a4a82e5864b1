import { cell, rowOf, type Table } from '../table.ts';

/** What a classifier said of rows whose class is known. */
export interface Predictions {
  /** Names of the classes, in label order. */
  readonly labels: readonly string[];
  /** A column a class; each row sums to 1. */
  readonly probabilities: Table<Float32Array | Float64Array>;
  /** The class of each row, as an index into `labels`. */
  readonly truth: ArrayLike<number>;
}

/**
 * Refuses predictions that no figure could be computed from.
 * @throws {RangeError} when there are none, sizes don't match, or a number is out of range.
 */
export function checkPredictions({ labels, probabilities, truth }: Predictions): void {
  if (labels.length === 0 || truth.length === 0) throw new RangeError('There are no predictions.');
  const { rows, columns, values } = probabilities;
  if (rows !== truth.length || columns !== labels.length) {
    throw new RangeError(
      `Expected ${truth.length} rows of ${labels.length} probabilities, not ${rows} of ${columns}.`,
    );
  }
  if (!values.every(isProbability)) throw new RangeError('A probability is not from 0 to 1.');
  for (let row = 0; row < truth.length; row++) {
    if (labels[truth[row]!] === undefined) throw new RangeError(`Row ${row} has a class without a name.`);
  }
}

function isProbability(value: number): boolean {
  return value >= 0 && value <= 1 + 1e-6;
}

/** The most probable class of each row; of equally probable ones, the first. */
export function predictedClasses({ probabilities }: Predictions): Int32Array {
  return Int32Array.from({ length: probabilities.rows }, (_, row) => {
    const chances = rowOf(probabilities, row);
    return chances.indexOf(Math.max(...chances));
  });
}

/** Share of the rows whose class is among the `k` most probable; of equally probable ones, the first count. */
export function topAccuracy({ probabilities, truth }: Predictions, k: number): number {
  let hits = 0;
  for (let row = 0; row < truth.length; row++) {
    const own = cell(probabilities, row, truth[row]!);
    let before = 0;
    for (const [label, other] of rowOf(probabilities, row).entries()) {
      if (other > own || (other === own && label < truth[row]!)) before += 1;
    }
    if (before < k) hits += 1;
  }
  return hits / truth.length;
}
