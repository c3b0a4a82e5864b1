import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { HueHead } from './hue-head.ts';

/** Rows to learn from. */
export interface RegressionRows {
  /** `[rows, inputs]` */
  readonly inputs: Float32Array;
  /** `[rows, targets]` */
  readonly targets: Float32Array;
  /** How much each row counts, `[rows]`. */
  readonly weights: Float32Array;
}

/** How far a regression is held back. */
export interface ReducedRankOptions {
  /** What chance gives a direction, as a share of the fitted variance along the leading one. */
  readonly noise: number;
  /** L2 penalty, as a share of the inputs' total variance. */
  readonly penalty: number;
}

/** Keeps the regression solvable where inputs never differ. */
const LEAST_PENALTY = 1e-9;

/**
 * Reduced-rank ridge regression (Izenman 1975; after Mukherjee and Zhu 2011): all targets are predicted through the
 * few directions along which ridge regression's predictions differ most. What targets have in common is
 * learned from all of them, and what only one seems to show, which is mostly chance, is left out: a direction
 * keeps the part of its fitted variance that is above chance, as in the positive-part James-Stein estimator.
 * Targets count alike, whatever their spread.
 *
 * @returns target = bias + inputs · weights, in the targets' own units
 */
export function reducedRankRegression(rows: RegressionRows, options: ReducedRankOptions): HueHead {
  const count = rows.weights.length;
  const inputs = momentsOf(rows.inputs, rows.weights);
  const targets = momentsOf(rows.targets, rows.weights);
  const [width, labels] = [inputs.means.length, targets.means.length];
  const spread = targets.deviations.map((deviation) => deviation || 1);
  const between = new Float64Array(width * width);
  const across = new Float64Array(width * labels);
  const centred = new Float64Array(width);
  const standard = new Float64Array(labels);
  for (let row = 0; row < count; row++) {
    const weight = rows.weights[row]! / inputs.total;
    for (let at = 0; at < width; at++) centred[at] = rows.inputs[row * width + at]! - inputs.means[at]!;
    for (let at = 0; at < labels; at++) {
      standard[at] = (rows.targets[row * labels + at]! - targets.means[at]!) / spread[at]!;
    }
    for (let input = 0; input < width; input++) {
      const value = weight * centred[input]!;
      for (let other = input; other < width; other++)
        between[input * width + other]! += value * centred[other]!;
      for (let at = 0; at < labels; at++) across[input * labels + at]! += value * standard[at]!;
    }
  }
  const covariance = symmetric(between, width);
  const penalised = covariance.clone();
  const penalty = Math.max(options.penalty * covariance.trace(), LEAST_PENALTY);
  for (let at = 0; at < width; at++) penalised.set(at, at, penalised.get(at, at) + penalty);
  const ridge = new CholeskyDecomposition(penalised).solve(Matrix.from1DArray(width, labels, across));
  const kept = aboveChance(ridge.transpose().mmul(covariance).mmul(ridge), options.noise);
  const reduced = ridge.mmul(kept).mulRowVector(Array.from(spread));
  const weights = Float32Array.from(reduced.to1DArray());
  const bias = targets.means.map((mean, at) => {
    let sum = mean;
    for (let input = 0; input < width; input++) sum -= inputs.means[input]! * weights[input * labels + at]!;
    return sum;
  });
  return { weights, bias: Float32Array.from(bias) };
}

interface Moments {
  /** Sum of the rows' weights. */
  readonly total: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

function momentsOf(table: Float32Array, weights: Float32Array): Moments {
  const width = table.length / weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const means = new Float64Array(width);
  const variances = new Float64Array(width);
  const addUp = (sums: Float64Array, value: (cell: number, column: number) => number) => {
    weights.forEach((weight, row) => {
      for (let column = 0; column < width; column++) {
        sums[column]! += (weight / total) * value(table[row * width + column]!, column);
      }
    });
  };
  addUp(means, (cell) => cell);
  addUp(variances, (cell, column) => (cell - means[column]!) ** 2);
  return { total, means, deviations: variances.map(Math.sqrt) };
}

/** The matrix whose upper half is given. */
function symmetric(upper: Float64Array, width: number): Matrix {
  const whole = Matrix.zeros(width, width);
  for (let row = 0; row < width; row++) {
    for (let column = row; column < width; column++) {
      whole.set(row, column, upper[row * width + column]!);
      whole.set(column, row, upper[row * width + column]!);
    }
  }
  return whole;
}

/**
 * What is kept of predictions: the projection on each eigenvector of their covariance, shrunk by what chance
 * gives it.
 */
function aboveChance(covariance: Matrix, noise: number): Matrix {
  const size = covariance.rows;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) covariance.set(row, column, covariance.get(column, row));
  }
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(covariance, {
    assumeSymmetric: true,
  });
  const chance = noise * Math.max(...realEigenvalues);
  const kept = realEigenvalues.map((value) => (value > chance ? 1 - chance / value : 0));
  return eigenvectorMatrix.clone().mulRowVector(kept).mmul(eigenvectorMatrix.transpose());
}
