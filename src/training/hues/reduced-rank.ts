import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { momentsOf, scatterOf, sharesOf } from '../moments.ts';
import { cell, rowOf, type Table, tableOf } from '../table.ts';
import type { HueHead } from './hue-head.ts';

/** Rows to learn from. */
export interface RegressionRows {
  readonly inputs: Table;
  readonly targets: Table;
  /** How much each row counts. */
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
  const shares = sharesOf(rows.weights);
  const inputs = momentsOf(rows.inputs, shares);
  const targets = momentsOf(rows.targets, shares);
  const spread = targets.deviations.map((deviation) => deviation || 1);
  const covariance = scatterOf(rows.inputs, shares, inputs.means);
  const penalised = covariance.clone();
  const penalty = Math.max(options.penalty * covariance.trace(), LEAST_PENALTY);
  for (let at = 0; at < penalised.rows; at++) penalised.set(at, at, penalised.get(at, at) + penalty);
  const across = crossCovariance(rows, shares, inputs.means, { means: targets.means, spread });
  const ridge = new CholeskyDecomposition(penalised).solve(across);
  const kept = aboveChance(ridge.transpose().mmul(covariance).mmul(ridge), options.noise);
  const reduced = ridge.mmul(kept).mulRowVector(Array.from(spread));
  const weights = tableOf(Float32Array.from(reduced.to1DArray()), rows.targets.columns);
  const bias = Float32Array.from(targets.means);
  targets.means.forEach((mean, target) => {
    let sum = mean;
    inputs.means.forEach((of, input) => {
      sum -= of * cell(weights, input, target);
    });
    bias[target] = sum;
  });
  return { weights, bias };
}

/** How inputs go with targets in standard deviations: a row an input. */
function crossCovariance(
  { inputs, targets }: RegressionRows,
  shares: Float64Array,
  centres: Float64Array,
  { means, spread }: { readonly means: Float64Array; readonly spread: Float64Array },
): Matrix {
  const sums = new Float64Array(inputs.columns * targets.columns);
  const standard = new Float64Array(targets.columns);
  for (let row = 0; row < inputs.rows; row++) {
    const own = rowOf(targets, row);
    for (let at = 0; at < standard.length; at++) standard[at] = (own[at]! - means[at]!) / spread[at]!;
    rowOf(inputs, row).forEach((value, input) => {
      const centred = shares[row]! * (value - centres[input]!);
      for (let at = 0; at < standard.length; at++) {
        sums[input * standard.length + at]! += centred * standard[at]!;
      }
    });
  }
  return Matrix.from1DArray(inputs.columns, targets.columns, sums);
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
