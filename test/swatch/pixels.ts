import sharp from 'sharp';
import type { Picture } from '../../src/reply.ts';
import type { Box } from '../../src/swatch/layout.ts';

/** A decoded picture. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The colour at a point, as `#rrggbb`. */
  at(x: number, y: number): string;
  /** All colours of a box, row by row. */
  region(box: Box): string[];
  /** The different colours in a box. */
  coloursIn(box: Box): Set<string>;
}

export async function pixelsOf(picture: Picture): Promise<Pixels> {
  const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number): string => {
    const start = (y * width + x) * channels;
    return `#${data.subarray(start, start + 3).toString('hex')}`;
  };
  const region = (box: Box): string[] => {
    const colours: string[] = [];
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++) {
      for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) colours.push(at(x, y));
    }
    return colours;
  };
  return { width, height, at, region, coloursIn: (box) => new Set(region(box)) };
}
