import { type Oklab, toOklab } from './oklab.ts';
import { pixelLuminance } from './pixel-colours.ts';
import { asSeen } from './perceived-colour.ts';

/** A colour converted once, for holding it beside hundreds of others. */
export interface PlacedColour {
  /** sRGB as `#rrggbb`. */
  readonly hex: string;
  readonly oklab: Oklab;
  /** As it is seen on a cover (`asSeen`). */
  readonly seen: Oklab;
  /** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
  readonly luminance: number;
}

/** Places a `#rrggbb` colour. */
export function placeColour(hex: string): PlacedColour {
  const pixel = Number.parseInt(hex.slice(1), 16);
  const oklab = toOklab(hex);
  return { hex, oklab, seen: asSeen(oklab), luminance: pixelLuminance(pixel) };
}

/** WCAG 2.x contrast ratio of two placed colours, 1 to 21; the order does not matter. */
export function placedContrast({ luminance: one }: PlacedColour, { luminance: other }: PlacedColour): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
