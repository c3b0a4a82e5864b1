import { pixelToOklab } from '../palette/pixel-colours.ts';
import { asSeen } from '../palette/seen-colour.ts';
import type { Pixels } from './decode-cover.ts';

/** Bits of each channel by which pixels are put together: 32 steps, each about a just noticeable difference. */
const BITS = 5;

/** The colours of a picture, like ones put together. */
export interface ColourBins {
  /** How many there are. */
  readonly size: number;
  /** The mean of each bin's pixels, 0xrrggbb. */
  readonly colours: Int32Array;
  /** The same as it is seen (`asSeen`), `[size, 3]`. */
  readonly seen: Float64Array;
  /** Share of the pixels in each bin; the sum is 1. */
  readonly shares: Float64Array;
  /** The bin of each pixel, `[height × width]`. */
  readonly ofPixel: Int32Array;
}

/** Puts a picture's pixels together by colour, in the order in which the colours first come. */
export function binColours({ data }: Pixels): ColourBins {
  const total = Math.floor(data.length / 3);
  const slots = new Int32Array(1 << (3 * BITS)).fill(-1);
  const ofPixel = new Int32Array(total);
  const sums: number[] = [];
  let size = 0;
  for (let pixel = 0; pixel < total; pixel++) {
    const [r, g, b] = [data[pixel * 3]!, data[pixel * 3 + 1]!, data[pixel * 3 + 2]!];
    const key = ((r >> (8 - BITS)) << (2 * BITS)) | ((g >> (8 - BITS)) << BITS) | (b >> (8 - BITS));
    if (slots[key] === -1) {
      slots[key] = size++;
      sums.push(0, 0, 0, 0);
    }
    const slot = slots[key]!;
    ofPixel[pixel] = slot;
    sums[slot * 4]! += r;
    sums[slot * 4 + 1]! += g;
    sums[slot * 4 + 2]! += b;
    sums[slot * 4 + 3]! += 1;
  }
  return { size, ofPixel, ...meansOf(sums, size, total) };
}

function meansOf(
  sums: readonly number[],
  size: number,
  total: number,
): Pick<ColourBins, 'colours' | 'seen' | 'shares'> {
  const colours = new Int32Array(size);
  const seen = new Float64Array(size * 3);
  const shares = new Float64Array(size);
  const oklab = new Float64Array(3);
  for (let bin = 0; bin < size; bin++) {
    const count = sums[bin * 4 + 3]!;
    const mean = (channel: number): number => Math.round(sums[bin * 4 + channel]! / count);
    colours[bin] = (mean(0) << 16) | (mean(1) << 8) | mean(2);
    shares[bin] = count / total;
    pixelToOklab(colours[bin]!, oklab);
    const { l, a, b } = asSeen({ l: oklab[0]!, a: oklab[1]!, b: oklab[2]! });
    seen[bin * 3] = l;
    seen[bin * 3 + 1] = a;
    seen[bin * 3 + 2] = b;
  }
  return { colours, seen, shares };
}
