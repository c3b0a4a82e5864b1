import type { Pixels } from '../../src/covers/decode-cover.ts';

/** Pixels, drawn by a function of column and row that gives 0xrrggbb. */
export function drawn(width: number, height: number, colourAt: (x: number, y: number) => number): Pixels {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(at % width, Math.floor(at / width));
    data.set([colour >> 16, (colour >> 8) & 255, colour & 255], at * 3);
  }
  return { width, height, data };
}

/** One row of pixels, so many of each colour. */
export function pixelsOf(...parts: readonly (readonly [colour: number, count: number])[]): Pixels {
  const colours = parts.flatMap(([colour, count]) => Array.from({ length: count }, () => colour));
  return drawn(colours.length, 1, (x) => colours[x]!);
}

/** One row with one pixel of each colour. */
export function stripes(...colours: readonly number[]): Pixels {
  return pixelsOf(...colours.map((colour) => [colour, 1] as const));
}
