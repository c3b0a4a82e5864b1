/** Weights are whole numbers, of which so many are 1. */
export const ONE = 4096;
const ONE_BITS = 12;
/** Blocks that are weighed in one go: their weights and places are fetched once for all their numbers. */
const FEW = 4;
const MANY = 8;

/** A block of a picture's numbers: where it begins, and how far each of its lines is behind the one before. */
export interface PixelLines {
  readonly data: Uint8Array;
  readonly start: number;
  readonly step: number;
}

export interface LinesSize {
  readonly lines: number;
  /** Numbers of a line, which lie side by side. */
  readonly numbers: number;
}

/** Which blocks make one, and what each of them counts. */
export interface Taps {
  /** How far behind the block that is told each of them lies. */
  readonly places: readonly number[];
  /** Their sum is about `ONE`. */
  readonly weights: readonly number[];
}

/** How many taps to have for so many: some that count nothing make them up to it. */
export function roomForTaps(taps: number): number {
  return taps <= FEW ? FEW : Math.max(taps, MANY);
}

/**
 * Makes one block of several of its size: each of its numbers is the sum of theirs by their weights.
 *
 * @param taps as many as `roomForTaps` says
 */
export function weigh(from: PixelLines, taps: Taps, into: PixelLines, size: LinesSize): void {
  const { length } = taps.weights;
  if (length === FEW) weighFew(from, taps, into, size);
  else if (length === MANY) weighMany(from, taps, into, size);
  else weighAny(from, taps, into, size);
}

/** Makes one block of several of its size: each of its numbers is the mean of theirs. */
export function average(
  from: PixelLines,
  places: readonly number[],
  into: PixelLines,
  size: LinesSize,
): void {
  if (places.length === 2) averageTwo(from, places, into, size);
  else averageAny(from, places, into, size);
}

function weighFew(from: PixelLines, { places, weights }: Taps, into: PixelLines, size: LinesSize): void {
  const { data } = from;
  const shrunk = into.data;
  const [a, b] = [places[0]!, places[1]!];
  const [c, d] = [places[2]!, places[3]!];
  const [ofA, ofB] = [weights[0]!, weights[1]!];
  const [ofC, ofD] = [weights[2]!, weights[3]!];
  for (let line = 0; line < size.lines; line++) {
    let at = from.start + line * from.step;
    let to = into.start + line * into.step;
    for (const end = at + size.numbers; at < end; at++, to++) {
      let sum = (ONE / 2 + Math.imul(ofA, data[a + at]!)) | 0;
      sum = (sum + Math.imul(ofB, data[b + at]!)) | 0;
      sum = (sum + Math.imul(ofC, data[c + at]!)) | 0;
      sum = (sum + Math.imul(ofD, data[d + at]!)) | 0;
      shrunk[to] = sum >> ONE_BITS;
    }
  }
}

function weighMany(from: PixelLines, { places, weights }: Taps, into: PixelLines, size: LinesSize): void {
  const { data } = from;
  const shrunk = into.data;
  const [a, b] = [places[0]!, places[1]!];
  const [c, d] = [places[2]!, places[3]!];
  const [e, f] = [places[4]!, places[5]!];
  const [g, h] = [places[6]!, places[7]!];
  const [ofA, ofB] = [weights[0]!, weights[1]!];
  const [ofC, ofD] = [weights[2]!, weights[3]!];
  const [ofE, ofF] = [weights[4]!, weights[5]!];
  const [ofG, ofH] = [weights[6]!, weights[7]!];
  for (let line = 0; line < size.lines; line++) {
    let at = from.start + line * from.step;
    let to = into.start + line * into.step;
    for (const end = at + size.numbers; at < end; at++, to++) {
      let sum = (ONE / 2 + Math.imul(ofA, data[a + at]!)) | 0;
      sum = (sum + Math.imul(ofB, data[b + at]!)) | 0;
      sum = (sum + Math.imul(ofC, data[c + at]!)) | 0;
      sum = (sum + Math.imul(ofD, data[d + at]!)) | 0;
      sum = (sum + Math.imul(ofE, data[e + at]!)) | 0;
      sum = (sum + Math.imul(ofF, data[f + at]!)) | 0;
      sum = (sum + Math.imul(ofG, data[g + at]!)) | 0;
      sum = (sum + Math.imul(ofH, data[h + at]!)) | 0;
      shrunk[to] = sum >> ONE_BITS;
    }
  }
}

function weighAny(from: PixelLines, { places, weights }: Taps, into: PixelLines, size: LinesSize): void {
  for (let line = 0; line < size.lines; line++) {
    for (let number = 0; number < size.numbers; number++) {
      const at = from.start + line * from.step + number;
      let sum = ONE / 2;
      for (let tap = 0; tap < weights.length; tap++) {
        sum = (sum + Math.imul(weights[tap]!, from.data[at + places[tap]!]!)) | 0;
      }
      into.data[into.start + line * into.step + number] = sum >> ONE_BITS;
    }
  }
}

function averageTwo(from: PixelLines, places: readonly number[], into: PixelLines, size: LinesSize): void {
  const { data } = from;
  const boxed = into.data;
  const [a, b] = [places[0]!, places[1]!];
  for (let line = 0; line < size.lines; line++) {
    let at = from.start + line * from.step;
    let to = into.start + line * into.step;
    for (const end = at + size.numbers; at < end; at++, to++) {
      boxed[to] = (data[a + at]! + data[b + at]! + 1) >> 1;
    }
  }
}

function averageAny(from: PixelLines, places: readonly number[], into: PixelLines, size: LinesSize): void {
  for (let line = 0; line < size.lines; line++) {
    for (let number = 0; number < size.numbers; number++) {
      const at = from.start + line * from.step + number;
      let sum = places.length >> 1;
      for (const place of places) sum += from.data[at + place]!;
      into.data[into.start + line * into.step + number] = sum / places.length;
    }
  }
}
