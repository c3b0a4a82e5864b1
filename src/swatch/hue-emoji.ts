import sharp from 'sharp';
import { svgBox } from './svg.ts';

/** Pixels of an emoji's side, as chat platforms take it, and of the field's distance from it. */
const SIDE = 128;
const INSET = 6;
const RADIUS = 26;
/** Pixels that the outline is wide, and its colour, which both a light and a dark page leave to be seen. */
const OUTLINE = 8;
const OUTLINE_COLOUR = '#808080';

/**
 * Draws a field of one colour as an emoji: a PNG of 128 × 128 pixels, transparent around it. A grey outline parts it
 * from light and from dark pages.
 *
 * @param hex `#rrggbb`
 */
export async function drawHueEmoji(hex: string): Promise<Uint8Array> {
  const box = (inset: number) => ({ x: inset, y: inset, width: SIDE - 2 * inset, height: SIDE - 2 * inset });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">`,
    svgBox(box(INSET), { fill: OUTLINE_COLOUR, radius: RADIUS }),
    svgBox(box(INSET + OUTLINE), { fill: hex, radius: RADIUS - OUTLINE }),
    '</svg>',
  ].join('');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
