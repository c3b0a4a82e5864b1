import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { type LookSpace, placeOf } from '../../cover-index/look-space.ts';
import { LOOK_FIGURES } from '../../covers/descriptor.ts';
import { applyHead, type HueHead } from '../hues/hue-head.ts';
import { type RegressionRows, reducedRankRegression } from '../hues/reduced-rank.ts';

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
  const count = rows.weights.length;
  const size = rows.targets.length / count;
  const scales = scalesOf(rows.targets, size);
  const targets = rows.targets.map((value, at) => value * scales[at % size]!);
  const ridge = reducedRankRegression({ ...rows, targets }, { noise: 0, penalty: options.penalty });
  const predicted = applyHead(rows.inputs, ridge);
  const whitening = inverseRoot(covarianceOf(difference(targets, predicted), rows.weights), options.floor);
  const usual = meanOf(predicted, rows.weights);
  const whitened = Matrix.from1DArray(size, size, Array.from(whitening));
  const spread = whitened.transpose().mmul(covarianceOf(predicted, rows.weights)).mmul(whitened);
  const basis = leadingDirections(spread, options.directions);
  const toPlace = whitened.mmul(basis);
  const weights = Matrix.from1DArray(rows.inputs.length / count, size, Array.from(ridge.weights)).mmul(
    toPlace,
  );
  const bias = Matrix.rowVector(Array.from(ridge.bias, (value, at) => value - usual[at]!)).mmul(toPlace);
  return {
    head: { weights: Float32Array.from(weights.to1DArray()), bias: Float32Array.from(bias.to1DArray()) },
    space: {
      centre: meanOf(rows.targets, rows.weights),
      whitening: Float32Array.from(whitening, (value, at) => value * scales[Math.floor(at / size)]!),
      basis: Float32Array.from(basis.to1DArray()),
    },
  };
}

/** Places of covers, `[covers, directions]`. */
export function placesOf(descriptors: Float32Array, space: LookSpace): Float32Array {
  const size = space.centre.length;
  const directions = space.basis.length / size;
  const rows = descriptors.length / size;
  const places = new Float32Array(rows * directions);
  for (let row = 0; row < rows; row++) {
    places.set(placeOf(descriptors.subarray(row * size, (row + 1) * size), space), row * directions);
  }
  return places;
}

function scalesOf(targets: Float32Array, size: number): number[] {
  const means = meanOf(targets, new Float32Array(targets.length / size).fill(1));
  const squares = meanOf(
    targets.map((value, at) => (value - means[at % size]!) ** 2),
    new Float32Array(targets.length / size).fill(1),
  );
  const first = size - LOOK_FIGURES;
  return Array.from(squares, (square, at) =>
    at >= first && at < first + PLAIN_FIGURES ? PLAIN_SPREAD / (Math.sqrt(square) || 1) : 1,
  );
}

function meanOf(table: Float32Array, weights: Float32Array): Float32Array {
  const width = table.length / weights.length;
  const sums = new Float64Array(width);
  let total = 0;
  weights.forEach((weight, row) => {
    total += weight;
    for (let at = 0; at < width; at++) sums[at]! += weight * table[row * width + at]!;
  });
  return Float32Array.from(sums, (sum) => sum / total);
}

function difference(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, at) => value - other[at]!);
}

function covarianceOf(table: Float32Array, weights: Float32Array): Matrix {
  const width = table.length / weights.length;
  const mean = meanOf(table, weights);
  const sums = new Float64Array(width * width);
  let total = 0;
  const centred = new Float64Array(width);
  weights.forEach((weight, row) => {
    total += weight;
    for (let at = 0; at < width; at++) centred[at] = table[row * width + at]! - mean[at]!;
    for (let at = 0; at < width; at++) {
      const value = weight * centred[at]!;
      for (let other = at; other < width; other++) sums[at * width + other]! += value * centred[other]!;
    }
  });
  const covariance = Matrix.zeros(width, width);
  for (let at = 0; at < width; at++) {
    for (let other = at; other < width; other++) {
      covariance.set(at, other, sums[at * width + other]! / total);
      covariance.set(other, at, sums[at * width + other]! / total);
    }
  }
  return covariance;
}

/** The symmetric inverse square root, row-major. */
function inverseRoot(covariance: Matrix, floor: number): Float64Array {
  const size = covariance.rows;
  const least = (floor * covariance.trace()) / size;
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(covariance, {
    assumeSymmetric: true,
  });
  const roots = realEigenvalues.map((value) => 1 / Math.sqrt(Math.max(0, value) + least));
  const root = eigenvectorMatrix.clone().mulRowVector(roots).mmul(eigenvectorMatrix.transpose());
  return Float64Array.from(root.to1DArray());
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
