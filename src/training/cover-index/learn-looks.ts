import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { type LookSpace, placeOf } from '../../cover-index/look-space.ts';
import { LOOK_FIGURES } from '../../covers/descriptor.ts';
import { applyHead, type HueHead } from '../hues/hue-head.ts';
import { type RegressionRows, reducedRankRegression } from '../hues/reduced-rank.ts';
import { scatterOf } from '../moments.ts';
import { cell, columnSums, fromRows, mapCells, rowOf, type Table, tableOf } from '../table.ts';

/** How looks are learned. */
export interface LookOptions {
  /** L2 penalty of the regression, as a share of the inputs' total variance. */
  readonly penalty: number;
  /** Directions that are kept. */
  readonly directions: number;
  /** What is added to each direction's variance, as a share of the mean of all. */
  readonly floor: number;
}

/** What a text says of its cover's look, and where covers stand by theirs. */
export interface LearnedLooks {
  /** From a text's features to its place in `space`. */
  readonly head: HueHead;
  readonly space: LookSpace;
}

/** Figures of a look that are no square roots of shares, the first ones: they are brought to this spread. */
const PLAIN_FIGURES = LOOK_FIGURES - 18;
const PLAIN_SPREAD = 0.1;

/**
 * Learns a cover's descriptor from its book's text by ridge regression, and the space in which covers are held
 * against it. The score of a cover is then a log-likelihood ratio under normal distributions: how much better its
 * descriptor fits the one that is predicted than the mean of all. What the regression leaves unexplained is the
 * noise, by whose inverse root descriptors are whitened; of the whitened space only the directions are kept along
 * which predictions vary most, as the others add chance and no evidence.
 * Source: linear discriminant analysis with a continuous label; T. Hastie, R. Tibshirani and J. Friedman, "The
 * Elements of Statistical Learning", 2009, sections 3.7 and 4.3.
 *
 * @param rows texts' features and covers' descriptors
 */
export function learnLooks(rows: RegressionRows, options: LookOptions): LearnedLooks {
  const scales = scalesOf(rows.targets);
  const targets = mapCells(rows.targets, (value, figure) => value * scales[figure]!);
  const ridge = reducedRankRegression({ ...rows, targets }, { noise: 0, penalty: options.penalty });
  const predicted = applyHead(rows.inputs, ridge);
  const unexplained = mapCells(targets, (value, figure, row) => value - cell(predicted, row, figure));
  const whitening = inverseRoot(covarianceOf(unexplained, rows.weights), options.floor);
  const usual = meanOf(predicted, rows.weights);
  const spread = whitening.transpose().mmul(covarianceOf(predicted, rows.weights)).mmul(whitening);
  const basis = leadingDirections(spread, options.directions);
  const toPlace = whitening.mmul(basis);
  const weights = matrixOf(ridge.weights).mmul(toPlace);
  const bias = Matrix.rowVector(Array.from(ridge.bias, (value, at) => value - usual[at]!)).mmul(toPlace);
  return {
    head: {
      weights: tableOf(Float32Array.from(weights.to1DArray()), basis.columns),
      bias: Float32Array.from(bias.to1DArray()),
    },
    space: {
      centre: meanOf(rows.targets, rows.weights),
      whitening: Float32Array.from(whitening.clone().mulColumnVector(scales).to1DArray()),
      basis: Float32Array.from(basis.to1DArray()),
    },
  };
}

/** Places of covers, a row a cover. */
export function placesOf(descriptors: Table, space: LookSpace): Table {
  return fromRows(
    Array.from({ length: descriptors.rows }, (_, row) => placeOf(rowOf(descriptors, row), space)),
    space.basis.length / space.centre.length,
  );
}

function scalesOf(targets: Table): number[] {
  const alike = new Float32Array(targets.rows).fill(1);
  const means = meanOf(targets, alike);
  const squares = meanOf(
    mapCells(targets, (value, figure) => (value - means[figure]!) ** 2),
    alike,
  );
  const first = targets.columns - LOOK_FIGURES;
  return Array.from(squares, (square, at) =>
    at >= first && at < first + PLAIN_FIGURES ? PLAIN_SPREAD / (Math.sqrt(square) || 1) : 1,
  );
}

function matrixOf({ rows, columns, values }: Table): Matrix {
  return Matrix.from1DArray(rows, columns, Array.from(values));
}

function totalOf(weights: Float32Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function meanOf(table: Table, weights: Float32Array): Float32Array {
  const total = totalOf(weights);
  return Float32Array.from(columnSums(table, weights), (sum) => sum / total);
}

function covarianceOf(table: Table, weights: Float32Array): Matrix {
  return scatterOf(table, weights, meanOf(table, weights)).div(totalOf(weights));
}

/** The symmetric inverse square root. */
function inverseRoot(covariance: Matrix, floor: number): Matrix {
  const size = covariance.rows;
  const least = (floor * covariance.trace()) / size;
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(covariance, {
    assumeSymmetric: true,
  });
  const roots = realEigenvalues.map((value) => 1 / Math.sqrt(Math.max(0, value) + least));
  return eigenvectorMatrix.clone().mulRowVector(roots).mmul(eigenvectorMatrix.transpose());
}

/** The eigenvectors of the largest eigenvalues, as columns. */
function leadingDirections(covariance: Matrix, count: number): Matrix {
  const symmetric = Matrix.add(covariance, covariance.transpose()).mul(0.5);
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(symmetric, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, at) => at)
    .toSorted((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  return eigenvectorMatrix.subMatrixColumn(order.slice(0, count));
}
