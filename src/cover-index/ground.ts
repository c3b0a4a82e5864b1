import type { CoverAdvice } from './reading.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { oklabToHex } from '../palette/oklab.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { CoverIndex } from './cover-index.ts';
import { LIGHTNESSES } from './index-files.ts';
import type { NearestCovers } from './nearest.ts';

/** What the usual shares count, beside covers that weigh 1 together. */
export const PRIOR = 0.1;
/** How much it counts that such covers have a lightness more often than others do. */
const LIFT_EXPONENT = 0.3;

/** What grounds are expected before any cover is looked at, and what that counts beside covers that weigh 1 together. */
export interface ExpectedGround {
  /** Shares of `LIGHTNESSES`. */
  readonly shares: readonly number[];
  readonly weight: number;
}

/**
 * What the nearest covers stand on: how light it is, and its commonest name in its mean colour. The likeliest
 * lightness is the one of most share × lift^0.3: firm, and yet not the usual one for every book.
 */
export function groundAmong(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  expected: ExpectedGround = { shares: index.usual.ground, weight: PRIOR },
): CoverAdvice['ground'] {
  const shares = expected.shares.map((share) => expected.weight * share);
  const names = new Float64Array(NAMED_COLOURS.length);
  for (let at = 0; at < covers.length; at++) {
    shares[index.lightness(covers[at]!)]! += weights[at]!;
    names[index.ground(covers[at]!).name]! += weights[at]!;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [dark, mid, light] = shares.map((share) => share / total) as [number, number, number];
  const standing = [dark, mid, light].map(
    (share, at) => share * (share / Math.max(index.usual.ground[at]!, 0.01)) ** LIFT_EXPONENT,
  );
  const name = names.indexOf(Math.max(...names));
  return {
    lightness: LIGHTNESSES[standing.indexOf(Math.max(...standing))]!,
    shares: { dark, mid, light },
    colour: {
      name: NAMED_COLOURS[name]!.name,
      hex: meanGround({ covers, weights }, name, index),
      // A sum of equal weights may come out a little above 1.
      share: Math.min(1, names[name]!),
    },
  };
}

function meanGround({ covers, weights }: NearestCovers, name: number, index: CoverIndex): string {
  const sum = [0, 0, 0];
  let total = 0;
  const one = new Float64Array(3);
  for (let at = 0; at < covers.length; at++) {
    const ground = index.ground(covers[at]!);
    if (ground.name !== name) continue;
    pixelToOklab(ground.colour, one);
    for (let axis = 0; axis < 3; axis++) sum[axis]! += weights[at]! * one[axis]!;
    total += weights[at]!;
  }
  const [l = 0, a = 0, b = 0] = sum.map((value) => value / total);
  return oklabToHex({ l, a, b });
}
