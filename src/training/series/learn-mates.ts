import {
  DIFFERENCES,
  EARLIER,
  type MateLook,
  type MateModel,
  meanDifferences,
  scoreOf,
} from '../../series/mates.ts';
import { fitLogistic, logisticExamples } from '../fit-logistic.ts';
import type { Choice } from './deal-choices.ts';

/** A cover with its look. */
export interface MeasuredLook {
  readonly measure: MateLook;
}

/** How much a weight is drawn to 0: as so many choices would that say nothing. */
const PRIOR = 4;
/** Scores of other covers that are kept, evenly spaced among all: one for each per cent but the ends. */
const KEPT = 99;
/** Keeps a figure that never differs from counting without end. */
const LEAST_DEVIATION = 1e-3;

/** The spread of each figure of a look over covers. */
export function deviationsOf(covers: readonly MeasuredLook[]): number[] {
  const figures = covers[0]?.measure.look.length ?? 0;
  return Array.from({ length: figures }, (_, at) => {
    const values = covers.map(({ measure }) => measure.look[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return Math.max(LEAST_DEVIATION, Math.sqrt(variance));
  });
}

/**
 * Learns how mates are told from others: a pairwise logistic regression on how much less, or more, a mate differs from
 * the covers before it than each of the others does. So the weights are those with which a mate is preferred most often.
 * Source: R. Herbrich, T. Graepel and K. Obermayer, "Large margin rank boundaries for ordinal regression", 2000, with a
 * logistic loss.
 *
 * @param choices for one to `EARLIER` covers before the mate: the weights are learned from the last, the scores of others
 *   are kept of each
 */
export function learnMates(
  choices: readonly (readonly Choice<MeasuredLook>[])[],
  deviations: readonly number[],
): MateModel {
  const pairs = choices[EARLIER - 1]!.flatMap(({ earlier, mate, others }) => {
    const before = earlier.map(({ measure }) => measure);
    const own = meanDifferences(mate.measure, before, deviations);
    return others.map(({ measure }) => {
      const other = meanDifferences(measure, before, deviations);
      return own.map((value, at) => value - other[at]!);
    });
  });
  const examples = logisticExamples(
    pairs.map(() => 1),
    (pair) => pairs[pair]!.map((value, at) => [at, value] as const),
  );
  const none = DIFFERENCES.map(() => 0);
  const prior = { of: none.map((_, at) => at), strength: PRIOR, centre: none };
  const weights = [...fitLogistic(examples, [prior], none)];
  return {
    deviations: deviations.map(rounded),
    weights: weights.map(rounded),
    others: choices.map((each) => evenly(scoresOfOthers(each, deviations, weights)).map(rounded)),
  };
}

function scoresOfOthers(
  choices: readonly Choice<MeasuredLook>[],
  deviations: readonly number[],
  weights: readonly number[],
): number[] {
  return choices.flatMap(({ earlier, others }) => {
    const before = earlier.map(({ measure }) => measure);
    return others.map(({ measure }) => scoreOf(meanDifferences(measure, before, deviations), weights));
  });
}

/** So many of some numbers, lowest first, with as many between each two. */
function evenly(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  return Array.from(
    { length: KEPT },
    (_, at) => sorted[Math.floor(((at + 1) / (KEPT + 1)) * sorted.length)]!,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
