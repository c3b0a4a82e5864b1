import type { ColourShare, PaletteColour } from '../hues/reading.ts';
import { NAMED_COLOURS, namedIndex } from '../palette/named-colours.ts';
import type { CoverRole } from '../palette/role.ts';
import { pickUnlike } from '../palette/unlike.ts';
import { wearPalette } from '../palette/wear-palette.ts';
import type { CoverIndex, IndexedColour } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';
import { familyNamed } from './salience.ts';

/** The nearest covers whose palettes stand for choice. */
const CANDIDATES = 150;
/** Of these, those that look best at a glance and are worn to be compared. */
const WORN = 30;
/** Palettes that are chosen. */
const CHOSEN = 3;
/** Fewer colours make no palette. */
const FEWEST_COLOURS = 4;
/** What each role counts when a palette is held against what such covers carry. */
const ROLE_WEIGHTS: Readonly<Record<CoverRole, number>> = { ground: 3, main: 2, accent: 1, ink: 0.5 };
/** What a cover's nearness counts. */
const NEARNESS = 0.15;
/** A colour that is not on one such cover in eight is no ground and no main colour. */
const LEAST_CHANCE = 1 / 8;
/** … nor is one below its usual share, but for what chance may do. */
const LEAST_LIFT = 0.95;

/** A name's standing on covers of such books, by its index. */
export interface NameStanding {
  /** Probability, 0 to 1. */
  readonly chances: Float64Array;
  /** The probability over its usual share. */
  readonly lifts: Float64Array;
  /** What speaks for each family of colours; see `familyMerits`. */
  readonly families: Float64Array;
}

/**
 * Up to three palettes of real covers, unlike each other: of the nearest covers those whose colours such covers
 * carry often, and more often than others.
 */
export function choosePalettes(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  standing: NameStanding,
): PaletteColour[][] {
  const nearness = (at: number) => NEARNESS * Math.log(weights[at]! / weights[0]!);
  const promising = Array.from(covers.subarray(0, CANDIDATES), (cover, at) => ({
    cover,
    nearness: nearness(at),
    promise: promiseOf(cover, index, standing) + nearness(at),
  }))
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, WORN);
  const candidates = promising
    .map(({ cover, nearness: near }) => {
      const colours = index.palette(cover).map(toShare);
      const palette = wearPalette(colours, { ground: hexOf(index.ground(cover).colour) });
      return { palette, weight: Math.exp(meritOf(palette, standing) + near) };
    })
    .filter(({ palette }) => palette.length >= FEWEST_COLOURS);
  const firm = candidates.filter(({ palette }) => isFirm(palette, standing));
  const chosen = pickUnlike(firm.length >= CHOSEN ? firm : candidates, CHOSEN);
  return chosen.map(({ palette }) => [...palette]);
}

/** How a cover's palette may turn out when it is worn, at little cost: its colours count by the root of their shares. */
function promiseOf(cover: number, index: CoverIndex, { families }: NameStanding): number {
  let sum = 0;
  let total = 0;
  for (const { name, share } of index.palette(cover)) {
    sum += Math.sqrt(share) * families[familyNamed(NAMED_COLOURS[name]!.name)]!;
    total += Math.sqrt(share);
  }
  return sum / total;
}

/** The weighted mean, over a palette's colours, of what speaks for the family of each. */
function meritOf(palette: readonly PaletteColour[], { families }: NameStanding): number {
  let sum = 0;
  let total = 0;
  for (const { name, role } of palette) {
    sum += ROLE_WEIGHTS[role] * families[familyNamed(name)]!;
    total += ROLE_WEIGHTS[role];
  }
  return sum / total;
}

/** Whether what takes most of the palette is likely, and not rarer than usual. */
function isFirm(palette: readonly PaletteColour[], { chances, lifts }: NameStanding): boolean {
  return palette.every(({ name, role }) => {
    if (role !== 'ground' && role !== 'main') return true;
    const at = namedIndex(name)!;
    return chances[at]! >= LEAST_CHANCE && lifts[at]! >= LEAST_LIFT;
  });
}

/** A colour of the index as answers show it. */
export function toShare({
  colour,
  name,
  share,
}: Pick<IndexedColour, 'colour' | 'name' | 'share'>): ColourShare {
  return { name: NAMED_COLOURS[name]!.name, hex: hexOf(colour), share };
}

function hexOf(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
