import type { Box } from '../../swatch/layout.ts';
import { leaf, type Mark } from '../marks.ts';
import type { BriefShare } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { fitText } from '../type/fit-text.ts';
import type { Opening } from './sentence-section.ts';

/** What each lightness looks like: greys in the middle of its third of all covers. */
const GREYS: Readonly<Record<BriefShare['lightness'], string>> = {
  dark: '#2f3036',
  mid: '#8b8d95',
  light: '#e4e3df',
};

/** Points: the bar, and the words below it. */
const BAR = 13;
const LABEL = 12;
const BELOW = 6;

/** Draws how many covers stand on dark, mid and light grounds, as a bar in proportion. */
export async function drawGroundBar(shares: readonly BriefShare[], { x, y, width }: Box): Promise<Opening> {
  if (shares.length === 0) return { parts: [], marks: [], height: 0 };
  const bars: Mark[] = [];
  let at = x;
  for (const { lightness, share } of shares) {
    bars.push({ kind: 'box', x: at, y, width: share * width, height: BAR, fill: GREYS[lightness] });
    at += share * width;
  }
  const cell = width / shares.length;
  const labels = await Promise.all(
    shares.map(({ said }, index) =>
      fitText(said, {
        box: { x: x + index * cell, y: y + BAR + 2, width: cell - 4, height: LABEL },
        fill: COLOURS.muted,
        size: SIZES.small,
        least: SIZES.least,
        lines: 1,
        align: (['left', 'centre', 'right'] as const)[index] ?? 'left',
      }),
    ),
  );
  const alt = shares.map(({ said }) => said).join(', ');
  return {
    parts: [
      leaf('Figure', bars, alt),
      leaf(
        'P',
        labels.flatMap(({ marks }) => marks),
      ),
    ],
    marks: [],
    height: BAR + 2 + LABEL + BELOW,
  };
}
