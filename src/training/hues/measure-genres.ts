import { MAKE_UP_BOUNDS } from '../../palette/make-up.ts';
import { HUE_PRESENCE } from '../../palette/hue-presence.ts';
import type { MakeUp, MeasuredCovers } from '../../hues/measured.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import type { Genre } from '../corpus/genres.ts';
import type { PlacedCover } from './corpus.ts';
import { isMeasurable } from './measurable.ts';

/** Covers that are assumed at the usual rate when a lift is smoothed. */
const SMOOTHING = 30;
/** … and at least so many with the hue, lest one cover make a rare hue a genre's own. */
const LEAST_PRIOR = 3;
/** Least covers of a genre in each group of sources to tell whether a lift repeats. */
const LEAST_TO_REPEAT = 40;
/** A source is broad from so many genres on, each with so many covers. */
const BROAD = { genres: 15, covers: 15 } as const;
/** A lift repeats when it stands above this in the genre's largest source and in all its others. */
const REPEATED_LIFT = 1.1;
/** … and beyond chance: the 95% point of the normal distribution, one-sided. */
const BEYOND_CHANCE = 1.645;

const MAKE_UP = {
  ground: ['dark', 'mid', 'light'],
  chroma: ['muted', 'moderate', 'vivid'],
  contrast: ['low', 'medium', 'high'],
} as const;
const FACTS = HUE_COUNT + 9;

/** What is measured without a model. */
export interface MeasuredGenres extends Pick<MeasuredCovers, 'covers' | 'genres'> {
  readonly usual: MakeUp;
}

/**
 * Measures how often each hue, ground, chroma and contrast stands on the covers of each genre. Sources differ
 * in their pictures, so a genre's count is held against what its own sources' covers at large would give
 * (indirect standardisation), and the quotient, smoothed, is its lift.
 *
 * @param covers training covers only; unmeasurable ones are passed over
 */
export function measureGenres(covers: readonly PlacedCover[], genres: readonly Genre[]): MeasuredGenres {
  const measurable = covers.filter(isMeasurable);
  const facts = measurable.map(factsOf);
  const usual = mean(facts);
  const expected = expectations(measurable, facts, usual);
  const countsOf = (rows: readonly number[], fact: number) => ({
    observed: rows.reduce((sum, row) => sum + facts[row]![fact]!, 0),
    likely: rows.reduce((sum, row) => sum + expected[row]![fact]!, 0),
  });
  const liftOf = (rows: readonly number[], fact: number) => {
    const { observed, likely } = countsOf(rows, fact);
    const prior = Math.max(SMOOTHING * usual[fact]!, LEAST_PRIOR);
    return (observed + prior) / (likely + prior);
  };
  const stands = (rows: readonly number[], hue: number) =>
    liftOf(rows, hue) > REPEATED_LIFT && isBeyondChance(countsOf(rows, hue));
  const all = measurable.map((_, row) => row);
  const measured = genres.map(({ id, name }) => {
    const rows = all.filter((row) => measurable[row]!.genres.includes(id));
    const main = largestSource(rows.map((row) => measurable[row]!));
    const mainRows = rows.filter((row) => measurable[row]!.source === main);
    const otherRows = rows.filter((row) => measurable[row]!.source !== main);
    const lifts = Array.from({ length: FACTS }, (_, fact) => Math.max(0.05, liftOf(rows, fact)));
    const enough = Math.min(mainRows.length, otherRows.length) >= LEAST_TO_REPEAT;
    const repeats = Array.from(
      { length: HUE_COUNT },
      (_, hue) => enough && stands(mainRows, hue) && stands(otherRows, hue),
    );
    const shares = lifts.map((lift, fact) => Math.min(1, usual[fact]! * lift));
    return [
      id,
      {
        name,
        covers: rows.length,
        hues: shares.slice(0, HUE_COUNT).map(rounded),
        lifts: lifts.slice(0, HUE_COUNT).map(rounded),
        repeats,
        ...makeUpOf(shares),
      },
    ] as const;
  });
  return {
    covers: measurable.length,
    usual: makeUpOf(usual),
    genres: Object.fromEntries(measured),
  };
}

/** Whether a count is more than chance would bring where `likely` is expected: the Poisson score test. */
function isBeyondChance({
  observed,
  likely,
}: {
  readonly observed: number;
  readonly likely: number;
}): boolean {
  return observed - likely > BEYOND_CHANCE * Math.sqrt(likely);
}

/** One cover as zeros and ones: the hues on it, then its ground, chroma and contrast. */
function factsOf({ measure }: PlacedCover): number[] {
  const { ground, chroma, contrast } = MAKE_UP_BOUNDS;
  return [
    ...Array.from(measure.shares.subarray(0, HUE_COUNT), (share) =>
      share >= Math.fround(HUE_PRESENCE) ? 1 : 0,
    ),
    ...third(measure.lightness, ground.dark, ground.light),
    ...third(measure.chroma, chroma.muted, chroma.vivid),
    ...third(measure.contrast, contrast.low, contrast.high),
  ];
}

function third(value: number, low: number, high: number): number[] {
  return [value < low ? 1 : 0, value >= low && value < high ? 1 : 0, value >= high ? 1 : 0];
}

function mean(facts: readonly (readonly number[])[]): number[] {
  return Array.from(
    { length: FACTS },
    (_, fact) => facts.reduce((sum, row) => sum + row[fact]!, 0) / Math.max(1, facts.length),
  );
}

/** The source that most of the covers come from. */
function largestSource(covers: readonly PlacedCover[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { source } of covers) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Sources that hold many genres, so that their covers at large are no genre's. */
export function broadSources(covers: readonly PlacedCover[]): ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { source, genres } of covers) {
    const genreCounts = counts.get(source) ?? new Map<string, number>();
    for (const genre of genres) genreCounts.set(genre, (genreCounts.get(genre) ?? 0) + 1);
    counts.set(source, genreCounts);
  }
  const broad = [...counts].filter(
    ([, genreCounts]) =>
      [...genreCounts.values()].filter((count) => count >= BROAD.covers).length >= BROAD.genres,
  );
  return new Set(broad.map(([source]) => source));
}

/**
 * What one would expect of each cover without knowing its genre: the mean of its own source where that is
 * broad, and of all covers where it holds few genres, which its mean would explain away.
 */
function expectations(
  covers: readonly PlacedCover[],
  facts: readonly number[][],
  usual: readonly number[],
): readonly (readonly number[])[] {
  const broad = broadSources(covers);
  const means = new Map<string, readonly number[]>();
  for (const source of new Set(covers.map((cover) => cover.source))) {
    const own = () => mean(facts.filter((_, row) => covers[row]!.source === source));
    means.set(source, broad.has(source) ? own() : usual);
  }
  return covers.map((cover) => means.get(cover.source)!);
}

/** Shares of the three thirds, brought to a sum of 1. */
function makeUpOf(shares: readonly number[]): MakeUp {
  const names = Object.keys(MAKE_UP) as (keyof typeof MAKE_UP)[];
  return Object.fromEntries(
    names.map((name, at) => {
      const from = HUE_COUNT + at * 3;
      const three = shares.slice(from, from + 3);
      const total = three.reduce((sum, share) => sum + share, 0) || 1;
      return [
        name,
        Object.fromEntries(MAKE_UP[name].map((value, part) => [value, rounded(three[part]! / total)])),
      ];
    }),
  ) as unknown as MakeUp;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
