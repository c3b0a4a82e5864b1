import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { nameIndexOf } from '../palette/colour-name.ts';
import { hexToPixel, oklabToPixel, pixelToHex } from '../palette/pixel-colours.ts';
import type { CoverIndex } from './cover-index.ts';
import { addColour } from './cover-sums.ts';
import type { NearestCovers } from './nearest.ts';

/** What a name's mean colour on all covers counts, beside covers that weigh 1 together. */
const PRIOR = 0.01;

/** The typical colour of each name on the nearest covers, as `#rrggbb`. */
export function typicalColours(nearest: NearestCovers, index: CoverIndex): string[] {
  return Array.from(typicalPixels(nearest, index), pixelToHex);
}

/**
 * The typical colour of each name on the nearest covers, as a pixel 0xrrggbb: the mean in OKLab of the palettes' colours
 * of that name, each counting by its cover's weight and the root of its share. Where such a mean would go by
 * another name, as that of two far ends of one, it is the palettes' colour nearest to it.
 */
export function typicalPixels(nearest: NearestCovers, index: CoverIndex): Int32Array {
  const means = meansOf(nearest, index);
  const pixels = new Int32Array(NAMED_COLOURS.length);
  const strayed = new Uint8Array(pixels.length);
  for (let name = 0; name < pixels.length; name++) {
    pixels[name] = pixelAt(means, name * 4);
    if (nameIndexOf(pixels[name]!) !== name) strayed[name] = 1;
  }
  if (strayed.includes(1)) bringHome(pixels, { means, strayed }, nearest, index);
  return pixels;
}

/** The mean OKLab of each name, and the weights that it is made of; four numbers a name. */
function meansOf({ covers, weights }: NearestCovers, index: CoverIndex): Float64Array {
  const sums = new Float64Array(NAMED_COLOURS.length * 4);
  NAMED_COLOURS.forEach((_, name) => addColour(sums, name, index.usualOklab, name * 3, PRIOR));
  for (let at = 0; at < covers.length; at++) index.addColours(covers[at]!, weights[at]!, sums);
  for (let at = 0; at < sums.length; at++) if (at % 4 !== 3) sums[at]! /= sums[at | 3]!;
  return sums;
}

function pixelAt(oklab: Float64Array, from: number): number {
  return oklabToPixel(oklab[from]!, oklab[from + 1]!, oklab[from + 2]!);
}

/** Gives each strayed name the palettes' own colour that is nearest to its mean, the usual one where there is none. */
function bringHome(
  pixels: Int32Array,
  { means, strayed }: { readonly means: Float64Array; readonly strayed: Uint8Array },
  { covers }: NearestCovers,
  index: CoverIndex,
): void {
  const best = means.slice();
  const distances = new Float64Array(strayed.length).fill(Infinity);
  const take = (name: number, _: number, oklab: Float32Array, from: number): void => {
    if (strayed[name] === 0) return;
    const l = oklab[from]! - means[name * 4]!;
    const a = oklab[from + 1]! - means[name * 4 + 1]!;
    const b = oklab[from + 2]! - means[name * 4 + 2]!;
    const distance = l * l + a * a + b * b;
    if (distance >= distances[name]!) return;
    distances[name] = distance;
    for (let axis = 0; axis < 3; axis++) best[name * 4 + axis] = oklab[from + axis]!;
  };
  for (let at = 0; at < covers.length; at++) index.eachColour(covers[at]!, take);
  for (let name = 0; name < pixels.length; name++) {
    if (strayed[name] === 0) continue;
    pixels[name] =
      distances[name]! < Infinity ? pixelAt(best, name * 4) : hexToPixel(index.usual.typical[name]!)!;
  }
}
