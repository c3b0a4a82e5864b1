import { oklabToPixel, pixelToOklab } from '../pixel-colours.ts';

/** How far a colour may be from its own print and still be taken for it, in ΔE2000. */
export const NEIGHBOUR_SHIFT = 3;

/** Halvings of the way between a colour and its print: what is left of it is less than anybody sees. */
const HALVINGS = 5;

/**
 * The colour nearest to a wished one that is within `NEIGHBOUR_SHIFT` of its own print, on the straight way in OKLab from
 * the wished one's print: near the print colours can be printed, near the wish they can't.
 *
 * @param wished 0xrrggbb, and so are the others
 * @param shiftOf how far a colour is from its own print, in ΔE2000
 */
export function nearestPrintable(wished: number, print: number, shiftOf: (colour: number) => number): number {
  const from = oklabOf(print);
  const to = oklabOf(wished);
  let near = 0;
  for (let step = 0.5, left = HALVINGS; left > 0; step /= 2, left -= 1) {
    if (shiftOf(between(from, to, near + step)) <= NEIGHBOUR_SHIFT) near += step;
  }
  return between(from, to, near);
}

function oklabOf(pixel: number): Float64Array {
  const place = new Float64Array(3);
  pixelToOklab(pixel, place);
  return place;
}

function between(from: Float64Array, to: Float64Array, share: number): number {
  const [l, a, b] = Array.from(from, (value, axis) => value + share * (to[axis]! - value));
  return oklabToPixel(l!, a!, b!);
}
