import { NAME_BITS, nameCell, nameIndexOf } from '../palette/colour-name.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { Pixels } from './decode-cover.ts';

/** A picture's pixels put together by the cells that colours are named by. */
export interface CoverCells {
  /** How many there are. */
  readonly size: number;
  /** Index in `NAMED_COLOURS` of each. */
  readonly names: Uint8Array;
  /** OKLab of the mean of each cell's pixels, `[size, 3]`. */
  readonly oklab: Float64Array;
  /** Share of the pixels in each; the sum is 1. */
  readonly shares: Float64Array;
}

/** Puts a picture's pixels together, in the order in which the cells first come. */
export function cellsOf({ data }: Pixels): CoverCells {
  const slots = new Int32Array(1 << (3 * NAME_BITS)).fill(-1);
  const colours: number[] = [];
  const sums: number[] = [];
  for (let at = 0; at + 2 < data.length; at += 3) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    const cell = nameCell(colour);
    if (slots[cell] === -1) {
      slots[cell] = colours.length;
      colours.push(colour);
      sums.push(0, 0, 0, 0);
    }
    const slot = slots[cell]! * 4;
    sums[slot]! += data[at]!;
    sums[slot + 1]! += data[at + 1]!;
    sums[slot + 2]! += data[at + 2]!;
    sums[slot + 3]!++;
  }
  const total = data.length / 3;
  return {
    size: colours.length,
    names: Uint8Array.from(colours, nameIndexOf),
    oklab: meansOf(sums),
    shares: Float64Array.from(colours, (_, slot) => sums[slot * 4 + 3]! / total),
  };
}

/** OKLab of mean colours, from sums of red, green and blue and counts, four numbers each. */
function meansOf(sums: readonly number[]): Float64Array {
  const oklab = new Float64Array((sums.length / 4) * 3);
  for (let slot = 0; slot < sums.length / 4; slot++) {
    const count = sums[slot * 4 + 3]!;
    const mean = (channel: number) => Math.round(sums[slot * 4 + channel]! / count);
    pixelToOklab((mean(0) << 16) | (mean(1) << 8) | mean(2), oklab.subarray(slot * 3, slot * 3 + 3));
  }
  return oklab;
}
