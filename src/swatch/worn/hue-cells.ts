import { inkFor } from '../../palette/contrast.ts';
import { edgeFor } from '../edge.ts';
import { factor, percent } from '../../figures.ts';
import { fitLines } from '../lines.ts';
import type { Box } from '../layout.ts';
import { shownName } from '../shown-name.ts';
import { SWATCH_LIMITS, type SwatchHue } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { widthOf } from '../width.ts';
import type { SwatchWords } from '../words.ts';
import { gridOf } from './colour-cells.ts';
import { drawLabel, LABEL } from './label.ts';

/** Cells a row, by how many hues there are: the earlier rows have the wider cells. */
const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [2],
  [3],
  [4],
  [5],
  [3, 3],
  [3, 4],
  [4, 4],
  [4, 5],
  [5, 5],
];

/** Pixels: between cells, within them, and the radius of their corners. */
const CELL = { gap: 8, padding: 10, radius: 8 } as const;

/** Font sizes in shares of a cell's height, in pixels at most and at least; and how much a row's may differ. */
const NAME = { share: 0.26, most: 24, least: 10, spread: 1.5 } as const;
const SMALL = { share: 0.215, most: 17, least: 9 } as const;

/** Baselines of the three lines, in shares of a cell's height. */
const BASELINES = [0.33, 0.6, 0.86] as const;

/**
 * Draws the ranked hues in their typical colours: cells with rank and name, hex, and chance and lift, in a legible
 * ink, below what the chance is of (`key`) and how many more there are. Throws a `RangeError` when there are none.
 */
export async function drawHues(
  ranked: readonly SwatchHue[],
  theme: Theme,
  words: SwatchWords,
  area: Box,
  key = words.key,
): Promise<string> {
  const hues = ranked.slice(0, SWATCH_LIMITS.hues);
  const rows = ROWS[hues.length];
  if (!rows || hues.length === 0) throw new RangeError(`Expected 1 to 10 hues but received ${hues.length}`);
  const cells = { ...area, y: area.y + LABEL.height, height: area.height - LABEL.height };
  const boxes = gridOf(rows, cells, CELL.gap);
  const placed = hues.flatMap((hue, at) => (boxes[at] ? [{ hue, box: boxes[at] }] : []));
  const sizes = await Promise.all(placed.map(({ hue, box }) => sizesOf(hue, words, box)));
  const drawn = await Promise.all(
    placed.map(({ hue, box }, place) => {
      const own = sizes[place]!;
      const inRow = sizes.filter((_, at) => placed[at]?.box.y === box.y);
      // A long name is small by itself, and makes no other smaller than it need be.
      const least = Math.min(...inRow.map((size) => size.name));
      const name = Math.min(own.name, least * NAME.spread);
      const small = Math.min(...inRow.map((size) => size.small));
      return drawHue(hue, { name, small }, theme, words, box);
    }),
  );
  const more = ranked.length > hues.length ? words.more(ranked.length - hues.length) : '';
  return [await drawLabel(key, theme, area, more), ...drawn].join('');
}

/** Font sizes in pixels. */
interface Sizes {
  readonly name: number;
  readonly small: number;
}

/** Sizes at which a hue's lines fit its cell; the small lines of a row are all set in the least of theirs. */
async function sizesOf(hue: SwatchHue, words: SwatchWords, { width, height }: Box): Promise<Sizes> {
  const room = width - 2 * CELL.padding;
  const [rank, name, figures, hex] = await Promise.all([
    widthOf(`${hue.rank}  `, 'bold'),
    widthOf(shownName(hue, words), 'bold'),
    widthOf(`${percent(hue.score, words)}  ${usual(hue, words)}`, 'bold'),
    widthOf(hue.hex, 'regular'),
  ]);
  const fit = (em: number, { share, most, least }: Omit<typeof NAME, 'spread'> | typeof SMALL): number =>
    Math.max(least, Math.min(most, Math.round(height * share), Math.floor(room / em)));
  return { name: fit(rank + name, NAME), small: fit(Math.max(figures, hex), SMALL) };
}

async function drawHue(
  hue: SwatchHue,
  sizes: Sizes,
  theme: Theme,
  words: SwatchWords,
  box: Box,
): Promise<string> {
  const fill = inkFor(hue.hex);
  const x = box.x + CELL.padding;
  const [first, second, third] = BASELINES.map((share) => Math.round(box.y + box.height * share));
  const rank = (await widthOf(`${hue.rank}  `, 'bold')) * sizes.name;
  const room = { width: box.width - 2 * CELL.padding - rank, size: sizes.name, least: sizes.name };
  const { lines } = await fitLines(shownName(hue, words), 'bold', { ...room, lines: () => 1 });
  return [
    svgBox(box, { fill: hue.hex, radius: CELL.radius, edge: edgeFor(hue.hex, theme.page) }),
    svgText(`${hue.rank}`, x, first ?? 0, { size: sizes.name, fill }),
    svgText(lines.join(''), x + rank, first ?? 0, { size: sizes.name, fill, weight: 'bold' }),
    svgText(hue.hex, x, second ?? 0, { size: sizes.small, fill }),
    svgText(usual(hue, words), x, third ?? 0, { size: sizes.small, fill, lead: percent(hue.score, words) }),
  ].join('');
}

function usual({ lift }: SwatchHue, words: SwatchWords): string {
  return words.usual(factor(lift, words));
}
