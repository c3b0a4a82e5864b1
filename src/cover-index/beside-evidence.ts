import { sigmoid } from '../models/probabilities.ts';
import type { CoverIndex } from './cover-index.ts';
import type { IndexDescription } from './index-files.ts';

/** How many of some covers carry each of `NAMED_COLOURS`, and how many covers these are. */
export interface NameCounts {
  readonly covers: number;
  readonly names: Float64Array;
}

/** Covers that were named as comparable, counted. */
export interface NamedCounts {
  /** Those of the books that were named. */
  readonly own: NameCounts;
  /** Others of their authors, and those of authors that were named alone. */
  readonly others: NameCounts;
  /** How many authors they are by, at least one. */
  readonly authors: number;
}

/** How named covers count, as it was learned. */
export type BesideWeights = NonNullable<IndexDescription['beside']>;

/** How much of named covers' leaning is believed. */
export type LeaningOptions = Pick<BesideWeights, 'means' | 'prior' | 'ofOthers' | 'mostOthers'>;

/** Counts the names on some covers. */
export function countNames(
  covers: readonly number[],
  { addNames, names }: Pick<CoverIndex, 'addNames'> & { readonly names: readonly string[] },
): NameCounts {
  const counts = new Float64Array(names.length);
  for (const cover of covers) addNames(cover, 1, counts);
  return { covers: covers.length, names: counts };
}

/** The counts of covers of two indexes together. */
export function addCounts(one: NamedCounts, other: NamedCounts): NamedCounts {
  return {
    own: sum(one.own, other.own),
    others: sum(one.others, other.others),
    authors: one.authors + other.authors,
  };
}

function sum(one: NameCounts, other: NameCounts): NameCounts {
  return {
    covers: one.covers + other.covers,
    names: one.names.map((count, name) => count + other.names[name]!),
  };
}

/**
 * How much more often names stand on named covers than on others: counts of them, less what would be usual of so many,
 * over their number and `prior` more. Other covers of the same authors count for less, and only so much in all. Covers of
 * one author speak for a look that a book shares with them; the more authors, the less.
 *
 * @returns a number a name, 0 for one that is there as often as anywhere
 */
export function leaningOf(
  { own, others, authors }: NamedCounts,
  { means, prior, ofOthers, mostOthers }: LeaningOptions,
): Float64Array {
  const weight = (ofOthers / authors) * Math.min(1, mostOthers / Math.max(1, others.covers));
  const covers = own.covers + weight * others.covers;
  return own.names.map(
    (count, name) =>
      (count + weight * others.names[name]! - covers * means[name]!) / (covers + prior * authors),
  );
}

/** A share is thought to fall to so much of what is usual at the least, and to rise to so much of all. */
const [LEAST, MOST] = [0.03, 0.9] as const;
/** Log-odds that are believed of named covers at most, 4.5 times the odds: a few covers of an author tell no more. */
export const MOST_EVIDENCE = 1.5;
/** How many times the usual share a name is lifted to by named covers; a text alone may lift it further. */
const MOST_LIFT = 10;

/**
 * The log-odds that named covers add to those of each name: by a linear map of their leaning each name's share among such
 * covers is told, and how its log-odds differ from the usual ones counts. A share that is told to be less falls by the
 * exponential of that, so that it stays above 0. No name gets more than `MOST_EVIDENCE`, or less than its negative.
 */
export function evidenceOf(named: NamedCounts, beside: BesideWeights): Float64Array {
  const changes = new Float64Array(beside.means.length);
  leaningOf(named, beside).forEach((leaning, name) => {
    beside.weights[name]!.forEach((weight, other) => (changes[other]! += weight * leaning));
  });
  return changes.map((change, name) => {
    const usual = beside.means[name]!;
    const share = change < 0 ? usual * Math.exp(change / usual) : usual + change;
    const told = Math.min(Math.max(MOST, usual), Math.max(LEAST * usual, share));
    const evidence = beside.strength * (logOdds(told) - logOdds(usual));
    return Math.min(MOST_EVIDENCE, Math.max(-MOST_EVIDENCE, evidence));
  });
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * The probability of each name, with what named covers add to it. A genre or a text may have told the same already, so
 * no name is lifted above `MOST_LIFT` times the usual by them.
 *
 * @param chances without named covers
 * @param evidence log-odds of each name
 */
export function besideChances(
  chances: Float64Array,
  evidence: Float64Array,
  { usual }: Pick<CoverIndex, 'usual'>,
): Float64Array {
  return chances.map((chance, name) => {
    const moved = sigmoid(logOdds(chance) + evidence[name]!);
    return Math.min(moved, Math.max(chance, MOST_LIFT * usual.names[name]!));
  });
}

/**
 * Raises the scores of covers that carry what named covers speak for, and lowers others. A cover that carries many such
 * names is raised no further than by one of which all is told, so that single covers don't stand for all.
 *
 * @param scores one a cover; left as they are
 * @param evidence log-odds of each name
 */
export function preferNames(
  scores: Float32Array,
  evidence: Float64Array,
  { ranking }: Pick<BesideWeights, 'ranking'>,
  { sumOfNames }: Pick<CoverIndex, 'sumOfNames'>,
): Float32Array {
  return scores.map((score, cover) => score + ranking * Math.min(MOST_EVIDENCE, sumOfNames(cover, evidence)));
}
