import { type Oklch, toOklch } from './oklab.ts';

/** A difference in OKLCh lightness that separates two large areas at a glance, as a title from its ground. */
const LIGHTNESS_STEP = 0.2;

/** A difference in hue angle, in degrees, that makes another colour family: twelve hands of the wheel, 30 apart. */
const ANGLE_STEP = 30;

/** OKLCh chroma below which a colour passes for grey, so that its hue angle says nothing. */
const HUELESS_CHROMA = 0.04;

/**
 * Whether two `#rrggbb` colours differ plainly in lightness or in hue, and not only in saturation: what a
 * secondary needs to stand beside a primary. A grey and a chromatic colour count as two hues.
 */
export function isDistinct(first: string, second: string): boolean {
  const one = toOklch(first);
  const other = toOklch(second);
  if (Math.abs(one.l - other.l) >= LIGHTNESS_STEP) return true;
  if (isHueless(one) || isHueless(other)) return isHueless(one) !== isHueless(other);
  const turn = Math.abs(one.h - other.h);
  return Math.min(turn, 360 - turn) >= ANGLE_STEP;
}

function isHueless(colour: Oklch): boolean {
  return colour.c < HUELESS_CHROMA;
}
