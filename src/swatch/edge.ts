import { culori } from '../palette/culori.ts';
import { contrast, GRAPHIC_CONTRAST, STANDS_OUT } from '../palette/contrast.ts';
import { toOklch } from '../palette/oklab.ts';

/** Steps of OKLCh lightness in which an outline moves away from the page. */
const STEP = 0.02;

/**
 * The outline, as `#rrggbb`, that a swatch needs to be seen against its page: the swatch's own hue, darker on a
 * light page and lighter on a dark one, with a contrast of at least 3 with the page. `undefined` where the swatch
 * stands out by itself. The page has to leave room for that contrast: a very light or a very dark one.
 */
export function edgeFor(hex: string, page: string): string | undefined {
  if (contrast(hex, page) >= STANDS_OUT) return undefined;
  const { l, c, h } = toOklch(hex);
  const step = toOklch(page).l > 0.5 ? -STEP : STEP;
  const toRgb = culori.converter('rgb');
  let edge = hex;
  for (let lightness = l + step; contrast(edge, page) < GRAPHIC_CONTRAST; lightness += step) {
    if (lightness < 0 || lightness > 1)
      throw new RangeError(`No outline has a contrast of 3 with the page ${page}`);
    edge = culori.formatHex(toRgb({ mode: 'oklch', l: lightness, c: c * 0.8, h }));
  }
  return edge;
}
