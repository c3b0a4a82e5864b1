import { Matrix } from 'ml-matrix';
import { columnSums, rowOf, type Table } from './table.ts';

/** Mean and standard deviation of each column of a table. */
export interface Moments {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/**
 * The moments of weighed rows.
 *
 * @param shares what each row counts, 1 in all
 */
export function momentsOf(table: Table, shares: Float64Array): Moments {
  const means = columnSums(table, shares);
  const variances = columnSums(table, shares, (cell, column) => (cell - means[column]!) ** 2);
  return { means, deviations: variances.map(Math.sqrt) };
}

/** What each row counts, as shares of 1. */
export function sharesOf(weights: Float32Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
}

/**
 * The weighed sum over rows of the products of their columns, each less its centre: a covariance matrix where weights
 * are shares of 1.
 */
export function scatterOf(table: Table, weights: ArrayLike<number>, centres: ArrayLike<number>): Matrix {
  const size = table.columns;
  const scatter = Matrix.zeros(size, size);
  const centred = new Float64Array(size);
  const upper = new Float64Array(size * size);
  for (let row = 0; row < table.rows; row++) {
    const own = rowOf(table, row);
    for (let at = 0; at < size; at++) centred[at] = own[at]! - centres[at]!;
    for (let one = 0; one < size; one++) {
      const value = weights[row]! * centred[one]!;
      for (let other = one; other < size; other++) upper[one * size + other]! += value * centred[other]!;
    }
  }
  for (let one = 0; one < size; one++) {
    for (let other = one; other < size; other++) {
      scatter.set(one, other, upper[one * size + other]!);
      scatter.set(other, one, upper[one * size + other]!);
    }
  }
  return scatter;
}
