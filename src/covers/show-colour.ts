import { squaredDistance } from '../palette/squared-distance.ts';
import type { ColourBins } from './colour-bins.ts';

/** Distance, as it is seen, within which bins may show a colour. */
const SHADE = 0.06;
/** … and within which they are the same. */
const GRAIN = 0.02;

/** A colour that was picked, with the bins that it stands for. */
export interface StandsFor {
  /** The colour as it is seen, three numbers. */
  readonly seen: Float64Array;
  /** Bins nearer to it than to any other that was picked; at least one. */
  readonly bins: readonly number[];
}

/**
 * Finds the bin that shows a picked colour best, so that its hex is one that stands on the cover: where most of its
 * like is around it. In thin letters and small things, most of whose pixels are blends, hardly any shade is denser than
 * others; there it is the one that stands out most from the ground, as they are drawn in more than is left of them.
 *
 * @param presence how much of each bin is really there (`presenceOf`)
 * @param ground what the colour stands on, as it is seen; none for the ground itself
 */
export function showColour(
  bins: ColourBins,
  presence: Float64Array,
  { seen, bins: own }: StandsFor,
  ground: Float64Array | undefined,
): number {
  const near = own.filter((bin) => squaredDistance(bins.seen, bin, seen, 0) < SHADE ** 2);
  const densities = densitiesOf(bins, presence, near);
  const least = Math.max(...densities) * (ground === undefined ? 1 : solidity(bins, presence, near));
  const dense = near.filter((_, at) => densities[at]! >= least);
  const contrast = (bin: number): number => (ground ? squaredDistance(bins.seen, bin, ground, 0) : 0);
  return greatest(dense, contrast) ?? nearestOf(bins, own, seen);
}

/** How much is there of each bin's like. */
function densitiesOf({ seen }: ColourBins, presence: Float64Array, near: readonly number[]): Float64Array {
  const densities = new Float64Array(near.length);
  for (let at = 0; at < near.length; at++) {
    const bin = near[at]!;
    densities[at]! += presence[bin]!;
    for (let next = at + 1; next < near.length; next++) {
      const other = near[next]!;
      const distance = squaredDistance(seen, bin, seen, other);
      if (distance >= GRAIN ** 2) continue;
      const part = 1 - distance / GRAIN ** 2;
      densities[at]! += presence[other]! * part;
      densities[next]! += presence[bin]! * part;
    }
  }
  return densities;
}

/** How much of some bins is really there, 0 to 1: 1 for an area, less than half for thin letters. */
function solidity({ shares }: ColourBins, presence: Float64Array, near: readonly number[]): number {
  const sum = (of: Float64Array): number => near.reduce((total, bin) => total + of[bin]!, 0);
  return Math.min(1, sum(presence) / sum(shares));
}

function nearestOf({ seen }: ColourBins, own: readonly number[], colour: Float64Array): number {
  return greatest(own, (bin) => -squaredDistance(seen, bin, colour, 0))!;
}

/** The first of those of which a measure is greatest. */
function greatest(bins: readonly number[], measure: (bin: number) => number): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (const bin of bins) {
    const value = measure(bin);
    if (value > most) [best, most] = [bin, value];
  }
  return best;
}
