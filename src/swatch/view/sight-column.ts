import { alikeGroups } from '../../palette/seen-as/alike-groups.ts';
import type { PaletteSight, RoledColour } from '../../palette/seen-as/palette-sight.ts';
import { seenAs, type Sight } from '../../palette/seen-as/sights.ts';
import { edgeFor } from '../edge.ts';
import { type Box, split } from '../layout.ts';
import { fitLines } from '../lines.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import type { ViewSpec } from './view-spec.ts';

/** Font sizes and baselines in pixels, from the column's top. */
const NAME = { size: 26, least: 16, baseline: 22 } as const;
const SMALL = { size: 18, least: 12, baseline: 47 } as const;
/** The colours, side by side: pixels. */
const STRIP = { top: 64, height: 76, radius: 10, ink: 34, padding: 11 } as const;
/** Brackets below the colours: the first, and from one to the next; those that have room. */
const BRACKET = { top: 8, pitch: 11, height: 6, stroke: 2, most: 3, below: 22 } as const;

/**
 * Draws a palette in one sight: what it is called, its colours side by side, the ink on the ground, brackets below those
 * that look alike, and at the foot the contrast of type.
 */
export async function drawSight(
  sight: Sight,
  { palette, words, sight: seen }: ViewSpec & { readonly sight: PaletteSight },
  theme: Theme,
  box: Box,
): Promise<string> {
  const { name, detail } = words.view.sights[sight];
  const colours = palette.filter(({ role }) => role !== 'ink');
  const strip: Box = { ...box, y: box.y + STRIP.top, height: STRIP.height };
  const cells = cellsOf(strip, colours.length);
  const [ground] = cells;
  const ink = seenAs(seen.ink.hex, sight);
  return [
    await line(name, { ...box, y: box.y + NAME.baseline }, { ...NAME, fill: theme.ink, weight: 'bold' }),
    await line(detail, { ...box, y: box.y + SMALL.baseline }, { ...SMALL, fill: theme.muted }),
    drawStrip(
      colours.map(({ hex }) => seenAs(hex, sight)),
      cells,
      theme,
      strip,
    ),
    svgText('Aa', ground![0] + STRIP.padding, strip.y + strip.height / 2 + STRIP.ink * 0.36, {
      size: STRIP.ink,
      fill: ink,
      weight: 'bold',
    }),
    ...bracketsOf(sight, seen, colours).map((group, at) =>
      drawBracket(
        group.map((place) => cells[place]![0] + cells[place]![1] / 2),
        strip.y + strip.height + BRACKET.top + at * BRACKET.pitch,
        theme.ink,
      ),
    ),
    await line(
      words.view.type(seen.ink.contrasts[sight]),
      { ...box, y: strip.y + strip.height + BRACKET.top + BRACKET.most * BRACKET.pitch + BRACKET.below },
      { ...SMALL, fill: theme.ink },
    ),
  ].join('');
}

/** Where each colour stands: the ground, which bears the type, is twice as wide as the others. */
function cellsOf({ x, width }: Box, colours: number): (readonly [x: number, width: number])[] {
  const parts = split(x, width, colours + 1, 0);
  const [[start, first], [, second] = [0, 0]] = [parts[0]!, parts[1]];
  return [[start, first + second], ...parts.slice(2)];
}

/** Colours that touch, within round corners; outlined where the page would swallow one. */
function drawStrip(
  hexes: readonly string[],
  cells: readonly (readonly [x: number, width: number])[],
  theme: Theme,
  strip: Box,
): string {
  const id = `strip-${Math.round(strip.x)}`;
  const isSwallowed = hexes.some((hex) => edgeFor(hex, theme.page) !== undefined);
  return [
    `<clipPath id="${id}">${svgBox(strip, { fill: theme.page, radius: STRIP.radius })}</clipPath>`,
    `<g clip-path="url(#${id})">`,
    ...hexes.map((fill, at) => svgBox({ ...strip, x: cells[at]![0], width: cells[at]![1] }, { fill })),
    '</g>',
    isSwallowed ? svgBox(strip, { fill: 'none', radius: STRIP.radius, edge: theme.line }) : '',
  ].join('');
}

/** Groups of colours that look alike in a sight, by their places; as many as there is room for, the largest first. */
function bracketsOf(sight: Sight, { merging }: PaletteSight, colours: readonly RoledColour[]): number[][] {
  const pairs = merging.filter(({ sights }) => sights.some((each) => each === sight));
  return alikeGroups(pairs)
    .map((group) => group.map((colour) => colours.indexOf(colour)).toSorted((one, other) => one - other))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, BRACKET.most);
}

/** A line below colours with a tick up to each of them. */
export function drawBracket(places: readonly number[], y: number, stroke: string): string {
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const ticks = places.map((x) => `M${x} ${y}v${BRACKET.height}`).join('');
  return `<path d="${ticks}M${left} ${y + BRACKET.height}H${right}" fill="none" stroke="${stroke}" stroke-width="${BRACKET.stroke}" stroke-linecap="square"/>`;
}

/** A line of text at a baseline that fits a column's width. */
async function line(
  text: string,
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
  style: { readonly size: number; readonly least: number; readonly fill: string; readonly weight?: 'bold' },
): Promise<string> {
  const { size, least, fill, weight } = style;
  const { lines, size: fitted } = await fitLines(text, weight ?? 'regular', {
    width,
    size,
    least,
    lines: () => 1,
  });
  return svgText(lines.join(''), x, y, { size: fitted, fill, ...(weight && { weight }) });
}
