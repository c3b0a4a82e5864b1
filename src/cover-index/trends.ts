import { FAMILIES } from '../palette/colour-families.ts';
import type { CoversOfGenre } from './alike.ts';
import type { CoverIndex } from './cover-index.ts';
import { LIGHTNESSES } from './index-files.ts';
import type { ChangedThing, CoverChange, CoverTrends } from './reading.ts';
import type { DatedCovers } from './years.ts';

/** Years that a change is told over, at most, and at least. */
const SPAN = { most: 8, least: 3 } as const;
/** Years on either side that a year's share is smoothed over. */
const SMOOTHED = 1;
/** Covers at either end without which nothing is told. */
const LEAST_COVERS = 60;
/** Changes are told that chance alone would bring about in one genre of a hundred, if it brought about any. */
const CHANCE = 0.01;
/** How large a change is worth telling: the larger share over the smaller, and the difference. */
const WORTH_TELLING = { times: 1.4, difference: 0.03 } as const;

/** A thing that may change, and how much of it a cover has, 0 to 1; `undefined` where it isn't known. */
interface MeasuredThing {
  readonly thing: ChangedThing;
  readonly of: (cover: number) => number | undefined;
}

/** How much of a thing a cover of a year has. */
interface Observed {
  readonly year: number;
  readonly value: number;
}

/** A genre's covers whose own year is known, and their years. */
type YearsOfCovers = Pick<DatedCovers, 'covers' | 'first' | 'last'>;

/** Makes what the years of a genre's covers tell, by its number in the index: once each, when it is asked for. */
export function trendsByGenre(
  index: CoverIndex,
  ofGenre: CoversOfGenre,
  dated: (genre: number) => YearsOfCovers | undefined,
): (genre: number) => CoverTrends {
  const known = new Map<number, CoverTrends>();
  return (genre) => {
    const kept = known.get(genre);
    if (kept !== undefined) return kept;
    const years = dated(genre);
    const covers = years?.covers ?? ofGenre(genre).filter((cover) => index.ownYear(cover) !== undefined);
    const trends: CoverTrends = {
      genre: index.genres[genre]!,
      dated: covers.length,
      ...(years && { years: { from: years.first, to: years.last } }),
      changes: years ? changesOf(years, index) : [],
    };
    known.set(genre, trends);
    return trends;
  };
}

/**
 * What has changed on a genre's covers over the last years: at most one change each of what their pictures are, of how
 * light they are and of one family of colours, that by the largest factor. A change is told where shares rise or fall
 * with the years beyond chance, with Bonferroni's correction for all that is looked at, and far enough to be worth it;
 * none where none does. What a share is in the first and the last year is told by the covers of these years and of those
 * beside them.
 */
function changesOf(dated: YearsOfCovers, index: CoverIndex): CoverChange[] {
  const to = dated.last;
  const from = Math.max(dated.first, to - SPAN.most);
  if (to - from < SPAN.least) return [];
  const years = dated.covers.map((cover) => ({ cover, year: index.ownYear(cover)! }));
  const looked = thingsOf(index);
  const changes = looked.flatMap(({ thing, of }) => {
    const observed = years.flatMap(({ cover, year }) => {
      const value = year < from - SMOOTHED ? undefined : of(cover);
      return value === undefined ? [] : [{ year, value }];
    });
    const [before, after] = [sharesNear(from, observed), sharesNear(to, observed)];
    const within = observed.filter(({ year }) => year >= from);
    const isChance = looked.length * chanceOf(slopeScore(within)) > CHANCE;
    if (isChance || Math.min(before.covers, after.covers) < LEAST_COVERS) return [];
    const factor = factorOf(before.share, after.share);
    if (factor < WORTH_TELLING.times || Math.abs(after.share - before.share) < WORTH_TELLING.difference) {
      return [];
    }
    const [start, end] = [
      { year: from, share: before.share },
      { year: to, share: after.share },
    ];
    return [{ ...thing, from: start, to: end, covers: within.length, factor }];
  });
  const largest = changes.toSorted((a, b) => b.factor - a.factor);
  return KINDS.flatMap((kind) => {
    const first = largest.find((change) => change.kind === kind);
    if (first === undefined) return [];
    const { factor: _, ...change } = first;
    return [change];
  });
}

/** The kinds of changes in the order in which they are told. */
const KINDS: readonly ChangedThing['kind'][] = ['style', 'ground', 'family'];

function thingsOf(index: CoverIndex): MeasuredThing[] {
  const families = new Map<number, Float64Array>();
  const familiesOn = (cover: number): Float64Array => {
    const known = families.get(cover) ?? index.familyShares(cover);
    families.set(cover, known);
    return known;
  };
  return [
    ...LIGHTNESSES.map((value, at): MeasuredThing => ({
      thing: { kind: 'ground', value },
      of: (cover) => (index.lightness(cover) === at ? 1 : 0),
    })),
    {
      thing: { kind: 'style', value: 'illustrated' },
      of: (cover) => {
        const style = index.style(cover);
        return style === undefined ? undefined : Number(style === 'illustrated');
      },
    },
    ...FAMILIES.map((value, at): MeasuredThing => ({
      thing: { kind: 'family', value },
      of: (cover) => familiesOn(cover)[at]!,
    })),
  ];
}

function sharesNear(
  year: number,
  observed: readonly Observed[],
): { readonly share: number; readonly covers: number } {
  const near = observed.filter((each) => Math.abs(each.year - year) <= SMOOTHED);
  return { share: meanOf(near.map(({ value }) => value)), covers: near.length };
}

/** The larger share over the smaller. */
function factorOf(before: number, after: number): number {
  return Math.max(before, after) / Math.max(Math.min(before, after), Number.MIN_VALUE);
}

/**
 * By how many of its standard errors shares rise a year: the slope of a line through them by least squares, its error by
 * what each cover is off the line (White 1980, "A Heteroskedasticity-Consistent Covariance Matrix Estimator").
 */
function slopeScore(observed: readonly Observed[]): number {
  const middle = meanOf(observed.map(({ year }) => year));
  const mean = meanOf(observed.map(({ value }) => value));
  const spread = observed.reduce((sum, { year }) => sum + (year - middle) ** 2, 0);
  const slope = observed.reduce((sum, { year, value }) => sum + (year - middle) * (value - mean), 0) / spread;
  const squares = observed.reduce((sum, { year, value }) => {
    const off = value - mean - slope * (year - middle);
    return sum + ((year - middle) * off) ** 2;
  }, 0);
  return squares === 0 ? 0 : (slope * spread) / Math.sqrt(squares);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * How likely chance alone is to bring about so many standard errors, either way: twice the tail of the normal
 * distribution, to 1e-7 (Abramowitz and Stegun 1964, 26.2.17).
 */
function chanceOf(score: number): number {
  const far = Math.abs(score);
  const t = 1 / (1 + 0.231_641_9 * far);
  const tail =
    t *
    (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return (2 * tail * Math.exp(-0.5 * far ** 2)) / Math.sqrt(2 * Math.PI);
}
