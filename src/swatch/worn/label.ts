import { fitLines } from '../lines.ts';
import type { Box } from '../layout.ts';
import { svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { widthOf } from '../width.ts';

/** Pixels: font size, the least of it, and height with the space below. */
export const LABEL = { size: 18, least: 12, height: 26 } as const;

/** Draws what a part of the picture shows, in a small line at the top of its area, and a few words at its end. */
export async function drawLabel(text: string, theme: Theme, area: Box, end = ''): Promise<string> {
  const taken = end === '' ? 0 : ((await widthOf(end, 'bold')) + 1) * LABEL.size;
  const room = { width: area.width - taken, size: LABEL.size, least: LABEL.least, lines: () => 1 };
  const { lines, size } = await fitLines(text, 'regular', room);
  const baseline = area.y + LABEL.size * 0.75;
  const style = { size: LABEL.size, fill: theme.ink, weight: 'bold', align: 'right' } as const;
  return (
    svgText(lines.join(''), area.x, baseline, { size, fill: theme.muted }) +
    svgText(end, area.x + area.width, baseline, style)
  );
}
