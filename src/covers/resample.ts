import type { Pixels } from './pixels.ts';
import { average, ONE, roomForTaps, type Taps, weigh } from './weigh.ts';

/** Places between two pixels that have weights of their own. */
const PHASES = 64;
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
  const row = width * CHANNELS;
  const from = { data, start: 0, step: row };
  const shrunk = new Uint8Array(way.to * row);
  const tapsAt = tapsOf(way, height, row);
  for (let y = 0; y < way.to; y++) {
    weigh(from, tapsAt(y), { data: shrunk, start: y * row, step: row }, { lines: 1, numbers: row });
  }
  return { width, height: way.to, data: shrunk };
}

function shrinkAcross(pixels: Pixels, factor: number): Pixels {
  const way = wayOf(pixels.width, factor);
  const { width, height, data } = way.box === 1 ? pixels : boxColumns(pixels, way.box);
  const from = { data, start: 0, step: width * CHANNELS };
  const size = { lines: height, numbers: CHANNELS };
  const step = way.to * CHANNELS;
  const shrunk = new Uint8Array(height * step);
  const tapsAt = tapsOf(way, width, CHANNELS);
  for (let x = 0; x < way.to; x++) {
    weigh(from, tapsAt(x), { data: shrunk, start: x * CHANNELS, step }, size);
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

/** Tells what a pixel of the smaller side is made of: boxes, which lie so many numbers behind each other. */
function tapsOf({ factor, start }: Shrinking, boxes: number, apart: number): (pixel: number) => Taps {
  const ofPhases: (PhaseWeights | undefined)[] = [];
  return (pixel) => {
    const middle = pixel * factor + start;
    const phase = Math.round((middle - Math.floor(middle)) * PHASES);
    const { before, weights } = (ofPhases[phase] ??= weightsOf(phase, factor));
    const first = Math.floor(middle) - before;
    const places: number[] = [];
    for (let box = first; box < first + weights.length; box++) {
      places.push(Math.min(boxes - 1, Math.max(0, box)) * apart);
    }
    return { places, weights };
  };
}

/** What boxes count for a pixel whose middle lies so many `PHASES` behind a box. */
interface PhaseWeights {
  /** How far before that box the first one lies that counts. */
  readonly before: number;
  readonly weights: readonly number[];
}

function weightsOf(phase: number, factor: number): PhaseWeights {
  const reach = Math.round(factor);
  const middle = phase / PHASES + reach - 0.5;
  const parts: number[] = [];
  let sum = 0;
  for (let at = 0; at <= 2 * reach; at++) {
    const part = Math.max(0, 1 - Math.abs(at - middle) / factor);
    parts.push(part);
    sum += part;
  }
  let before = reach;
  const weights: number[] = [];
  for (const part of parts) {
    const weight = Math.trunc((part / sum) * ONE);
    if (weight > 0) weights.push(weight);
    else if (weights.length === 0) before--;
  }
  while (weights.length < roomForTaps(weights.length)) weights.push(0);
  return { before, weights };
}

/** Means of so many rows each; the last one stands for those that lack. */
function boxRows({ width, height, data }: Pixels, box: number): Pixels {
  const row = width * CHANNELS;
  const from = { data, start: 0, step: row };
  const boxes = Math.ceil(height / box);
  const boxed = new Uint8Array(boxes * row);
  for (let y = 0; y < boxes; y++) {
    const into = { data: boxed, start: y * row, step: row };
    average(from, placesOf(y, box, height, row), into, { lines: 1, numbers: row });
  }
  return { width, height: boxes, data: boxed };
}

/** The same of columns. */
function boxColumns({ width, height, data }: Pixels, box: number): Pixels {
  const from = { data, start: 0, step: width * CHANNELS };
  const size = { lines: height, numbers: CHANNELS };
  const boxes = Math.ceil(width / box);
  const step = boxes * CHANNELS;
  const boxed = new Uint8Array(height * step);
  for (let x = 0; x < boxes; x++) {
    average(from, placesOf(x, box, width, CHANNELS), { data: boxed, start: x * CHANNELS, step }, size);
  }
  return { width: boxes, height, data: boxed };
}

/** Where the pixels of a box lie, of a side's so many, which lie so many numbers behind each other. */
function placesOf(box: number, pixels: number, side: number, apart: number): number[] {
  const places: number[] = [];
  for (let at = box * pixels; at < (box + 1) * pixels; at++) places.push(Math.min(side - 1, at) * apart);
  return places;
}
