import type { RecognisedGenre } from '../hues/reading.ts';
import { sigmoid } from '../models/probabilities.ts';
import type { CoversEngine } from './reading.ts';

/** How sure a blurb and a cover make one of a genre: calibrated probabilities, 0 to 1. */
export interface GenreEvidence {
  readonly id: string;
  readonly name: string;
  readonly text: number;
  readonly image: number;
  /** Of both together; absent for a model that doesn't say how they are weighed. */
  readonly fused?: number;
}

/** Probabilities are taken for no surer than this, so that logits are finite and no single certainty outweighs all else. */
const LEAST = 1e-4;

/** What two probabilities of the same make together: sigmoid(text × logit(p) + image × logit(q) + offset). */
export function fuseProbabilities(
  text: number,
  image: number,
  weights: { readonly text: number; readonly image: number; readonly offset: number },
): number {
  return sigmoid(weights.text * logit(text) + weights.image * logit(image) + weights.offset);
}

/** Puts what a blurb and a cover show side by side, for all genres that both models know, most probable first. */
export function fuseGenres(
  text: readonly RecognisedGenre[],
  image: readonly RecognisedGenre[],
  { fusion, genreIds }: Pick<CoversEngine, 'fusion' | 'genreIds'>,
): GenreEvidence[] {
  const imageOf = new Map(image.map(({ id, score }) => [id, score]));
  return text
    .flatMap(({ id, name, score }): GenreEvidence[] => {
      const seen = imageOf.get(id);
      if (seen === undefined) return [];
      const evidence = { id, name, text: score, image: seen };
      if (fusion === undefined) return [evidence];
      const offset = fusion.offsets[genreIds.indexOf(id)] ?? 0;
      return [{ ...evidence, fused: fuseProbabilities(score, seen, { ...fusion, offset }) }];
    })
    .toSorted((a, b) => likelihood(b) - likelihood(a));
}

/** The best that is known of a genre: what both say together, or else what the blurb says. */
export function likelihood({ text, fused }: GenreEvidence): number {
  return fused ?? text;
}

/** ln(p / (1 − p)), kept within ±9.21, as by probabilities of one in ten thousand. */
export function logit(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(p / (1 - p));
}
