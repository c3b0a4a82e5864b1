import { squaredDistance } from '../palette/squared-distance.ts';
import type { ColourBins } from './colour-bins.ts';

/** Distance of two sides, as it is seen, from which what lies between them may be their blend. */
const EDGE = 0.09;
/** Where between two sides a blend lies: 0 is the one, 1 the other. */
const BETWEEN = { from: 0.12, to: 0.88 } as const;
/** How far a blend may lie from the line between its two sides, in shares of the line. */
const OFF_LINE = 0.3;
/** What a blend's pixel counts. */
const BLEND = 0.06;
/** Distance below which a neighbour is of the same colour. */
const SAME = 0.07;
/** Neighbours of its colour, of eight, that make a pixel part of something: as many as a thin stroke gives it. */
const COMPANY = 2;
/** What a pixel without any such neighbour counts: dirt, grain, the noise of a JPEG. */
const ALONE = 0.01;

/** Beyond the picture's edge there is no bin. */
const NONE = -1;
/** Neighbours on one side, of whom each has another one opposite: across, down and both diagonals. */
const AXES = 4;

/**
 * How much each colour is really there, for each bin: its share of the pixels, where a pixel counts whole inside an
 * area or along a stroke, little as a lone speck, and next to nothing where it only leads over from one side of an
 * edge to the other, as antialiasing and the fringes of a JPEG do.
 */
export function presenceOf(bins: ColourBins, width: number, height: number): Float64Array {
  const presence = new Float64Array(bins.size);
  const total = bins.ofPixel.length;
  const framed = frame(bins.ofPixel, width, height);
  const row = width + 2;
  const axes = Int32Array.of(1, row, row + 1, 1 - row);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y + 1) * row + x + 1;
      presence[framed[at]!]! += weightAt(bins.seen, framed, at, axes) / total;
    }
  }
  return presence;
}

/** The bins of a picture's pixels with a frame of `NONE` around them, `[height + 2, width + 2]`. */
function frame(ofPixel: Int32Array, width: number, height: number): Int32Array {
  const framed = new Int32Array((width + 2) * (height + 2)).fill(NONE);
  for (let y = 0; y < height; y++) {
    framed.set(ofPixel.subarray(y * width, (y + 1) * width), (y + 1) * (width + 2) + 1);
  }
  return framed;
}

function weightAt(seen: Float64Array, framed: Int32Array, at: number, axes: Int32Array): number {
  const own = framed[at]!;
  let company = 0;
  let isBlend = false;
  for (let axis = 0; axis < AXES; axis++) {
    const before = framed[at - axes[axis]!]!;
    const after = framed[at + axes[axis]!]!;
    const fromBefore = distanceFrom(seen, own, before);
    const toAfter = distanceFrom(seen, own, after);
    if (fromBefore < SAME ** 2) company++;
    if (toAfter < SAME ** 2) company++;
    isBlend ||= before !== NONE && after !== NONE && leadsOver(seen, before, after, fromBefore, toAfter);
  }
  return (isBlend ? BLEND : 1) * (ALONE + (1 - ALONE) * Math.min(1, company / COMPANY));
}

/** Squared distance of a pixel's bin and a neighbour's; endless where there is none. */
function distanceFrom(seen: Float64Array, own: number, neighbour: number): number {
  if (neighbour === own) return 0;
  return neighbour === NONE ? Infinity : squaredDistance(seen, own, seen, neighbour);
}

/**
 * Whether a colour lies on the way from one to another that is far from it.
 *
 * @param fromIt the colour's squared distance from the one
 * @param toIt and to the other
 */
function leadsOver(seen: Float64Array, from: number, to: number, fromIt: number, toIt: number): boolean {
  if (from === to || fromIt === 0 || toIt === 0) return false;
  const length = squaredDistance(seen, from, seen, to);
  if (length < EDGE ** 2) return false;
  const along = (length + fromIt - toIt) / (2 * length);
  if (along < BETWEEN.from || along > BETWEEN.to) return false;
  return fromIt - along ** 2 * length < OFF_LINE ** 2 * length;
}
