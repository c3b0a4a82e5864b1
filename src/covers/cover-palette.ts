import { nameOfColour } from '../palette/colour-name.ts';
import { squaredDistance } from '../palette/squared-distance.ts';
import { clusterColours } from './cluster-colours.ts';
import { binColours, type ColourBins } from './colour-bins.ts';
import type { Pixels } from './decode-cover.ts';
import { pickColours } from './pick-colours.ts';
import { presenceOf } from './presence.ts';
import { showColour } from './show-colour.ts';

/** One colour of a cover. */
export interface CoverColour {
  /** sRGB as `#rrggbb`, lower case. */
  readonly hex: string;
  /** What people call it, as a CSS colour keyword: one of the 58 hues, or a neutral. */
  readonly name: string;
  /** Share of the cover that it stands for, 0 to 1. */
  readonly share: number;
}

/** Shades that are told apart before colours are picked from them. */
const SHADES = 28;
/** Distance, as they are seen, below which two colours that were picked turn out to be shown by the same shade. */
const SAME = 0.05;

/**
 * A cover's own palette: the five or six colours that a person would point at, most of the cover first; fewer where
 * there are fewer that can be told apart, and one for a cover of one colour. A small colour that stands out is among
 * them, such as a title's red; antialiasing, specks and the many shades of one colour are not. Each is a colour that
 * stands on the cover. The shares, whose sum is 1, are of the pixels nearest to each. The same pixels always give the
 * same palette.
 *
 * @param pixels a cover of about 96 × 144, with at least one pixel; a larger one takes longer
 * @param bins its colours, where they were put together already
 */
export function paletteOf(pixels: Pixels, bins: ColourBins = binColours(pixels)): CoverColour[] {
  const presence = presenceOf(bins, pixels.width, pixels.height);
  const shades = clusterColours({ size: bins.size, points: bins.seen, weights: presence }, SHADES);
  const picked = pickColours(shades).map(({ l, a, b }) => Float64Array.of(l, a, b));
  const own = nearestBins(bins, picked);
  const shown = picked.flatMap((seen, at) => {
    if (own[at]!.length === 0) return [];
    const bin = showColour(bins, presence, { seen, bins: own[at]! }, at === 0 ? undefined : picked[0]);
    return { bin, share: own[at]!.reduce((sum, one) => sum + bins.shares[one]!, 0) };
  });
  return mergeSame(bins, shown)
    .toSorted((one, other) => other.share - one.share)
    .map(({ bin, share }) => {
      const hex = `#${bins.colours[bin]!.toString(16).padStart(6, '0')}`;
      return { hex, name: nameOfColour(hex), share };
    });
}

/** For each picked colour the bins that are nearest to it. */
function nearestBins({ size, seen }: ColourBins, picked: readonly Float64Array[]): number[][] {
  const own: number[][] = picked.map(() => []);
  for (let bin = 0; bin < size; bin++) {
    let best = 0;
    let least = Infinity;
    for (let at = 0; at < picked.length; at++) {
      const distance = squaredDistance(seen, bin, picked[at]!, 0);
      if (distance >= least) continue;
      least = distance;
      best = at;
    }
    own[best]!.push(bin);
  }
  return own;
}

interface ShownBin {
  readonly bin: number;
  readonly share: number;
}

/** Gives the share of a colour that looks like an earlier one to that. */
function mergeSame({ seen }: ColourBins, shown: readonly ShownBin[]): ShownBin[] {
  const kept: ShownBin[] = [];
  for (const colour of shown) {
    const at = kept.findIndex(({ bin }) => squaredDistance(seen, bin, seen, colour.bin) < SAME ** 2);
    if (at === -1) kept.push(colour);
    else kept[at] = { bin: kept[at]!.bin, share: kept[at]!.share + colour.share };
  }
  return kept;
}
