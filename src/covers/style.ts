import type { CoverStyle } from '../cover-index/index-files.ts';
import { sigmoid } from '../models/probabilities.ts';

/** What a cover's look says of whether it is illustrated or photographed, as it was learned from covers of one genre. */
export interface StyleEvidence {
  /** Id of that genre: of covers of others nothing is known. */
  readonly genre: string;
  /** Log-odds of illustrated = offset + the sum of weights × figures of `describeLook`. */
  readonly offset: number;
  readonly weights: readonly number[];
}

/** What a cover's picture is. */
export interface SeenStyle {
  readonly style: CoverStyle;
  /** Probability, 0.5 to 1. */
  readonly score: number;
}

/** Probability from which on it is told what a picture is. */
export const SURE_OF_STYLE = 0.85;

/** The probability that a cover is illustrated, and not photographed. */
export function illustratedChance(
  { offset, weights }: Pick<StyleEvidence, 'offset' | 'weights'>,
  look: ArrayLike<number>,
): number {
  return sigmoid(weights.reduce((sum, weight, at) => sum + weight * look[at]!, offset));
}

/**
 * What a cover's picture is, where that is sure, and the cover shows the genre that it was learned on.
 *
 * @param genres ids of the genres that it shows
 */
export function seenStyle(
  evidence: StyleEvidence | undefined,
  look: ArrayLike<number>,
  genres: readonly string[],
): SeenStyle | undefined {
  if (evidence === undefined || !genres.includes(evidence.genre)) return undefined;
  const chance = illustratedChance(evidence, look);
  if (Math.max(chance, 1 - chance) < SURE_OF_STYLE) return undefined;
  return chance > 0.5
    ? { style: 'illustrated', score: chance }
    : { style: 'photographed', score: 1 - chance };
}
