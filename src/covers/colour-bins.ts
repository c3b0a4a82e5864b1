import { NAME_BITS, nameCell, nameIndexOf } from '../palette/colour-name.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import { asSeen } from '../palette/perceived-colour.ts';
import type { Pixels } from './decode-cover.ts';
import { scratch } from './scratch.ts';

/** The colours of a picture, put together by the cells that colours are named by: about a just noticeable difference. */
export interface ColourBins {
  /** How many there are. */
  readonly size: number;
  /** The mean of each bin's pixels, 0xrrggbb. */
  readonly colours: Int32Array;
  /** Index in `NAMED_COLOURS` of each. */
  readonly names: Uint8Array;
  /** The mean in OKLab, and as it is seen (`asSeen`), each `[size, 3]`. */
  readonly oklab: Float64Array;
  readonly seen: Float64Array;
  /** Share of the pixels in each bin; the sum is 1. */
  readonly shares: Float64Array;
  /** The bin of each pixel, `[height × width]`. */
  readonly ofPixel: Int32Array;
}

const CELLS = 1 << (3 * NAME_BITS);

const roomForSlots = scratch((length) => new Int32Array(length));
const roomForSums = scratch((length) => new Float64Array(length));

/** Puts a picture's pixels together by colour, in the order in which the colours first come. */
export function binColours({ data }: Pixels): ColourBins {
  const total = Math.floor(data.length / 3);
  const slots = roomForSlots(CELLS).fill(-1);
  const ofPixel = new Int32Array(total);
  const sums = roomForSums(4 * Math.min(total, CELLS)).fill(0);
  let size = 0;
  for (let pixel = 0; pixel < total; pixel++) {
    const r = data[pixel * 3]!;
    const g = data[pixel * 3 + 1]!;
    const b = data[pixel * 3 + 2]!;
    const cell = nameCell((r << 16) | (g << 8) | b);
    if (slots[cell] === -1) slots[cell] = size++;
    const slot = slots[cell]!;
    ofPixel[pixel] = slot;
    sums[slot * 4]! += r;
    sums[slot * 4 + 1]! += g;
    sums[slot * 4 + 2]! += b;
    sums[slot * 4 + 3]! += 1;
  }
  return { size, ofPixel, ...meansOf(sums, size, total) };
}

function meansOf(sums: Float64Array, size: number, total: number): Omit<ColourBins, 'size' | 'ofPixel'> {
  const colours = new Int32Array(size);
  const oklab = new Float64Array(size * 3);
  const seen = new Float64Array(size * 3);
  const shares = new Float64Array(size);
  const one = new Float64Array(3);
  for (let bin = 0; bin < size; bin++) {
    const count = sums[bin * 4 + 3]!;
    const red = Math.round(sums[bin * 4]! / count);
    const green = Math.round(sums[bin * 4 + 1]! / count);
    const blue = Math.round(sums[bin * 4 + 2]! / count);
    colours[bin] = (red << 16) | (green << 8) | blue;
    shares[bin] = count / total;
    pixelToOklab(colours[bin]!, one);
    oklab.set(one, bin * 3);
    const { l, a, b } = asSeen({ l: one[0]!, a: one[1]!, b: one[2]! });
    seen[bin * 3] = l;
    seen[bin * 3 + 1] = a;
    seen[bin * 3 + 2] = b;
  }
  return { colours, names: Uint8Array.from(colours, nameIndexOf), oklab, seen, shares };
}
