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
function coversThatMayCount(scores: Float32Array): Int32Array {
  const likely = coversFrom(lowestOf(AIMED_AT / SAMPLED, scores, SAMPLED), scores);
  return likely.length >= COUNTED ? likely : coversFrom(lowestOf(COUNTED, scores, 1), scores);
}

/** Scores that are looked at together: hardly any of them is high, and one look at eight is soon done. */
const TOGETHER = 8;

/** Takes the numbers of covers as they are found, and is used again: one for every search would be thrown away. */
let found = new Int32Array(0);

/** Covers of a score that is not below another, by their numbers, until the next search. */
function coversFrom(lowest: number, scores: Float32Array): Int32Array {
  if (found.length < scores.length) found = new Int32Array(scores.length);
  const count = lowest > 0 ? findFromPositive(lowest, scores) : findFrom(lowest, scores, 0, 0);
  return found.subarray(0, count);
}

/** Finds covers from one on, and gives how many are found with those before. */
function findFrom(lowest: number, scores: Float32Array, first: number, before: number): number {
  let count = before;
  for (let cover = first; cover < scores.length; cover++) {
    if (scores[cover]! >= lowest) found[count++] = cover;
  }
  return count;
}

/** The same for a score above 0: such scores stand in the order of their bits, above all that are negative. */
function findFromPositive(lowest: number, scores: Float32Array): number {
  const bits = bitsOf(scores);
  const least = bitsOf(Float32Array.of(lowest))[0]!;
  const whole = scores.length - (scores.length % TOGETHER);
  let count = 0;
  for (let from = 0; from < whole; from += TOGETHER) {
    if (areBelow(least, bits, from)) continue;
    for (let cover = from; cover < from + TOGETHER; cover++) {
      if (bits[cover]! >= least && bits[cover]! <= INFINITE) found[count++] = cover;
    }
  }
  return findFrom(lowest, scores, whole, count);
}

/** Whether all of eight numbers are below another. */
function areBelow(least: number, bits: Int32Array, from: number): boolean {
  return (
    bits[from]! < least &&
    bits[from + 1]! < least &&
    bits[from + 2]! < least &&
    bits[from + 3]! < least &&
    bits[from + 4]! < least &&
    bits[from + 5]! < least &&
    bits[from + 6]! < least &&
    bits[from + 7]! < least
  );
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
/** How many scores are of each step; used again for every search. */
const counts = new Int32Array(1 << STEP_BITS);
/** The bits of infinity, and the bit that makes a number negative. */
const INFINITE = 0x7f80_0000;
const SIGN = 2 ** 31;

/**
 * A score that at least so many scores reach, and few more, of every `stride`th; where there are fewer, the lowest
 * number. Scores are counted by their bits, as making whole numbers of them would take four times as long.
 */
function lowestOf(most: number, scores: Float32Array, stride: number): number {
  const bits = bitsOf(scores);
  counts.fill(0);
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

/** Bits of a key by which covers are sorted at once, and the most that they can be. */
const DIGIT_BITS = 8;
const DIGIT = (1 << DIGIT_BITS) - 1;

/**
 * Covers by their scores, the highest first; equals stay as they come. The bits of scores are sorted digit by digit, the
 * last one first (radix sort, Knuth 1998, volume 3, section 5.2.5), as far as they differ: several times as fast as comparing.
 */
export function inOrder(covers: Int32Array, scores: Float32Array): Int32Array {
  const count = covers.length;
  if (sorting[0].length < count) sorting = [new Uint32Array(count), new Uint32Array(count)];
  let [keys, otherKeys] = sorting;
  let numbers = new Int32Array(covers);
  let otherNumbers = new Int32Array(count);
  const most = putKeys(covers, scores, keys);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
    findStarts(keys, count, shift);
    for (let at = 0; at < count; at++) {
      const key = keys[at]!;
      const to = starts[(key >>> shift) & DIGIT]!++;
      otherKeys[to] = key;
      otherNumbers[to] = numbers[at]!;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [numbers, otherNumbers] = [otherNumbers, numbers];
  }
  return numbers;
}

/** Take what covers are sorted by, and are used again for every search. */
let sorting: [Uint32Array, Uint32Array] = [new Uint32Array(0), new Uint32Array(0)];
const starts = new Int32Array(DIGIT + 1);

/** Puts how far below the highest score each cover's is, in steps between numbers of 32 bits; gives the most of them. */
function putKeys(covers: Int32Array, scores: Float32Array, keys: Uint32Array): number {
  const bits = bitsOf(scores);
  let least = 2 ** 32;
  let most = 0;
  for (let at = 0; at < covers.length; at++) {
    const own = bits[covers[at]!]!;
    const key = own < 0 ? own >>> 0 : SIGN - own;
    keys[at] = key;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  for (let at = 0; at < covers.length; at++) keys[at]! -= least;
  return most - least;
}

/** Finds where the keys of each digit begin when they are sorted by it. */
function findStarts(keys: Uint32Array, covers: number, shift: number): void {
  starts.fill(0);
  for (let at = 0; at < covers; at++) starts[(keys[at]! >>> shift) & DIGIT]!++;
  let sum = 0;
  for (let digit = 0; digit <= DIGIT; digit++) {
    const count = starts[digit]!;
    starts[digit] = sum;
    sum += count;
  }
}

/** A prime, by which covers are stepped through so that any first of them are of all sources. */
const STRIDE = 104_729;

/** All covers of an index, counting alike. */
export function everyCover({ covers: count }: { readonly covers: number }): NearestCovers {
  const covers = Int32Array.from({ length: count }, (_, at) => (at * (STRIDE % count)) % count);
  return { covers, weights: new Float64Array(count).fill(1 / count) };
}
