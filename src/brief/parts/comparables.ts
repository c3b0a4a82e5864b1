import { edgeFor } from '../../swatch/edge.ts';
import type { Box } from '../../swatch/layout.ts';
import { holding, leaf, type Mark, type PagePart } from '../marks.ts';
import type { BriefCover, BriefSpec } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { drawableOf } from '../type/drawable.ts';
import { fitText } from '../type/fit-text.ts';
import { drawHeading, drawLine, HEADING_HEIGHT } from './heading.ts';
import type { LaidOut } from './header.ts';

/** Points: a row at most and at least, its bar, and what is between the two. */
const ROW = { most: 29, least: 23 } as const;
const BAR = { width: 66, height: 16 } as const;
const GAP = 10;

/** Draws real covers: each as a bar of its colours in proportion, with its title, author and year. */
export async function drawComparables({ comparables }: BriefSpec, box: Box): Promise<LaidOut> {
  const { heading, unset } = comparables;
  const top = box.y + HEADING_HEIGHT;
  const room = box.y + box.height - top;
  const covers = comparables.covers.slice(0, Math.floor(room / ROW.least));
  const row = Math.min(ROW.most, room / Math.max(1, covers.length));
  const parts = await Promise.all(
    covers.map((cover, at) => drawCover(cover, unset, { ...box, y: top + at * row, height: row })),
  );
  return {
    part: holding('Sect', [await drawHeading(heading, box), holding('L', parts)], [drawLine(box)]),
    height: HEADING_HEIGHT + covers.length * row,
  };
}

async function drawCover(cover: BriefCover, unset: string, box: Box): Promise<PagePart> {
  const x = box.x + BAR.width + GAP;
  const width = box.width - BAR.width - GAP;
  const line = SIZES.text * 1.3;
  const { text: title } = drawableOf(cover.title);
  const [name, about] = await Promise.all([
    fitText(title || unset, {
      box: { x, y: box.y, width, height: line },
      ...(title === '' ? { fill: COLOURS.muted } : { weight: 'bold', fill: COLOURS.ink }),
      size: SIZES.text,
      least: SIZES.small,
      lines: 1,
    }),
    fitText(drawableOf(cover.about).text, {
      box: { x, y: box.y + line, width, height: SIZES.small * 1.3 },
      fill: COLOURS.muted,
      size: SIZES.small,
      lines: 1,
    }),
  ]);
  const bar = { x: box.x, y: box.y + 2.5, ...BAR };
  return holding('LI', [
    leaf('Figure', drawBar(cover, bar), cover.alt),
    leaf('P', name.marks),
    leaf('P', about.marks),
  ]);
}

/** Colours side by side, most of it first; outlined where the page would swallow one. */
function drawBar({ colours }: BriefCover, box: Box): Mark[] {
  const whole = colours.reduce((sum, { share }) => sum + share, 0);
  let at = box.x;
  const bands = colours.map(({ hex, share }): Mark => {
    const width = (share / whole) * box.width;
    at += width;
    return { kind: 'box', ...box, x: at - width, width, fill: hex };
  });
  const isSwallowed = colours.some(({ hex }) => edgeFor(hex, COLOURS.paper) !== undefined);
  return [...bands, ...(isSwallowed ? [{ kind: 'box', ...box, edge: COLOURS.edge } as const] : [])];
}
