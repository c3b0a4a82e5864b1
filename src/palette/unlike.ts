import { pixelToOklab } from './pixel-colours.ts';
import type { CoverRole } from './role.ts';
import { asSeen } from './perceived-colour.ts';
import { squaredDistance } from './squared-distance.ts';

/** What a colour counts when palettes are held side by side, by its role. */
const ROLE_WEIGHTS: Readonly<Record<CoverRole, number>> = { ground: 3, main: 2, accent: 1, ink: 0.5 };

/** What the two grounds count beside all else. */
const GROUND_PART = 0.4;

/** Unlikeness below which two palettes are one to somebody who is shown both. */
export const LEAST_UNLIKE = 0.06;

/** … and from which more makes no palette better. */
const ENOUGH_UNLIKE = 0.3;

/** What unlikeness counts beside weight. */
const UNLIKE_PART = 0.5;

/** A colour of a palette as it is worn. */
export interface WornColour {
  /** sRGB as 0xrrggbb. */
  readonly pixel: number;
  readonly role: CoverRole;
}

/** A worn palette that stands for choice. */
export interface WeighedPalette {
  readonly palette: readonly WornColour[];
  /** How good it is; from 0, the larger the better. */
  readonly weight: number;
}

/** A worn palette with its colours as they are seen, for holding it beside many others. */
interface PlacedPalette {
  /** Three numbers a colour, those of the palette's first at `first`. */
  readonly seen: Float64Array;
  readonly first: number;
  /** One a colour. */
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly weight: number;
  /** Which colour is the ground. */
  readonly ground: number;
}

/**
 * How unlike two worn palettes are: 0 for the same colours on the same ground, 0.1 for other colours on a like ground,
 * about 0.35 for black and red beside white and blue. It is the distance of the two grounds, and beside it each
 * colour's distance from the nearest of the other palette, weighed by role, both ways; distances are as colours are
 * seen (`asSeen`).
 *
 * @throws RangeError for a palette without a ground
 */
export function unlikeness(one: readonly WornColour[], other: readonly WornColour[]): number {
  return unlikenessOf(place(one), place(other));
}

/**
 * Picks up to `count` palettes that are good and unlike each other: the best, and then again and again the one whose
 * weight, in shares of the best's, and least unlikeness to those picked are the most together: maximal marginal
 * relevance. None is less unlike another than `LEAST_UNLIKE`, so that there may be fewer. Of equals the first is
 * taken.
 * Source: J. Carbonell and J. Goldstein, "The use of MMR, diversity-based reranking", 1998.
 *
 * @param candidates in any order; those without a ground are passed over
 */
export function pickUnlike<Candidate extends WeighedPalette>(
  candidates: readonly Candidate[],
  count: number,
): Candidate[] {
  const grounded = candidates.filter(({ palette }) => palette.some(isGround));
  const seen = new Float64Array(3 * grounded.reduce((sum, { palette }) => sum + palette.length, 0));
  let first = 0;
  const left = grounded.map((candidate) => {
    const placed = place(candidate.palette, seen, first);
    first += candidate.palette.length;
    return { candidate, placed, unlike: Infinity };
  });
  const heaviest = Math.max(...left.map(({ candidate }) => candidate.weight), Number.MIN_VALUE);
  const picked: Candidate[] = [];
  while (picked.length < count) {
    let best: (typeof left)[number] | undefined;
    let most = -Infinity;
    for (const entry of left) {
      if (entry.unlike < LEAST_UNLIKE) continue;
      const relevance = entry.candidate.weight / heaviest;
      const apart = Math.min(ENOUGH_UNLIKE, entry.unlike) / ENOUGH_UNLIKE;
      const worth = (1 - UNLIKE_PART) * relevance + UNLIKE_PART * apart;
      if (worth > most) [best, most] = [entry, worth];
    }
    if (best === undefined) break;
    picked.push(best.candidate);
    if (picked.length === count) break;
    for (const entry of left) entry.unlike = Math.min(entry.unlike, unlikenessOf(entry.placed, best.placed));
  }
  return picked;
}

/**
 * The first palettes of a list that are unlike each other: those that are alike to one before them are passed over.
 *
 * @param candidates best first; those without a ground are passed over
 * @param least unlikeness of any two
 * @param already palettes that are there before, and are not picked again
 */
export function firstUnlike<Candidate extends Pick<WeighedPalette, 'palette'>>(
  candidates: readonly Candidate[],
  {
    count,
    least,
    already = [],
  }: {
    readonly count: number;
    readonly least: number;
    readonly already?: readonly (readonly WornColour[])[];
  },
): Candidate[] {
  const picked: Candidate[] = [];
  const placed = already.filter((palette) => palette.some(isGround)).map((palette) => place(palette));
  for (const candidate of candidates) {
    if (picked.length === count) break;
    if (!candidate.palette.some(isGround)) continue;
    const own = place(candidate.palette);
    if (placed.some((other) => unlikenessOf(other, own) < least)) continue;
    picked.push(candidate);
    placed.push(own);
  }
  return picked;
}

function isGround({ role }: WornColour): boolean {
  return role === 'ground';
}

/**
 * @param seen where what is seen of the colours is put, from the `first` on: a row of its own for every palette would take
 * longer to make than to fill
 */
function place(
  palette: readonly WornColour[],
  seen = new Float64Array(3 * palette.length),
  first = 0,
): PlacedPalette {
  const ground = palette.findIndex(isGround);
  if (ground === -1) throw new RangeError('Expected a palette with a ground but received one without');
  const weights = palette.map(({ role }) => ROLE_WEIGHTS[role]);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  putSeen(palette, seen, first);
  return { seen, first, weights, weight, ground };
}

const oklab = new Float64Array(3);

function putSeen(palette: readonly WornColour[], seen: Float64Array, first: number): void {
  for (let at = 0; at < palette.length; at++) {
    pixelToOklab(palette[at]!.pixel, oklab);
    const { l, a, b } = asSeen({ l: oklab[0]!, a: oklab[1]!, b: oklab[2]! });
    const to = 3 * (first + at);
    seen[to] = l;
    seen[to + 1] = a;
    seen[to + 2] = b;
  }
}

function unlikenessOf(one: PlacedPalette, other: PlacedPalette): number {
  const grounds = Math.sqrt(
    squaredDistance(one.seen, one.first + one.ground, other.seen, other.first + other.ground),
  );
  const colours = (meanNearest(one, other) + meanNearest(other, one)) / 2;
  return GROUND_PART * grounds + (1 - GROUND_PART) * colours;
}

function meanNearest(from: PlacedPalette, to: PlacedPalette): number {
  let sum = 0;
  for (let at = 0; at < from.weights.length; at++) {
    let least = Infinity;
    for (let other = 0; other < to.weights.length; other++) {
      least = Math.min(least, squaredDistance(from.seen, from.first + at, to.seen, to.first + other));
    }
    sum += from.weights[at]! * Math.sqrt(least);
  }
  return sum / from.weight;
}
