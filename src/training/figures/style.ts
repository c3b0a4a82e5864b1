import type { Config } from 'vega-lite';
import { culori } from '../../palette/culori.ts';
import { FONT_FAMILIES } from '../../swatch/fonts.ts';
import { THEMES } from '../../swatch/theme.ts';

export const { page: PAGE, ink: INK, muted: MUTED, line: LINE } = THEMES.light;

/**
 * Two colours that are told apart by those who see no red or no green, too; contrast with the page at least 4.5.
 * Whatever they tell is told by a shape, a dash or a word as well.
 */
export const BLUE = '#1f4e9c';
export const ORANGE = '#a84300';

const DARK_BLUE = '#17386f';

/** A pale blue for what lies below other marks; to be outlined in blue, as its own contrast is low. */
export const PALE_BLUE = '#cbd8ef';

/** From the page's colour for 0 to a dark blue for 1, in even steps to the eye. */
export function shadeOf(share: number): string {
  return culori.formatHex(culori.interpolate([PAGE, DARK_BLUE], 'oklab')(share));
}

/** How every figure looks. */
export const FIGURE_STYLE: Config = {
  aria: false,
  background: PAGE,
  font: `${FONT_FAMILIES}, sans-serif`,
  padding: 16,
  title: { anchor: 'start', color: INK, fontSize: 13, fontWeight: 400, offset: 8 },
  view: { stroke: null },
  axis: {
    domainColor: LINE,
    tickColor: LINE,
    gridColor: '#e4e2dc',
    labelColor: INK,
    labelFontSize: 12,
    labelFlush: false,
    labelLimit: 400,
    titleColor: INK,
    titleFontSize: 13,
    titleFontWeight: 400,
    titlePadding: 10,
  },
  legend: {
    labelColor: INK,
    labelFontSize: 12,
    labelLimit: 400,
    orient: 'bottom',
    symbolSize: 90,
    symbolStrokeWidth: 2,
    title: null,
  },
  text: { fontSize: 12, color: INK },
};
