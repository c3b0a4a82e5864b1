/** Weights are whole numbers, of which so many are 1. */
export const ONE = 4096;
const ONE_BITS = 12;
/** Lines that are weighed in one go: their weights and places are fetched once for all their numbers. */
const FEW = 4;
const MANY = 8;

/** Numbers of a picture, each a step behind the one before. */
export interface PixelLine {
  readonly data: Uint8Array;
  readonly start: number;
  readonly step: number;
}

/** Which lines make one, and what each of them counts. */
export interface Taps {
  /** How far behind the line that is told each of them lies. */
  readonly places: Int32Array;
  /** Their sum is about `ONE`. */
  readonly weights: Int32Array;
}

/** How many taps to have for so many: some that count nothing make them up to it. */
export function roomForTaps(taps: number): number {
  return taps <= FEW ? FEW : Math.max(taps, MANY);
}

/**
 * Makes one line of several that lie side by side: each of its numbers is the sum of theirs by their weights.
 *
 * @param taps as many as `roomForTaps` says
 * @param count numbers of the line
 */
export function weigh(from: PixelLine, taps: Taps, into: PixelLine, count: number): void {
  const { length } = taps.weights;
  if (length === FEW) weighFew(from, taps, into, count);
  else if (length === MANY) weighMany(from, taps, into, count);
  else weighAny(from, taps, into, count);
}

/** Makes one line of several that lie side by side: each of its numbers is the mean of theirs. */
export function average(from: PixelLine, places: Int32Array, into: PixelLine, count: number): void {
  if (places.length === 2) averageTwo(from, places, into, count);
  else averageAny(from, places, into, count);
}

function weighFew(from: PixelLine, { places, weights }: Taps, into: PixelLine, count: number): void {
  const { data, step } = from;
  const shrunk = into.data;
  const [a, b] = [places[0]!, places[1]!];
  const [c, d] = [places[2]!, places[3]!];
  const [ofA, ofB] = [weights[0]!, weights[1]!];
  const [ofC, ofD] = [weights[2]!, weights[3]!];
  let at = from.start;
  let to = into.start;
  for (let left = count; left > 0; left--) {
    let sum = (ONE / 2 + Math.imul(ofA, data[a + at]!)) | 0;
    sum = (sum + Math.imul(ofB, data[b + at]!)) | 0;
    sum = (sum + Math.imul(ofC, data[c + at]!)) | 0;
    sum = (sum + Math.imul(ofD, data[d + at]!)) | 0;
    shrunk[to] = sum >> ONE_BITS;
    at += step;
    to += into.step;
  }
}

function weighMany(from: PixelLine, { places, weights }: Taps, into: PixelLine, count: number): void {
  const { data, step } = from;
  const shrunk = into.data;
  const [a, b] = [places[0]!, places[1]!];
  const [c, d] = [places[2]!, places[3]!];
  const [e, f] = [places[4]!, places[5]!];
  const [g, h] = [places[6]!, places[7]!];
  const [ofA, ofB] = [weights[0]!, weights[1]!];
  const [ofC, ofD] = [weights[2]!, weights[3]!];
  const [ofE, ofF] = [weights[4]!, weights[5]!];
  const [ofG, ofH] = [weights[6]!, weights[7]!];
  let at = from.start;
  let to = into.start;
  for (let left = count; left > 0; left--) {
    let sum = (ONE / 2 + Math.imul(ofA, data[a + at]!)) | 0;
    sum = (sum + Math.imul(ofB, data[b + at]!)) | 0;
    sum = (sum + Math.imul(ofC, data[c + at]!)) | 0;
    sum = (sum + Math.imul(ofD, data[d + at]!)) | 0;
    sum = (sum + Math.imul(ofE, data[e + at]!)) | 0;
    sum = (sum + Math.imul(ofF, data[f + at]!)) | 0;
    sum = (sum + Math.imul(ofG, data[g + at]!)) | 0;
    sum = (sum + Math.imul(ofH, data[h + at]!)) | 0;
    shrunk[to] = sum >> ONE_BITS;
    at += step;
    to += into.step;
  }
}

function weighAny(
  { data, start, step }: PixelLine,
  { places, weights }: Taps,
  into: PixelLine,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    let sum = ONE / 2;
    for (let tap = 0; tap < weights.length; tap++) {
      sum = (sum + Math.imul(weights[tap]!, data[start + places[tap]! + at * step]!)) | 0;
    }
    into.data[into.start + at * into.step] = sum >> ONE_BITS;
  }
}

function averageTwo(
  { data, start, step }: PixelLine,
  places: Int32Array,
  into: PixelLine,
  count: number,
): void {
  const [a, b] = [start + places[0]!, start + places[1]!];
  const boxed = into.data;
  for (let at = 0, to = into.start; at < count * step; at += step, to += into.step) {
    boxed[to] = (data[a + at]! + data[b + at]! + 1) >> 1;
  }
}

function averageAny(
  { data, start, step }: PixelLine,
  places: Int32Array,
  into: PixelLine,
  count: number,
): void {
  const half = places.length >> 1;
  for (let at = 0; at < count; at++) {
    let sum = half;
    for (let line = 0; line < places.length; line++) sum += data[start + places[line]! + at * step]!;
    into.data[into.start + at * into.step] = sum / places.length;
  }
}
