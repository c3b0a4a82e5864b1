import type { HueReading, RecognisedGenre } from './reading.ts';

/** How many of a book's genres an answer names at most. */
const GENRES_NAMED = 4;

/** Genres that half of all books have; they say little beside any other. */
const SUPER_GENRES: ReadonlySet<string> = new Set(['fiction', 'nonfiction']);

/** Whether a genre says more than that a book is fiction or is not. */
export function isTelling(genre: Pick<RecognisedGenre, 'id'>): boolean {
  return !SUPER_GENRES.has(genre.id);
}

/**
 * The genres that stand for a book when it is described: those present, but fiction and nonfiction only where
 * there is no other.
 */
export function genresOfBook(genres: readonly RecognisedGenre[]): RecognisedGenre[] {
  const present = genres.filter((genre) => genre.present);
  const telling = present.filter(isTelling);
  return telling.length > 0 ? telling : present;
}

/**
 * The genres that an answer names, and so gives as reasons: the first that stand for the book, but of a few words
 * only those that the asker named or that a word tells, and none where no genre stands out.
 */
export function genresNamed({
  genres,
  given,
  cautions,
  toldBy = [],
}: Pick<HueReading, 'genres' | 'given' | 'cautions' | 'toldBy'>): RecognisedGenre[] {
  if (cautions.includes('no-clear-genre')) return [];
  const asked = new Set([...given.recognised, ...toldBy].flatMap(({ ids }) => ids));
  const sayable = cautions.includes('few-words') ? genres.filter(({ id }) => asked.has(id)) : genres;
  return genresOfBook(sayable).slice(0, GENRES_NAMED);
}
