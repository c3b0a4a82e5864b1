import { squaredDistance } from '../palette/squared-distance.ts';
import type { OklabPixels } from './oklab-pixels.ts';

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
