import { fitLogistic, logisticExamples } from '../fit-logistic.ts';

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

/** What holds the two weights at `START`, as if so many examples of curvature 1 agreed with it. */
const PULL = 60;
const START = 0.5;

/**
 * Fits one name's chance: logistic regression on two log-odds, its two weights pulled towards one half each, so that a
 * name on few covers keeps to them.
 */
export function fitChance({ head, covers, present }: ChanceExamples): Chance {
  const [offset, ofHead, ofCovers] = fitLogistic(
    logisticExamples(present, (at) => [
      [0, 1],
      [1, head[at]!],
      [2, covers[at]!],
    ]),
    [{ of: [1, 2], strength: PULL, centre: [START, START] }],
    [0, START, START],
  );
  return { offset: offset!, head: ofHead!, covers: ofCovers! };
}
