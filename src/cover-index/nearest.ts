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
  const ranked = inOrder(coversThatMayCount(scores), scores);
  const best = scores[ranked[0]!]!;
  let count = Math.min(COUNTED, ranked.length);
  while (count > 0 && best - scores[ranked[count - 1]!]! >= REACH) count--;
  const covers = ranked.subarray(0, count);
  return { covers, weights: weigh(covers, scores) };
}

/** One in so many scores tells well enough where to draw the line, if it is drawn for so many covers. */
const SAMPLED = 8;
const AIMED_AT = 800;

/** At least the `COUNTED` covers of the highest scores, and few more, by their numbers; all where there are fewer. */
function coversThatMayCount(scores: Float32Array): number[] {
  const likely = coversFrom(lowestOf(AIMED_AT / SAMPLED, scores, SAMPLED), scores);
  return likely.length >= COUNTED ? likely : coversFrom(lowestOf(COUNTED, scores, 1), scores);
}

/** Covers of a score that is not below another, by their numbers. */
function coversFrom(lowest: number, scores: Float32Array): number[] {
  const found: number[] = [];
  for (let cover = 0; cover < scores.length; cover++) if (scores[cover]! >= lowest) found.push(cover);
  return found;
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
/** The first step of negative numbers; from there on steps lead down, up to there they lead up. */
const NEGATIVE = 1 << (STEP_BITS - 1);
/** The bits of infinity, and the bit that makes a number negative. */
const INFINITE = 0x7f80_0000;
const SIGN = 2 ** 31;

/**
 * A score that at least so many scores reach, and few more, of every `stride`th; where there are fewer, the lowest
 * number. Scores are counted by their bits, as making whole numbers of them would take four times as long.
 */
function lowestOf(most: number, scores: Float32Array, stride: number): number {
  const bits = bitsOf(scores);
  const counts = new Int32Array(1 << STEP_BITS);
  for (let cover = 0; cover < bits.length; cover += stride) counts[bits[cover]! >>> DROPPED]!++;
  let sum = 0;
  for (let step = INFINITE >>> DROPPED; step >= 0; step--) {
    sum += counts[step]!;
    if (sum >= most) return floatOf(step << DROPPED);
  }
  for (let step = NEGATIVE; step < NEGATIVE + (INFINITE >>> DROPPED); step++) {
    sum += counts[step]!;
    if (sum >= most) return floatOf(((step + 1) << DROPPED) - 1);
  }
  return -Number.MAX_VALUE;
}

function bitsOf(scores: Float32Array): Int32Array {
  return new Int32Array(scores.buffer, scores.byteOffset, scores.length);
}

function floatOf(bits: number): number {
  return new Float32Array(Int32Array.of(bits).buffer)[0]!;
}

/** Where at least so many of the highest scores stand, and few more, the highest first. */
export function highestOf(most: number, scores: Float32Array): Int32Array {
  return inOrder(coversFrom(lowestOf(most, scores, 1), scores), scores);
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
    const fall = own < 0 ? own + SIGN : -own;
    keys[place] = (SIGN + fall) * PLACES + place;
  }
  keys.sort();
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < sorted.length; at++) {
    // What is left of a division, which as such is slow.
    const key = keys[at]!;
    sorted[at] = covers[key - Math.floor(key / PLACES) * PLACES]!;
  }
  return sorted;
}

/** A prime, by which covers are stepped through so that any first of them are of all sources. */
const STRIDE = 104_729;

/** All covers of an index, counting alike. */
export function everyCover({ covers: count }: { readonly covers: number }): NearestCovers {
  const covers = Int32Array.from({ length: count }, (_, at) => (at * (STRIDE % count)) % count);
  return { covers, weights: new Float64Array(count).fill(1 / count) };
}
