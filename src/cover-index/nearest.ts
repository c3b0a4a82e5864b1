/** Covers that stand for a book, most like it first, and how much each counts; the weights' sum is 1. */
export interface NearestCovers {
  readonly covers: Int32Array;
  readonly weights: Float64Array;
}

/** How many covers count. */
export const COUNTED = 600;
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
  const ranked = inOrder(coversFrom(lowestCounted(scores), scores), scores);
  const best = scores[ranked[0]!]!;
  let count = Math.min(COUNTED, ranked.length);
  while (count > 0 && best - scores[ranked[count - 1]!]! >= REACH) count--;
  const covers = ranked.subarray(0, count);
  return { covers, weights: weigh(covers, scores) };
}

/** A softmax of the scores of some covers, the best of them first. */
function weigh(covers: Int32Array, scores: Float32Array): Float64Array {
  const weights = new Float64Array(covers.length);
  const best = scores[covers[0]!]!;
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = Math.exp((scores[covers[at]!]! - best) / TEMPERATURE);
    weights[at] = weight;
    total += weight;
  }
  for (let at = 0; at < weights.length; at++) weights[at]! /= total;
  return weights;
}

/** The first bits of a float32 by which scores are counted: its sign, its exponent and four of its fraction. */
const STEP_BITS = 13;
const DROPPED = 32 - STEP_BITS;
const SIGN = 1 << 31;
/** The step of the lowest number that is finite. */
const LOWEST_STEP = 0x0080_0000 >>> DROPPED;

/**
 * A score that at least `COUNTED` covers reach, and few more; where there are fewer, the lowest number. Scores are
 * counted by their bits, as that takes a third of the time that making whole numbers of them takes.
 */
function lowestCounted(scores: Float32Array): number {
  const bits = bitsOf(scores);
  const counts = new Int32Array(1 << STEP_BITS);
  // The bits of negative numbers are turned round, and the sign of the others, so that all rise as the numbers do.
  for (let cover = 0; cover < bits.length; cover++) {
    const own = bits[cover]!;
    counts[(own ^ ((own >> 31) | SIGN)) >>> DROPPED]!++;
  }
  let step = counts.length - 1;
  for (let sum = counts[step]!; sum < COUNTED && step > LOWEST_STEP; sum += counts[step]!) step--;
  const first = step << DROPPED;
  return new Float32Array(Int32Array.of(first < 0 ? first ^ SIGN : ~first).buffer)[0]!;
}

/** Covers of a score that is not below another, by their numbers. */
function coversFrom(lowest: number, scores: Float32Array): number[] {
  const found: number[] = [];
  for (let cover = 0; cover < scores.length; cover++) if (scores[cover]! >= lowest) found.push(cover);
  return found;
}

/** So many covers' places, beside a score of 32 bits, are whole numbers that a double holds. */
const PLACES = 2 ** 21;

/**
 * Covers by their scores, the highest first; equals stay as they come. A score and a place are made one number, as
 * numbers are sorted several times as fast by themselves as by a function that compares.
 */
function inOrder(covers: readonly number[], scores: Float32Array): Int32Array {
  const bits = bitsOf(scores);
  const keys = new Float64Array(covers.length);
  for (let place = 0; place < keys.length; place++) {
    const own = bits[covers[place]!]!;
    const falling = own < 0 ? own - SIGN : -own;
    keys[place] = (falling - SIGN) * PLACES + place;
  }
  keys.sort();
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = covers[keys[at]! % PLACES]!;
  return sorted;
}

function bitsOf(scores: Float32Array): Int32Array {
  return new Int32Array(scores.buffer, scores.byteOffset, scores.length);
}

/** A prime, by which covers are stepped through so that any first of them are of all sources. */
const STRIDE = 104_729;

/** All covers of an index, counting alike. */
export function everyCover({ covers: count }: { readonly covers: number }): NearestCovers {
  const covers = Int32Array.from({ length: count }, (_, at) => (at * (STRIDE % count)) % count);
  return { covers, weights: new Float64Array(count).fill(1 / count) };
}
