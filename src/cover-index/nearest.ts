/** Covers that stand for a book, most like it first, and how much each counts; the weights' sum is 1. */
export interface NearestCovers {
  readonly covers: Int32Array;
  readonly weights: Float64Array;
}

/** How many covers count. */
export const COUNTED = 600;
/** Steps in which scores are counted to find the lowest that counts. */
const STEPS = 512;
/** How far below the best a cover may stand, in standard deviations of one of the two scores. */
export const REACH = 6;
/** The difference in score by which a cover counts e times more than another. */
export const TEMPERATURE = 0.7;

/**
 * The covers of the highest scores, weighed by a softmax. The time it takes grows with the number of covers, not
 * with its logarithm as well: scores are counted in steps first, and only those that may count are sorted.
 *
 * @param scores one a cover
 */
export function nearestCovers(scores: Float32Array): NearestCovers {
  let best = -Infinity;
  for (let cover = 0; cover < scores.length; cover++) if (scores[cover]! > best) best = scores[cover]!;
  const cut = lowestCounted(scores, best);
  const found: number[] = [];
  for (let cover = 0; cover < scores.length; cover++) if (scores[cover]! > cut) found.push(cover);
  const covers = Int32Array.from(found)
    .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    .subarray(0, COUNTED);
  const weights = Float64Array.from(covers, (cover) => Math.exp((scores[cover]! - best) / TEMPERATURE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { covers, weights: weights.map((weight) => weight / total) };
}

/** A score that at least `COUNTED` covers lie above, if so many are within `REACH` of the best, and few more. */
function lowestCounted(scores: Float32Array, best: number): number {
  const counts = new Uint32Array(STEPS);
  const scale = STEPS / REACH;
  for (let cover = 0; cover < scores.length; cover++) {
    const step = (best - scores[cover]!) * scale;
    if (step < STEPS) counts[step | 0]!++;
  }
  let step = 0;
  for (let sum = counts[0]!; sum < COUNTED && step < STEPS - 1; sum += counts[step]!) step++;
  return best - (step + 1) / scale;
}

/** A prime, by which covers are stepped through so that any first of them are of all sources. */
const STRIDE = 104_729;

/** All covers of an index, counting alike. */
export function everyCover({ covers: count }: { readonly covers: number }): NearestCovers {
  const covers = Int32Array.from({ length: count }, (_, at) => (at * (STRIDE % count)) % count);
  return { covers, weights: new Float64Array(count).fill(1 / count) };
}
