import { MAKE_UP_BOUNDS } from '../covers/make-up.ts';
import type { CoverAdvice, PaletteColour } from '../hues/reading.ts';
import { type ColourFamily, FAMILIES, familyOf } from '../palette/colour-families.ts';
import { toOklab } from '../palette/oklab.ts';
import type { CoverRole } from '../palette/role.ts';
import { LEAST_UNLIKE, pickUnlike, unlikeness } from '../palette/unlike.ts';
import type { CoverIndex } from './cover-index.ts';
import type { FamilyStanding } from './families.ts';
import { ROLES } from './index-files.ts';
import type { NearestCovers } from './nearest.ts';

/** The nearest covers whose palettes are looked at, and those of them that stand for choice. */
const LOOKED_AT = 150;
const CANDIDATES = 40;
/** Palettes that are chosen. */
const CHOSEN = 3;
/** How unlike palettes still are that make up the number, of what they should be. */
const ALIKE = 0.3;
/** Fewer colours make no palette. */
const FEWEST_COLOURS = 4;
/** What each role counts when a palette is held against what strikes the eye on such covers. */
const ROLE_WEIGHTS: Readonly<Record<CoverRole, number>> = { ground: 3, main: 2, accent: 1, ink: 1 };
/** What a cover's nearness counts. */
const NEARNESS = 0.15;
/** A family of colours that is not on one such cover in eight gives no ground and no main colour. */
const LEAST_CHANCE = 1 / 8;
/** … nor is one below its usual share, but for what chance may do. */
const LEAST_LIFT = 0.95;

/**
 * Up to three palettes of real covers, unlike each other: of the nearest covers those whose colours strike the eye on
 * such covers often, and more often than on others.
 */
export function choosePalettes(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  standing: FamilyStanding,
  lightness: CoverAdvice['ground']['lightness'],
): PaletteColour[][] {
  const roles = ROLES.map((role) => ROLE_WEIGHTS[role]);
  const ones = new Float64Array(standing.merits.length).fill(1);
  const candidates = Array.from(covers.subarray(0, LOOKED_AT), (cover, at) => {
    const merit = index.weighWorn(cover, roles, standing.merits) / index.weighWorn(cover, roles, ones);
    const nearness = NEARNESS * Math.log(weights[at]! / weights[0]!);
    return { cover, weight: Math.exp(merit + nearness) };
  })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, CANDIDATES)
    .map(({ cover, weight }) => ({ palette: index.worn(cover), weight }))
    .filter(({ palette }) => palette.length >= FEWEST_COLOURS);
  const firm = candidates.filter(
    ({ palette }) => isFirm(palette, standing) && !isOpposite(palette[0]!.hex, lightness),
  );
  // Where firm palettes are too few or too like each other, others make up the number, at last those that are alike.
  const chosen = pickUnlike(firm, CHOSEN).map(({ palette }) => palette);
  fillUp(chosen, pickUnlike(candidates, CHOSEN), LEAST_UNLIKE);
  fillUp(chosen, candidates, LEAST_UNLIKE * ALIKE);
  return chosen;
}

/** Adds palettes to those chosen, until they are enough, that are so much unlike each of them. */
function fillUp(
  chosen: PaletteColour[][],
  candidates: readonly { readonly palette: PaletteColour[] }[],
  least: number,
): void {
  for (const { palette } of candidates) {
    if (chosen.length === CHOSEN) return;
    if (chosen.every((one) => unlikeness(one, palette) >= least)) chosen.push(palette);
  }
}

/** How far below the bound of dark grounds one is clearly dark, in OKLab lightness. */
const CLEARLY = 0.08;

/** Whether a ground is clearly dark where such covers are said to be light, or light where they are said to be dark. */
function isOpposite(ground: string, lightness: CoverAdvice['ground']['lightness']): boolean {
  const { l } = toOklab(ground);
  const { dark, light } = MAKE_UP_BOUNDS.ground;
  return (lightness === 'light' && l < dark - CLEARLY) || (lightness === 'dark' && l >= light);
}

/** Covers that are looked at for what is usual. */
const LOOKED_AT_IN_ALL = 2_000;

/**
 * Palettes of covers at large, for a book of which nothing is known: on each of the commonest families of grounds,
 * the one whose colours strike the eye most often on covers.
 */
export function usualPalettes(
  { covers }: NearestCovers,
  index: CoverIndex,
  { merits }: FamilyStanding,
): PaletteColour[][] {
  const roles = ROLES.map((role) => (role === 'ground' ? 0 : ROLE_WEIGHTS[role]));
  const ones = new Float64Array(merits.length).fill(1);
  const grounds = new Map<ColourFamily, { count: number; merit: number; palette: PaletteColour[] }>();
  for (const cover of covers.subarray(0, LOOKED_AT_IN_ALL)) {
    const palette = index.worn(cover);
    if (palette.length < FEWEST_COLOURS) continue;
    const family = familyOf(palette[0]!.hex);
    const merit = index.weighWorn(cover, roles, merits) / index.weighWorn(cover, roles, ones);
    const best = grounds.get(family);
    const count = (best?.count ?? 0) + 1;
    grounds.set(family, best && best.merit >= merit ? { ...best, count } : { count, merit, palette });
  }
  return [...grounds.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, CHOSEN)
    .map(({ palette }) => palette);
}

/** Whether what takes most of the palette is likely, and not rarer than usual. */
function isFirm(palette: readonly PaletteColour[], { chances, lifts }: FamilyStanding): boolean {
  return palette.every(({ hex, role }) => {
    if (role !== 'ground' && role !== 'main') return true;
    const at = FAMILIES.indexOf(familyOf(hex));
    return chances[at]! >= LEAST_CHANCE && lifts[at]! >= LEAST_LIFT;
  });
}
