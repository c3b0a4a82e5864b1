import type { PaletteColour } from '../../palette/cover-colours.ts';
import { shopEdgeOf } from '../../palette/seen-as/shop-edge.ts';
import { edgeFor } from '../edge.ts';
import type { Box } from '../layout.ts';
import { fitLines } from '../lines.ts';
import { directionOf } from '../plain-text.ts';
import type { SwatchSpec } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { drawnTitle, stackedMarks } from '../title.ts';
import { type Dress, dressOf } from './dress.ts';
import { COMPOSITIONS, COVER_UNITS, TITLE_BOX, compositionOf } from './compositions.ts';

/** Font sizes of the title in pixels. */
const TITLE = { most: 62, least: 21 } as const;

/** Ems: a line's height, what each mark stacked on a letter adds to it, and the height of capitals. */
const LINE = { height: 1.12, mark: 0.18, capital: 0.74 } as const;

/** Pixels of a cover's corners and of the fold beside its spine. */
const COVER = { radius: 5, fold: 12 } as const;

/** Part of the fold that is shade and that is light. */
const FOLD = { shade: 0.16, light: 0.14 } as const;

/**
 * Draws a book's cover that wears a palette: most of it ground, the main colour in a broad shape, accents in small
 * ones, and the title in the ink on the ground. Which shapes they are depends on the title only.
 *
 * @param kin a text whose shapes it has in place of its title's, so that books of one series have the same
 */
export async function drawBookCover(
  { title, worn, words }: Pick<SwatchSpec, 'title' | 'worn' | 'words'>,
  theme: Theme,
  box: Box,
  kin?: string,
): Promise<string> {
  const shown = (await drawnTitle(title ?? '')) || words.untitled;
  const dress = dressOf(worn);
  const edge = edgeOn(theme, worn);
  return (await drawDressed(shown, dress, box, kin)) + drawEdge(edge, box);
}

/** Draws a book's cover in such colours, without an edge; its title as a picture shows it (`drawnTitle`). */
export async function drawDressed(shown: string, dress: Dress, box: Box, kin?: string): Promise<string> {
  const scale = box.width / COVER_UNITS.width;
  const shapes = COMPOSITIONS[compositionOf(kin ?? shown)]!(dress)
    .map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`)
    .join('');
  return [
    svgBox(box, { fill: dress.ground, radius: COVER.radius }),
    `<clipPath id="cover">${svgBox(box, { fill: dress.ground, radius: COVER.radius })}</clipPath>`,
    `<g clip-path="url(#cover)"><g transform="translate(${box.x} ${box.y}) scale(${scale})">${shapes}</g></g>`,
    svgBox({ ...box, x: box.x + COVER.fold, width: 2 }, { fill: '#000000', opacity: FOLD.shade }),
    svgBox({ ...box, x: box.x + COVER.fold + 2, width: 2 }, { fill: '#ffffff', opacity: FOLD.light }),
    await drawTitle(shown, dress.ink, {
      x: box.x + TITLE_BOX.x * scale,
      y: box.y + TITLE_BOX.y * scale,
      width: TITLE_BOX.width * scale,
      height: TITLE_BOX.height * scale,
    }),
  ].join('');
}

/** The outline of a cover of whose colours a page would swallow one: the palette's own edge where that is the ground. */
export function edgeOn(
  { page, shop }: Pick<Theme, 'page' | 'shop'>,
  worn: readonly PaletteColour[],
): string | undefined {
  const { ground, main, accents, ink } = dressOf(worn);
  const own = shopEdgeOf(worn, { name: '', hex: ink });
  if (own?.page === shop) return own.hex;
  return [ground, main, ...accents].map((hex) => edgeFor(hex, page)).find(Boolean);
}

/** An outline around a cover that is so large a part of its full size. */
export function drawEdge(edge: string | undefined, box: Box, scale = 1): string {
  return edge ? svgBox(box, { fill: 'none', radius: COVER.radius * scale, edge }) : '';
}

async function drawTitle(title: string, fill: string, box: Box): Promise<string> {
  const lineHeight = LINE.height + LINE.mark * stackedMarks(title);
  const { lines, size } = await fitLines(title, 'bold', {
    width: box.width,
    size: TITLE.most,
    least: TITLE.least,
    lines: (tried) => Math.max(1, Math.floor(box.height / (tried * lineHeight))),
  });
  const first = box.y + size * (LINE.capital + lineHeight - LINE.height);
  const direction = directionOf(title);
  const align = direction === 'right-to-left' ? 'right' : 'left';
  const x = align === 'right' ? box.x + box.width : box.x;
  return lines
    .map((line, at) =>
      svgText(line, x, Math.round(first + at * size * lineHeight), {
        size,
        fill,
        weight: 'bold',
        align,
        direction,
      }),
    )
    .join('');
}
