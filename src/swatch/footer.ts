import { fitLine } from './fit.ts';
import type { Box } from './layout.ts';
import { measure } from './measure.ts';
import { plainText } from './plain-text.ts';
import { SWATCH_LIMITS, type SwatchSpec } from './spec.ts';
import { svgText } from './svg.ts';
import type { Theme } from './theme.ts';

const SIZE = 22;
const GAP = 32;

/** Draws the sentence on the covers' ground and, when not all hues are drawn, how many more there are. */
export async function drawFooter(spec: SwatchSpec, theme: Theme, area: Box): Promise<string> {
  const baseline = area.y + area.height - SIZE * 0.25;
  const hidden = spec.hues.length - SWATCH_LIMITS.hues;
  const more = hidden > 0 ? `+${hidden} more` : '';
  const width = area.width - GAP - (await measure(more, 'bold')) * SIZE;
  const ground = await fitLine(plainText(spec.ground ?? ''), 'regular', { width, size: SIZE, least: 18 });
  return [
    svgText(ground.lines.join(''), area.x, baseline, { size: ground.size, fill: theme.ink }),
    svgText(more, area.x + area.width, baseline, {
      size: SIZE,
      fill: theme.ink,
      weight: 'bold',
      align: 'right',
    }),
  ].join('');
}
