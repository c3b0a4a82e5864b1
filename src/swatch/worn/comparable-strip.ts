import type { ComparableCover } from '../../cover-index/reading.ts';
import { edgeFor } from '../edge.ts';
import { type Box, split } from '../layout.ts';
import { fitLines } from '../lines.ts';
import { directionOf } from '../plain-text.ts';
import { SWATCH_LIMITS } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { drawnTitle } from '../title.ts';
import type { SwatchWords } from '../words.ts';
import { drawLabel, LABEL } from './label.ts';

/** Pixels between two covers, and between a cover and what is said of it. */
const GAP = { cells: 16, title: 6 } as const;

/** Pixels of the lines below a cover: font size, height, and how many there are. */
const TEXT = { size: 15, line: 17, lines: 2 } as const;

/** Draws real covers as bands of their colours, each as high as its share, with title and author below. */
export async function drawComparables(
  covers: readonly ComparableCover[],
  theme: Theme,
  words: SwatchWords,
  area: Box,
): Promise<string> {
  if (covers.length === 0) return '';
  const columns = split(area.x, area.width, SWATCH_LIMITS.comparables, GAP.cells);
  const y = area.y + LABEL.height;
  const height = area.y + area.height - y;
  const cells = await Promise.all(
    covers.map(async (cover, at) => {
      const [x, width] = columns[at] ?? [area.x, area.width];
      return drawComparable(cover, theme, { x, y, width, height });
    }),
  );
  return [await drawLabel(words.comparables, theme, area), ...cells].join('');
}

async function drawComparable(cover: ComparableCover, theme: Theme, box: Box): Promise<string> {
  const height = box.height - GAP.title - TEXT.lines * TEXT.line;
  const block = { ...box, width: Math.round((height * 2) / 3), height };
  return drawBands(cover, theme, block) + (await drawTexts(cover, theme, box));
}

/** Bands from the top down, most of it first, at whole pixels; outlined where the page would swallow one. */
function drawBands({ colours }: ComparableCover, theme: Theme, block: Box): string {
  const whole = colours.reduce((sum, { share }) => sum + share, 0);
  let above = 0;
  const bands = colours.map(({ hex, share }) => {
    const from = Math.round((above / whole) * block.height);
    above += share;
    const to = Math.round((above / whole) * block.height);
    return svgBox({ ...block, y: block.y + from, height: to - from }, { fill: hex });
  });
  const isSwallowed = colours.some(({ hex }) => edgeFor(hex, theme.page) !== undefined);
  return [...bands, isSwallowed ? svgBox(block, { fill: 'none', edge: theme.line }) : ''].join('');
}

/** The title, and the author where it leaves a line. */
async function drawTexts(cover: ComparableCover, theme: Theme, box: Box): Promise<string> {
  const title = await drawnTitle(cover.title);
  const room = { width: box.width, size: TEXT.size, least: TEXT.size, lines: () => TEXT.lines };
  const { lines, size } = await fitLines(title, 'regular', room);
  const direction = directionOf(title);
  const first = box.y + box.height - (TEXT.lines - 1) * TEXT.line - 3;
  const author = lines.length < TEXT.lines ? await drawnTitle(cover.author) : '';
  const below = await fitLines(author, 'regular', { ...room, lines: () => TEXT.lines - lines.length });
  return [
    ...lines.map((line) => ({ line, fill: theme.ink, direction })),
    ...below.lines.map((line) => ({ line, fill: theme.muted, direction: directionOf(author) })),
  ]
    .map(({ line, ...style }, at) => svgText(line, box.x, first + at * TEXT.line, { size, ...style }))
    .join('');
}
