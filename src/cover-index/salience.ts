import { familyOf } from '../palette/colour-families.ts';
import { toOklab } from '../palette/oklab.ts';

/** OKLab chroma from which on a colour strikes the eye as much as any. */
const VIVID = 0.14;
/** Chroma below which a colour is a neutral: black and white strike the eye so much, the greys between do not. */
const NEUTRAL = { chroma: 0.04, most: 0.6, middle: 0.58, from: 0.2, full: 0.4 } as const;
/** A grey strikes the eye only where it takes so much of the cover. */
const GREY_GROUND = 0.3;
/** Small areas count for more than their share. */
const SHARE_EXPONENT = 0.35;

/**
 * How much a colour strikes the eye on a cover, 0 to 1: by its chroma, or for a neutral by how near to black or white
 * it is, and by its share of the cover.
 *
 * @param hex as `#rrggbb`
 * @param share 0 to 1
 */
export function salienceOf(hex: string, share: number): number {
  const { l, a, b } = toOklab(hex);
  const chroma = Math.hypot(a, b);
  if (familyOf(hex) === 'grey' && share < GREY_GROUND) return 0;
  const away = (Math.abs(l - NEUTRAL.middle) - NEUTRAL.from) / (NEUTRAL.full - NEUTRAL.from);
  const extreme = chroma < NEUTRAL.chroma ? NEUTRAL.most * Math.min(1, Math.max(0, away)) : 0;
  return share ** SHARE_EXPONENT * Math.min(1, Math.min(1, chroma / VIVID) + extreme);
}
