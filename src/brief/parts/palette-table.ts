import { edgeFor } from '../../swatch/edge.ts';
import type { Box } from '../../swatch/layout.ts';
import { type BoxMark, holding, leaf, movedDown, type PagePart } from '../marks.ts';
import type { BriefColour, BriefSpec } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { fitText, type TextRoom } from '../type/fit-text.ts';
import { drawHeading, drawLine, HEADING_HEIGHT } from './heading.ts';
import type { LaidOut } from './header.ts';

/** Points: the row of what columns are called, and rows by how many colours there are. */
const HEAD = 14;
const ROW = { few: 26, most: 156 } as const;

/** What notes shrink to where more colours than usual leave each of them little height, rather than be cut. */
const LEAST_IN_LOW_ROWS = 5.5;

/** Where columns begin and how wide they are, in points from the left. */
const COLUMNS = {
  screen: { at: 0, width: 56 },
  print: { at: 56, width: 34 },
  colour: { at: 101, width: 128 },
  hex: { at: 231, width: 42 },
  cmyk: { at: 273, width: 72 },
  ink: { at: 347, width: 35 },
  note: { at: 392, width: 119 },
} as const;

/** Points of each of the four inks. */
const INK_WIDTH = COLUMNS.cmyk.width / 4;

const INKS = ['C', 'M', 'Y', 'K'] as const;

/** Draws the palette as a table: each colour on screen and as it comes from the press, with its values. */
export async function drawPaletteTable({ palette }: BriefSpec, box: Box): Promise<LaidOut> {
  const { heading, colours } = palette;
  const head = box.y + HEADING_HEIGHT;
  const top = head + HEAD;
  const row = Math.min(ROW.few, ROW.most / Math.max(1, colours.length));
  const rows = await Promise.all(
    colours.map((colour, at) => drawRow(colour, { ...box, y: top + at * row, height: row })),
  );
  const bottom = top + colours.length * row;
  const lines = rows.map((_, at) =>
    drawLine(
      { x: box.x + COLUMNS.colour.at, y: top + at * row, width: box.width - COLUMNS.colour.at },
      COLOURS.line,
    ),
  );
  const table = holding(
    'Table',
    [await drawHead(palette, { ...box, y: head, height: HEAD }), ...rows],
    lines,
  );
  const part = holding('Sect', [await drawHeading(heading, box), table], [drawLine(box)]);
  return { part, height: bottom - box.y };
}

async function drawHead({ columns }: BriefSpec['palette'], box: Box): Promise<PagePart> {
  const named = ['screen', 'print', 'colour', 'hex', 'ink', 'note'] as const;
  const style = { fill: COLOURS.muted, size: SIZES.small, least: SIZES.least, lines: 1 } as const;
  const cells = await Promise.all([
    ...named.map(async (name) =>
      leaf(
        'TH',
        (await fitText(columns[name], { ...style, box: columnOf(name, box), ...alignOf(name) })).marks,
      ),
    ),
    ...INKS.map(async (ink, at) =>
      leaf('TH', (await fitText(ink, { ...style, box: inkBox(at, box), align: 'right' })).marks),
    ),
  ]);
  return holding('TR', inOrder(cells));
}

/** Cells with those of the four inks, which come last, before the sum of them. */
function inOrder(cells: readonly PagePart[]): PagePart[] {
  const inks = cells.slice(-INKS.length);
  const others = cells.slice(0, -INKS.length);
  return [...others.slice(0, 4), ...inks, ...others.slice(4)];
}

async function drawRow(colour: BriefColour, box: Box): Promise<PagePart> {
  const middle = (name: keyof typeof COLUMNS, size: number) => middleOf(columnOf(name, box), size);
  const value = { fill: COLOURS.ink, size: SIZES.text, least: 6, lines: 1 } as const;
  const inks = colour.cmyk.map((ink, at) =>
    drawValue(ink, { ...value, box: middleOf(inkBox(at, box), SIZES.text), align: 'right' }),
  );
  return holding('TR', [
    ...drawChips(colour, box),
    await drawName(colour, columnOf('colour', box)),
    await drawValue(colour.hex, { ...value, box: middle('hex', SIZES.text) }),
    ...(await Promise.all(inks)),
    await drawValue(colour.ink, { ...value, box: middle('ink', SIZES.text), align: 'right' }),
    await drawNote(colour.note, columnOf('note', box)),
  ]);
}

async function drawValue(words: string, room: TextRoom): Promise<PagePart> {
  return leaf('TD', (await fitText(words, room)).marks);
}

/** Role and name, one above the other. */
async function drawName({ role, name }: BriefColour, box: Box): Promise<PagePart> {
  const roleSize = Math.min(SIZES.small, box.height * 0.3);
  const nameSize = Math.min(SIZES.heading, box.height * 0.38);
  const style = { least: 5, lines: 1 } as const;
  const split = box.y + box.height * 0.45;
  const [above, below] = await Promise.all([
    fitText(role, {
      ...style,
      box: { ...box, y: split - roleSize * 1.24, height: roleSize * 1.24 },
      fill: COLOURS.muted,
      size: roleSize,
    }),
    fitText(name, {
      ...style,
      box: { ...box, y: split, height: box.y + box.height - split },
      weight: 'bold',
      fill: COLOURS.ink,
      size: nameSize,
    }),
  ]);
  return leaf('TD', [...above.marks, ...below.marks]);
}

async function drawNote(note: string, box: Box): Promise<PagePart> {
  const least = box.height < ROW.few ? LEAST_IN_LOW_ROWS : SIZES.least;
  const room = { fill: COLOURS.muted, size: SIZES.small, least, isFilled: true } as const;
  const inner = { ...box, y: box.y + 0.1, height: box.height - 0.2 };
  const { marks, height } = await fitText(note, { ...room, box: inner });
  const down = (inner.height - height) / 2;
  return leaf('TD', movedDown(marks, down));
}

/** A colour on screen and as it comes from the press, side by side; outlined where the page would swallow one. */
function drawChips({ hex, printsAs, name }: BriefColour, box: Box): PagePart[] {
  const isSwallowed = [hex, printsAs].some((each) => edgeFor(each, COLOURS.paper) !== undefined);
  const both = { ...columnOf('screen', box), width: COLUMNS.screen.width + COLUMNS.print.width };
  const edge: BoxMark[] = isSwallowed ? [{ kind: 'box', ...both, edge: COLOURS.edge }] : [];
  const chip = (column: 'screen' | 'print', fill: string): BoxMark => ({
    kind: 'box',
    ...columnOf(column, box),
    fill,
  });
  return [
    holding('TD', [leaf('Figure', [chip('screen', hex)], `${name} ${hex}`)]),
    holding('TD', [leaf('Figure', [chip('print', printsAs), ...edge], printsAs)]),
  ];
}

function columnOf(name: keyof typeof COLUMNS, box: Box): Box {
  const { at, width } = COLUMNS[name];
  return { ...box, x: box.x + at, width };
}

function inkBox(at: number, box: Box): Box {
  return { ...box, x: box.x + COLUMNS.cmyk.at + at * INK_WIDTH, width: INK_WIDTH };
}

function alignOf(name: keyof typeof COLUMNS): Pick<TextRoom, 'align'> {
  return name === 'ink' ? { align: 'right' } : {};
}

/** A line of so many points in the middle of a box. */
function middleOf(box: Box, size: number): Box {
  const height = size * 1.24;
  return { ...box, y: box.y + (box.height - height) / 2, height };
}
