import type { HueReading, RecognisedGenre, RecognisedShelf } from './reading.ts';

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

/** From this probability on the likeliest shelf tells a book's main genre … */
const TELLING_SHELF = 0.1;
/** … where that genre's odds are no less than such a part of the likeliest one's. */
const LEAST_ODDS = 0.2;
/** Keeps odds finite. */
const LEAST_DOUBT = 1e-6;

/**
 * The same genres, but the one of the likeliest shelf before all that tell something of the book, where it is not far
 * less likely: a mystery in a bakery has more words of food, and yet reads like a cozy mystery.
 *
 * @param genres most probable first, none of them named by the asker
 */
export function leadByShelf(
  genres: readonly RecognisedGenre[],
  shelves: readonly RecognisedShelf[],
): readonly RecognisedGenre[] {
  const shelf = shelves.reduce<RecognisedShelf | undefined>(
    (most, one) => (one.score > (most?.score ?? 0) ? one : most),
    undefined,
  );
  if (shelf === undefined || shelf.score < TELLING_SHELF) return genres;
  const first = genres.find((genre) => isTelling(genre) && genre.present);
  const main = genres.find(({ id, present }) => id === shelf.genre && present);
  if (!first || !main || main === first || !isTelling(main)) return genres;
  if (oddsOf(main) < LEAST_ODDS * oddsOf(first)) return genres;
  const others = genres.filter((genre) => genre !== main);
  return others.toSpliced(others.indexOf(first), 0, main);
}

function oddsOf({ score }: RecognisedGenre): number {
  return score / (1 - score + LEAST_DOUBT);
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
