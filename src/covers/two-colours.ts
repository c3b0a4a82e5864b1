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
export function splitInTwo({ width, data }: OklabPixels, area: Area): TwoColours | undefined {
  const pixels = pixelsOf(area, width);
  const whole = meanOf(data, pixels);
  const variance = scatterOf(data, pixels, whole);
  if (variance / pixels.length < EVEN) return undefined;
  const far = furthestFrom(whole, data, pixels);
  let centres: readonly [Oklab, Oklab] = [furthestFrom(far, data, pixels), far];
  let groups = partition(data, pixels, centres);
  for (let round = 1; round < ROUNDS; round++) {
    if (groups[0].length === 0 || groups[1].length === 0) return undefined;
    centres = [meanOf(data, groups[0]), meanOf(data, groups[1])];
    groups = partition(data, pixels, centres);
  }
  const within = scatterOf(data, groups[0], centres[0]) + scatterOf(data, groups[1], centres[1]);
  const [ink, ground] = groups[0].length <= groups[1].length ? groups : [groups[1], groups[0]];
  return { ink, ground, explained: 1 - within / variance };
}

function pixelsOf({ left, top, right, bottom }: Area, width: number): Int32Array {
  const pixels = new Int32Array((right - left) * (bottom - top));
  let at = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) pixels[at++] = y * width + x;
  }
  return pixels;
}

/** The pixels nearer to the first colour, and those nearer to the second. */
function partition(
  data: Float64Array,
  pixels: Int32Array,
  [first, second]: readonly [Oklab, Oklab],
): readonly [Int32Array, Int32Array] {
  const sorted = new Int32Array(pixels.length);
  let front = 0;
  let back = pixels.length;
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at]!;
    if (squared(data, pixel, second) < squared(data, pixel, first)) sorted[--back] = pixel;
    else sorted[front++] = pixel;
  }
  return [sorted.subarray(0, front), sorted.subarray(front)];
}

function meanOf(data: Float64Array, pixels: Int32Array): Oklab {
  let [l, a, b] = [0, 0, 0];
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at]! * 3;
    l += data[pixel]!;
    a += data[pixel + 1]!;
    b += data[pixel + 2]!;
  }
  const count = Math.max(1, pixels.length);
  return { l: l / count, a: a / count, b: b / count };
}

function squared(data: Float64Array, pixel: number, { l, a, b }: Oklab): number {
  return (data[pixel * 3]! - l) ** 2 + (data[pixel * 3 + 1]! - a) ** 2 + (data[pixel * 3 + 2]! - b) ** 2;
}

function scatterOf(data: Float64Array, pixels: Int32Array, mean: Oklab): number {
  let sum = 0;
  for (let at = 0; at < pixels.length; at++) sum += squared(data, pixels[at]!, mean);
  return sum;
}

/** The pixel's colour that is furthest from another. */
function furthestFrom(colour: Oklab, data: Float64Array, pixels: Int32Array): Oklab {
  let best = pixels[0]!;
  let most = -1;
  for (let at = 0; at < pixels.length; at++) {
    const distance = squared(data, pixels[at]!, colour);
    if (distance > most) {
      most = distance;
      best = pixels[at]!;
    }
  }
  return { l: data[best * 3]!, a: data[best * 3 + 1]!, b: data[best * 3 + 2]! };
}
