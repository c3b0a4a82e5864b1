import { fitLine } from './fit.ts';
import type { Box } from './layout.ts';
import { measure } from './measure.ts';
import { plainText } from './plain-text.ts';
import { SWATCH_LIMITS, type SwatchSpec } from './spec.ts';
import { svgText } from './svg.ts';
import type { Theme } from './theme.ts';

/** Pixels: font size, room between the two texts, and height with the space above. */
const SIZE = 22;
const GAP = 32;
const HEIGHT = 44;

/** A part at the bottom of the picture and the pixel row at which it begins. */
interface DrawnFooter {
  readonly svg: string;
  readonly top: number;
}

/** Draws the sentence on the covers' ground and, when not all hues are drawn, how many more there are. */
export async function drawFooter(spec: SwatchSpec, theme: Theme, area: Box): Promise<DrawnFooter> {
  const sentence = plainText(spec.ground ?? '');
  const more = moreHues(spec);
  if (!sentence && !more) return { svg: '', top: area.y + area.height };
  const baseline = area.y + area.height - SIZE * 0.25;
  const width = area.width - GAP - (await measure(more, 'bold')) * SIZE;
  const ground = await fitLine(sentence, 'regular', { width, size: SIZE, least: 18 });
  const style = { size: SIZE, fill: theme.ink, weight: 'bold', align: 'right' } as const;
  return {
    svg:
      svgText(ground.lines.join(''), area.x, baseline, { size: ground.size, fill: theme.ink }) +
      svgText(more, area.x + area.width, baseline, style),
    top: area.y + area.height - HEIGHT,
  };
}

function moreHues(spec: SwatchSpec): string {
  const hidden = spec.hues.length - SWATCH_LIMITS.hues;
  return hidden > 0 ? spec.words.more(hidden) : '';
}
