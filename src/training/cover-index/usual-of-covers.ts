import { LIGHTNESSES } from '../../cover-index/index-files.ts';
import { salienceOf } from '../../cover-index/salience.ts';
import { makeUpOf } from '../../palette/make-up.ts';
import { FAMILIES, familyOf } from '../../palette/colour-families.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import { oklabToHex } from '../../palette/oklab.ts';
import { pixelToOklab } from '../../palette/pixel-colours.ts';
import type { PlacedCover } from '../hues/corpus.ts';

/** Each name's mean colour over the palettes that hold it; its keyword's own where none does. */
export function typicalOf(covers: readonly PlacedCover[]): string[] {
  const sums = NAMED_COLOURS.map(() => [0, 0, 0, 0]);
  const indices = new Map(NAMED_COLOURS.map(({ name }, at) => [name, at]));
  const one = new Float64Array(3);
  for (const { measure } of covers) {
    for (const { hex, name, share } of measure.palette) {
      const sum = sums[indices.get(name)!]!;
      pixelToOklab(Number.parseInt(hex.slice(1), 16), one);
      const weight = Math.sqrt(share);
      for (let axis = 0; axis < 3; axis++) sum[axis]! += weight * one[axis]!;
      sum[3]! += weight;
    }
  }
  return sums.map(([l = 0, a = 0, b = 0, weight = 0], at) =>
    weight === 0 ? NAMED_COLOURS[at]!.hex : oklabToHex({ l: l / weight, a: a / weight, b: b / weight }),
  );
}

/** Keeps a family that is on none of the covers from being infinitely telling. */
const LEAST_SALIENCE = 1e-3;

/** How salient each family of colours is on covers, as its most salient colour on each, on average. */
export function usualFamilies(covers: readonly PlacedCover[]): number[] {
  const sums = new Float64Array(FAMILIES.length).fill(LEAST_SALIENCE);
  for (const { measure } of covers) {
    const most = new Float64Array(FAMILIES.length);
    for (const { hex, share } of measure.palette) {
      const family = FAMILIES.indexOf(familyOf(hex));
      most[family] = Math.max(most[family]!, salienceOf(hex, share));
    }
    most.forEach((salience, family) => {
      sums[family]! += salience / covers.length;
    });
  }
  return Array.from(sums);
}

/** How often covers have each lightness, in the order of `LIGHTNESSES`. */
export function usualGround(covers: readonly PlacedCover[]): number[] {
  const grounds = covers.map(({ measure }) => makeUpOf(measure).ground);
  return LIGHTNESSES.map(
    (lightness) => grounds.filter((ground) => ground === lightness).length / Math.max(1, covers.length),
  );
}
