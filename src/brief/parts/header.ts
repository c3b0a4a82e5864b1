import type { Box } from '../../swatch/layout.ts';
import { holding, leaf, type PagePart } from '../marks.ts';
import type { BriefSpec } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { drawableOf } from '../type/drawable.ts';
import { fitText } from '../type/fit-text.ts';

/** A part of the page, and the points that it is high. */
export interface LaidOut {
  readonly part: PagePart;
  readonly height: number;
}

/** Points: the bar at the top, the line of what the page is, and gaps. */
const BAR = 2;
const LABEL = { y: 9, height: 13 } as const;
const GAP = { title: 8, headline: 5 } as const;

/** The title's sizes, and points that it may be high. */
const TITLE = { most: 30, least: 8.5, height: 76, leading: 1.14 } as const;

const HEADLINE = { size: 10.5, least: 8.5, height: 30 } as const;

/** Draws the top of the page: what it is, of what kind of book, its title, and one line on its covers. */
export async function drawHeader(spec: BriefSpec, { x, y, width }: Box): Promise<LaidOut> {
  const { text: title } = drawableOf(spec.title);
  const isLacking = title === '' && spec.title.trim() !== '';
  const half = width / 2;
  const label = { y: y + LABEL.y, height: LABEL.height };
  const [name, kinds, heading] = await Promise.all([
    fitText(spec.label, {
      box: { x, ...label, width: half },
      weight: 'bold',
      fill: COLOURS.ink,
      size: SIZES.text,
      least: SIZES.least,
      lines: 1,
    }),
    fitText(spec.kinds, {
      box: { x: x + half, ...label, width: half },
      fill: COLOURS.muted,
      size: SIZES.text,
      least: SIZES.least,
      lines: 1,
      align: 'right',
    }),
    fitText(title || (isLacking ? spec.undrawable : spec.untitled), {
      box: { x, y: y + LABEL.y + LABEL.height + GAP.title, width, height: TITLE.height },
      weight: 'bold',
      fill: COLOURS.ink,
      size: TITLE.most,
      least: TITLE.least,
      leading: TITLE.leading,
    }),
  ]);
  const below = y + LABEL.y + LABEL.height + GAP.title + heading.height + GAP.headline;
  const headline = await fitText(spec.headline, {
    box: { x, y: below, width, height: HEADLINE.height },
    fill: COLOURS.muted,
    size: HEADLINE.size,
    least: HEADLINE.least,
    isFilled: true,
  });
  const bar = { kind: 'box', x, y, width, height: BAR, fill: COLOURS.ink } as const;
  const parts = [
    leaf('P', name.marks),
    leaf('P', kinds.marks),
    leaf('H1', heading.marks),
    leaf('P', headline.marks),
  ];
  return { part: holding('Sect', parts, [bar]), height: below + headline.height - y };
}
