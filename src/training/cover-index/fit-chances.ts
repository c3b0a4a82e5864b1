import { sigmoid } from '../../models/probabilities.ts';

/** Examples to fit one name's chance on. */
export interface ChanceExamples {
  /** What the text says, as log-odds. */
  readonly head: ArrayLike<number>;
  /** What the nearest covers say, as log-odds. */
  readonly covers: ArrayLike<number>;
  /** Whether the name is on the cover, 0 or 1. */
  readonly present: ArrayLike<number>;
}

/** Log-odds = offset + head × text's + covers × nearest covers'. */
export interface Chance {
  readonly offset: number;
  readonly head: number;
  readonly covers: number;
}

/** Log-odds = offset + head × text's + covers × nearest covers', as three numbers. */
type Weights = readonly [offset: number, head: number, covers: number];

/** How well some weights fit, and what Newton's method takes to better them. */
interface Fit {
  readonly weights: Weights;
  /** Log-loss over the examples, and what the pull adds. */
  readonly loss: number;
  readonly gradient: readonly number[];
  /** The upper half of the symmetric matrix. */
  readonly hessian: readonly number[];
}

const STEPS = 25;
/** How often a step that makes things worse is halved. */
const HALVINGS = 30;
/** What holds the two weights at `START`, as if so many examples of the greatest variance agreed with it. */
const PULL = 60;
const START = 0.5;

/**
 * Fits one name's chance: logistic regression on two log-odds by Newton's method, its two weights pulled towards one
 * half each, so that a name on few covers keeps to them. A step that leaps beyond the optimum, as it may where all
 * chances are near 0, is halved until it leads downhill.
 */
export function fitChance(examples: ChanceExamples): Chance {
  let here = fitOf([0, START, START], examples);
  for (let step = 0; step < STEPS; step++) {
    const change = solve3(here.hessian, here.gradient);
    const next = downhill(here, change, examples);
    if (next === undefined) break;
    here = next;
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  const [offset, head, covers] = here.weights;
  return { offset, head, covers };
}

/** The fit after a step, or the largest half, quarter and so on of it that is no worse; `undefined` without any. */
function downhill(
  { weights: [offset, head, covers], loss }: Fit,
  [first = 0, second = 0, third = 0]: readonly number[],
  examples: ChanceExamples,
): Fit | undefined {
  for (let halvings = 0; halvings < HALVINGS; halvings++) {
    const part = 0.5 ** halvings;
    const next = fitOf([offset - part * first, head - part * second, covers - part * third], examples);
    if (next.loss <= loss) return next;
  }
  return undefined;
}

function fitOf(weights: Weights, { head, covers, present }: ChanceExamples): Fit {
  const [offset, first, second] = weights;
  let loss = (PULL / 2) * ((first - START) ** 2 + (second - START) ** 2);
  const gradient = [0, PULL * (first - START), PULL * (second - START)];
  const hessian = [1e-6, 0, 0, PULL, 0, PULL];
  for (let row = 0; row < present.length; row++) {
    const [x, y] = [head[row]!, covers[row]!];
    const logOdds = offset + first * x + second * y;
    const chance = sigmoid(logOdds);
    const error = chance - present[row]!;
    const weight = chance * (1 - chance);
    loss += Math.max(0, logOdds) + Math.log1p(Math.exp(-Math.abs(logOdds))) - present[row]! * logOdds;
    gradient[0]! += error;
    gradient[1]! += error * x;
    gradient[2]! += error * y;
    hessian[0]! += weight;
    hessian[1]! += weight * x;
    hessian[2]! += weight * y;
    hessian[3]! += weight * x * x;
    hessian[4]! += weight * x * y;
    hessian[5]! += weight * y * y;
  }
  return { weights, loss, gradient, hessian };
}

/** Solves a symmetric system of three, given as its upper half [aa, ab, ac, bb, bc, cc]. */
function solve3(
  [aa = 1, ab = 0, ac = 0, bb = 1, bc = 0, cc = 1]: readonly number[],
  [x = 0, y = 0, z = 0]: readonly number[],
): number[] {
  const minors = [bb * cc - bc * bc, ac * bc - ab * cc, ab * bc - ac * bb];
  const determinant = aa * minors[0]! + ab * minors[1]! + ac * minors[2]!;
  return [
    (minors[0]! * x + minors[1]! * y + minors[2]! * z) / determinant,
    (minors[1]! * x + (aa * cc - ac * ac) * y + (ab * ac - aa * bc) * z) / determinant,
    (minors[2]! * x + (ab * ac - aa * bc) * y + (aa * bb - ab * ab) * z) / determinant,
  ];
}
