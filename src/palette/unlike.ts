import type { PaletteColour } from '../hues/reading.ts';
import type { Oklab } from './oklab.ts';
import { placeColour } from './placed-colour.ts';
import type { CoverRole } from './role.ts';
import { distanceOf, squaredDistanceOf } from './seen-colour.ts';

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

/** A worn palette that stands for choice. */
export interface WeighedPalette {
  readonly palette: readonly PaletteColour[];
  /** How good it is; from 0, the larger the better. */
  readonly weight: number;
}

/** A worn palette with its colours as they are seen, for holding it beside many others. */
interface PlacedPalette {
  readonly ground: Oklab;
  readonly colours: readonly { readonly seen: Oklab; readonly weight: number }[];
  /** The sum of the weights. */
  readonly weight: number;
}

/**
 * How unlike two worn palettes are: 0 for the same colours on the same ground, 0.1 for other colours on a like ground,
 * about 0.35 for black and red beside white and blue. It is the distance of the two grounds, and beside it each
 * colour's distance from the nearest of the other palette, weighed by role, both ways; distances are as colours are
 * seen (`asSeen`).
 *
 * @throws RangeError for a palette without a ground
 */
export function unlikeness(one: readonly PaletteColour[], other: readonly PaletteColour[]): number {
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
  const left = candidates
    .filter(({ palette }) => groundOf(palette) !== undefined)
    .map((candidate) => ({ candidate, placed: place(candidate.palette), unlike: Infinity }));
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

function groundOf(palette: readonly PaletteColour[]): PaletteColour | undefined {
  return palette.find(({ role }) => role === 'ground');
}

function place(palette: readonly PaletteColour[]): PlacedPalette {
  const colours = palette.map(({ hex, role }) => ({
    seen: placeColour(hex).seen,
    weight: ROLE_WEIGHTS[role],
  }));
  const at = palette.findIndex(({ role }) => role === 'ground');
  if (at === -1) throw new RangeError('Expected a palette with a ground but received one without');
  return {
    ground: colours[at]!.seen,
    colours,
    weight: colours.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function unlikenessOf(one: PlacedPalette, other: PlacedPalette): number {
  const colours = (meanNearest(one, other) + meanNearest(other, one)) / 2;
  return GROUND_PART * distanceOf(one.ground, other.ground) + (1 - GROUND_PART) * colours;
}

function meanNearest(from: PlacedPalette, to: PlacedPalette): number {
  let sum = 0;
  for (const { seen, weight } of from.colours) {
    let least = Infinity;
    for (const colour of to.colours) least = Math.min(least, squaredDistanceOf(seen, colour.seen));
    sum += weight * Math.sqrt(least);
  }
  return sum / from.weight;
}
