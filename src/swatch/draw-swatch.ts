import { drawRow, type PlacedHue } from './card.ts';
import { drawFooter } from './footer.ts';
import { drawHeader } from './header.ts';
import { type Box, cardBoxes } from './layout.ts';
import { SWATCH_LIMITS, type SwatchSpec } from './spec.ts';
import { svgPicture } from './svg.ts';
import { type Theme, THEMES } from './theme.ts';
import { drawWorn } from './worn/draw-worn.ts';

/** Pixels between the picture's edge and everything on it. */
const MARGIN = 48;

/** Pixels between the header and the cards. */
const HEADER_GAP = 22;

/**
 * Writes the picture of a swatch as SVG, 1200 × 630 pixels: the palette as a cover wears it, where there is one, with
 * the hues beside it; otherwise the hues as cards. Throws a `RangeError` when there are no hues.
 */
export async function drawSwatch(spec: SwatchSpec): Promise<string> {
  const { width, height } = SWATCH_LIMITS;
  const theme = THEMES[spec.theme];
  const inner: Box = {
    x: MARGIN,
    y: MARGIN - 6,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN + 18,
  };
  const svg = spec.worn.length > 0 ? await drawWorn(spec, theme, inner) : await drawCards(spec, theme, inner);
  return svgPicture(SWATCH_LIMITS, theme.page, [svg]);
}

/** Draws the hues as cards below the title and the genres. */
async function drawCards(spec: SwatchSpec, theme: Theme, inner: Box): Promise<string> {
  const [header, footer] = await Promise.all([
    drawHeader(spec, theme, inner),
    drawFooter(spec, theme, inner),
  ]);
  const top = Math.ceil(header.bottom) + HEADER_GAP;
  const hues = spec.hues.slice(0, SWATCH_LIMITS.hues);
  const boxes = cardBoxes(hues.length, { ...inner, y: top, height: footer.top - top });
  const cards = await Promise.all(rowsOf(hues, boxes).map((row) => drawRow(row, theme, spec.words)));
  return [header.svg, ...cards, footer.svg].join('');
}

/** Pairs hues with their boxes and groups those that stand side by side; the first stands alone. */
function rowsOf(hues: SwatchSpec['hues'], boxes: readonly Box[]): PlacedHue[][] {
  const rows = new Map<number, PlacedHue[]>();
  for (const [index, hue] of hues.entries()) {
    const box = boxes[index];
    if (!box) continue;
    const key = index === 0 ? -1 : box.y;
    rows.set(key, [...(rows.get(key) ?? []), { hue, box }]);
  }
  return [...rows.values()];
}
