import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { Pixels } from './decode-cover.ts';

/** Bits of each channel by which pixels are put together: 32 steps, each about a just noticeable difference. */
const BITS = 5;

/** The colours of a picture, like ones put together. */
export interface ColourBins {
  /** How many there are. */
  readonly size: number;
  /** OKLab, `[size, 3]`: the mean of each bin's pixels. */
  readonly oklab: Float64Array;
  /** Share of the pixels in each bin; the sum is 1. */
  readonly shares: Float64Array;
}

/** Puts a picture's pixels together by colour, in the order in which the colours first come. */
export function binColours({ data }: Pixels): ColourBins {
  const slots = new Int32Array(1 << (3 * BITS)).fill(-1);
  const sums: number[] = [];
  let size = 0;
  for (let at = 0; at + 2 < data.length; at += 3) {
    const r = data[at]!;
    const g = data[at + 1]!;
    const b = data[at + 2]!;
    const key = ((r >> (8 - BITS)) << (2 * BITS)) | ((g >> (8 - BITS)) << BITS) | (b >> (8 - BITS));
    if (slots[key] === -1) {
      slots[key] = size++;
      sums.push(0, 0, 0, 0);
    }
    const slot = slots[key]! * 4;
    sums[slot]! += r;
    sums[slot + 1]! += g;
    sums[slot + 2]! += b;
    sums[slot + 3]! += 1;
  }
  const total = Math.floor(data.length / 3);
  const oklab = new Float64Array(size * 3);
  const shares = new Float64Array(size);
  const one = new Float64Array(3);
  for (let bin = 0; bin < size; bin++) {
    const count = sums[bin * 4 + 3]!;
    const mean = (channel: number): number => Math.round(sums[bin * 4 + channel]! / count);
    pixelToOklab((mean(0) << 16) | (mean(1) << 8) | mean(2), one);
    oklab.set(one, bin * 3);
    shares[bin] = count / total;
  }
  return { size, oklab, shares };
}
