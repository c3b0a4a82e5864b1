import type { BookKind } from '../cover-index/alike.ts';
import type { AnswerOptions } from '../cover-index/answer-options.ts';
import { kindReadings } from '../cover-index/kinds.ts';
import type { ModelConfig } from './model-files.ts';
import { genresOfBook, isTelling } from './genres-of-book.ts';
import type { HueReading, RecognisedGenre } from './reading.ts';
import type { TextScores } from './score-texts.ts';
import { spokenFeatures } from './spoken-features.ts';
import { certainGenres, isHardlyText, type BookQuestion } from './understand-book.ts';

/** Probability from which a blurb itself reads as erotica, so that titles may be shown that aren't for every workplace. */
const READS_AS_EROTICA = 0.5;

/** What it counts that a cover is of a shelf that the text reads like, for a shelf that is certain. */
const SHELF_WEIGHT = 2;

/** A question, and what was read in it. */
export interface ReadQuestion extends Pick<HueReading, 'genres' | 'shelves' | 'cautions'> {
  readonly question: BookQuestion;
  readonly scores: TextScores;
}

/** What kind of book is asked about: of the genres that the asker named or, where there are none, of those that were read. */
export function kindAsked(
  { question, scores, genres, shelves }: Omit<ReadQuestion, 'cautions'>,
  known: ModelConfig['genres'],
): BookKind {
  const named = certainGenres(question);
  const kinds = [...new Set([...named, ...genresOfBook(genres).map(({ id }) => id)])];
  return {
    ...(isHardlyText(question) ? {} : { readings: kindReadings(scores) }),
    isFiction: isFiction(genres, known),
    shelves: shelves.flatMap(({ id, genre, present }) => (present && genre === kinds[0] ? [id] : [])),
    genres: kinds,
    named,
    namedShelves: shelvesNamed(shelves, named).map(({ id }) => id),
  };
}

/** Shelves that are certain, of genres that were named. */
function shelvesNamed(shelves: ReadQuestion['shelves'], named: readonly string[]) {
  return shelves.filter(({ genre, score }) => score === 1 && named.includes(genre));
}

/**
 * Which covers a book is answered from: those of shelves that it is on come first, of genres that the asker named before
 * all others, and such as aren't for every workplace only where the blurb itself reads so. None is comparable with a text
 * of which only a guess can be made: of covers named where no genre stands out 8% are of the book's own.
 *
 * @param known the model's genres
 * @param usualFeatures what is read in a text on average
 */
export function coversAsked(
  asked: ReadQuestion,
  known: ModelConfig['genres'],
  usualFeatures: Float32Array,
): AnswerOptions & { readonly kind: BookKind } {
  const { question, genres, shelves, cautions } = asked;
  const named = certainGenres(question);
  const erotica = genres.find(({ id }) => id === 'erotica');
  const kind = kindAsked(asked, known);
  return {
    adult: question.blurb !== '' && (erotica?.read ?? erotica?.score ?? 0) >= READS_AS_EROTICA,
    shelves: shelves.flatMap(({ id, genre, score, present }) =>
      present && (named.length === 0 || named.includes(genre)) ? [{ id, weight: SHELF_WEIGHT * score }] : [],
    ),
    kind,
    titled: question.titled,
    comparable: named.length > 0 || cautions.every((caution) => caution === 'shortened'),
    ...(named.length > 0 && {
      named: {
        ids: named,
        shelves: shelvesNamed(shelves, named),
        features: spokenFeatures(usualFeatures, known, question),
        hasText: !isHardlyText(question),
      },
    }),
  };
}

/** How many times as likely as the other fiction, or nonfiction, must be to be told from it. */
const CLEARLY = 1.5;

/** Whether a book is fiction: the likelier one, or else what the kind of its main genre is. */
function isFiction(genres: readonly RecognisedGenre[], known: ModelConfig['genres']): boolean | undefined {
  const scoreOf = (form: string) => genres.find(({ id }) => id === form)?.score ?? 0;
  const [fiction, nonfiction] = [scoreOf('fiction'), scoreOf('nonfiction')];
  if (fiction > CLEARLY * nonfiction) return true;
  if (nonfiction > CLEARLY * fiction) return false;
  const main = genres.find(isTelling);
  const kind = known.find(({ id }) => id === main?.id)?.kind;
  return kind === 'form' ? undefined : kind === 'fiction';
}
