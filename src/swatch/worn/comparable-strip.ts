import type { ComparableCover } from '../../cover-index/reading.ts';
import { edgeFor } from '../edge.ts';
import { type Box, split } from '../layout.ts';
import { fitLines } from '../lines.ts';
import { directionOf } from '../plain-text.ts';
import { SWATCH_LIMITS, type SwatchCover } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { drawnTitle } from '../title.ts';
import type { SwatchWords } from '../words.ts';
import { widthOf } from '../width.ts';
import { drawLabel, LABEL } from './label.ts';

/** Pixels between two covers, and between a cover and what is said of it. */
const GAP = { cells: 16, title: 6 } as const;

/** Pixels of the lines below a cover: font size, height, and how many there are. */
const TEXT = { size: 15, line: 17, lines: 2 } as const;

/** Pixels of the bar before a cover that is marked, and from the one to the other. */
const BAR = { width: 4, gap: 4 } as const;

/**
 * Draws real covers as bands of their colours, each as high as its share, with title and author below. A bar stands
 * before those that are marked, and at the end of the line above them with what it says.
 */
export async function drawComparables(
  covers: readonly SwatchCover[],
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
  const legend = legendOf(covers, words);
  const bars = covers.flatMap(({ mark }, at) =>
    mark === undefined
      ? []
      : [drawBar({ x: (columns[at] ?? [area.x])[0], y, height: coverHeight(height) }, theme)],
  );
  return [
    await drawLabel(words.comparables, theme, area, legend),
    legend === '' ? '' : await drawLegendBar(legend, theme, area),
    ...cells,
    ...bars,
  ].join('');
}

/** What the bar says: why covers are marked, where that is the same for all of them. */
function legendOf(covers: readonly SwatchCover[], { named }: SwatchWords): string {
  const [mark = '', ...others] = new Set(covers.flatMap((cover) => cover.mark ?? []));
  return others.length > 0 ? named : mark;
}

/** A bar before what begins at `x`. */
function drawBar({ x, ...box }: Pick<Box, 'x' | 'y' | 'height'>, theme: Theme): string {
  return svgBox({ ...box, x: x - BAR.gap - BAR.width, width: BAR.width }, { fill: theme.ink });
}

async function drawLegendBar(legend: string, theme: Theme, { x, y, width }: Box): Promise<string> {
  const start = x + width - Math.ceil((await widthOf(legend, 'bold')) * LABEL.size);
  return drawBar({ x: start - BAR.gap, y, height: LABEL.size }, theme);
}

/** Pixels of a cover, of those that it has with its title. */
function coverHeight(height: number): number {
  return height - GAP.title - TEXT.lines * TEXT.line;
}

async function drawComparable(cover: ComparableCover, theme: Theme, box: Box): Promise<string> {
  const height = coverHeight(box.height);
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
