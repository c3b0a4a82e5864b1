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
  const shrunk = new Uint8Array(way.to * row);
  for (const [y, taps] of tapsOf(way, height, row).entries()) {
    weigh({ data, start: 0, step: 1 }, taps, { data: shrunk, start: y * row, step: 1 }, row);
  }
  return { width, height: way.to, data: shrunk };
}

function shrinkAcross(pixels: Pixels, factor: number): Pixels {
  const way = wayOf(pixels.width, factor);
  const { width, height, data } = way.box === 1 ? pixels : boxColumns(pixels, way.box);
  const [step, stepTo] = [width * CHANNELS, way.to * CHANNELS];
  const shrunk = new Uint8Array(height * stepTo);
  for (const [x, taps] of tapsOf(way, width, CHANNELS).entries()) {
    for (let channel = 0; channel < CHANNELS; channel++) {
      const into = { data: shrunk, start: x * CHANNELS + channel, step: stepTo };
      weigh({ data, start: channel, step }, taps, into, height);
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

/** What each pixel of the smaller side is made of: boxes, which lie so many numbers behind each other. */
function tapsOf({ to, factor, start }: Shrinking, boxes: number, apart: number): Taps[] {
  const ofPhases: (PhaseWeights | undefined)[] = [];
  return Array.from({ length: to }, (_, pixel) => {
    const middle = pixel * factor + start;
    const phase = Math.round((middle - Math.floor(middle)) * PHASES);
    const { before, weights } = (ofPhases[phase] ??= weightsOf(phase, factor));
    const first = Math.floor(middle) - before;
    const places = new Int32Array(weights.length);
    for (let tap = 0; tap < places.length; tap++) {
      places[tap] = Math.min(boxes - 1, Math.max(0, first + tap)) * apart;
    }
    return { places, weights };
  });
}

/** What boxes count for a pixel whose middle lies so many `PHASES` behind a box. */
interface PhaseWeights {
  /** How far before that box the first one lies that counts. */
  readonly before: number;
  readonly weights: Int32Array;
}

function weightsOf(phase: number, factor: number): PhaseWeights {
  const before = Math.round(factor);
  const middle = phase / PHASES + before - 0.5;
  const own = new Float64Array(2 * before + 1);
  let sum = 0;
  for (let at = 0; at < own.length; at++) {
    own[at] = Math.max(0, 1 - Math.abs(at - middle) / factor);
    sum += own[at]!;
  }
  const weights = Int32Array.from(own, (one) => (one / sum) * ONE);
  const first = weights.findIndex((weight) => weight > 0);
  const counting = weights.subarray(first, weights.findLastIndex((weight) => weight > 0) + 1);
  const padded = new Int32Array(roomForTaps(counting.length));
  padded.set(counting);
  return { before: before - first, weights: padded };
}

/** Means of so many rows each; the last one stands for those that lack. */
function boxRows({ width, height, data }: Pixels, box: number): Pixels {
  const row = width * CHANNELS;
  const boxes = Math.ceil(height / box);
  const boxed = new Uint8Array(boxes * row);
  for (let y = 0; y < boxes; y++) {
    average(
      { data, start: 0, step: 1 },
      placesOf(y, box, height, row),
      { data: boxed, start: y * row, step: 1 },
      row,
    );
  }
  return { width, height: boxes, data: boxed };
}

/** The same of columns. */
function boxColumns({ width, height, data }: Pixels, box: number): Pixels {
  const boxes = Math.ceil(width / box);
  const [step, stepTo] = [width * CHANNELS, boxes * CHANNELS];
  const boxed = new Uint8Array(height * stepTo);
  for (let x = 0; x < boxes; x++) {
    const places = placesOf(x, box, width, CHANNELS);
    for (let channel = 0; channel < CHANNELS; channel++) {
      const into = { data: boxed, start: x * CHANNELS + channel, step: stepTo };
      average({ data, start: channel, step }, places, into, height);
    }
  }
  return { width: boxes, height, data: boxed };
}

/** Where the pixels of a box lie, of a side's so many, which lie so many numbers behind each other. */
function placesOf(box: number, pixels: number, side: number, apart: number): Int32Array {
  const places = new Int32Array(pixels);
  for (let at = 0; at < pixels; at++) places[at] = Math.min(side - 1, box * pixels + at) * apart;
  return places;
}
