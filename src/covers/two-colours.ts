import type { Oklab } from '../palette/oklab.ts';
import type { OklabPixels } from './oklab-pixels.ts';
import { scratch } from './scratch.ts';

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

const roomForPoints = scratch((length) => new Float64Array(length));
const roomForSides = scratch((length) => new Uint8Array(length));

/**
 * Splits an area's pixels into two groups by 2-means in OKLab, which for one dimension is Otsu's threshold
 * (N. Otsu, "A threshold selection method from gray-level histograms", 1979). `undefined` where all are alike.
 */
export function splitInTwo(picture: OklabPixels, area: Area): TwoColours | undefined {
  const points = pointsOf(picture, area);
  const count = points.length / 3;
  const whole = meanOf(points);
  const variance = scatterAround(points, whole);
  if (variance / count < EVEN) return undefined;
  const far = furthestFrom(whole, points);
  let centres: readonly [Oklab, Oklab] = [furthestFrom(far, points), far];
  const sides = roomForSides(count).fill(0);
  const sums = new Float64Array(8);
  assign(points, centres, sides, sums);
  for (let round = 1; round < ROUNDS; round++) {
    const means = meansOf(sums);
    if (means === undefined) return undefined;
    centres = means;
    if (assign(points, centres, sides, sums) === 0) break;
  }
  const groups = partition(area, picture.width, sides);
  const [ink, ground] = groups[0].length <= groups[1].length ? groups : [groups[1], groups[0]];
  return { ink, ground, explained: 1 - scatterWithin(points, centres, sides) / variance };
}

/** The colours of an area's pixels, one behind the other, `[pixels, 3]`. */
function pointsOf({ width, data }: OklabPixels, { left, right, top, bottom }: Area): Float64Array {
  if (right - left === width) return data.subarray(top * width * 3, bottom * width * 3);
  const row = (right - left) * 3;
  const points = roomForPoints((bottom - top) * row);
  for (let y = top, at = 0; y < bottom; y++, at += row) {
    const start = (y * width + left) * 3;
    points.set(data.subarray(start, start + row), at);
  }
  return points;
}

/**
 * Gives each point the side whose colour is nearer, 0 or 1, and tells how many changed sides.
 *
 * @param sums takes the sums of lightness, a and b of each side, and how many its points are
 */
function assign(
  points: Float64Array,
  [first, second]: readonly [Oklab, Oklab],
  sides: Uint8Array,
  sums: Float64Array,
): number {
  let moved = 0;
  let [l0, a0, b0] = [0, 0, 0];
  let [l1, a1, b1, count1] = [0, 0, 0, 0];
  for (let at = 0; at < sides.length; at++) {
    const l = points[at * 3]!;
    const a = points[at * 3 + 1]!;
    const b = points[at * 3 + 2]!;
    const side = Number(squared(l, a, b, second) < squared(l, a, b, first));
    const other = 1 - side;
    // Added as nothing where it isn't its side: a branch would be guessed wrong at every other letter's edge.
    l0 += other * l;
    a0 += other * a;
    b0 += other * b;
    l1 += side * l;
    a1 += side * a;
    b1 += side * b;
    count1 += side;
    moved += sides[at]! ^ side;
    sides[at] = side;
  }
  sums.set([l0, a0, b0, sides.length - count1, l1, a1, b1, count1]);
  return moved;
}

/** The pixels of both sides; those of the second one backwards. */
function partition(
  { left, right, top, bottom }: Area,
  width: number,
  sides: Uint8Array,
): readonly [Int32Array, Int32Array] {
  const sorted = new Int32Array(sides.length);
  let at = 0;
  let front = 0;
  let back = sides.length;
  for (let y = top; y < bottom; y++) {
    for (let pixel = y * width + left; pixel < y * width + right; pixel++) {
      if (sides[at++] === 1) sorted[--back] = pixel;
      else sorted[front++] = pixel;
    }
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
function meansOf(sums: Float64Array): readonly [Oklab, Oklab] | undefined {
  if (sums[3] === 0 || sums[7] === 0) return undefined;
  const mean = (side: number): Oklab => ({
    l: sums[side]! / sums[side + 3]!,
    a: sums[side + 1]! / sums[side + 3]!,
    b: sums[side + 2]! / sums[side + 3]!,
  });
  return [mean(0), mean(4)];
}

/** Squared distance of a point and a colour. */
function squared(pointL: number, pointA: number, pointB: number, { l, a, b }: Oklab): number {
  const dl = pointL - l;
  const da = pointA - a;
  const db = pointB - b;
  return dl * dl + da * da + db * db;
}

/** The same of the `at`th point. */
function squaredAt(points: Float64Array, at: number, colour: Oklab): number {
  return squared(points[at * 3]!, points[at * 3 + 1]!, points[at * 3 + 2]!, colour);
}

function scatterAround(points: Float64Array, mean: Oklab): number {
  let sum = 0;
  for (let at = 0; at < points.length / 3; at++) sum += squaredAt(points, at, mean);
  return sum;
}

function scatterWithin(
  points: Float64Array,
  [first, second]: readonly [Oklab, Oklab],
  sides: Uint8Array,
): number {
  let sum = 0;
  for (let at = 0; at < sides.length; at++) sum += squaredAt(points, at, sides[at] === 1 ? second : first);
  return sum;
}

/** The colour of the point that is furthest from another. */
function furthestFrom(colour: Oklab, points: Float64Array): Oklab {
  let best = 0;
  let most = -1;
  for (let at = 0; at < points.length / 3; at++) {
    const distance = squaredAt(points, at, colour);
    if (distance > most) {
      most = distance;
      best = at;
    }
  }
  return { l: points[best * 3]!, a: points[best * 3 + 1]!, b: points[best * 3 + 2]! };
}
