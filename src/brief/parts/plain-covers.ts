import { edgeFor } from '../../swatch/edge.ts';
import type { Box } from '../../swatch/layout.ts';
import { COMPOSITIONS, compositionOf, COVER_UNITS, TITLE_BOX } from '../../swatch/worn/compositions.ts';
import { type Dress, dressOf } from '../../swatch/worn/dress.ts';
import { holding, leaf, type Mark, type PagePart } from '../marks.ts';
import type { BriefSpec } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { drawableOf } from '../type/drawable.ts';
import { fitText } from '../type/fit-text.ts';
import { drawHeading, drawLine, HEADING_HEIGHT } from './heading.ts';
import type { LaidOut } from './header.ts';

/** Points of a pixel as pages on screen have them: 96 to the inch (CSS Values 4, 6.2). */
const PIXEL = 0.75;

/** Pixels of a cover in a shop's lists. */
const THUMBNAILS = [
  { width: 100, height: 160 },
  { width: 75, height: 113 },
] as const;

/** How many ways to wear the palette are shown. */
const WAYS = 2;

/** Points between covers of one kind, and of two. */
const GAP = { within: 7, between: 17 } as const;

/** Points of the line below a cover. */
const CAPTION = { size: SIZES.least, height: 11 } as const;

/** The title's font sizes in units of a cover, and ems from one line to the next. */
const TITLE = { most: 34, least: 12, leading: 1.14 } as const;

/** Points that the covers take beside each other. */
export const PLAIN_COVERS_WIDTH =
  WAYS * (THUMBNAILS.reduce((sum, { width }) => sum + width * PIXEL, 0) + GAP.within) +
  (WAYS - 1) * GAP.between;

/** Draws plain covers that wear the palette, as small as shops show them. */
export async function drawPlainCovers(spec: BriefSpec, box: Box): Promise<LaidOut> {
  const { heading, worn, untitled, alt } = spec.plainCovers;
  const title = drawableOf(spec.title).text || untitled;
  const dress = dressOf(worn);
  const foot = box.y + HEADING_HEIGHT + THUMBNAILS[0].height * PIXEL + 4;
  const figures: PagePart[] = [];
  let x = box.x;
  for (let way = 0; way < WAYS; way++) {
    for (const size of THUMBNAILS) {
      const height = size.height * PIXEL;
      const cover = { x, y: foot - height, width: size.width * PIXEL, height };
      const marks = await drawCover(title, dress, compositionOf(title) + way, cover);
      figures.push(leaf('Figure', marks, `${alt} ${captionOf(size)}`), await drawCaption(size, cover));
      x += cover.width + GAP.within;
    }
    x += GAP.between - GAP.within;
  }
  const part = holding('Sect', [await drawHeading(heading, box), ...figures], [drawLine(box)]);
  return { part, height: foot + CAPTION.height - box.y };
}

function captionOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width} × ${height}`;
}

async function drawCaption(size: (typeof THUMBNAILS)[number], cover: Box): Promise<PagePart> {
  const box = { ...cover, y: cover.y + cover.height + 2, height: CAPTION.height - 2 };
  const { marks } = await fitText(captionOf(size), {
    box,
    fill: COLOURS.muted,
    size: CAPTION.size,
    lines: 1,
  });
  return leaf('P', marks);
}

/** A cover's marks: its ground, its shapes, its title on the ground, and an edge where the page would swallow it. */
async function drawCover(title: string, dress: Dress, way: number, cover: Box): Promise<Mark[]> {
  const { ground, ink } = dress;
  // Shapes grow from the foot, where covers are taller than those that they were made for.
  const scale = cover.width / COVER_UNITS.width;
  const shapes = COMPOSITIONS[way % COMPOSITIONS.length]!(dress);
  const y = cover.y + cover.height - COVER_UNITS.height * scale;
  const text = await fitText(title, {
    box: {
      x: cover.x + TITLE_BOX.x * scale,
      y: cover.y + TITLE_BOX.y * scale,
      width: TITLE_BOX.width * scale,
      height: TITLE_BOX.height * scale,
    },
    weight: 'bold',
    fill: ink,
    size: TITLE.most * scale,
    least: TITLE.least * scale,
    leading: TITLE.leading,
  });
  const isSwallowed = [ground, dress.main].some((hex) => edgeFor(hex, COLOURS.paper) !== undefined);
  return [
    { kind: 'box', ...cover, fill: ground },
    ...shapes.map(({ d, fill }): Mark => ({ kind: 'path', d, fill, x: cover.x, y, scale, clip: cover })),
    ...(isSwallowed ? [{ kind: 'box', ...cover, edge: COLOURS.edge } as const] : []),
    ...text.marks,
  ];
}
