import type { RecognisedGenre } from '../hues/reading.ts';
import type { CoverReading, SeenCategory } from './reading.ts';

/** Something that a cover may show: without a figure where that is no more than a guess. */
type Guessed<Seen extends { readonly score: number }> = Omit<Seen, 'score'> & { readonly score?: number };

/** What a cover may be, most probable first. */
export interface WorthSaying {
  readonly categories: readonly Guessed<SeenCategory>[];
  readonly genres: readonly Guessed<RecognisedGenre>[];
}

/** A cover's categories and genres, most probable first, without figures where its kind can't be told. */
export function worthSaying({
  canTell,
  categories,
  genres,
}: Pick<CoverReading, 'canTell' | keyof WorthSaying>): WorthSaying {
  if (canTell) return { categories, genres };
  return {
    categories: categories.map(({ name }) => ({ name })),
    genres: genres.map(({ id, name, present }) => ({ id, name, present })),
  };
}
