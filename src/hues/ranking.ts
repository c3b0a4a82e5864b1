import { HUES } from '../palette/hues.ts';
import type { MeasuredCovers } from './measured.ts';
import type { RankedHue, RecognisedGenre } from './reading.ts';

/** Keeps logs finite where a share is 0. */
const LEAST = 1e-4;

/**
 * How much the genres that the asker named move each hue's logit: the mean log-lift of those genres, as far
 * as the model did not see them in the blurb already.
 *
 * @param seen the model's own probability of each named genre
 * @returns one number for each of the 58 hues
 */
export function genreEvidence(seen: ReadonlyMap<string, number>, measured: MeasuredCovers): Float64Array {
  const evidence = new Float64Array(HUES.length);
  const known = [...seen].filter(([id]) => measured.genres[id] !== undefined);
  for (const [id, probability] of known) {
    const { lifts } = measured.genres[id]!;
    const weight = (measured.ranking.evidenceWeight * (1 - probability)) / Math.sqrt(known.length);
    lifts.forEach((lift, hue) => {
      evidence[hue]! += weight * Math.log(lift);
    });
  }
  return evidence;
}

/** Hues this far down by chance alone can still lead, if they stand above their usual share. */
const SHORTLIST = 10;
/** From this lift on a hue stands above its usual share. */
const LEADING_LIFT = 1.1;
/** At least so many hues above their usual share lead, where there are as many. */
const LEADERS = 3;

/** What a model says of one hue. */
export interface HueScore {
  /** Index among the 58. */
  readonly index: number;
  /** Probability that the hue is on such a cover. */
  readonly score: number;
  /** Probability that the hue sets such a cover apart; absent for a model that does not tell. */
  readonly signature?: number;
}

/**
 * Puts hues in order. Of the ten that most likely set such covers apart, those above their usual share lead
 * (and if they are too few, the next such hues too), the furthest above it first; so neither a hue on half of
 * all covers heads every list, nor one that such covers carry less often than others. The rest follow by
 * their chance.
 */
export function rankHues(scores: readonly HueScore[], measured: MeasuredCovers): RankedHue[] {
  const { shortlistExponent, orderExponent } = measured.ranking;
  const hues = scores.map(({ index, score, signature }) => {
    const usual = Math.max(LEAST, measured.usual.hues[index]!);
    const usualSignature =
      signature === undefined ? usual : Math.max(LEAST, measured.usual.signatures[index]!);
    const apart = signature ?? score;
    return { hue: HUES[index]!, score, lift: score / usual, apart, apartLift: apart / usualSignature };
  });
  const by = (exponent: number) => (a: (typeof hues)[number], b: (typeof hues)[number]) =>
    b.apart * b.apartLift ** exponent - a.apart * a.apartLift ** exponent;
  const shortlisted = hues.toSorted(by(shortlistExponent));
  const above = shortlisted.filter(({ lift }) => lift >= LEADING_LIFT);
  const leaders = above
    .filter((hue, at) => at < LEADERS || shortlisted.indexOf(hue) < SHORTLIST)
    .toSorted(by(orderExponent));
  const rest = shortlisted.filter((hue) => !leaders.includes(hue));
  return [...leaders, ...rest].map(({ hue, score, lift }, at) => ({
    rank: at + 1,
    name: hue.name,
    hex: hue.hex,
    score,
    lift,
  }));
}

/** Genres that half of all books have; they say little beside any other. */
const SUPER_GENRES: ReadonlySet<string> = new Set(['fiction', 'nonfiction']);

/** Whether a genre says more than that a book is fiction or is not. */
export function isTelling(genre: RecognisedGenre): boolean {
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
