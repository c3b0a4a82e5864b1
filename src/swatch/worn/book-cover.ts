import type { PaletteColour } from '../../palette/cover-colours.ts';
import type { CoverRole } from '../../palette/role.ts';
import { contrast, inkFor, TEXT_CONTRAST } from '../../palette/contrast.ts';
import { edgeFor } from '../edge.ts';
import type { Box } from '../layout.ts';
import { fitLines } from '../lines.ts';
import { directionOf } from '../plain-text.ts';
import type { SwatchSpec } from '../spec.ts';
import { svgBox, svgText } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { drawnTitle, stackedMarks } from '../title.ts';
import { COMPOSITIONS, COVER_UNITS, TITLE_BOX } from './compositions.ts';

/** The colours that a cover wears, as `#rrggbb`. */
export interface Dress {
  readonly ground: string;
  readonly main: string;
  readonly accents: readonly string[];
  /** Contrast with `ground` at least 4.5. */
  readonly ink: string;
}

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
  const dress = dressOf(worn);
  const shown = (await drawnTitle(title ?? '')) || words.untitled;
  const scale = box.width / COVER_UNITS.width;
  const shapes = COMPOSITIONS[placeOf(kin ?? shown, COMPOSITIONS.length)]?.(dress) ?? '';
  return [
    svgBox(box, { fill: dress.ground, radius: COVER.radius }),
    `<clipPath id="cover">${svgBox(box, { fill: dress.ground, radius: COVER.radius })}</clipPath>`,
    `<g clip-path="url(#cover)"><g transform="translate(${box.x} ${box.y}) scale(${scale})">${shapes}</g></g>`,
    svgBox({ ...box, x: box.x + COVER.fold, width: 2 }, { fill: '#000000', opacity: FOLD.shade }),
    svgBox({ ...box, x: box.x + COVER.fold + 2, width: 2 }, { fill: '#ffffff', opacity: FOLD.light }),
    drawEdge(dress, theme, box),
    await drawTitle(shown, dress.ink, {
      x: box.x + TITLE_BOX.x * scale,
      y: box.y + TITLE_BOX.y * scale,
      width: TITLE_BOX.width * scale,
      height: TITLE_BOX.height * scale,
    }),
  ].join('');
}

/** Which colour is worn where; ink that doesn't read on the ground gives way to one that does. */
export function dressOf(worn: readonly PaletteColour[]): Dress {
  const of = (role: CoverRole): readonly string[] =>
    worn.filter((colour) => colour.role === role).map(({ hex }) => hex);
  const ground = of('ground')[0] ?? worn[0]?.hex ?? '#ffffff';
  const [main, ...others] = [...of('main'), ...of('accent')];
  const ink = of('ink').find((hex) => contrast(hex, ground) >= TEXT_CONTRAST) ?? inkFor(ground);
  return { ground, main: main ?? ink, accents: others, ink };
}

/** An outline around a cover of whose colours the page would swallow one. */
function drawEdge({ ground, main, accents }: Dress, theme: Theme, box: Box): string {
  const edge = [ground, main, ...accents].map((hex) => edgeFor(hex, theme.page)).find(Boolean);
  return edge ? svgBox(box, { fill: 'none', radius: COVER.radius, edge }) : '';
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

/** One of so many places, always the same for a text: FNV-1a over its UTF-16 code units. */
function placeOf(text: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash % places;
}
