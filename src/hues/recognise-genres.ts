import { sigmoid } from '../models/probabilities.ts';
import type { ModelConfig } from './model-files.ts';
import { TOLD } from './lexicon/tell-genres.ts';
import { isTelling } from './genres-of-book.ts';
import type { HueReading, RecognisedGenre } from './reading.ts';
import { isHardlyText, type BookQuestion } from './understand-book.ts';

/** What other genres' probabilities count beside those that the asker named, for shares and as reasons. */
const BESIDE_NAMED = 0.25;

/** The likeliest genre of a text is said to be there from this part of its threshold on. */
const LIKELIEST_FROM = 0.7;

/** Calibrated probability of each genre that a model knows, by id. */
export function seenGenres(
  logits: Float32Array,
  { genres, calibration }: Pick<ModelConfig, 'genres' | 'calibration'>,
): Map<string, number> {
  const { scale, offset } = calibration?.genres ?? { scale: 1, offset: 0 };
  const seen = new Map<string, number>();
  for (let at = 0; at < logits.length; at++) seen.set(genres[at]!.id, sigmoid(scale * logits[at]! + offset));
  return seen;
}

/**
 * Makes a recogniser of a book's genres, the most probable first: what the asker named is certain; without a blurb of
 * more than a few words that was read, only that and what words tell can be said to be there.
 *
 * @param names display names by id
 */
export function genreRecogniser(
  { genres }: Pick<ModelConfig, 'genres'>,
  names: ReadonlyMap<string, string>,
): (seen: ReadonlyMap<string, number>, question: BookQuestion) => RecognisedGenre[] {
  const thresholds = new Map(genres.map((genre) => [genre.id, genre.threshold]));
  return (seen, question) => {
    const { named, told } = question;
    const isRead = !isHardlyText(question);
    const likeliest = likeliestOf(seen);
    const recognise = (id: string): RecognisedGenre => {
      const name = names.get(id) ?? id;
      const read = seen.get(id);
      if (named.includes(id)) {
        return { id, name, score: 1, present: true, ...(isRead && read !== undefined && { read }) };
      }
      const likely = told.genres.get(id);
      const score = isRead ? Math.max(likely ?? 0, read ?? 0) : (likely ?? read ?? 0);
      const threshold = (thresholds.get(id) ?? 0.5) * (id === likeliest ? LIKELIEST_FROM : 1);
      const present = (likely ?? 0) >= TOLD || (isRead && score >= threshold);
      return { id, name, score, present };
    };
    const recognised: RecognisedGenre[] = [];
    for (const id of seen.keys()) recognised.push(recognise(id));
    const unseen = new Set([...named, ...told.genres.keys()].filter((id) => !seen.has(id)));
    for (const id of unseen) recognised.push(recognise(id));
    return recognised.toSorted((a, b) => b.score - a.score);
  };
}

/** Fiction and nonfiction apart. */
function likeliestOf(seen: ReadonlyMap<string, number>): string | undefined {
  let likeliest: string | undefined;
  let most = 0;
  for (const [id, score] of seen) if (score > most && isTelling({ id })) [likeliest, most] = [id, score];
  return likeliest;
}

/** Below this a blurb gives a genre hardly a chance. */
const HARDLY = 0.08;

/**
 * Genres that the asker named against the blurb: it gives all that a term stands for hardly a chance. Whether a book is
 * fiction is no such matter.
 */
export function deniedGenres({ genres, given }: Pick<HueReading, 'genres' | 'given'>): RecognisedGenre[] {
  const hardly = genres.filter(({ read }) => read !== undefined && read < HARDLY).filter(isTelling);
  const ids = new Set(hardly.map(({ id }) => id));
  const denied = new Set(
    given.recognised.filter((term) => term.ids.every((id) => ids.has(id))).flatMap((term) => term.ids),
  );
  return hardly.filter(({ id }) => denied.has(id));
}

/** What the blurb itself shows of the genres: without those that the asker named and that it gives hardly a chance. */
export function ownGenres({ genres }: Pick<HueReading, 'genres'>): RecognisedGenre[] {
  return genres.filter((genre) => !(isTelling(genre) && (genre.read ?? 1) < HARDLY));
}

/**
 * Genres as they count for shares and as reasons: those that the asker named lead, and where the blurb contradicts them
 * no others speak for the book.
 */
export function leadByNamed(reading: Pick<HueReading, 'genres' | 'given'>): readonly RecognisedGenre[] {
  const named = new Set(reading.given.recognised.flatMap(({ ids }) => ids));
  if (named.size === 0) return reading.genres;
  const isDenied = deniedGenres(reading).length > 0;
  return reading.genres.map((genre) => {
    if (named.has(genre.id)) return genre;
    const { id, name, score, present } = genre;
    return { id, name, score: score * BESIDE_NAMED, present: present && !isDenied };
  });
}
