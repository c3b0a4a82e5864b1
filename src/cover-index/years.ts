import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { type CoversOfGenre, FORMS } from './alike.ts';
import type { CoverIndex } from './cover-index.ts';
import type { ExpectedGround } from './ground.ts';
import { LIGHTNESSES } from './index-files.ts';
import type { NearestCovers } from './nearest.ts';

/** Covers whose own year is known from which on a genre's years are told apart. */
export const ENOUGH_DATED = 300;
/** Years in which a cover comes to count half as much. */
export const HALF_LIFE = 1.5;
/** A year counts as one from this share of the dated covers on: a slip of the pen makes no last year. */
const LEAST_OF_A_YEAR = 0.01;
/** Covers at the genre's own shares that the recent ones are thought to stand beside. */
const PRIOR_COVERS = 100;
/** A name that hardly any of the covers carry, or nearly all, has no change to tell. */
const LEAST_SHARE = 0.005;
/** What the ground of the genre's recent covers counts beside the nearest covers, which weigh 1 together. */
const GROUND_WEIGHT = 0.43;
/** Years after which a cover is no longer recent for comparing with. */
const STALE = 10;

/** What is asked of an index to tell years apart. */
type DatedIndex = Pick<CoverIndex, 'genres' | 'ownYear' | 'addNames' | 'lightness'>;

/** A genre's covers whose own year is known, and what their years say. */
export interface DatedCovers {
  readonly covers: readonly number[];
  /** The first and the last year of which there are some. */
  readonly first: number;
  readonly last: number;
  /** What a cover of a year counts beside one of no known year: over all dated covers 1 on average. */
  readonly weightOf: (year: number) => number;
  /** How much more often than all dated ones the recent ones carry each name: a difference of log-odds. */
  readonly drift: Float64Array;
  /** What the recent ones stand on. */
  readonly ground: ExpectedGround;
}

/** Whether a genre, by its id, is more than fiction or nonfiction. */
export function isNoForm(genre: string): boolean {
  return FORMS.every((form) => form !== genre);
}

/**
 * Makes the dated covers of a genre, by its number, once each; none where there are too few to tell years apart. When a
 * work was first published says nothing of its cover, so only covers' own years count; and a form such as fiction has
 * none of its own, as what is dated of it is of single genres.
 *
 * @param halfLife years in which a cover comes to count half as much
 */
export function datedByGenre(
  index: DatedIndex,
  ofGenre: CoversOfGenre,
  halfLife: number = HALF_LIFE,
): (genre: number) => DatedCovers | undefined {
  const known = new Map<number, DatedCovers | undefined>();
  return (genre) => {
    if (!known.has(genre)) {
      const covers = isNoForm(index.genres[genre]!) ? ofGenre(genre) : [];
      const dated = covers.filter((cover) => index.ownYear(cover) !== undefined);
      known.set(genre, dated.length < ENOUGH_DATED ? undefined : tellYears(dated, index, halfLife));
    }
    return known.get(genre);
  };
}

function tellYears(covers: readonly number[], index: DatedIndex, halfLife: number): DatedCovers {
  const [first, last] = spanOf(covers.map((cover) => index.ownYear(cover)!));
  const recency = onceAYear((year) => 2 ** ((Math.min(year, last) - last) / halfLife));
  const recencies = covers.map((cover) => recency(index.ownYear(cover)!));
  const mean = recencies.reduce((sum, weight) => sum + weight, 0) / covers.length;
  return {
    covers,
    first,
    last,
    weightOf: (year) => recency(year) / mean,
    drift: driftOf(covers, recencies, index),
    ground: { shares: groundsOf(covers, recencies, index), weight: GROUND_WEIGHT },
  };
}

/** What is told of a year, told once. */
function onceAYear(tell: (year: number) => number): (year: number) => number {
  const told = new Map<number, number>();
  return (year) => {
    const kept = told.get(year) ?? tell(year);
    told.set(year, kept);
    return kept;
  };
}

/** The first and the last of some years, but for those of hardly any cover. */
function spanOf(years: readonly number[]): [first: number, last: number] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_OF_A_YEAR * years.length);
  const those = kept.map(([year]) => year);
  return [Math.min(...those), Math.max(...those)];
}

/** Log-odds of each name on recent covers, pulled towards all covers', less those on all covers. */
function driftOf(
  covers: readonly number[],
  recencies: readonly number[],
  index: Pick<CoverIndex, 'addNames'>,
): Float64Array {
  const [all, recent] = [new Float64Array(NAMED_COLOURS.length), new Float64Array(NAMED_COLOURS.length)];
  covers.forEach((cover, at) => {
    index.addNames(cover, 1 / covers.length, all);
    index.addNames(cover, recencies[at]!, recent);
  });
  const weight = recencies.reduce((sum, each) => sum + each, 0);
  return all.map((share, name) => {
    if (Math.min(share, 1 - share) < LEAST_SHARE) return 0;
    const now = (recent[name]! + PRIOR_COVERS * share) / (weight + PRIOR_COVERS);
    return Math.log(now / (1 - now)) - Math.log(share / (1 - share));
  });
}

function groundsOf(
  covers: readonly number[],
  recencies: readonly number[],
  index: Pick<CoverIndex, 'lightness'>,
): number[] {
  const sums = LIGHTNESSES.map(() => 0);
  covers.forEach((cover, at) => (sums[index.lightness(cover)]! += recencies[at]!));
  const total = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => sum / total);
}

/** The same covers, the recent ones of those with a year of their own weighed more; the others count as before. */
export function preferRecent(
  { covers, weights }: NearestCovers,
  index: Pick<CoverIndex, 'ownYear'>,
  { weightOf }: Pick<DatedCovers, 'weightOf'>,
): NearestCovers {
  const weighed = new Float64Array(weights.length);
  let total = 0;
  for (let at = 0; at < weighed.length; at++) {
    const year = index.ownYear(covers[at]!);
    weighed[at] = year === undefined ? weights[at]! : weights[at]! * weightOf(year);
    total += weighed[at]!;
  }
  for (let at = 0; at < weighed.length; at++) weighed[at]! /= total;
  return { covers, weights: weighed };
}

/** How recent a cover is to compare with, from 1 for one of the last year to 0 for one of no known year. */
export function recencyIn(
  index: Pick<CoverIndex, 'ownYear'>,
  { last }: Pick<DatedCovers, 'last'>,
): (cover: number) => number {
  return (cover) => {
    const year = index.ownYear(cover);
    return year === undefined ? 0 : Math.min(1, Math.max(0, 1 - (last - year) / STALE));
  };
}
