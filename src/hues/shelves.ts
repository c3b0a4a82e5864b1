import { sigmoid } from '../models/probabilities.ts';
import type { ModelConfig, ModelShelf } from './model-files.ts';
import type { RecognisedGenre, RecognisedShelf } from './reading.ts';
import type { Question } from './understand-book.ts';

/** From this probability on a shelf is said to be a book's … */
const PRESENT = 0.3;
/** … and at most so many are told. */
const TOLD = 5;
/** What a shelf's probability counts where its genre isn't the book's, but one that it also belongs to is. */
const ALSO = 0.5;

/**
 * The shelves that a text reads like, likeliest first, at most five. A shelf is present only below a genre that is.
 *
 * @param logits one a shelf
 * @param genres the text's genres
 */
export function recogniseShelves(
  logits: Float32Array,
  { shelves, calibration }: Pick<ModelConfig, 'shelves' | 'calibration'>,
  genres: readonly RecognisedGenre[],
): RecognisedShelf[] {
  const { scale, offset } = calibration?.shelves ?? { scale: 1, offset: 0 };
  const present = new Set(genres.flatMap((genre) => (genre.present ? [genre.id] : [])));
  const belongs = ({ genre, also }: ModelShelf): number =>
    present.has(genre) ? 1 : also.some((id) => present.has(id)) ? ALSO : 0;
  return Array.from(logits, (logit, at) => {
    const shelf = shelves[at]!;
    const chance = sigmoid(scale * logit + offset);
    const score = chance * belongs(shelf);
    return { id: shelf.id, name: shelf.name, genre: shelf.genre, score: chance, place: score };
  })
    .toSorted((a, b) => b.place - a.place || b.score - a.score)
    .slice(0, TOLD)
    .map(({ id, name, genre, score, place }) => ({ id, name, genre, score, present: place >= PRESENT }));
}

/** Shelves that the asker named, then those that the text reads like. */
export function shelvesOf(
  { blurb, namedShelves }: Pick<Question, 'blurb' | 'namedShelves'>,
  logits: Float32Array,
  config: Pick<ModelConfig, 'shelves' | 'calibration'>,
  genres: readonly RecognisedGenre[],
): RecognisedShelf[] {
  const named = namedShelves.map(({ id, name, genre }) => ({ id, name, genre, score: 1, present: true }));
  const read = blurb === '' ? [] : recogniseShelves(logits, config, genres);
  return [...named, ...read.filter(({ id }) => !namedShelves.some((shelf) => shelf.id === id))];
}
