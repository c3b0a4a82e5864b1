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
  const { centres, nearest } = seed(colours, count);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = moveToMeans(colours, centres, nearest);
    assign(colours, centres, nearest);
    if (moved < SETTLED) break;
  }
  const weights = new Float64Array(centres.length / 3);
  for (let point = 0; point < colours.size; point++) weights[nearest[point]!]! += colours.weights[point]!;
  return Array.from(weights, (weight, at) => ({ centre: colourAt(centres, at), weight })).filter(
    ({ weight }) => weight > 0,
  );
}

interface Seeds {
  readonly centres: Centres;
  /** The centre that is nearest to each point, the first of those as near. */
  readonly nearest: Int32Array;
}

function seed({ size, points, weights }: WeightedColours, count: number): Seeds {
  const centres: number[] = [];
  const nearest = new Int32Array(size);
  const distances = new Float64Array(size).fill(1);
  let next = greatest(weights);
  for (let at = 0; at < count && next !== -1; at++) {
    const centre = next;
    centres.push(...points.subarray(centre * 3, centre * 3 + 3));
    let most = 0;
    next = -1;
    for (let point = 0; point < size; point++) {
      const distance = squaredDistance(points, point, points, centre);
      if (at === 0 || distance < distances[point]!) {
        distances[point] = distance;
        nearest[point] = at;
      }
      const gain = weights[point]! * distances[point]!;
      if (gain > most) {
        most = gain;
        next = point;
      }
    }
  }
  return { centres: Float64Array.from(centres), nearest };
}

/** The first of those with the greatest weight; -1 where none has any. */
function greatest(weights: Float64Array): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! <= most) continue;
    most = weights[at]!;
    best = at;
  }
  return best;
}

/**
 * Finds the nearest mean of each point, the first of those as near. It begins with the one that was nearest before, and
 * goes on to lighter and to darker ones until these are further away by their lightness alone.
 */
function assign({ size, points }: WeightedColours, centres: Centres, nearest: Int32Array): void {
  const order = Int32Array.from({ length: centres.length / 3 }, (_, at) => at).toSorted(
    (one, other) => centres[one * 3]! - centres[other * 3]!,
  );
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  for (let point = 0; point < size; point++) {
    const rank = ranks[nearest[point]!]!;
    let best = nearest[point]!;
    let least = squaredDistance(points, point, centres, best);
    for (let way = -1; way <= 1; way += 2) {
      for (let next = rank + way; next >= 0 && next < order.length; next += way) {
        const at = order[next]!;
        const beyond = way * (centres[at * 3]! - points[point * 3]!);
        if (beyond > 0 && beyond * beyond > least) break;
        const distance = squaredDistance(points, point, centres, at);
        if (distance < least || (distance === least && at < best)) {
          least = distance;
          best = at;
        }
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
