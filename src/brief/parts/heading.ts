import type { Box } from '../../swatch/layout.ts';
import { type BoxMark, leaf, type PagePart } from '../marks.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { fitText } from '../type/fit-text.ts';

/** Points from the line above a heading to what stands below it. */
export const HEADING_HEIGHT = 21;

/** Points between the line and the heading. */
const BELOW_LINE = 4;

/** Draws what a part of the page is called, and the line above it. */
export async function drawHeading(text: string, { x, y, width }: Omit<Box, 'height'>): Promise<PagePart> {
  const box = { x, y: y + BELOW_LINE, width, height: HEADING_HEIGHT - BELOW_LINE };
  const { marks } = await fitText(text, {
    box,
    weight: 'bold',
    fill: COLOURS.ink,
    size: SIZES.heading,
    least: 7,
    lines: 1,
  });
  return leaf('H2', marks);
}

/** A line across, half a point high. */
export function drawLine({ x, y, width }: Omit<Box, 'height'>, fill: string = COLOURS.ink): BoxMark {
  return { kind: 'box', x, y, width, height: 0.5, fill };
}
