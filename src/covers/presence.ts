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

/** Opposite neighbours: across, down and both diagonals. */
const AXES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/**
 * How much each colour is really there, for each bin: its share of the pixels, where a pixel counts whole inside an
 * area or along a stroke, little as a lone speck, and next to nothing where it only leads over from one side of an
 * edge to the other, as antialiasing and the fringes of a JPEG do.
 */
export function presenceOf(bins: ColourBins, width: number, height: number): Float64Array {
  const presence = new Float64Array(bins.size);
  const total = bins.ofPixel.length;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      presence[bins.ofPixel[pixel]!]! += weightAt(bins, x, y, width, height) / total;
    }
  }
  return presence;
}

function weightAt(
  { ofPixel, seen }: ColourBins,
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const own = ofPixel[y * width + x]!;
  let company = 0;
  let isBlend = false;
  for (const [right, down] of AXES) {
    const before = binAt(ofPixel, x - right, y - down, width, height);
    const after = binAt(ofPixel, x + right, y + down, width, height);
    if (isSame(seen, own, before)) company++;
    if (isSame(seen, own, after)) company++;
    isBlend ||= before !== NONE && after !== NONE && leadsOver(seen, before, own, after);
  }
  return (isBlend ? BLEND : 1) * (ALONE + (1 - ALONE) * Math.min(1, company / COMPANY));
}

function isSame(seen: Float64Array, own: number, neighbour: number): boolean {
  if (neighbour === NONE) return false;
  return neighbour === own || squaredDistance(seen, own, seen, neighbour) < SAME ** 2;
}

function binAt(ofPixel: Int32Array, x: number, y: number, width: number, height: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? NONE : ofPixel[y * width + x]!;
}

/** Whether a colour lies on the way from one to another that is far from it. */
function leadsOver(seen: Float64Array, from: number, own: number, to: number): boolean {
  if (from === to || own === from || own === to) return false;
  const length = squaredDistance(seen, from, seen, to);
  if (length < EDGE ** 2) return false;
  const along =
    (length + squaredDistance(seen, from, seen, own) - squaredDistance(seen, own, seen, to)) / (2 * length);
  if (along < BETWEEN.from || along > BETWEEN.to) return false;
  return squaredDistance(seen, from, seen, own) - along ** 2 * length < OFF_LINE ** 2 * length;
}
