import { pixelToOklab } from '../palette/pixel-colours.ts';
import { squaredDistance } from '../palette/squared-distance.ts';
import type { Pixels } from './decode-cover.ts';

/** A picture's pixels in OKLab, `[height × width, 3]`. */
export interface OklabPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Float64Array;
}

/** Colours that are kept converted, a power of two: half of a cover's pixels and more have one of the last ones'. */
const KEPT_BITS = 12;

/** Multiplied by it, numbers near to each other lie far apart: 2³² over the golden ratio (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;

/** Colours 0xrrggbb that were converted last, each at its own place or at one that it shares, and what they are. */
interface KeptColours {
  readonly colours: Int32Array;
  readonly oklab: Float64Array;
}

let kept: KeptColours | undefined;

/** Converts every pixel to OKLab. */
export function toOklabPixels({ width, height, data }: Pixels): OklabPixels {
  kept ??= {
    colours: new Int32Array(1 << KEPT_BITS).fill(-1),
    oklab: new Float64Array(3 << KEPT_BITS),
  };
  const { colours, oklab: converted } = kept;
  const oklab = new Float64Array(width * height * 3);
  const one = new Float64Array(3);
  for (let at = 0; at < oklab.length; at += 3) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    const place = Math.imul(colour, SPREAD) >>> (32 - KEPT_BITS);
    const from = place * 3;
    if (colours[place] !== colour) {
      pixelToOklab(colour, one);
      colours[place] = colour;
      converted[from] = one[0]!;
      converted[from + 1] = one[1]!;
      converted[from + 2] = one[2]!;
    }
    oklab[at] = converted[from]!;
    oklab[at + 1] = converted[from + 1]!;
    oklab[at + 2] = converted[from + 2]!;
  }
  return { width, height, data: oklab };
}

/** Pixels to the left and to the right at which a stroke's ground is looked for: half its width, and a little. */
const REACHES = [2, 3, 5];
/** How much further, in OKLab, a stroke must be from its two sides than these are from each other. */
const STANDS_OUT = 0.08;

/**
 * Marks the pixels that lie on an upright stroke, as those of letters do: both sides of it differ from it and are
 * like each other. It takes colour for what it is, so that red on a green as light is a stroke, too. Strokes of one
 * width on one ground are what tells letters from texture (B. Epshtein, E. Ofek and Y. Wexler, "Detecting text in
 * natural scenes with stroke width transform", 2010); this is the one direction of it that a row of pixels shows.
 *
 * @returns 1 for a stroke and 0 for anything else, `[height × width]`
 */
export function findStrokes({ width, height, data }: OklabPixels): Uint8Array {
  const strokes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      for (const reach of REACHES) {
        if (x < reach || x + reach >= width) break;
        const left = squaredDistance(data, at, data, at - reach);
        if (left <= STANDS_OUT ** 2) continue;
        const right = squaredDistance(data, at, data, at + reach);
        if (right <= STANDS_OUT ** 2) continue;
        const apart = Math.sqrt(squaredDistance(data, at - reach, data, at + reach));
        if (Math.sqrt(Math.min(left, right)) - apart <= STANDS_OUT) continue;
        strokes[at] = 1;
        break;
      }
    }
  }
  return strokes;
}
