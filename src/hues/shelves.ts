import { sigmoid } from '../models/probabilities.ts';
import type { ModelConfig, ModelShelf } from './model-files.ts';
import type { RecognisedGenre, RecognisedShelf } from './reading.ts';
import type { BookQuestion } from './understand-book.ts';

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
function recogniseShelves(
  logits: Float32Array,
  { shelves, calibration }: Pick<ModelConfig, 'shelves' | 'calibration'>,
  genres: readonly RecognisedGenre[],
): RecognisedShelf[] {
  const { scale, offset } = calibration?.shelves ?? { scale: 1, offset: 0 };
  const present = new Set<string>();
  for (const genre of genres) if (genre.present) present.add(genre.id);
  const belongs = ({ genre, also }: ModelShelf): number => {
    if (present.has(genre)) return 1;
    for (const id of also) if (present.has(id)) return ALSO;
    return 0;
  };
  const chances = new Float64Array(logits.length);
  const places = new Float64Array(logits.length);
  for (let at = 0; at < logits.length; at++) {
    chances[at] = sigmoid(scale * logits[at]! + offset);
    places[at] = chances[at]! * belongs(shelves[at]!);
  }
  const isBefore = (one: number, other: number): boolean =>
    places[one]! > places[other]! || (places[one] === places[other] && chances[one]! > chances[other]!);
  return firstOf(TOLD, chances.length, isBefore).map((at) => {
    const { id, name, genre } = shelves[at]!;
    return { id, name, genre, score: chances[at]!, present: places[at]! >= PRESENT };
  });
}

/** The first few of numbers from 0 on when they are put in order; equals stay as they come. */
function firstOf(few: number, count: number, isBefore: (one: number, other: number) => boolean): number[] {
  const first: number[] = [];
  for (let one = 0; one < count; one++) {
    let at = first.length;
    while (at > 0 && isBefore(one, first[at - 1]!)) at -= 1;
    if (at === few) continue;
    first.splice(at, 0, one);
    if (first.length > few) first.pop();
  }
  return first;
}

/** Shelves that the asker named, then those that the text reads like. */
export function shelvesOf(
  { blurb, namedShelves }: Pick<BookQuestion, 'blurb' | 'namedShelves'>,
  logits: Float32Array,
  config: Pick<ModelConfig, 'shelves' | 'calibration'>,
  genres: readonly RecognisedGenre[],
): RecognisedShelf[] {
  const named = namedShelves.map(({ id, name, genre }) => ({ id, name, genre, score: 1, present: true }));
  const read = blurb === '' ? [] : recogniseShelves(logits, config, genres);
  return [...named, ...read.filter(({ id }) => !namedShelves.some((shelf) => shelf.id === id))];
}
