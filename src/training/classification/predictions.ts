/** What a classifier said of rows whose class is known. */
export interface Predictions {
  /** Names of the classes, in label order. */
  readonly labels: readonly string[];
  /** Row-major, `[rows, classes]`; each row sums to 1. */
  readonly probabilities: Float32Array | Float64Array;
  /** The class of each row, as an index into `labels`. */
  readonly truth: ArrayLike<number>;
}

/**
 * Refuses predictions that no figure could be computed from.
 * @throws {RangeError} when there are none, sizes don't match, or a number is out of range.
 */
export function checkPredictions({ labels, probabilities, truth }: Predictions): void {
  if (labels.length === 0 || truth.length === 0) throw new RangeError('There are no predictions.');
  if (probabilities.length !== labels.length * truth.length) {
    throw new RangeError(
      `Expected ${truth.length} rows of ${labels.length} probabilities, not ${probabilities.length} numbers.`,
    );
  }
  if (!probabilities.every(isProbability)) throw new RangeError('A probability is not from 0 to 1.');
  for (let row = 0; row < truth.length; row++) {
    if (labels[truth[row]!] === undefined) throw new RangeError(`Row ${row} has a class without a name.`);
  }
}

function isProbability(value: number): boolean {
  return value >= 0 && value <= 1 + 1e-6;
}

/** The most probable class of each row; of equally probable ones, the first. */
export function predictedClasses({ labels, probabilities, truth }: Predictions): Int32Array {
  return Int32Array.from({ length: truth.length }, (_, row) => {
    let best = 0;
    for (let label = 1; label < labels.length; label++) {
      if (probabilities[row * labels.length + label]! > probabilities[row * labels.length + best]!) {
        best = label;
      }
    }
    return best;
  });
}

/** Share of the rows whose class is among the `k` most probable; of equally probable ones, the first count. */
export function topAccuracy({ labels, probabilities, truth }: Predictions, k: number): number {
  let hits = 0;
  for (let row = 0; row < truth.length; row++) {
    const own = probabilities[row * labels.length + truth[row]!]!;
    let before = 0;
    for (let label = 0; label < labels.length; label++) {
      const other = probabilities[row * labels.length + label]!;
      if (other > own || (other === own && label < truth[row]!)) before += 1;
    }
    if (before < k) hits += 1;
  }
  return hits / truth.length;
}
