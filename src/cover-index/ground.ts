import type { CoverAdvice } from './reading.ts';
import { HUES } from '../palette/hues.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { oklabToHex } from '../palette/oklab.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { CoverIndex } from './cover-index.ts';
import { LIGHTNESSES } from './index-files.ts';
import type { NearestCovers } from './nearest.ts';

/** What the usual shares count, beside covers that weigh 1 together. */
export const GROUND_PRIOR = 0.1;
/** How much it counts that such covers have a lightness more often than others do. */
const LIFT_EXPONENT = 0.3;

/** What grounds are expected before any cover is looked at, and what that counts beside covers that weigh 1 together. */
export interface ExpectedGround {
  /** Shares of `LIGHTNESSES`. */
  readonly shares: readonly number[];
  readonly weight: number;
}

/**
 * What the nearest covers stand on: how light it is, and the commonest name of grounds as light, in its mean colour. The
 * likeliest lightness is the one of most share × lift^0.3: firm, and yet not the usual one for every book. Names share in
 * it as they do among the nearest covers.
 *
 * @param chances the probability of each of `NAMED_COLOURS`, which no ground's share is above
 */
export function groundAmong(
  nearest: NearestCovers,
  index: CoverIndex,
  expected: ExpectedGround = { shares: index.usual.ground, weight: GROUND_PRIOR },
  chances?: Float64Array,
): CoverAdvice['ground'] {
  const { weights, namesOf } = weighGrounds(nearest, index);
  const counts = expected.shares.map((share, at) => expected.weight * share + weights[at]!);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => count / total);
  const [dark, mid, light] = shares as [number, number, number];
  const standing = shares.map(
    (share, at) => share * (share / Math.max(index.usual.ground[at]!, 0.01)) ** LIFT_EXPONENT,
  );
  const lightness = standing.indexOf(Math.max(...standing));
  let name = 0;
  let most = -1;
  for (let at = 0; at < NAMED_COLOURS.length; at++) {
    const share = Math.min(shares[lightness]! * namesOf[lightness]![at]!, chances?.[at] ?? 1);
    if (share > most) [name, most] = [at, share];
  }
  const hex = meanGround(nearest, index, { name, lightness });
  return {
    lightness: LIGHTNESSES[lightness]!,
    shares: { dark, mid, light },
    colour: { name: NAMED_COLOURS[name]!.name, hex, share: most },
  };
}

/** Grounds of no hue that some covers stand on, as `#rrggbb`, the commonest first, each in the mean colour of its name. */
export function neutralGrounds(nearest: NearestCovers, index: CoverIndex): string[] {
  const weights = new Map<number, number>();
  nearest.covers.forEach((cover, at) => {
    const { name } = index.ground(cover);
    if (name >= HUES.length) weights.set(name, (weights.get(name) ?? 0) + nearest.weights[at]!);
  });
  return [...weights]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => meanGround(nearest, index, { name }));
}

/** What each of `LIGHTNESSES` weighs among some covers, and the share of each name in it, 0 where it has no covers. */
function weighGrounds({ covers, weights: ofCovers }: NearestCovers, index: CoverIndex) {
  const sums = LIGHTNESSES.map(() => new Float64Array(NAMED_COLOURS.length));
  for (let at = 0; at < covers.length; at++) {
    const cover = covers[at]!;
    sums[index.lightness(cover)]![index.groundName(cover)]! += ofCovers[at]!;
  }
  const weights = sums.map(sumOf);
  sums.forEach((names, at) => {
    for (let name = 0; name < names.length; name++) names[name]! /= weights[at]! || 1;
  });
  return { weights, namesOf: sums };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

/** The mean of the grounds of a name, of one lightness where that is told. */
function meanGround(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  { name, lightness }: { readonly name: number; readonly lightness?: number },
): string {
  const sum = [0, 0, 0];
  let total = 0;
  const one = new Float64Array(3);
  for (let at = 0; at < covers.length; at++) {
    if (index.groundName(covers[at]!) !== name) continue;
    if (lightness !== undefined && index.lightness(covers[at]!) !== lightness) continue;
    pixelToOklab(index.ground(covers[at]!).colour, one);
    for (let axis = 0; axis < 3; axis++) sum[axis]! += weights[at]! * one[axis]!;
    total += weights[at]!;
  }
  const [l = 0, a = 0, b = 0] = sum.map((value) => value / total);
  return oklabToHex({ l, a, b });
}
