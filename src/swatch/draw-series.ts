import { edgeFor } from './edge.ts';
import { fitLine } from './fit.ts';
import { drawHeader } from './header.ts';
import { type Box, split } from './layout.ts';
import { type SeriesCover, type SeriesSpec, SMALL_HEIGHT } from './series-spec.ts';
import { SWATCH_LIMITS } from './spec.ts';
import { svgBox, svgPicture, svgText } from './svg.ts';
import { type Theme, THEMES } from './theme.ts';
import { drawBookCover } from './worn/book-cover.ts';

/** Pixels between the picture's edge and everything on it, and below the heading. */
const MARGIN = 48;
const HEADING_GAP = 20;
/** The size that a cover is drawn in before it is scaled: two by three, as book covers are. */
const COVER: Box = { x: 0, y: 0, width: 240, height: 360 };
/** Pixels between covers, and that they are high at most. */
const BETWEEN = 16;
const COVER_MAX = 252;
/** Of so few books covers are this high, and the small ones stand in a column of so many pixels beside them. */
const FEW = { books: 3, cover: 378, aside: 236, gap: 40 } as const;
/** Pixels that a book's place is wide at most, where there are more. */
const PLACE_MAX = 232;
/** Lines below a cover: sizes and distances in pixels. */
const LABEL = { size: 18, least: 12, lines: [26, 50, 74], chip: 14 } as const;
/** Pixels of the row of small covers, with the line above it. */
const SMALL = { caption: 18, gap: 12, between: 12 } as const;

/**
 * Writes the picture of a series as SVG, 1200 × 630 pixels: its covers side by side as they may be worn, each with the
 * book and its own colour below, and once more at 100 pixels, as shops list them: below, or of few books beside.
 * Throws a `RangeError` when there are no books.
 */
export async function drawSeries(spec: SeriesSpec): Promise<string> {
  const { books, words } = spec;
  if (books.length === 0) throw new RangeError('Expected 1 to 9 books but received none');
  const { width, height } = SWATCH_LIMITS;
  const theme = THEMES[spec.theme];
  const inner = { x: MARGIN, y: MARGIN - 6, width: width - 2 * MARGIN, height: height - 2 * MARGIN + 6 };
  const heading = { heading: words.series.heading, headingFor: '', key: '' };
  const header = await drawHeader({ genres: [], words: { ...words, ...heading } }, theme, inner);
  const kin = books[0]!.label;
  const covers = await Promise.all(books.map((book) => drawBookCover({ ...book, words }, theme, COVER, kin)));
  const top = Math.ceil(header.bottom) + HEADING_GAP;
  const large = await drawLarge(spec, covers, theme, { ...inner, y: top });
  return svgPicture(SWATCH_LIMITS, theme.page, [
    header.svg,
    large,
    drawSmall(spec, covers, theme, placeOfSmall(books.length, inner, top)),
  ]);
}

/** The covers with their books and colours below, as large as they fit side by side. */
async function drawLarge(
  { books }: SeriesSpec,
  covers: readonly string[],
  theme: Theme,
  area: Box,
): Promise<string> {
  const isFew = books.length <= FEW.books;
  const widest = Math.round(((isFew ? FEW.cover : COVER_MAX) * COVER.width) / COVER.height);
  const across = isFew ? area.width - FEW.aside - FEW.gap : Math.min(area.width, books.length * PLACE_MAX);
  const columns = split(area.x, across, books.length, BETWEEN);
  const drawn = await Promise.all(
    books.map(async (book, at) => {
      const [x, room] = columns[at]!;
      const scale = Math.min(widest, room) / COVER.width;
      const below = { x, y: area.y + COVER.height * scale, width: room, height: 0 };
      return placed(covers[at]!, x, area.y, scale) + (await drawLabel(book, theme, below));
    }),
  );
  return drawn.join('');
}

/** What a book is called, and the name and hex of its own colour, with a field of it. */
async function drawLabel({ label, own }: SeriesCover, theme: Theme, area: Box): Promise<string> {
  const [first, second, third] = LABEL.lines;
  const line = async (text: string, y: number, indent: number, style: { fill: string; weight?: 'bold' }) => {
    const room = { width: area.width - indent, size: LABEL.size, least: LABEL.least };
    const { lines, size } = await fitLine(text, style.weight ?? 'regular', room);
    return svgText(lines.join(''), area.x + indent, area.y + y, { ...style, size });
  };
  const name = await line(label, first, 0, { fill: theme.ink, weight: 'bold' });
  if (own === undefined) return name;
  const chip = { x: area.x, y: area.y + second - LABEL.chip + 1, width: LABEL.chip, height: LABEL.chip };
  return [
    name,
    svgBox(chip, { fill: own.hex, radius: 3, edge: edgeFor(own.hex, theme.page) }),
    await line(own.name, second, LABEL.chip + 6, { fill: theme.ink }),
    await line(own.hex, third, LABEL.chip + 6, { fill: theme.muted }),
  ].join('');
}

/** Where the row of small covers stands: at the picture's foot, or of few books at the right, as low as the large ones. */
function placeOfSmall(books: number, inner: Box, top: number): Box {
  const place = { ...inner, height: SMALL_HEIGHT };
  if (books > FEW.books) return { ...place, y: inner.y + inner.height - SMALL_HEIGHT };
  const x = inner.x + inner.width - FEW.aside;
  return { ...place, x, y: top + FEW.cover - SMALL_HEIGHT, width: FEW.aside };
}

/** The same covers at 100 pixels, side by side. */
function drawSmall(
  { words }: SeriesSpec,
  covers: readonly string[],
  theme: Theme,
  { x, y, height }: Box,
): string {
  const scale = height / COVER.height;
  const pitch = COVER.width * scale + SMALL.between;
  const caption = { size: SMALL.caption, fill: theme.muted };
  return [
    svgText(words.series.small, x, y - SMALL.gap, caption),
    ...covers.map((cover, at) => placed(cover, x + at * pitch, y, scale)),
  ].join('');
}

function placed(cover: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${cover}</g>`;
}
