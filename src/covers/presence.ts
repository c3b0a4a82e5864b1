import type { ColourBins } from './colour-bins.ts';
import { scratch } from './scratch.ts';

/** Distance of two sides, as it is seen, from which what lies between them may be their blend. */
const EDGE = 0.09;
/** Sum of squared distances from two sides below which these can't be so far apart: half of it, less what rounding adds. */
const NEAR = 0.499999 * EDGE ** 2;
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

/** Neighbours after a pixel, of whom each has one before it opposite: across, down and both diagonals. */
const AXES = 4;

const roomForColours = scratch((length) => new Float64Array(length));

/**
 * How much each colour is really there, for each bin: its share of the pixels, where a pixel counts whole inside an
 * area or along a stroke, little as a lone speck, and next to nothing where it only leads over from one side of an
 * edge to the other, as antialiasing and the fringes of a JPEG do.
 */
export function presenceOf(bins: ColourBins, width: number, height: number): Float64Array {
  const presence = new Float64Array(bins.size);
  const weights = new Float64Array(width);
  const colours = frame(bins, width, height);
  const row = (width + 2) * 3;
  let above = new Float64Array((width + 2) * AXES);
  let own = new Float64Array((width + 2) * AXES);
  measureRow(colours, 0, row, above);
  for (let y = 0; y < height; y++) {
    measureRow(colours, (y + 1) * row, row, own);
    weighRow(colours, (y + 1) * row, { above, own }, weights);
    for (let x = 0; x < width; x++) {
      presence[bins.ofPixel[y * width + x]!]! += weights[x]! / bins.ofPixel.length;
    }
    [above, own] = [own, above];
  }
  return presence;
}

/** A picture's colours, as they are seen, in a frame of what is endlessly far, `[height + 2, width + 2, 3]`, and one more. */
function frame({ seen, ofPixel }: ColourBins, width: number, height: number): Float64Array {
  const framed = roomForColours((width + 2) * (height + 2) * 3 + 3).fill(Infinity);
  for (let y = 0; y < height; y++) {
    let at = ((y + 1) * (width + 2) + 1) * 3;
    for (let pixel = y * width; pixel < (y + 1) * width; pixel++, at += 3) {
      const bin = ofPixel[pixel]! * 3;
      framed[at] = seen[bin]!;
      framed[at + 1] = seen[bin + 1]!;
      framed[at + 2] = seen[bin + 2]!;
    }
  }
  return framed;
}

/** Squared distances of a row's pixels and those on their right, below, below on the right and below on the left. */
function measureRow(colours: Float64Array, start: number, row: number, into: Float64Array): void {
  for (let x = 0, at = start; x < into.length; x += AXES, at += 3) {
    into[x] = squared(colours, at, at + 3);
    into[x + 1] = squared(colours, at, at + row);
    into[x + 2] = squared(colours, at, at + row + 3);
    into[x + 3] = squared(colours, at, at + row - 3);
  }
}

interface MeasuredRows {
  readonly above: Float64Array;
  readonly own: Float64Array;
}

/** What each pixel of a row counts. */
function weighRow(
  colours: Float64Array,
  start: number,
  { above, own }: MeasuredRows,
  weights: Float64Array,
): void {
  const row = (weights.length + 2) * 3;
  for (let x = 0, at = start + 3, next = AXES; x < weights.length; x++, at += 3, next += AXES) {
    const left = own[next - AXES]!;
    const right = own[next]!;
    const up = above[next + 1]!;
    const down = own[next + 1]!;
    const upLeft = above[next - AXES + 2]!;
    const downRight = own[next + 2]!;
    const downLeft = own[next + 3]!;
    const upRight = above[next + AXES + 3]!;
    const straight = isSame(left) + isSame(right) + isSame(up) + isSame(down);
    const company = straight + isSame(upLeft) + isSame(downRight) + isSame(downLeft) + isSame(upRight);
    const isBlend =
      (left + right >= NEAR && leadsOver(colours, at, 3)) ||
      (up + down >= NEAR && leadsOver(colours, at, row)) ||
      (upLeft + downRight >= NEAR && leadsOver(colours, at, row + 3)) ||
      (downLeft + upRight >= NEAR && leadsOver(colours, at, 3 - row));
    weights[x] = (isBlend ? BLEND : 1) * (ALONE + (1 - ALONE) * Math.min(1, company / COMPANY));
  }
}

function isSame(distance: number): number {
  return distance < SAME ** 2 ? 1 : 0;
}

/**
 * Whether a colour lies on the way from one to another that is far from it.
 *
 * @param ahead how far behind the one it begins, and before the other
 */
function leadsOver(colours: Float64Array, at: number, ahead: number): boolean {
  const fromIt = squared(colours, at - ahead, at);
  const toIt = squared(colours, at, at + ahead);
  if (fromIt === 0 || toIt === 0) return false;
  const length = squared(colours, at - ahead, at + ahead);
  if (length < EDGE ** 2) return false;
  const along = (length + fromIt - toIt) / (2 * length);
  if (along < BETWEEN.from || along > BETWEEN.to) return false;
  return fromIt - along ** 2 * length < OFF_LINE ** 2 * length;
}

/** Squared distance of the colours that begin at two places. */
function squared(colours: Float64Array, one: number, other: number): number {
  const l = colours[one]! - colours[other]!;
  const a = colours[one + 1]! - colours[other + 1]!;
  const b = colours[one + 2]! - colours[other + 2]!;
  return l * l + a * a + b * b;
}
