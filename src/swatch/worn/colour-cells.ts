import { inkFor } from '../../palette/contrast.ts';
import { edgeFor } from '../edge.ts';
import { fitLines } from '../lines.ts';
import { type Box, split } from '../layout.ts';
import { shownName } from '../shown-name.ts';
import { SWATCH_LIMITS, type SwatchColour } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { widthOf } from '../width.ts';
import type { SwatchWords } from '../words.ts';

/** Cells a row, by how many colours there are: the first, the ground, has the most room. */
const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 1],
  [1, 2],
  [2, 2],
  [1, 2, 2],
  [2, 2, 2],
  [2, 2, 3],
  [2, 3, 3],
];

/** Pixels: between cells, within them, and the radius of their corners. */
const CELL = { gap: 8, padding: 16, radius: 10 } as const;

/** Font sizes in shares of a cell's height and in pixels, and the baselines in shares of the height. */
const NAME = { share: 0.45, most: 36, least: 13, baseline: 0.84 } as const;
const HEX = { share: 0.33, most: 25 } as const;
const ROLE = { share: 0.29, most: 22, least: 10, baseline: 0.37 } as const;

/** Pixels between a role and a hex. */
const BETWEEN = 12;

/** Draws a palette's colours: cells with role and hex above and the name below, all in a legible ink. */
export async function drawColours(
  colours: readonly SwatchColour[],
  theme: Theme,
  words: SwatchWords,
  area: Box,
): Promise<string> {
  const shown = colours.slice(0, SWATCH_LIMITS.worn);
  const boxes = gridOf(ROWS[shown.length] ?? [], area, CELL.gap);
  const cells = await Promise.all(
    shown.map((colour, at) => drawColour(colour, theme, words, boxes[at] ?? area)),
  );
  return cells.join('');
}

/** Boxes in rows that share an area's height evenly, each row with so many. */
export function gridOf(rows: readonly number[], area: Box, gap: number): Box[] {
  return split(area.y, area.height, rows.length, gap).flatMap(([y, height], row) =>
    split(area.x, area.width, rows[row] ?? 0, gap).map(([x, width]) => ({ x, y, width, height })),
  );
}

async function drawColour(colour: SwatchColour, theme: Theme, words: SwatchWords, box: Box): Promise<string> {
  const { role, hex } = colour;
  const hexSize = Math.min(HEX.most, Math.round(box.height * HEX.share));
  const width = box.width - 2 * CELL.padding;
  const fill = inkFor(hex);
  const above = Math.round(box.y + box.height * ROLE.baseline);
  const [label, value] = await Promise.all([
    fitLines(colour.kept ? words.kept(words.roles[role]) : words.roles[role], 'regular', {
      width: width - (await widthOf(hex, 'regular')) * hexSize - BETWEEN,
      size: Math.min(ROLE.most, Math.round(box.height * ROLE.share)),
      least: ROLE.least,
      lines: () => 1,
    }),
    fitLines(shownName(colour, words), 'bold', {
      width,
      size: Math.min(NAME.most, Math.round(box.height * NAME.share)),
      least: NAME.least,
      lines: () => 1,
    }),
  ]);
  const left = box.x + CELL.padding;
  return [
    svgBox(box, { fill: hex, radius: CELL.radius, edge: edgeFor(hex, theme.page) }),
    svgText(label.lines.join(''), left, above, { size: label.size, fill }),
    svgText(hex, left + width, above, { size: hexSize, fill, align: 'right' }),
    svgText(value.lines.join(''), left, Math.round(box.y + box.height * NAME.baseline), {
      size: value.size,
      fill,
      weight: 'bold',
    }),
  ].join('');
}
