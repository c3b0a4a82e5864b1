import { MAKE_UP_BOUNDS } from '../palette/make-up.ts';
import type { CoverAdvice } from './reading.ts';
import type { PaletteColour } from '../palette/cover-colours.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { CoverRole } from '../palette/role.ts';
import { withReadableInk } from '../palette/seen-as/readable-ink.ts';
import { LEAST_UNLIKE, pickUnlike, unlikeness, type WeighedPalette } from '../palette/unlike.ts';
import type { CoverIndex, IndexedColour } from './cover-index.ts';
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
/** What it counts how alike in kind its book is, a cosine. */
const KIND = 0.2;
/** A family of colours that is not on one such cover in eight gives no ground and no main colour. */
const LEAST_CHANCE = 1 / 8;
/** … nor is one below its usual share, but for what chance may do. */
const LEAST_LIFT = 0.95;

/** What palettes are chosen for. */
export interface PaletteWishes {
  readonly standing: FamilyStanding;
  /** Which lightness of the ground such covers are said to have. */
  readonly lightness: CoverAdvice['ground']['lightness'];
  /** The text's place among kinds of book (`BookKinds`), where it is known. */
  readonly kind?: Float32Array | undefined;
}

/**
 * Up to three covers that wear palettes unlike each other: of the nearest covers those whose colours strike the eye on
 * such covers often, and more often than on others, can be told apart, and stand on books of the same kind.
 */
export function wearersOfPalettes(
  nearest: NearestCovers,
  index: CoverIndex,
  { standing, lightness, kind }: PaletteWishes,
): number[] {
  const candidates = standingOut(nearest, index, standing, kind);
  const firm = candidates.filter(
    ({ palette }) =>
      palette.every((colour) => isFirm(colour, standing)) && !isOpposite(palette[0]!.pixel, lightness),
  );
  // Where firm palettes are too few or too like each other, others make up the number, at last those that are alike.
  const chosen = pickUnlike(firm, CHOSEN);
  if (chosen.length < CHOSEN) fillUp(chosen, pickUnlike(candidates, CHOSEN), LEAST_UNLIKE);
  if (chosen.length < CHOSEN) fillUp(chosen, candidates, LEAST_UNLIKE * ALIKE);
  return chosen.map(({ cover }) => cover);
}

/** A cover whose palette stands for choice. */
interface Candidate extends WeighedPalette {
  readonly cover: number;
  readonly palette: readonly IndexedColour[];
}

/** Those of the nearest covers whose colours strike the eye most often on such covers, the best first. */
function standingOut(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  { merits }: FamilyStanding,
  kind: Float32Array | undefined,
): Candidate[] {
  const looked = covers.subarray(0, LOOKED_AT);
  const worth = new Float64Array(looked.length);
  const places: number[] = [];
  for (let at = 0; at < looked.length; at++) {
    const cover = looked[at]!;
    const nearness = Math.log(weights[at]! / weights[0]!);
    worth[at] = Math.exp(worthOfWorn(cover, { index, merits, kind, nearness }));
    places.push(at);
  }
  return places
    .toSorted((a, b) => worth[b]! - worth[a]!)
    .slice(0, CANDIDATES)
    .map((at) => ({ cover: looked[at]!, palette: index.wornColours(looked[at]!), weight: worth[at]! }))
    .filter(({ palette }) => palette.length >= FEWEST_COLOURS);
}

const COUNTED_ROLES = ROLES.map((role) => ROLE_WEIGHTS[role]);

/**
 * What speaks for a cover's palette, as a logarithm: how much its colours strike the eye on such covers, and more so than
 * on others, how near the cover is, how alike in kind its book is, and how well its colours can be told apart.
 *
 * @param nearness the logarithm of what the cover counts, as a share of what the nearest does
 */
export function worthOfWorn(
  cover: number,
  {
    index,
    merits,
    kind,
    nearness,
  }: Pick<FamilyStanding, 'merits'> &
    Pick<PaletteWishes, 'kind'> & { readonly index: CoverIndex; readonly nearness: number },
): number {
  const likeness = kind && index.kinds ? KIND * index.kinds.likeness(kind, cover) : 0;
  return index.meanOfWorn(cover, COUNTED_ROLES, merits) + NEARNESS * nearness + likeness - index.flaws(cover);
}

/** Adds palettes to those chosen, until they are enough, that are so much unlike each of them. */
function fillUp(chosen: Candidate[], candidates: readonly Candidate[], least: number): void {
  for (const candidate of candidates) {
    if (chosen.length === CHOSEN) return;
    const { palette } = candidate;
    if (chosen.every((one) => unlikeness(one.palette, palette) >= least)) chosen.push(candidate);
  }
}

/** How far below the bound of dark grounds one is clearly dark, in OKLab lightness. */
const CLEARLY = 0.08;

/** Whether a ground is clearly dark where such covers are said to be light, or light where they are said to be dark. */
function isOpposite(ground: number, lightness: CoverAdvice['ground']['lightness']): boolean {
  const oklab = new Float64Array(3);
  pixelToOklab(ground, oklab);
  const [l = 0] = oklab;
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
  const grounds = new Map<number, { count: number; merit: number; cover: number }>();
  for (const cover of covers.subarray(0, LOOKED_AT_IN_ALL)) {
    const palette = index.wornColours(cover);
    if (palette.length < FEWEST_COLOURS) continue;
    const { family } = palette[0]!;
    const merit = index.meanOfWorn(cover, roles, merits);
    const best = grounds.get(family);
    const count = (best?.count ?? 0) + 1;
    grounds.set(family, best && best.merit >= merit ? { ...best, count } : { count, merit, cover });
  }
  return [...grounds.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, CHOSEN)
    .map(({ cover }) => withReadableInk(index.worn(cover)));
}

/** Whether a colour that takes much of a cover is likely, and not rarer than usual. */
function isFirm({ family, role }: IndexedColour, { chances, lifts }: FamilyStanding): boolean {
  if (role !== 'ground' && role !== 'main') return true;
  return chances[family]! >= LEAST_CHANCE && lifts[family]! >= LEAST_LIFT;
}
