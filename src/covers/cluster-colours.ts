import type { Oklab } from '../palette/oklab.ts';
import type { ColourBins } from './colour-bins.ts';

/** Some of a picture's colours, taken as one. */
export interface ColourCluster {
  readonly centre: Oklab;
  /** Share of the pixels, 0 to 1. */
  readonly share: number;
}

/** Means, three numbers each. */
type Centres = Float64Array;

const ROUNDS = 12;
/** Squared OKLab distance that a mean may still move when the rounds end early. */
const SETTLED = 1e-6;

/**
 * Finds up to `count` clusters in OKLab: Lloyd's k-means over bins weighted by their shares, seeded as k-means++ does
 * but without chance, each new mean being the bin of greatest share × squared distance from the means before it. The
 * same picture gives the same clusters.
 * Source: D. Arthur and S. Vassilvitskii, "k-means++: the advantages of careful seeding", 2007.
 */
export function clusterColours(bins: ColourBins, count: number): ColourCluster[] {
  const centres = seed(bins, count);
  const k = centres.length / 3;
  const nearest = new Int32Array(bins.size);
  for (let round = 0; round < ROUNDS; round++) {
    assign(bins, centres, nearest);
    if (moveToMeans(bins, centres, nearest) < SETTLED) break;
  }
  assign(bins, centres, nearest);
  const shares = new Float64Array(k);
  for (let bin = 0; bin < bins.size; bin++) shares[nearest[bin]!]! += bins.shares[bin]!;
  return Array.from(shares, (share, at) => ({ centre: colourAt(centres, at), share })).filter(
    ({ share }) => share > 0,
  );
}

function seed({ size, oklab, shares }: ColourBins, count: number): Centres {
  const centres: number[] = [];
  const distances = new Float64Array(size).fill(1);
  while (centres.length / 3 < count) {
    let best = -1;
    let most = 0;
    for (let bin = 0; bin < size; bin++) {
      const gain = shares[bin]! * distances[bin]!;
      if (gain > most) {
        most = gain;
        best = bin;
      }
    }
    if (best === -1) break;
    const first = centres.length === 0;
    centres.push(...oklab.subarray(best * 3, best * 3 + 3));
    for (let bin = 0; bin < size; bin++) {
      const distance = squaredDistance(oklab, bin, oklab, best);
      if (first || distance < distances[bin]!) distances[bin] = distance;
    }
  }
  return Float64Array.from(centres);
}

function assign({ size, oklab }: ColourBins, centres: Centres, nearest: Int32Array): void {
  for (let bin = 0; bin < size; bin++) {
    let best = 0;
    let least = Infinity;
    for (let at = 0; at < centres.length / 3; at++) {
      const distance = squaredDistance(oklab, bin, centres, at);
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    nearest[bin] = best;
  }
}

/** Moves every centre to the mean of its bins and tells the furthest move, squared. */
function moveToMeans({ size, oklab, shares }: ColourBins, centres: Centres, nearest: Int32Array): number {
  const sums = new Float64Array(centres.length);
  const weights = new Float64Array(centres.length / 3);
  for (let bin = 0; bin < size; bin++) {
    const at = nearest[bin]!;
    const share = shares[bin]!;
    weights[at]! += share;
    for (let axis = 0; axis < 3; axis++) sums[at * 3 + axis]! += share * oklab[bin * 3 + axis]!;
  }
  let furthest = 0;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    let moved = 0;
    for (let axis = 0; axis < 3; axis++) {
      const mean = sums[at * 3 + axis]! / weight;
      moved += (mean - centres[at * 3 + axis]!) ** 2;
      centres[at * 3 + axis] = mean;
    }
    furthest = Math.max(furthest, moved);
  });
  return furthest;
}

function squaredDistance(from: Float64Array, fromAt: number, to: Float64Array, toAt: number): number {
  const l = from[fromAt * 3]! - to[toAt * 3]!;
  const a = from[fromAt * 3 + 1]! - to[toAt * 3 + 1]!;
  const b = from[fromAt * 3 + 2]! - to[toAt * 3 + 2]!;
  return l * l + a * a + b * b;
}

function colourAt(centres: Centres, at: number): Oklab {
  const [l = 0, a = 0, b = 0] = centres.subarray(at * 3, at * 3 + 3);
  return { l, a, b };
}
