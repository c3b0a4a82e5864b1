import { edgeFor } from './edge.ts';
import { percent } from '../figures.ts';
import { fitLine } from './fit.ts';
import { drawHeader } from './header.ts';
import type { Box } from './layout.ts';
import { measure } from './measure.ts';
import { COLOURS_DRAWN, type ShownColour, type PaletteSpec } from './palette-spec.ts';
import { SWATCH_LIMITS } from './spec.ts';
import { svgBox, svgPicture, svgText } from './svg.ts';
import { type Theme, THEMES } from './theme.ts';

/** Pixels between the picture's edge and everything on it, and between the header and the rows. */
const MARGIN = 48;
const HEADER_GAP = 30;
/** The space below a row, the radius of its bar, and the height from which on its hex stands below its name. */
const ROW = { gap: 12, radius: 12, high: 56 } as const;
/** Pixels that names and hexes are wide at most, and the space before the bars. */
const LABELS = { width: 350, gap: 28 } as const;
/** Font sizes, in shares of a high and of a low row's height, and in pixels at most. */
const NAME = { high: 0.44, low: 0.6, most: 44, least: 12 } as const;
const HEX = { high: 0.34, low: 0.48, most: 28 } as const;
const SHARE = { share: 0.5, most: 36, gap: 16 } as const;
/** Pixels that a bar is long at least, so that it can be seen. */
const LEAST_BAR = 6;

/**
 * Writes the picture of a cover's own colours as SVG, 1200 × 630 pixels: a row a colour with its name and hex, a bar
 * as long as its share beside the largest's, and the share. All text stands on the page. Throws a `RangeError` when
 * there are no colours.
 */
export async function drawPalette(spec: PaletteSpec): Promise<string> {
  const { width, height } = SWATCH_LIMITS;
  const theme = THEMES[spec.theme];
  const inner = { x: MARGIN, y: MARGIN - 6, width: width - 2 * MARGIN, height: height - 2 * MARGIN + 18 };
  const header = await drawHeader({ ...spec, words: { ...spec.words, headingFor: '' } }, theme, inner);
  const top = Math.ceil(header.bottom) + HEADER_GAP;
  const rows = await drawRows(spec, theme, { ...inner, y: top, height: inner.y + inner.height - top });
  return svgPicture(SWATCH_LIMITS, theme.page, [header.svg, rows]);
}

async function drawRows(spec: PaletteSpec, theme: Theme, area: Box): Promise<string> {
  const colours = spec.colours.slice(0, COLOURS_DRAWN);
  const [first] = colours;
  if (!first) throw new RangeError('Expected 1 to 8 colours but received none');
  const pitch = Math.floor((area.height + ROW.gap) / colours.length);
  const height = pitch - ROW.gap;
  const shareSize = Math.min(SHARE.most, Math.round(height * SHARE.share));
  const shares = colours.map(({ share }) => percent(share, spec.words));
  const widths = await Promise.all(shares.map((share) => measure(share, 'bold')));
  const bars = area.x + LABELS.width + LABELS.gap;
  const room = area.x + area.width - bars - SHARE.gap - Math.max(...widths) * shareSize;
  const rows = await Promise.all(
    colours.map(async (colour, at) => {
      const y = area.y + at * pitch;
      const bar = {
        x: bars,
        y,
        width: Math.max(LEAST_BAR, Math.round((room * colour.share) / first.share)),
        height,
      };
      const radius = Math.min(ROW.radius, bar.width / 2);
      return [
        await drawLabel(colour, theme, { x: area.x, y, width: LABELS.width, height }),
        svgBox(bar, { fill: colour.hex, radius, edge: edgeFor(colour.hex, theme.page) }),
        svgText(shares[at] ?? '', bar.x + bar.width + SHARE.gap, y + height / 2 + shareSize * 0.36, {
          size: shareSize,
          fill: theme.ink,
          weight: 'bold',
        }),
      ].join('');
    }),
  );
  return rows.join('');
}

/** A colour's name and, below or beside it as the row's height allows, its hex. */
async function drawLabel({ name, hex }: ShownColour, theme: Theme, box: Box): Promise<string> {
  const isHigh = box.height >= ROW.high;
  const kind = isHigh ? 'high' : 'low';
  const hexSize = Math.min(HEX.most, Math.round(box.height * HEX[kind]));
  const wanted = Math.min(NAME.most, Math.round(box.height * NAME[kind]));
  const hexWidth = isHigh ? 0 : (await measure(hex, 'regular')) * hexSize + 14;
  const room = { width: box.width - hexWidth, size: wanted, least: NAME.least };
  const { lines, size } = await fitLine(name, 'bold', room);
  const middle = box.y + box.height / 2;
  const nameAt = isHigh ? middle - size * 0.12 : middle + size * 0.36;
  const style = { size: hexSize, fill: theme.muted };
  return [
    svgText(lines.join(''), box.x, nameAt, { size, fill: theme.ink, weight: 'bold' }),
    isHigh
      ? svgText(hex, box.x, nameAt + hexSize * 1.35, style)
      : svgText(hex, box.x + box.width, middle + hexSize * 0.36, { ...style, align: 'right' }),
  ].join('');
}
