import { type PaletteSight, type RoledColour, sightOf } from '../../palette/seen-as/palette-sight.ts';
import type { PaletteColour } from '../../palette/cover-colours.ts';
import { SHOP_PAGES, type ShopPage } from '../../palette/seen-as/shop-edge.ts';
import { seenAs, type Sight } from '../../palette/seen-as/sights.ts';
import { SHOWN_SIZES } from '../../shown-sizes.ts';
import { drawHeader } from '../header.ts';
import { type Box, split } from '../layout.ts';
import { svgBox, svgPicture, svgText } from '../svg.ts';
import { type Theme, THEMES } from '../theme.ts';
import { drawnTitle } from '../title.ts';
import { widthOf } from '../width.ts';
import { drawDressed, edgeOn } from '../worn/book-cover.ts';
import { dressOf } from '../worn/dress.ts';
import { drawBracket, drawSight } from './sight-column.ts';
import { COVER_BOX, drawThumbnails, THUMBNAILS } from './thumbnails.ts';
import { VIEW_SIZE, type ViewSpec } from './view-spec.ts';

/** Ways of seeing in the order in which they are drawn. */
export const VIEWED: readonly Sight[] = ['colour', 'grey', 'protan', 'deutan', 'tritan'];

/** Pixels: around everything, between columns, and around covers on a page. */
const MARGIN = 48;
const COLUMN_GAP = 26;
const PAGE = { padding: 20, radius: 12, label: 34, gap: 26 } as const;
/** Pixels between the header and the columns. */
const HEADER_GAP = 26;
const LABEL = { size: 22, small: 20 } as const;
/** The sample of a bracket in the header: pixels. */
const LEGEND = { width: 36, gap: 12 } as const;

/**
 * Writes the picture of a palette as others see it as SVG: in colour, in grey and without each kind of cones, side by
 * side, its colours with what merges, and plain covers that wear it at the three sizes of shops, pixel for pixel, on a
 * white and on a dark page. Throws a `RangeError` when there are no colours.
 */
export async function drawView(spec: ViewSpec): Promise<string> {
  const { width, height } = VIEW_SIZE;
  const theme = THEMES[spec.theme];
  const sight = sightOf(spec.palette);
  const inner: Box = { x: MARGIN, y: MARGIN - 6, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const { view } = spec.words;
  const words = { ...spec.words, heading: view.heading, headingFor: view.heading, key: '' };
  const header = await drawHeader({ title: spec.title, genres: [], words }, theme, inner);
  const top = Math.ceil(header.bottom) + HEADER_GAP;
  const pages: readonly ShopPage[] = ['light', 'dark'];
  const pageHeight = THUMBNAILS.height + 2 * PAGE.padding;
  const lowest = inner.y + inner.height;
  const tops = pages.map(
    (_, at) => lowest - (pages.length - at) * pageHeight - (1 - at) * (PAGE.label + PAGE.gap),
  );
  const columns = split(inner.x, inner.width, VIEWED.length, COLUMN_GAP);
  const room = { y: top, height: tops[0]! - PAGE.label - top };
  const parts = await Promise.all([
    sight.merging.length > 0 ? drawLegend(view.alike, theme, inner) : '',
    ...VIEWED.map((each, at) =>
      drawSight(each, { ...spec, sight }, theme, { ...room, x: columns[at]![0], width: columns[at]![1] }),
    ),
    ...pages.map((page, at) =>
      drawPage(page, { spec, sight, theme, columns }, { ...inner, y: tops[at]!, height: pageHeight }),
    ),
  ]);
  return svgPicture(VIEW_SIZE, theme.page, [header.svg, ...parts]);
}

/** What a bracket means, at the end of the heading's line. */
async function drawLegend(alike: string, theme: Theme, { x, y, width }: Box): Promise<string> {
  const right = x + width;
  const words = (await widthOf(alike, 'regular')) * LABEL.small;
  const start = right - words - LEGEND.gap - LEGEND.width;
  const baseline = y + LABEL.small * 0.8;
  return [
    drawBracket([start, start + LEGEND.width], baseline - 10, theme.ink),
    svgText(alike, right, baseline, { size: LABEL.small, fill: theme.muted, align: 'right' }),
  ].join('');
}

interface PageParts {
  readonly spec: ViewSpec;
  readonly sight: PaletteSight;
  readonly theme: Theme;
  /** Where each sight's column begins, and how wide it is. */
  readonly columns: readonly (readonly [x: number, width: number])[];
}

/** A shop's page with the plain cover at every size, in every sight. */
async function drawPage(
  shop: ShopPage,
  { spec, sight, theme, columns }: PageParts,
  box: Box,
): Promise<string> {
  const { view, untitled } = spec.words;
  const page = SHOP_PAGES[shop];
  const worn = wornOf(spec.palette, sight);
  const title = (await drawnTitle(spec.title)) || untitled;
  const edge = edgeOn({ page, shop }, worn);
  const dress = dressOf(worn);
  const covers = await Promise.all(
    VIEWED.map(async (each, at) => {
      const see = (hex: string): string => seenAs(hex, each);
      const seen = {
        ground: see(dress.ground),
        main: see(dress.main),
        accents: dress.accents.map(see),
        ink: see(dress.ink),
      };
      const [x, width] = columns[at]!;
      const left = x + Math.round((width - THUMBNAILS.width) / 2);
      const cover = await drawDressed(title, seen, COVER_BOX);
      return drawThumbnails(cover, edge && see(edge), left, box.y + PAGE.padding);
    }),
  );
  const baseline = box.y - 12;
  const frame = { ...box, x: box.x - PAGE.padding, width: box.width + 2 * PAGE.padding };
  const label = { size: LABEL.small, fill: theme.muted };
  return [
    svgText(view.pages[shop], box.x, baseline, { size: LABEL.size, fill: theme.ink, weight: 'bold' }),
    shop === 'light'
      ? svgText(view.sizes(SHOWN_SIZES), box.x + box.width, baseline, { ...label, align: 'right' })
      : '',
    svgBox(frame, { fill: page, radius: PAGE.radius, edge: theme.line }),
    ...covers,
  ].join('');
}

/** A palette as covers wear it, whichever kind it is of: its first colour is the ground, and its ink reads on that. */
function wornOf(palette: readonly RoledColour[], { ink }: PaletteSight): PaletteColour[] {
  const others = palette.filter(({ role }) => role !== 'ink');
  return [
    ...others.map(({ name, hex }, at): PaletteColour => {
      if (at === 0) return { name, hex, role: 'ground' };
      return { name, hex, role: at === 1 ? 'main' : 'accent' };
    }),
    { name: ink.name, hex: ink.hex, role: 'ink' },
  ];
}
