import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { Pixels } from './pixels.ts';

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

/**
 * Converts every pixel to OKLab.
 *
 * @param data takes the colours, `[height × width, 3]`; new room unless it is given
 */
export function toOklabPixels(
  { width, height, data: bytes }: Pixels,
  data: Float64Array = new Float64Array(width * height * 3),
): OklabPixels {
  bytesToOklab(bytes, 0, data);
  return { width, height, data };
}

/**
 * Converts as many pixels as there is room for.
 *
 * @param bytes red, green and blue of pixels, one behind the other
 * @param from where the first one begins
 * @param into takes lightness, a and b of each
 */
export function bytesToOklab(bytes: Uint8Array, from: number, into: Float64Array): void {
  kept ??= {
    colours: new Int32Array(1 << KEPT_BITS).fill(-1),
    oklab: new Float64Array(3 << KEPT_BITS),
  };
  const { colours, oklab: converted } = kept;
  const one = new Float64Array(3);
  for (let at = 0; at < into.length; at += 3) {
    const colour = (bytes[from + at]! << 16) | (bytes[from + at + 1]! << 8) | bytes[from + at + 2]!;
    const place = Math.imul(colour, SPREAD) >>> (32 - KEPT_BITS);
    const start = place * 3;
    if (colours[place] !== colour) {
      pixelToOklab(colour, one);
      colours[place] = colour;
      converted[start] = one[0]!;
      converted[start + 1] = one[1]!;
      converted[start + 2] = one[2]!;
    }
    into[at] = converted[start]!;
    into[at + 1] = converted[start + 1]!;
    into[at + 2] = converted[start + 2]!;
  }
}
