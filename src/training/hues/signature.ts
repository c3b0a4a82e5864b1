import { HUE_PRESENCE } from '../../covers/measure-cover.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import type { PlacedCover } from './corpus.ts';

/** How many hues can be a cover's signature. */
const SIGNATURE_SIZE = 3;
const HUE_INDICES: readonly number[] = Array.from({ length: HUE_COUNT }, (_, hue) => hue);

/** Which hues stand on each cover: `[covers, 58]`, 0 or 1. */
export function huePresence(covers: readonly PlacedCover[]): Float32Array {
  return perHue(covers, (share) => (share >= HUE_PRESENCE ? 1 : 0));
}

/**
 * How prominent each hue is on each cover: the square root of its share of the pixels, `[covers, 58]`. A cover
 * with slightly less of a hue than the threshold says nearly as much of its genre as one with slightly more,
 * and the first specks of a hue say more than as many beside a field of it.
 */
export function hueProminence(covers: readonly PlacedCover[]): Float32Array {
  return perHue(covers, Math.sqrt);
}

function perHue(covers: readonly PlacedCover[], value: (share: number) => number): Float32Array {
  const table = new Float32Array(covers.length * HUE_COUNT);
  covers.forEach(({ measure }, row) => {
    for (let hue = 0; hue < HUE_COUNT; hue++) table[row * HUE_COUNT + hue] = value(measure.shares[hue]!);
  });
  return table;
}

/** Mean share of the pixels that each hue takes. */
export function meanCoverage(covers: readonly PlacedCover[]): Float32Array {
  const sums = new Float64Array(HUE_COUNT);
  for (const { measure } of covers)
    for (let hue = 0; hue < HUE_COUNT; hue++) sums[hue]! += measure.shares[hue]!;
  return Float32Array.from(sums, (sum) => sum / covers.length);
}

/**
 * A cover's signature: of the hues on it, up to three with the highest coverage relative to the hue's mean
 * coverage over all covers.
 */
export function signatureOf({ measure }: PlacedCover, usualCoverage: Float32Array): number[] {
  const relative = (hue: number) => measure.shares[hue]! / Math.max(usualCoverage[hue]!, 1e-9);
  return HUE_INDICES.filter((hue) => measure.shares[hue]! >= HUE_PRESENCE)
    .toSorted((a, b) => relative(b) - relative(a))
    .slice(0, SIGNATURE_SIZE);
}

/**
 * Signatures as shares: `[covers, 58]`, 1/n for each of a signature's n hues. So every cover counts the same,
 * as it does in the recall that this is learned for.
 */
export function signatureShares(covers: readonly PlacedCover[], usualCoverage: Float32Array): Float32Array {
  const shares = new Float32Array(covers.length * HUE_COUNT);
  covers.forEach((cover, row) => {
    const hues = signatureOf(cover, usualCoverage);
    for (const hue of hues) shares[row * HUE_COUNT + hue] = 1 / hues.length;
  });
  return shares;
}

/** How well answers name what sets covers apart. */
export interface SignatureFigures {
  /** Share of a cover's signature among the answer's first ten hues, averaged over covers that have one. */
  readonly recallAt10: number;
  /** How many of the 58 hues reach a top five. */
  readonly reachingTopFive: number;
}

/**
 * @param orders for each cover the hues' indices, best first
 * @param signatures for each cover its signature
 */
export function signatureFigures(
  orders: readonly (readonly number[])[],
  signatures: readonly (readonly number[])[],
): SignatureFigures {
  const reaching = new Set(orders.flatMap((order) => order.slice(0, 5)));
  let sum = 0;
  let counted = 0;
  orders.forEach((order, row) => {
    const signature = signatures[row]!;
    if (signature.length === 0) return;
    const first = new Set(order.slice(0, 10));
    sum += signature.filter((hue) => first.has(hue)).length / signature.length;
    counted++;
  });
  return { recallAt10: counted === 0 ? 0 : sum / counted, reachingTopFive: reaching.size };
}

/** Indices of one row's values, largest first. */
export function orderOf(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, index) => index).toSorted((a, b) => values[b]! - values[a]!);
}
