import { english } from './languages/en/index.ts';
import type { Sentences } from './languages/sentences.ts';

export { EXAMPLE_BLURB } from './languages/example-blurb.ts';
export type { FollowUpName, NamedGenre, Sentences } from './languages/sentences.ts';

/** The sentences for a BCP 47 language tag; English for every language that has none. */
export function sentencesFor(_locale: string): Sentences {
  return english;
}
