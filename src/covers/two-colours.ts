import type { Oklab } from '../palette/oklab.ts';
import type { OklabPixels } from './strokes.ts';

/** A part of a picture, in pixels; `right` and `bottom` lie outside. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of a picture, taken apart into its two colours. */
export interface TwoColours {
  /** Pixels of the smaller group and of the larger one, as places in the picture. */
  readonly ink: Int32Array;
  readonly ground: Int32Array;
  /**
   * How much of the pixels' variance the two colours explain, 0 to 1: 0.64 for one normal distribution, 0.75 for
   * an even spread, near 1 for letters on a plain ground.
   */
  readonly explained: number;
}

const ROUNDS = 6;
/** Mean squared OKLab distance below which pixels are all alike. */
const EVEN = 1e-5;

/**
 * Splits an area's pixels into two groups by 2-means in OKLab, which for one dimension is Otsu's threshold
 * (N. Otsu, "A threshold selection method from gray-level histograms", 1979). `undefined` where all are alike.
 */
export function splitInTwo(picture: OklabPixels, area: Area): TwoColours | undefined {
  const pixels = pixelsOf(area, picture.width);
  const points = pointsOf(picture.data, pixels);
  const whole = meanOf(points);
  const variance = scatterAround(points, whole);
  if (variance / pixels.length < EVEN) return undefined;
  const far = furthestFrom(whole, points);
  let centres: readonly [Oklab, Oklab] = [furthestFrom(far, points), far];
  const sides = new Uint8Array(pixels.length);
  assign(points, centres, sides);
  for (let round = 1; round < ROUNDS; round++) {
    const means = meansOf(points, sides);
    if (means === undefined) return undefined;
    centres = means;
    if (assign(points, centres, sides) === 0) break;
  }
  const groups = partition(pixels, sides);
  const [ink, ground] = groups[0].length <= groups[1].length ? groups : [groups[1], groups[0]];
  return { ink, ground, explained: 1 - scatterWithin(points, centres, sides) / variance };
}

function pixelsOf({ left, top, right, bottom }: Area, width: number): Int32Array {
  const pixels = new Int32Array((right - left) * (bottom - top));
  let at = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) pixels[at++] = y * width + x;
  }
  return pixels;
}

/** The colours of some pixels, one behind the other, `[pixels, 3]`. */
function pointsOf(data: Float64Array, pixels: Int32Array): Float64Array {
  const points = new Float64Array(pixels.length * 3);
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at]! * 3;
    points[at * 3] = data[pixel]!;
    points[at * 3 + 1] = data[pixel + 1]!;
    points[at * 3 + 2] = data[pixel + 2]!;
  }
  return points;
}

/** Gives each point the side whose colour is nearer, 0 or 1, and tells how many changed sides. */
function assign(points: Float64Array, [first, second]: readonly [Oklab, Oklab], sides: Uint8Array): number {
  let moved = 0;
  for (let at = 0; at < sides.length; at++) {
    const side = squared(points, at, second) < squared(points, at, first) ? 1 : 0;
    moved += sides[at]! ^ side;
    sides[at] = side;
  }
  return moved;
}

/** The pixels of both sides; those of the second one backwards. */
function partition(pixels: Int32Array, sides: Uint8Array): readonly [Int32Array, Int32Array] {
  const sorted = new Int32Array(pixels.length);
  let front = 0;
  let back = pixels.length;
  for (let at = 0; at < pixels.length; at++) {
    if (sides[at] === 1) sorted[--back] = pixels[at]!;
    else sorted[front++] = pixels[at]!;
  }
  return [sorted.subarray(0, front), sorted.subarray(front)];
}

function meanOf(points: Float64Array): Oklab {
  let [l, a, b] = [0, 0, 0];
  for (let at = 0; at < points.length; at += 3) {
    l += points[at]!;
    a += points[at + 1]!;
    b += points[at + 2]!;
  }
  const count = Math.max(1, points.length / 3);
  return { l: l / count, a: a / count, b: b / count };
}

/** The mean colours of both sides; `undefined` where one has no point. */
function meansOf(points: Float64Array, sides: Uint8Array): readonly [Oklab, Oklab] | undefined {
  const sums = new Float64Array(8);
  for (let at = 0; at < sides.length; at++) {
    const side = sides[at]! * 4;
    sums[side]! += points[at * 3]!;
    sums[side + 1]! += points[at * 3 + 1]!;
    sums[side + 2]! += points[at * 3 + 2]!;
    sums[side + 3]!++;
  }
  if (sums[3] === 0 || sums[7] === 0) return undefined;
  const mean = (side: number): Oklab => ({
    l: sums[side]! / sums[side + 3]!,
    a: sums[side + 1]! / sums[side + 3]!,
    b: sums[side + 2]! / sums[side + 3]!,
  });
  return [mean(0), mean(4)];
}

/** Squared distance of the `at`th point and a colour. */
function squared(points: Float64Array, at: number, { l, a, b }: Oklab): number {
  const dl = points[at * 3]! - l;
  const da = points[at * 3 + 1]! - a;
  const db = points[at * 3 + 2]! - b;
  return dl * dl + da * da + db * db;
}

function scatterAround(points: Float64Array, mean: Oklab): number {
  let sum = 0;
  for (let at = 0; at < points.length / 3; at++) sum += squared(points, at, mean);
  return sum;
}

function scatterWithin(
  points: Float64Array,
  [first, second]: readonly [Oklab, Oklab],
  sides: Uint8Array,
): number {
  let sum = 0;
  for (let at = 0; at < sides.length; at++) sum += squared(points, at, sides[at] === 1 ? second : first);
  return sum;
}

/** The colour of the point that is furthest from another. */
function furthestFrom(colour: Oklab, points: Float64Array): Oklab {
  let best = 0;
  let most = -1;
  for (let at = 0; at < points.length / 3; at++) {
    const distance = squared(points, at, colour);
    if (distance > most) {
      most = distance;
      best = at;
    }
  }
  return { l: points[best * 3]!, a: points[best * 3 + 1]!, b: points[best * 3 + 2]! };
}
