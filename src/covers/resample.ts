import type { Pixels } from './pixels.ts';

/** Places between two pixels that have weights of their own. */
const PHASES = 64;
/** Weights are whole numbers, of which so many are 1. */
const ONE = 4096;
const ONE_BITS = 12;
/** Rows that are added at once, as sums are fetched and kept once for all of them. */
const AT_ONCE = 4;
/** Numbers of a pixel. */
const CHANNELS = 3;

/**
 * Shrinks a small picture to about 1 / `factor` of its sides, in whole pixels, each the mean of those that it stands
 * for, weighed by a triangle. Pixels come out as of `shrinkInside`, but where a place lies just between two phases: a
 * call of libvips takes as long as shrinking a hundred thousand pixels here.
 *
 * @param factor at least 1
 */
export function shrinkBy(pixels: Pixels, factor: number): Pixels {
  if (factor === 1) return pixels;
  // libvips is told a scale, and the last bit of its factor decides ties.
  const told = 1 / (1 / factor);
  return shrinkAcross(shrinkDown(pixels, told), told);
}

function shrinkDown(pixels: Pixels, factor: number): Pixels {
  const way = wayOf(pixels.height, factor);
  const { width, height, data } = way.box === 1 ? pixels : boxRows(pixels, way.box);
  const { places, weights, taps } = tapsOf(way, height);
  const row = width * CHANNELS;
  const shrunk = new Uint8Array(way.to * row);
  const sums = new Int32Array(row);
  for (let y = 0; y < way.to; y++) {
    sums.fill(ONE / 2);
    for (let at = y * taps; at < (y + 1) * taps; at += AT_ONCE) {
      const [a, b] = [places[at]! * row, places[at + 1]! * row];
      const [c, d] = [places[at + 2]! * row, places[at + 3]! * row];
      const [ofA, ofB] = [weights[at]!, weights[at + 1]!];
      const [ofC, ofD] = [weights[at + 2]!, weights[at + 3]!];
      for (let x = 0; x < row; x++) {
        const above = Math.imul(ofA, data[a + x]!) + Math.imul(ofB, data[b + x]!);
        const below = Math.imul(ofC, data[c + x]!) + Math.imul(ofD, data[d + x]!);
        sums[x] = (sums[x]! + above + below) | 0;
      }
    }
    for (let x = 0; x < row; x++) shrunk[y * row + x] = sums[x]! >> ONE_BITS;
  }
  return { width, height: way.to, data: shrunk };
}

function shrinkAcross(pixels: Pixels, factor: number): Pixels {
  const way = wayOf(pixels.width, factor);
  const { width, height, data } = way.box === 1 ? pixels : boxColumns(pixels, way.box);
  const { places, weights, taps } = tapsOf(way, width);
  const shrunk = new Uint8Array(way.to * height * CHANNELS);
  for (let y = 0, to = 0; y < height; y++) {
    const row = y * width;
    for (let start = 0; start < weights.length; start += taps, to += CHANNELS) {
      let [red, green, blue] = [ONE / 2, ONE / 2, ONE / 2];
      for (let at = start; at < start + taps; at++) {
        const pixel = (row + places[at]!) * CHANNELS;
        const weight = weights[at]!;
        red = (red + Math.imul(weight, data[pixel]!)) | 0;
        green = (green + Math.imul(weight, data[pixel + 1]!)) | 0;
        blue = (blue + Math.imul(weight, data[pixel + 2]!)) | 0;
      }
      shrunk[to] = red >> ONE_BITS;
      shrunk[to + 1] = green >> ONE_BITS;
      shrunk[to + 2] = blue >> ONE_BITS;
    }
  }
  return { width: way.to, height, data: shrunk };
}

/** How one side is shrunk. */
interface Shrinking {
  /** Pixels that it comes to. */
  readonly to: number;
  /** Pixels that become one, by their mean, before they are weighed: as many as leave a factor of two. */
  readonly box: number;
  /** How many of these boxes become one pixel, and where the middle of the first such pixel lies. */
  readonly factor: number;
  readonly start: number;
}

function wayOf(size: number, factor: number): Shrinking {
  const to = Math.max(1, Math.round(size / factor));
  const box = Math.max(1, Math.floor(size / to / 2));
  // What rounding adds to the side lies on both ends of it, half and half.
  const added = to * factor - size;
  return { to, box, factor: factor / box, start: (factor - added) / box / 2 };
}

/** What each pixel of the smaller side is made of: boxes and their weights, so many for every one. */
interface Taps {
  readonly places: Int32Array;
  readonly weights: Int32Array;
  /** A multiple of `AT_ONCE`; zeros make them up to it. */
  readonly taps: number;
}

function tapsOf({ to, factor, start }: Shrinking, boxes: number): Taps {
  const before = Math.round(factor);
  const taps = Math.ceil((2 * before + 1) / AT_ONCE) * AT_ONCE;
  const ofPhases: Int32Array[] = [];
  const places = new Int32Array(to * taps);
  const weights = new Int32Array(to * taps);
  for (let pixel = 0; pixel < to; pixel++) {
    const middle = pixel * factor + start;
    const first = Math.floor(middle);
    const phase = Math.round((middle - first) * PHASES);
    ofPhases[phase] ??= weightsOf(phase, factor, before);
    weights.set(ofPhases[phase], pixel * taps);
    for (let at = 0; at < taps; at++) {
      places[pixel * taps + at] = Math.min(boxes - 1, Math.max(0, first - before + at));
    }
  }
  return { places, weights, taps };
}

/** What each box counts for a pixel whose middle lies so many `PHASES` behind the box after the first `before`. */
function weightsOf(phase: number, factor: number, before: number): Int32Array {
  const middle = phase / PHASES + before - 0.5;
  const own = new Float64Array(2 * before + 1);
  let sum = 0;
  for (let at = 0; at < own.length; at++) {
    own[at] = Math.max(0, 1 - Math.abs(at - middle) / factor);
    sum += own[at]!;
  }
  return Int32Array.from(own, (one) => (one / sum) * ONE);
}

/** Means of so many rows each; the last one stands for those that lack. */
function boxRows({ width, height, data }: Pixels, box: number): Pixels {
  const row = width * CHANNELS;
  const boxes = Math.ceil(height / box);
  const boxed = new Uint8Array(boxes * row);
  for (let y = 0; y < boxes; y++) {
    for (let x = 0; x < row; x++) {
      let sum = box >> 1;
      for (let at = 0; at < box; at++) sum += data[Math.min(height - 1, y * box + at) * row + x]!;
      boxed[y * row + x] = sum / box;
    }
  }
  return { width, height: boxes, data: boxed };
}

/** The same of columns. */
function boxColumns({ width, height, data }: Pixels, box: number): Pixels {
  const boxes = Math.ceil(width / box);
  const boxed = new Uint8Array(boxes * height * CHANNELS);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < boxes; x++) {
      for (let channel = 0; channel < CHANNELS; channel++) {
        let sum = box >> 1;
        for (let at = 0; at < box; at++) {
          sum += data[(y * width + Math.min(width - 1, x * box + at)) * CHANNELS + channel]!;
        }
        boxed[to++] = sum / box;
      }
    }
  }
  return { width: boxes, height, data: boxed };
}
