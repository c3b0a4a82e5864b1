import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { sigmoid } from '../models/probabilities.ts';

/** A coefficient that counts in an example, and what it is multiplied by. */
export type Term = readonly [coefficient: number, input: number];

/** Examples of a logistic regression, in each of which a few of its coefficients count. */
export interface LogisticExamples {
  /** How many coefficients count in an example. */
  readonly terms: number;
  /** Example after example, which coefficients these are … */
  readonly which: Int32Array;
  /** … and what they are multiplied by. */
  readonly inputs: Float64Array;
  /** 0 to 1, one an example. */
  readonly targets: ArrayLike<number>;
}

/**
 * Examples with their targets, 0 to 1.
 *
 * @param termsOf equally many for each, of different coefficients
 */
export function logisticExamples(
  targets: ArrayLike<number>,
  termsOf: (example: number) => readonly Term[],
): LogisticExamples {
  const terms = targets.length === 0 ? 0 : termsOf(0).length;
  const which = new Int32Array(targets.length * terms);
  const inputs = new Float64Array(which.length);
  for (let example = 0, at = 0; example < targets.length; example++) {
    for (const [coefficient, input] of termsOf(example)) {
      which[at] = coefficient;
      inputs[at++] = input;
    }
  }
  return { terms, which, inputs, targets };
}

/**
 * Targets with one positive and one negative more in mind than there are, so that no weight runs off where all examples
 * can be told apart: (P + 1) / (P + 2) for 1 and 1 / (N + 2) for 0, of P positives and N negatives (Platt 1999,
 * "Probabilistic Outputs for Support Vector Machines"). Among thousands of each that moves nothing.
 *
 * @param targets 0 to 1; those between become as much between
 */
export function smoothedTargets(targets: ArrayLike<number>): Float64Array {
  const given = Float64Array.from(targets);
  const positives = given.reduce((sum, target) => sum + target, 0);
  const [low, high] = [1 / (given.length - positives + 2), (positives + 1) / (positives + 2)];
  return given.map((target) => low + target * (high - low));
}

/** A normal prior of some coefficients: it pulls as so many examples of curvature 1 would that agree with its centre. */
export interface Prior {
  readonly of: readonly number[];
  readonly strength: number;
  /** One a coefficient, or wherever the mean of them all comes to be, so that they are drawn together. */
  readonly centre: 'their mean' | readonly number[];
}

/** How well some coefficients fit, and what Newton's method takes to better them. */
interface Fit {
  readonly coefficients: Float64Array;
  /** Log-loss over the examples, and what the priors add. */
  readonly loss: number;
  readonly gradient: Float64Array;
  readonly hessian: Matrix;
}

const STEPS = 25;
/** How often a step that makes things worse is halved. */
const HALVINGS = 30;
/** Steps shorter than this in every coefficient are the last. */
const TOLERANCE = 1e-6;
/** A loss that is higher by no more than this share of it is as good: sums are no more exact. */
const ROUNDING = 1e-12;
/** Keeps Newton's equations solvable where no example says anything of a coefficient. */
const LEAST_CURVATURE = 1e-6;

/**
 * Penalised logistic regression: P(target) = sigmoid(Σ coefficient × input), fitted by Newton's method. A step that
 * leaps beyond the optimum, as it may where all probabilities are near 0, is halved until it leads downhill.
 *
 * @param start one number a coefficient
 * @returns the coefficients of greatest posterior probability, or those that 25 steps came to; those of the start where
 *   examples aren't finite
 */
export function fitLogistic(
  examples: LogisticExamples,
  priors: readonly Prior[],
  start: ArrayLike<number>,
): Float64Array {
  let here = fitOf(Float64Array.from(start), examples, priors);
  for (let step = 0; step < STEPS && Number.isFinite(here.loss); step++) {
    const factors = new CholeskyDecomposition(here.hessian);
    if (!factors.isPositiveDefinite()) break;
    const change = factors.solve(Matrix.columnVector(here.gradient)).to1DArray();
    const next = downhill(here, change, examples, priors);
    if (next === undefined) break;
    here = next;
    if (Math.max(...change.map(Math.abs)) < TOLERANCE) break;
  }
  return here.coefficients;
}

/** The fit after a step, or the largest half, quarter and so on of it that is no worse; `undefined` without any. */
function downhill(
  { coefficients, loss }: Fit,
  change: readonly number[],
  examples: LogisticExamples,
  priors: readonly Prior[],
): Fit | undefined {
  for (let halvings = 0; halvings < HALVINGS; halvings++) {
    const part = 0.5 ** halvings;
    const moved = coefficients.map((value, at) => value - part * change[at]!);
    const next = fitOf(moved, examples, priors);
    if (next.loss <= loss * (1 + ROUNDING)) return next;
  }
  return undefined;
}

function fitOf(coefficients: Float64Array, examples: LogisticExamples, priors: readonly Prior[]): Fit {
  const size = coefficients.length;
  const gradient = new Float64Array(size);
  const upper = new Float64Array(size * size);
  const loss = addExamples(coefficients, examples, gradient, upper);
  const hessian = Matrix.zeros(size, size);
  for (let row = 0; row < size; row++) {
    hessian.set(row, row, upper[row * size + row]! + LEAST_CURVATURE);
    for (let column = row + 1; column < size; column++) {
      const both = upper[row * size + column]! + upper[column * size + row]!;
      hessian.set(row, column, both).set(column, row, both);
    }
  }
  const ofPriors = priors.reduce((sum, prior) => sum + addPrior(coefficients, prior, gradient, hessian), 0);
  return { coefficients, loss: loss + ofPriors, gradient, hessian };
}

/** Adds what examples say: to the gradient, and for each pair of coefficients to one half of the Hessian. */
function addExamples(
  coefficients: Float64Array,
  { terms, which, inputs, targets }: LogisticExamples,
  gradient: Float64Array,
  half: Float64Array,
): number {
  let loss = 0;
  for (let example = 0, from = 0; example < targets.length; example++, from += terms) {
    let logit = 0;
    for (let at = from; at < from + terms; at++) logit += coefficients[which[at]!]! * inputs[at]!;
    const chance = sigmoid(logit);
    const error = chance - targets[example]!;
    const curvature = chance * (1 - chance);
    // −ln of the probability of the target, without overflow.
    loss += Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))) - targets[example]! * logit;
    for (let at = from; at < from + terms; at++) {
      gradient[which[at]!]! += error * inputs[at]!;
      const weight = curvature * inputs[at]!;
      const row = which[at]! * coefficients.length;
      for (let other = at; other < from + terms; other++)
        half[row + which[other]!]! += weight * inputs[other]!;
    }
  }
  return loss;
}

function addPrior(
  coefficients: Float64Array,
  { of, strength, centre }: Prior,
  gradient: Float64Array,
  hessian: Matrix,
): number {
  const mean = of.reduce((sum, at) => sum + coefficients[at]!, 0) / of.length;
  let loss = 0;
  of.forEach((at, place) => {
    const distance = coefficients[at]! - (centre === 'their mean' ? mean : centre[place]!);
    loss += (strength / 2) * distance ** 2;
    gradient[at]! += strength * distance;
    hessian.set(at, at, hessian.get(at, at) + strength);
    if (centre !== 'their mean') return;
    for (const other of of) hessian.set(at, other, hessian.get(at, other) - strength / of.length);
  });
  return loss;
}
