import type { Hue } from '../../palette/hues.ts';
import { type Oklch, toOklch } from '../../palette/oklab.ts';

/** Differences from which two colours are each other's opposites: of OKLab lightness, and of hue angle in degrees. */
const APART = { lightness: 0.35, angle: 100 } as const;
/** OKLab lightness below which two colours are dark before they are anything else. */
const DARK = 0.4;
/** OKLCh chroma from which a colour has a hue that another's can be opposite to. */
const CLEAR = 0.06;

/** Where a hue lies among all colours. */
export interface HuePlace {
  readonly place: Oklch;
}

/** Finds a hue's place by its typical colour. */
export function placeHue({ hex }: Hue): HuePlace {
  return { place: toOklch(hex) };
}

/** Whether two hues are dark and light, or red and green: what speaks for one can't speak for the other. */
export function areOpposite({ place: one }: HuePlace, { place: other }: HuePlace): boolean {
  if (Math.abs(one.l - other.l) >= APART.lightness) return true;
  if (Math.max(one.l, other.l) < DARK || Math.min(one.c, other.c) < CLEAR) return false;
  const turn = Math.abs(one.h - other.h);
  return Math.min(turn, 360 - turn) >= APART.angle;
}
