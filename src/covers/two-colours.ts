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
  readonly ink: readonly number[];
  readonly ground: readonly number[];
  /**
   * How much of the pixels' variance the two colours explain, 0 to 1: 0.64 for one normal distribution, 0.75 for
   * an even spread, near 1 for letters on a plain ground.
   */
  readonly explained: number;
}

const ROUNDS = 6;

/**
 * Splits an area's pixels into two groups by 2-means in OKLab, which for one dimension is Otsu's threshold
 * (N. Otsu, "A threshold selection method from gray-level histograms", 1979). `undefined` where all are alike.
 */
export function splitInTwo({ width, data }: OklabPixels, area: Area): TwoColours | undefined {
  const pixels: number[] = [];
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) pixels.push(y * width + x);
  }
  const whole = meanOf(data, pixels);
  const variance = scatterOf(data, pixels, whole);
  if (variance / pixels.length < 1e-5) return undefined;
  const far = furthest(data, pixels, whole);
  let centres = [furthest(data, pixels, far), far] as const;
  let groups: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    groups = [[], []];
    for (const pixel of pixels) {
      const isOther = squared(data, pixel, centres[1]) < squared(data, pixel, centres[0]);
      groups[isOther ? 1 : 0].push(pixel);
    }
    if (groups[0].length === 0 || groups[1].length === 0) return undefined;
    centres = [meanOf(data, groups[0]), meanOf(data, groups[1])];
  }
  const within = scatterOf(data, groups[0], centres[0]) + scatterOf(data, groups[1], centres[1]);
  const [ink, ground] = groups[0].length <= groups[1].length ? groups : [groups[1], groups[0]];
  return { ink, ground, explained: 1 - within / variance };
}

type Mean = readonly [number, number, number];

function meanOf(data: Float64Array, pixels: readonly number[]): Mean {
  let [l, a, b] = [0, 0, 0];
  for (const pixel of pixels) {
    l += data[pixel * 3]!;
    a += data[pixel * 3 + 1]!;
    b += data[pixel * 3 + 2]!;
  }
  const count = Math.max(1, pixels.length);
  return [l / count, a / count, b / count];
}

function squared(data: Float64Array, pixel: number, [l, a, b]: Mean): number {
  return (data[pixel * 3]! - l) ** 2 + (data[pixel * 3 + 1]! - a) ** 2 + (data[pixel * 3 + 2]! - b) ** 2;
}

function scatterOf(data: Float64Array, pixels: readonly number[], mean: Mean): number {
  let sum = 0;
  for (const pixel of pixels) sum += squared(data, pixel, mean);
  return sum;
}

function furthest(data: Float64Array, pixels: readonly number[], from: Mean): Mean {
  let best = pixels[0]!;
  let most = -1;
  for (const pixel of pixels) {
    const distance = squared(data, pixel, from);
    if (distance > most) {
      most = distance;
      best = pixel;
    }
  }
  return [data[best * 3]!, data[best * 3 + 1]!, data[best * 3 + 2]!];
}
