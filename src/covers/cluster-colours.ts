import type { Oklab } from '../palette/oklab.ts';
import { squaredDistance } from '../palette/squared-distance.ts';

/** Some colours, taken as one. */
export interface ColourCluster {
  readonly centre: Oklab;
  /** The sum of its points' weights. */
  readonly weight: number;
}

/** Points of a colour space with three axes, each of some weight. */
export interface WeightedColours {
  readonly size: number;
  /** `[size, 3]` */
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Means, three numbers each. */
type Centres = Float64Array;

const ROUNDS = 6;
/** Squared distance that a mean may still move when the rounds end early. */
const SETTLED = 1e-6;

/**
 * Finds up to `count` clusters of weighted colours: Lloyd's k-means, seeded as k-means++ does but without chance, each
 * new mean being the point of greatest weight × squared distance from the means before it. The same colours give the
 * same clusters.
 * Source: D. Arthur and S. Vassilvitskii, "k-means++: the advantages of careful seeding", 2007.
 */
export function clusterColours(colours: WeightedColours, count: number): ColourCluster[] {
  const centres = seed(colours, count);
  const k = centres.length / 3;
  const nearest = new Int32Array(colours.size);
  for (let round = 0; round < ROUNDS; round++) {
    assign(colours, centres, nearest);
    if (moveToMeans(colours, centres, nearest) < SETTLED) break;
  }
  assign(colours, centres, nearest);
  const weights = new Float64Array(k);
  for (let point = 0; point < colours.size; point++) weights[nearest[point]!]! += colours.weights[point]!;
  return Array.from(weights, (weight, at) => ({ centre: colourAt(centres, at), weight })).filter(
    ({ weight }) => weight > 0,
  );
}

function seed({ size, points, weights }: WeightedColours, count: number): Centres {
  const centres: number[] = [];
  const distances = new Float64Array(size).fill(1);
  while (centres.length / 3 < count) {
    let best = -1;
    let most = 0;
    for (let point = 0; point < size; point++) {
      const gain = weights[point]! * distances[point]!;
      if (gain > most) {
        most = gain;
        best = point;
      }
    }
    if (best === -1) break;
    const first = centres.length === 0;
    centres.push(...points.subarray(best * 3, best * 3 + 3));
    for (let point = 0; point < size; point++) {
      const distance = squaredDistance(points, point, points, best);
      if (first || distance < distances[point]!) distances[point] = distance;
    }
  }
  return Float64Array.from(centres);
}

/**
 * Finds the nearest mean of each point, the first of those as near. It begins with the one that was nearest before, so
 * that most others are passed over by one axis alone.
 */
function assign({ size, points }: WeightedColours, centres: Centres, nearest: Int32Array): void {
  for (let point = 0; point < size; point++) {
    let best = nearest[point]!;
    let least = squaredDistance(points, point, centres, best);
    for (let at = 0; at < centres.length / 3; at++) {
      const lightness = points[point * 3]! - centres[at * 3]!;
      if (lightness * lightness > least) continue;
      const distance = squaredDistance(points, point, centres, at);
      if (distance < least || (distance === least && at < best)) {
        least = distance;
        best = at;
      }
    }
    nearest[point] = best;
  }
}

/** Moves every centre to the mean of its points and tells the furthest move, squared. */
function moveToMeans(
  { size, points, weights }: WeightedColours,
  centres: Centres,
  nearest: Int32Array,
): number {
  const sums = new Float64Array(centres.length);
  const masses = new Float64Array(centres.length / 3);
  for (let point = 0; point < size; point++) {
    const at = nearest[point]!;
    const weight = weights[point]!;
    masses[at]! += weight;
    for (let axis = 0; axis < 3; axis++) sums[at * 3 + axis]! += weight * points[point * 3 + axis]!;
  }
  let furthest = 0;
  masses.forEach((mass, at) => {
    if (mass === 0) return;
    let moved = 0;
    for (let axis = 0; axis < 3; axis++) {
      const mean = sums[at * 3 + axis]! / mass;
      moved += (mean - centres[at * 3 + axis]!) ** 2;
      centres[at * 3 + axis] = mean;
    }
    furthest = Math.max(furthest, moved);
  });
  return furthest;
}

function colourAt(centres: Centres, at: number): Oklab {
  const [l = 0, a = 0, b = 0] = centres.subarray(at * 3, at * 3 + 3);
  return { l, a, b };
}
