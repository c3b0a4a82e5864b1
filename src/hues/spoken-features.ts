import type { BookQuestion } from './understand-book.ts';

/** The feature of a genre's logit that a named genre gets: the highest that there is. */
const NAMED_LOGIT = 1;

/**
 * What was read in a text, as if it spoke clearly of the genres that the asker named, and as clearly as they are likely
 * of those that words tell.
 *
 * @param features of which the first are the genres' probabilities and the next as many their logits
 */
export function spokenFeatures(
  features: Float32Array,
  genres: readonly { readonly id: string }[],
  { named, told }: Pick<BookQuestion, 'named' | 'told'>,
): Float32Array {
  const spoken = features.slice();
  const speakOf = (id: string, likely: number): void => {
    const at = genres.findIndex((genre) => genre.id === id);
    if (at === -1) return;
    spoken[at]! += likely * (1 - spoken[at]!);
    spoken[genres.length + at]! += likely * (NAMED_LOGIT - spoken[genres.length + at]!);
  };
  for (const [id, likely] of told.genres) speakOf(id, likely);
  for (const id of named) speakOf(id, 1);
  return spoken;
}
