import type { ComparedPalette, ComparisonSpec } from './comparison-spec.ts';
import { edgeFor } from './edge.ts';
import { fitLine } from './fit.ts';
import { type Box, split } from './layout.ts';
import { shownName } from './shown-name.ts';
import { SWATCH_LIMITS } from './spec.ts';
import { svgBox, svgPicture, svgText } from './svg.ts';
import { type Theme, THEMES } from './theme.ts';
import { drawBookCover } from './worn/book-cover.ts';

/** Pixels between the picture's edge and everything on it, and between two palettes. */
const MARGIN = 48;
const BETWEEN = 44;
/** The heading: font sizes, and pixels from its top to its baseline and from there to what is below. */
const HEADING = { size: 46, least: 18, baseline: 35, gap: 24 } as const;
/** The size that a cover is drawn in before it is scaled: two by three, as book covers are. */
const COVER: Box = { x: 0, y: 0, width: 240, height: 360 };
/** Palettes that have room for their colours beside the cover; those of more stand below it. */
const WIDE = 2;
/** Part of a palette's width that its cover takes there. */
const WIDE_COVER = 0.56;
/** A palette's name: font sizes, and pixels from its top to the cover's. */
const LABEL = { size: 28, least: 14, height: 44 } as const;
/** A colour: its field, and the lines beside it. */
const ROW = { chip: 40, gap: 12, pitch: 54, size: 20, least: 12, hex: 17 } as const;
/** The same where it stands below a cover. */
const LOW_ROW = { chip: 24, gap: 8, pitch: 29, size: 15, least: 10 } as const;

/**
 * Writes the picture of palettes side by side as SVG, 1200 × 630 pixels: each by its name, as a cover may wear it, with
 * the names and hexes of its colours. Throws a `RangeError` when there are none.
 */
export async function drawComparison(spec: ComparisonSpec): Promise<string> {
  const { entries, words } = spec;
  if (entries.length === 0) throw new RangeError('Expected 2 to 5 palettes but received none');
  const { width, height } = SWATCH_LIMITS;
  const theme = THEMES[spec.theme];
  const inner = { x: MARGIN, y: MARGIN - 6, width: width - 2 * MARGIN, height: height - 2 * MARGIN + 6 };
  const isWide = entries.length <= WIDE;
  const heading = { ...inner, y: inner.y + HEADING.baseline };
  const ink = { fill: theme.ink, weight: 'bold' } as const;
  const header = isWide ? '' : await drawLine(words.comparison.heading, heading, HEADING, ink);
  const top = isWide ? inner.y : heading.y + HEADING.gap;
  const columns = split(inner.x, inner.width, entries.length, BETWEEN);
  const drawn = await Promise.all(
    entries.map((entry, at) => {
      const [x, room] = columns[at]!;
      const box = { x, y: top, width: room, height: inner.y + inner.height - top };
      return drawEntry(entry, spec, theme, box);
    }),
  );
  return svgPicture(SWATCH_LIMITS, theme.page, [header, ...drawn]);
}

/** A palette's name, its cover, and its colours beside or below. */
async function drawEntry(
  entry: ComparedPalette,
  { entries, words }: ComparisonSpec,
  theme: Theme,
  box: Box,
): Promise<string> {
  const isWide = entries.length <= WIDE;
  const rows = isWide ? ROW : LOW_ROW;
  const colours = entry.worn.slice(0, SWATCH_LIMITS.worn);
  const below = isWide ? 0 : Math.min(colours.length, 6) * rows.pitch + rows.gap;
  const room = {
    width: isWide ? box.width * WIDE_COVER : box.width,
    height: box.height - LABEL.height - below,
  };
  const scale = Math.min(room.width / COVER.width, room.height / COVER.height);
  const top = box.y + LABEL.height;
  const cover = await drawBookCover({ ...entry, words }, theme, COVER, entry.title);
  const beside = COVER.width * scale + 24;
  const list = isWide
    ? { x: box.x + beside, y: top, width: box.width - beside, height: room.height }
    : { x: box.x, y: top + COVER.height * scale + rows.gap, width: box.width, height: below };
  return [
    await drawLine(entry.label, { ...box, y: box.y + LABEL.size }, LABEL, {
      fill: theme.ink,
      weight: 'bold',
    }),
    `<g transform="translate(${box.x} ${top}) scale(${scale})">${cover}</g>`,
    await drawColours(colours, { words, theme, rows, isWide }, list),
  ].join('');
}

async function drawColours(
  colours: ComparedPalette['worn'],
  style: {
    readonly words: ComparisonSpec['words'];
    readonly theme: Theme;
    readonly rows: typeof ROW | typeof LOW_ROW;
    readonly isWide: boolean;
  },
  box: Box,
): Promise<string> {
  const { words, theme, rows, isWide } = style;
  const drawn = await Promise.all(
    colours.map(async (colour, at) => {
      const y = box.y + at * rows.pitch;
      const chip = { x: box.x, y, width: rows.chip, height: rows.chip };
      const beside = { ...box, x: box.x + rows.chip + rows.gap, width: box.width - rows.chip - rows.gap };
      const name = shownName(colour, words);
      const ink = { fill: theme.ink, weight: 'bold' } as const;
      const lines = isWide
        ? [
            await drawLine(name, { ...beside, y: y + 17 }, rows, ink),
            await drawLine(
              `${colour.hex} · ${words.roles[colour.role]}`,
              { ...beside, y: y + 38 },
              { size: ROW.hex, least: ROW.least },
              { fill: theme.muted },
            ),
          ]
        : [await drawLine(`${name} ${colour.hex}`, { ...beside, y: y + 18 }, rows, { fill: theme.ink })];
      return [
        svgBox(chip, { fill: colour.hex, radius: 6, edge: edgeFor(colour.hex, theme.page) }),
        ...lines,
      ].join('');
    }),
  );
  return drawn.join('');
}

async function drawLine(
  text: string,
  { x, y, width }: Box,
  { size: wanted, least }: { readonly size: number; readonly least: number },
  style: { readonly fill: string; readonly weight?: 'bold' },
): Promise<string> {
  const { lines, size } = await fitLine(text, style.weight ?? 'regular', { width, size: wanted, least });
  return svgText(lines.join(''), x, y, { ...style, size });
}
