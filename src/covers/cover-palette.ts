import { nameOfColour } from '../palette/colour-name.ts';
import type { Oklab } from '../palette/oklab.ts';
import { oklabToHex } from '../palette/pixel-colours.ts';
import { type ColourCluster, clusterColours } from './cluster-colours.ts';
import { binColours, type ColourBins } from './colour-bins.ts';
import type { Pixels } from './decode-cover.ts';

/** One colour of a cover. */
export interface CoverColour {
  /** sRGB as `#rrggbb`, lower case. */
  readonly hex: string;
  /** The CSS colour keyword that says it best: one of the 58 hues, or black, dimgrey, grey or white. */
  readonly name: string;
  /** Share of the cover that it stands for, 0 to 1. */
  readonly share: number;
}

/** Colours that a palette has at most, and down to which it is thinned out. */
const MOST = 8;
const FEWEST = 5;
/** Clusters that are looked for first. */
const SOUGHT = 16;
/** OKLab distance, two to three just noticeable differences, below which two colours are one to anybody. */
const ALIKE = 0.05;
/** … and below which more than five colours are more than anybody would name. */
const CLOSE = 0.12;
/** A colour with less of the cover than this is an edge's or a speck's, and counts to the nearest other. */
const LEAST_SHARE = 0.015;
/** How far from its cluster's mean a colour may be to count for the cluster's hex. */
const CORE = 0.06;

/**
 * A cover's own palette: usually five to eight colours, most of the cover first; fewer where there are fewer that
 * can be told apart, and one for a cover of one colour. The shares' sum is 1.
 */
export function paletteOf(pixels: Pixels): CoverColour[] {
  const bins = binColours(pixels);
  const clusters = merge(clusterColours(bins, SOUGHT));
  return clusters
    .toSorted((a, b) => b.share - a.share)
    .map(({ centre, share }) => {
      const hex = oklabToHex(coreOf(bins, centre));
      return { hex, name: nameOfColour(hex), share };
    });
}

/** Puts clusters together until they can be told apart and are few enough. */
function merge(clusters: readonly ColourCluster[]): ColourCluster[] {
  let merged = [...clusters];
  for (;;) {
    const pair = nextPair(merged);
    if (pair === undefined) return merged;
    const [one, other] = pair;
    const rest = merged.filter((cluster) => cluster !== one && cluster !== other);
    merged = [...rest, join(one, other)];
  }
}

function nextPair(clusters: readonly ColourCluster[]): [ColourCluster, ColourCluster] | undefined {
  const pairs = clusters.flatMap((one, at) =>
    clusters.slice(at + 1).map((other) => ({ one, other, distance: distanceOf(one, other) })),
  );
  const alike = pairs.toSorted((a, b) => a.distance - b.distance)[0];
  if (alike === undefined) return undefined;
  if (alike.distance < ALIKE) return [alike.one, alike.other];
  const speck = clusters.toSorted((a, b) => a.share - b.share)[0]!;
  if (speck.share < LEAST_SHARE) {
    const nearest = pairs
      .filter(({ one, other }) => one === speck || other === speck)
      .toSorted((a, b) => a.distance - b.distance)[0]!;
    return [nearest.one, nearest.other];
  }
  if (clusters.length > MOST) {
    const cheapest = pairs.toSorted((a, b) => costOf(a) - costOf(b))[0]!;
    return [cheapest.one, cheapest.other];
  }
  return clusters.length > FEWEST && alike.distance < CLOSE ? [alike.one, alike.other] : undefined;
}

/**
 * What a palette loses when two colours become one: Ward's criterion, but for the root of the weight, which keeps a
 * small accent that stands out.
 */
function costOf({
  one,
  other,
  distance,
}: {
  one: ColourCluster;
  other: ColourCluster;
  distance: number;
}): number {
  return distance ** 2 * Math.sqrt((one.share * other.share) / (one.share + other.share));
}

/** A speck takes no part in the colour that it goes to. */
function join(one: ColourCluster, other: ColourCluster): ColourCluster {
  const share = one.share + other.share;
  const [small, large] = one.share < other.share ? [one, other] : [other, one];
  if (small.share < LEAST_SHARE) return { centre: large.centre, share };
  const mix = (axis: keyof Oklab): number =>
    (one.centre[axis] * one.share + other.centre[axis] * other.share) / share;
  return { centre: { l: mix('l'), a: mix('a'), b: mix('b') }, share };
}

function distanceOf({ centre: one }: ColourCluster, { centre: other }: ColourCluster): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** Where a cluster is densest near its mean, so that edges and shades don't tint its colour: two steps of mean shift. */
function coreOf(bins: ColourBins, centre: Oklab): Oklab {
  let { l, a, b } = centre;
  for (let step = 0; step < 2; step++) {
    const sum = [0, 0, 0];
    let weight = 0;
    for (let bin = 0; bin < bins.size; bin++) {
      const [binL, binA, binB] = [bins.oklab[bin * 3]!, bins.oklab[bin * 3 + 1]!, bins.oklab[bin * 3 + 2]!];
      if ((binL - l) ** 2 + (binA - a) ** 2 + (binB - b) ** 2 > CORE ** 2) continue;
      const share = bins.shares[bin]!;
      weight += share;
      sum[0]! += share * binL;
      sum[1]! += share * binA;
      sum[2]! += share * binB;
    }
    if (weight === 0) break;
    [l, a, b] = sum.map((value) => value / weight) as [number, number, number];
  }
  return { l, a, b };
}
