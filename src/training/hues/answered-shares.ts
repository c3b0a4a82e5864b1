import { softmax } from '../../models/probabilities.ts';
import { HUE_COUNT } from '../../palette/hues.ts';

/** The least share that is answered, of what is usual for a hue: a regression may go below 0. */
const LEAST_SHARE = 0.1;
/** A hue's peak is the share that it exceeds for this part of books. */
const PEAK = 1 / 500;

/** The least share that is answered of each hue, `[58]`. */
export function leastShares(usual: readonly number[]): Float32Array {
  return Float32Array.from(usual, (share) => Math.max(LEAST_SHARE * share, 1e-5));
}

/**
 * Predicted shares as they are answered: each at least its least one, and together 1.
 *
 * @param shares `[books, 58]`
 */
export function answeredShares(shares: Float32Array, least: Float32Array): Float32Array {
  const answered = new Float32Array(shares.length);
  for (let start = 0; start < shares.length; start += HUE_COUNT) {
    const logarithms = least.map((floor, hue) => Math.log(Math.max(floor, shares[start + hue]!)));
    answered.set(softmax(logarithms), start);
  }
  return answered;
}

/** The share that each hue exceeds for one of 500 books, `[58]`; the highest one of fewer books. */
export function peakShares(answered: Float32Array): number[] {
  return Array.from({ length: HUE_COUNT }, (_, hue) => {
    const shares = answered.filter((__, at) => at % HUE_COUNT === hue).toSorted((a, b) => b - a);
    return shares[Math.floor(PEAK * shares.length)] ?? 1;
  });
}
