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

const STEPS = 25;
/** What holds the two weights at `START`, as if so many examples of the greatest variance agreed with it. */
const PULL = 60;
const START = 0.5;

/**
 * Fits one name's chance: logistic regression on two log-odds by Newton's method, its two weights pulled towards one
 * half each, so that a name on few covers keeps to them.
 */
export function fitChance({ head, covers, present }: ChanceExamples): Chance {
  let [offset, first, second] = [0, START, START];
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, PULL * (first - START), PULL * (second - START)];
    const hessian = [1e-6, 0, 0, PULL, 0, PULL];
    for (let row = 0; row < present.length; row++) {
      const [x, y] = [head[row]!, covers[row]!];
      const chance = sigmoid(offset + first * x + second * y);
      const error = chance - present[row]!;
      const weight = chance * (1 - chance);
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
    const change = solve3(hessian, gradient);
    offset -= change[0]!;
    first -= change[1]!;
    second -= change[2]!;
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return { offset, head: first, covers: second };
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
