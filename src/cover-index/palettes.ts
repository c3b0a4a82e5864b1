import { lightnessOf } from '../palette/make-up.ts';
import type { CoverAdvice } from './reading.ts';
import { FAMILIES, HUELESS_FAMILIES } from '../palette/colour-families.ts';
import type { PaletteColour } from '../palette/cover-colours.ts';
import { pixelToHex, pixelToOklab } from '../palette/pixel-colours.ts';
import type { CoverRole } from '../palette/role.ts';
import { named, withReadableInk } from '../palette/seen-as/readable-ink.ts';
import { LEAST_UNLIKE, pickUnlike, unlikeness, type WeighedPalette } from '../palette/unlike.ts';
import type { CoverIndex, IndexedColour } from './cover-index.ts';
import type { ColourStanding } from './families.ts';
import { ROLES } from './index-files.ts';
import { flawsOfParts } from './palette-flaws.ts';
import { hasLikelyMain, isLikely, withLikelyMain } from './likely-colours.ts';
import type { NearestCovers } from './nearest.ts';

/** The nearest covers whose palettes are looked at. */
const LOOKED_AT = 150;
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
/** What palettes are chosen for. */
export interface PaletteWishes {
  readonly standing: ColourStanding;
  /** Which lightness of the ground such covers are said to have. */
  readonly lightness: CoverAdvice['ground']['lightness'];
  /** The text's place among kinds of book (`BookKinds`), where it is known. */
  readonly kind?: Float64Array | undefined;
}

/** A cover whose palette stands for choice. */
export interface Contender extends WeighedPalette {
  readonly cover: number;
  /** In the parts that its colours play for the book. */
  readonly palette: readonly IndexedColour[];
}

/** Those that stand for choice for a book, each best first. */
interface Contenders {
  readonly all: readonly Contender[];
  /** Those in colours that are likely and not rarer than usual. */
  readonly likely: readonly Contender[];
  /** Those of them that stand on the lightness that such covers are said to have. */
  readonly firm: readonly Contender[];
  /** Families of hues, by their numbers, for which most speaks. */
  readonly leadingHues: ReadonlySet<number>;
}

/**
 * Up to three covers that wear palettes unlike each other: of the nearest covers those whose colours strike the eye on
 * such covers often, and more often than on others, can be told apart, and stand on books of the same kind.
 */
export function wearersOfPalettes({ all, likely, firm, leadingHues }: Contenders): readonly Contender[] {
  // Where firm palettes are too few or too like each other, others make up the number, at last those that are alike.
  const chosen = pickUnlike(firm, CHOSEN);
  if (chosen.length < CHOSEN) fillUp(chosen, pickUnlike(likely, CHOSEN), LEAST_UNLIKE);
  if (chosen.length < CHOSEN) fillUp(chosen, pickUnlike(all, CHOSEN), LEAST_UNLIKE);
  if (chosen.length < CHOSEN) fillUp(chosen, all, LEAST_UNLIKE * ALIKE);
  return leadWithHue(bringSecondHue(chosen, firm), firm, leadingHues);
}

/** The nearest covers whose palettes can be chosen: what speaks for each, less how often it would lead answers anyway. */
export function contendersAmong(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  { standing, lightness, kind }: PaletteWishes,
): Contenders {
  const { merits } = standing;
  const all: Contender[] = [];
  const looked = covers.subarray(0, LOOKED_AT);
  index.fetchRecords(looked);
  for (let at = 0; at < looked.length; at++) {
    const cover = looked[at]!;
    const palette = withLikelyMain(index.wornColours(cover), standing);
    if (palette.length < FEWEST_COLOURS) continue;
    const nearness = Math.log(weights[at]! / weights[0]!);
    const worth = worthOfWorn(cover, { index, merits, kind, nearness }) - index.hubness(cover);
    all.push({ cover, palette, weight: Math.exp(worth - flawsOfParts(palette)) });
  }
  all.sort((a, b) => b.weight - a.weight);
  const likely = all.filter(({ palette }) => isLikely(palette, standing));
  const firm = likely.filter(({ palette }) => lightnessOfGround(palette) === lightness);
  return { all, likely, firm, leadingHues: new Set(likeliestHues(merits)) };
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
  }: Pick<ColourStanding, 'merits'> &
    Pick<PaletteWishes, 'kind'> & { readonly index: CoverIndex; readonly nearness: number },
): number {
  const likeness = kind && index.kinds ? KIND * index.kinds.likeness(kind, cover) : 0;
  return index.meanOfWorn(cover, COUNTED_ROLES, merits) + NEARNESS * nearness + likeness - index.flaws(cover);
}

/** Adds palettes to those chosen, until they are enough, that are so much unlike each of them. */
function fillUp(chosen: Contender[], contenders: readonly Contender[], least: number): void {
  for (const contender of contenders) {
    if (chosen.length === CHOSEN) return;
    if (isUnlike(contender, chosen, least)) chosen.push(contender);
  }
}

function isUnlike({ palette }: Contender, chosen: readonly Contender[], least: number): boolean {
  return chosen.every((one) => unlikeness(one.palette, palette) >= least);
}

/** Families of hues, by their numbers, that a palette wears beside its ink. */
function huesOf({ palette }: Contender): number[] {
  return palette
    .filter(({ family, role }) => role !== 'ink' && !HUELESS_FAMILIES.has(FAMILIES[family]!))
    .map(({ family }) => family);
}

/** Families of hues that an answer's first palette leads with, where it can. */
const LEADING_HUES = 2;

/** Families of hues, by their numbers, for which most speaks; equals go together. */
function likeliestHues(merits: ArrayLike<number>): number[] {
  const hues = FAMILIES.flatMap((family, at) => (HUELESS_FAMILIES.has(family) ? [] : [at]));
  const least = hues.map((hue) => merits[hue]!).toSorted((a, b) => b - a)[LEADING_HUES - 1]!;
  return hues.filter((hue) => merits[hue]! >= least);
}

/**
 * The same palettes, but the first whose hue is one of the leading ones comes first, so that palettes and ranked hues say
 * the same; where there is none, the first that has a hue. One that stands less firmly than the first never does.
 */
function leadWithHue(
  chosen: readonly Contender[],
  firm: readonly Contender[],
  leadingHues: ReadonlySet<number>,
): readonly Contender[] {
  const [first] = chosen;
  const able = chosen.filter(
    (contender) =>
      huesOf(contender).length > 0 &&
      (first === undefined || !firm.includes(first) || firm.includes(contender)),
  );
  const lead = able.find((contender) => leadingHues.has(huesOf(contender)[0]!)) ?? able[0];
  return lead ? [lead, ...chosen.filter((contender) => contender !== lead)] : chosen;
}

/** The same palettes, but where one hue is in all of them the best that has another in place of the last. */
function bringSecondHue(chosen: readonly Contender[], firm: readonly Contender[]): readonly Contender[] {
  const hues = new Set(chosen.flatMap(huesOf));
  if (chosen.length < CHOSEN || hues.size > 1) return chosen;
  const kept = chosen.slice(0, -1);
  const other = firm.find(
    (contender) => huesOf(contender).some((hue) => !hues.has(hue)) && isUnlike(contender, kept, LEAST_UNLIKE),
  );
  return other ? [...kept, other] : chosen;
}

/** A palette as it is shown, its ink as all can read it. */
export function shownPalette(palette: readonly IndexedColour[]): PaletteColour[] {
  return withReadableInk(palette.map(({ pixel, role }) => ({ ...named(pixelToHex(pixel)), role })));
}

const oklab = new Float64Array(3);

function lightnessOfGround(palette: readonly IndexedColour[]): CoverAdvice['ground']['lightness'] {
  pixelToOklab(palette[0]!.pixel, oklab);
  return lightnessOf(oklab[0]!);
}

/** Covers that are looked at for what is usual. */
const LOOKED_AT_IN_ALL = 2_000;
/** What it costs that a main colour is rare: more than all that may speak for a palette. */
const RARE_MAIN = 100;

/**
 * Palettes of covers at large, for a book of which nothing is known: on each of the commonest families of grounds,
 * the one whose colours strike the eye most often on covers, of those with a likely main colour where there are any.
 */
export function usualPalettes(
  { covers }: NearestCovers,
  index: CoverIndex,
  standing: ColourStanding,
): PaletteColour[][] {
  const roles = ROLES.map((role) => (role === 'ground' ? 0 : ROLE_WEIGHTS[role]));
  const grounds = new Map<number, { count: number; merit: number; palette: readonly IndexedColour[] }>();
  for (const cover of covers.subarray(0, LOOKED_AT_IN_ALL)) {
    const palette = withLikelyMain(index.wornColours(cover), standing);
    if (palette.length < FEWEST_COLOURS) continue;
    const { family } = palette[0]!;
    const merit =
      index.meanOfWorn(cover, roles, standing.merits) - (hasLikelyMain(palette, standing) ? 0 : RARE_MAIN);
    const best = grounds.get(family);
    const count = (best?.count ?? 0) + 1;
    grounds.set(family, best && best.merit >= merit ? { ...best, count } : { count, merit, palette });
  }
  return [...grounds.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, CHOSEN)
    .map(({ palette }) => shownPalette(palette));
}
