import type { PaletteColour } from '../../palette/cover-colours.ts';
import { type ColourLock, putLocks } from '../../palette/locked-palette.ts';
import { lightnessOf } from '../../palette/make-up.ts';
import { pixelToHex } from '../../palette/pixel-colours.ts';
import { type Oklab, toOklab } from '../../palette/oklab.ts';
import { type PaletteRule, rulePalettes } from '../../palette/rules/rule-palettes.ts';
import { withReadableInk } from '../../palette/seen-as/readable-ink.ts';
import { distanceOf } from '../../palette/perceived-colour.ts';
import { firstUnlike, type WornColour } from '../../palette/unlike.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { CoverIndex } from '../cover-index.ts';
import type { ColourStanding } from '../families.ts';
import { highestOf, type NearestCovers, REACH, TEMPERATURE } from '../nearest.ts';
import { neutralGrounds } from '../ground.ts';
import { LIGHTNESSES } from '../index-files.ts';
import { worthOfWorn } from '../palettes.ts';
import { type LockDistances, lockDistances, NEAR_COLOUR, SAME_COLOUR } from './lock-distances.ts';

/** How usual it is that covers carry some colours together, each in the part that is wanted for it, where one is. */
export interface Combination {
  /** Covers of such books that are looked at, and how many of them carry all. */
  readonly such: number;
  readonly carrying: number;
  /** The same among all covers. */
  readonly all: number;
  readonly carryingOfAll: number;
}

/** A palette with locked colours in it: that of a real cover, or one that follows a rule of colour. */
export interface RolledPalette {
  readonly palette: readonly PaletteColour[];
  /** For each lock the OKLab distance of the colour that the cover itself wears in its place; none where no cover does. */
  readonly distances: readonly number[];
  /** The rule; absent where it is a real cover's. */
  readonly rule?: PaletteRule;
}

/** Palettes that carry some colours, and how usual these are. */
export interface Rolled {
  /**
   * The best for the book first, no two alike: palettes of covers that carry all of them, then of those that come near to
   * it, and at last such as follow rules of colour.
   */
  readonly palettes: readonly RolledPalette[];
  /** Absent where only an ink is locked, which may be any on the cover itself. */
  readonly combination?: Combination;
}

/** What palettes are rolled for. */
export interface RollWishes extends Pick<ColourStanding, 'merits'> {
  /** How near covers are to the book, one a cover. */
  readonly scores: Float32Array;
  readonly nearest: NearestCovers;
  /** The book's place among kinds of book, where it is known. */
  readonly kind?: Float64Array | undefined;
  /** The palette that is shown, which is not rolled again; may be empty. */
  readonly shown?: readonly PaletteColour[] | undefined;
}

/** Covers whose palettes are weighed. */
const WEIGHED = 240;
/** Where fewer palettes carry all locks, those that come near to it make up the number, and then rules of colour. */
const ENOUGH = 6;
/** Fewer colours make no palette. */
const FEWEST_COLOURS = 4;
/** Unlikeness from which on a further palette shows something else, by how many of its colours are the same as before. */
const APART = 0.08;
const LEAST_APART = 0.03;
/** What it costs that a cover's colour is `SAME_COLOUR` away from a lock, and that a lock changes its role. */
const DISTANCE_COST = 0.5;
const ROLE_COST = 0.6;
/** What it costs that fewer of such covers have a ground so dark or so light, by the logarithm of how much fewer. */
const GROUND_COST = 0.3;
/** The least share of such covers by which a ground's lightness is weighed. */
const LEAST_SHARE = 0.02;
/** How far behind the nearest cover it becomes all one how far another is, as a logarithm of what it counts. */
const FARTHEST = (-2 * REACH) / TEMPERATURE;

/**
 * Goes through palettes of real covers that carry some colours, the locked ones in place of those that are like them;
 * where hardly any cover does, then through palettes of covers that come near to it, and through such as follow rules of
 * colour, on grounds that covers of such books have.
 *
 * @param locks at least one
 */
export function rollPalettes(locks: readonly ColourLock[], wishes: RollWishes, index: CoverIndex): Rolled {
  const colours = locks.filter(({ role }) => role !== 'ink');
  const isInkKept = colours.length < locks.length;
  const distances = lockDistances(colours, index);
  const weigh = (covers: Iterable<number>, farthest: number) =>
    weighed(covers, locks, wishes, index).filter((candidate) => isWithin(farthest, candidate, locks));
  const wished = locks.filter(({ isWished, role }) => isWished && role !== 'ink');
  const carriers = carriersOf(
    distances,
    (cover) => wished.length === 0 || isWornAs(wished, index.wornColours(cover)),
  );
  const candidates: RolledPalette[] = weigh(nearestOf(carriers, wishes), SAME_COLOUR);
  const choose = (count: number) => unlikeEachOther(candidates, { least: leastApart(locks), count }, wishes);
  if (choose(ENOUGH).length < ENOUGH) candidates.push(...weigh(comingNearest(distances), NEAR_COLOUR));
  const ofCovers = choose(REQUEST_LIMITS.rolls);
  if (ofCovers.length < ENOUGH) candidates.push(...byRules(locks, wishes, index));
  const chosen = ofCovers.length < ENOUGH ? choose(ENOUGH) : ofCovers;
  return {
    palettes: chosen.map((each) => asRolled(each, isInkKept)),
    ...(colours.length > 0 && { combination: combinationOf(carriers, wishes.nearest, index) }),
  };
}

function byRules(locks: readonly ColourLock[], { nearest }: RollWishes, index: CoverIndex): RolledPalette[] {
  return rulePalettes(locks, neutralGrounds(nearest, index)).map(({ palette, rule }) => ({
    palette,
    rule,
    distances: [],
  }));
}

/** A palette with no more than is told of it, its ink as all can read it, unless that is kept. */
function asRolled({ palette, distances, rule }: RolledPalette, isInkKept: boolean): RolledPalette {
  return {
    palette: isInkKept ? palette : withReadableInk(palette),
    distances,
    ...(rule && { rule }),
  };
}

/** Whether a cover wears all locks, or colours so near to them, as colours of its palette, its ink aside. */
function isWithin(farthest: number, { distances }: RolledPalette, locks: readonly ColourLock[]): boolean {
  return distances.every((distance, at) => locks[at]!.role === 'ink' || distance <= farthest);
}

/** Whether a cover wears each of some colours, or one like it, in the role that is wanted for it. */
function isWornAs(wished: readonly ColourLock[], worn: readonly WornColour[]): boolean {
  return wished.every(({ hex, role }) => {
    const place = toOklab(hex);
    return worn.some(
      (colour) => colour.role === role && distanceOf(place, toOklab(pixelToHex(colour.pixel))) <= SAME_COLOUR,
    );
  });
}

/** Covers that carry all locks and fit. */
function carriersOf({ farthest }: LockDistances, fits: (cover: number) => boolean): number[] {
  const carriers: number[] = [];
  for (let cover = 0; cover < farthest.length; cover++) {
    if (farthest[cover]! <= SAME_COLOUR && fits(cover)) carriers.push(cover);
  }
  return carriers;
}

/** Those of some covers that are nearest to the book, the nearest first. */
function nearestOf(covers: readonly number[], { scores }: RollWishes): number[] {
  const nearest = highestOf(
    WEIGHED,
    Float32Array.from(covers, (cover) => scores[cover]!),
  );
  return Array.from(nearest.subarray(0, WEIGHED), (at) => covers[at]!);
}

/** Covers whose colours are nearest to all locks together. */
function comingNearest({ nearness }: LockDistances): Int32Array {
  return highestOf(WEIGHED, nearness()).subarray(0, WEIGHED);
}

interface Candidate extends RolledPalette {
  readonly worth: number;
}

/** Palettes of covers with the locks in them, the best first. */
function weighed(
  covers: Iterable<number>,
  locks: readonly ColourLock[],
  { scores, nearest, merits, kind }: RollWishes,
  index: CoverIndex,
): Candidate[] {
  const placed = locks.map((lock) => ({ lock, oklab: toOklab(lock.hex) }));
  const best = scores[nearest.covers[0]!]!;
  const groundCosts = costsOfGrounds(nearest, index);
  const candidates: Candidate[] = [];
  for (const cover of covers) {
    const worn = index.worn(cover);
    const fitted = fitLocks(placed, worn);
    if (fitted === undefined) continue;
    const palette = putLocks(worn, locks, fitted.places);
    if (palette === undefined || palette.length < FEWEST_COLOURS) continue;
    const nearness = Math.max(FARTHEST, Math.min(0, scores[cover]! - best) / TEMPERATURE);
    const worth = worthOfWorn(cover, { index, merits, kind, nearness }) - fitted.cost - groundCosts(palette);
    candidates.push({ palette, distances: fitted.distances, worth });
  }
  return candidates.toSorted((one, other) => other.worth - one.worth);
}

/** What a palette's ground costs by how light it is, 0 for the commonest lightness of such covers. */
function costsOfGrounds(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
): (palette: readonly PaletteColour[]) => number {
  const shares = LIGHTNESSES.map(() => 0);
  covers.forEach((cover, at) => (shares[index.lightness(cover)]! += weights[at]!));
  const most = Math.max(...shares);
  return (palette) => {
    const ground = palette.find(({ role }) => role === 'ground');
    if (ground === undefined) return 0;
    const share = shares[LIGHTNESSES.indexOf(lightnessOf(toOklab(ground.hex).l))]!;
    return GROUND_COST * Math.log(most / Math.max(LEAST_SHARE, share));
  };
}

/**
 * For each lock the colour of a palette whose place it takes, the cheapest first: one that it is near to, in its own
 * role. Only a lock that was an ink takes an ink's place, and it may be any.
 *
 * @returns `undefined` where a palette has too few colours
 */
function fitLocks(
  locks: readonly { readonly lock: ColourLock; readonly oklab: Oklab }[],
  worn: readonly PaletteColour[],
): { readonly places: number[]; readonly distances: number[]; readonly cost: number } | undefined {
  const colours = worn.map(({ hex }) => toOklab(hex));
  const pairs = locks.flatMap(({ lock, oklab }, at) =>
    worn.flatMap(({ role }, place) => {
      if ((role === 'ink') !== (lock.role === 'ink') || (lock.isWished && lock.role !== role)) return [];
      const distance = distanceOf(oklab, colours[place]!);
      const change = lock.role === undefined || lock.role === role ? 0 : ROLE_COST;
      const cost = role === 'ink' ? 0 : change + (DISTANCE_COST * distance) / SAME_COLOUR;
      return [{ at, place, distance, cost }];
    }),
  );
  const places = locks.map(() => -1);
  const distances = locks.map(() => 0);
  let cost = 0;
  for (const pair of pairs.toSorted((one, other) => one.cost - other.cost)) {
    if (places[pair.at] !== -1 || places.includes(pair.place)) continue;
    places[pair.at] = pair.place;
    distances[pair.at] = pair.distance;
    cost += pair.cost;
  }
  return places.includes(-1) ? undefined : { places, distances, cost };
}

/** How unlike palettes have to be that have so much in common; a ground that all have counts for most of it. */
function leastApart(locks: readonly ColourLock[]): number {
  const isSameGround = locks.some(({ isWished, role }) => isWished && role === 'ground');
  return isSameGround ? LEAST_APART : Math.max(LEAST_APART, APART / locks.length);
}

function unlikeEachOther(
  candidates: readonly RolledPalette[],
  { least, count }: { readonly least: number; readonly count: number },
  { shown = [] }: RollWishes,
): RolledPalette[] {
  const worn = candidates.map((candidate) => ({ candidate, palette: pixelsOf(candidate.palette) }));
  const already = shown.length > 0 ? [pixelsOf(shown)] : [];
  return firstUnlike(worn, { count, least, already }).map(({ candidate }) => candidate);
}

function pixelsOf(palette: readonly PaletteColour[]): WornColour[] {
  return palette.map(({ hex, role }) => ({ pixel: Number.parseInt(hex.slice(1), 16), role }));
}

function combinationOf(
  carriers: readonly number[],
  { covers }: NearestCovers,
  index: CoverIndex,
): Combination {
  const all = new Set(carriers);
  const carrying = covers.reduce((count, cover) => count + Number(all.has(cover)), 0);
  return { such: covers.length, carrying, all: index.covers, carryingOfAll: carriers.length };
}
