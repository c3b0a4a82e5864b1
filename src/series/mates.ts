import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CoverLook } from '../cover-index/reading.ts';
import { once } from '../once.ts';
import { packagePath } from '../package-root.ts';

/** What was learned of covers of one series lies here in the package: made by `coverhues train series`. */
export const MATES_FILE = ['assets', 'series', 'mates.json'] as const;

/** What a cover is held against others by: its colours and its look, without the genres that it shows. */
export type MateLook = Pick<CoverLook, 'shares' | 'look'>;

/** Which figures of a look (`describeLook`) tell of the same thing, by their places from and up to. */
const GROUPS: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  lightness: [[0, 1]],
  light: [
    [0, 2],
    [7, 9],
    [11, 12],
  ],
  chroma: [
    [2, 5],
    [9, 11],
  ],
  tint: [[5, 7]],
  steps: [[12, 16]],
  flat: [[16, 17]],
  edges: [[17, 19]],
  greys: [[19, 20]],
  wheel: [[20, 38]],
};

/** Ways in which two covers may differ: in the names of their colours, then in each group of a look's figures. */
export const DIFFERENCES = ['colours', ...Object.keys(GROUPS)] as const;

const PLACES = Object.values(GROUPS).map((spans) =>
  spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)),
);

/** The percentile from which a cover goes with the others rather than sets itself apart. */
export const GO_TOGETHER = 0.5;

/** What covers that share no colour may still be alike in: some groups of a look's figures. */
export const LOOK_TRAITS = ['light', 'chroma', 'steps'] as const;

/** One of `LOOK_TRAITS`. */
export type LookTrait = (typeof LOOK_TRAITS)[number];

/** Standard deviations that covers alike in something differ by, at most: half of what two by chance do, the root of two. */
const ALIKE = Math.SQRT1_2;

/** Earlier covers of which it was learned how others score beside them: one, two, and three or more. */
export const EARLIER = 3;

const modelSchema = z.object({
  /** Standard deviation of each figure of a look over covers. */
  deviations: z.array(z.number().positive()),
  /** What each of `DIFFERENCES` counts; below 0 where mates differ less than others. */
  weights: z.array(z.number()).length(DIFFERENCES.length),
  /** Scores of covers that are no mates, of the same genre, for one to `EARLIER` covers: lowest first, evenly spaced shares of them. */
  others: z.array(z.array(z.number()).min(2)).length(EARLIER),
});

/** How covers of one series are told from others. */
export type MateModel = z.infer<typeof modelSchema>;

/** How a cover goes with others. */
export interface MateScore {
  /** The larger, the likelier they are of one series; of no unit. */
  readonly score: number;
  /** Share of covers of the same genre and of no common series, 0 to 1, that go with these less well. */
  readonly percentile: number;
}

/**
 * How two covers differ, in each of `DIFFERENCES`: the Hellinger distance of the shares of their colours' names, and root
 * mean squares of the differences of their looks' figures, in standard deviations.
 */
export function differencesOf(one: MateLook, other: MateLook, deviations: readonly number[]): number[] {
  let squares = 0;
  for (let name = 0; name < one.shares.length; name++) {
    squares += (Math.sqrt(one.shares[name]!) - Math.sqrt(other.shares[name]!)) ** 2;
  }
  const step = (at: number): number => (one.look[at]! - other.look[at]!) / deviations[at]!;
  return [
    Math.sqrt(squares / 2),
    ...PLACES.map((places) => Math.sqrt(places.reduce((sum, at) => sum + step(at) ** 2, 0) / places.length)),
  ];
}

/** The mean of how a cover differs from each of some others, at least one. */
export function meanDifferences(
  cover: MateLook,
  others: readonly MateLook[],
  deviations: readonly number[],
): number[] {
  const each = others.map((other) => differencesOf(cover, other, deviations));
  return DIFFERENCES.map(
    (_, at) => each.reduce((sum, differences) => sum + differences[at]!, 0) / each.length,
  );
}

/** What differences say together. */
export function scoreOf(differences: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * differences[at]!, 0);
}

/** How well a cover goes with the covers of a series, of which there is at least one. */
export function mateScore(cover: MateLook, series: readonly MateLook[], model = mateModel()): MateScore {
  const score = scoreOf(meanDifferences(cover, series, model.deviations), model.weights);
  const others = model.others[Math.min(EARLIER, series.length) - 1]!;
  return { score, percentile: others.filter((other) => other < score).length / (others.length + 1) };
}

/** What every two of some covers are alike in; none of fewer than two. */
export function traitsAlike(covers: readonly MateLook[], model = mateModel()): LookTrait[] {
  const pairs = covers.flatMap((one, at) =>
    covers.slice(at + 1).map((other) => differencesOf(one, other, model.deviations)),
  );
  if (pairs.length === 0) return [];
  return LOOK_TRAITS.filter((trait) => pairs.every((pair) => pair[DIFFERENCES.indexOf(trait)]! <= ALIKE));
}

/** What was learned, read once when a cover is first held against a series. */
const mateModel = once(() => modelSchema.parse(JSON.parse(readFileSync(packagePath(...MATES_FILE), 'utf8'))));
