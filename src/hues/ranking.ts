import { HUES } from '../palette/hues.ts';
import type { MeasuredCovers } from './measured.ts';
import type { HueReading, RankedHue, RecognisedGenre } from './reading.ts';

/** Keeps logs finite where a share is 0. */
const LEAST = 1e-4;

/**
 * How much the genres that the asker named move each hue's logit: the mean log-lift of those genres, as far
 * as the model did not see them in the blurb already.
 *
 * @param seen the model's own probability of each named genre
 * @param weight what log-lifts count; 1 where there is nothing but them to go by
 * @returns one number for each of the 58 hues
 */
export function genreEvidence(
  seen: ReadonlyMap<string, number>,
  measured: MeasuredCovers,
  weight: number,
): Float64Array {
  const evidence = new Float64Array(HUES.length);
  const known = [...seen].filter(([id]) => measured.genres[id] !== undefined);
  for (const [id, probability] of known) {
    const { lifts } = measured.genres[id]!;
    const share = (weight * (1 - probability)) / Math.sqrt(known.length);
    lifts.forEach((lift, hue) => {
      evidence[hue]! += share * Math.log(lift);
    });
  }
  return evidence;
}

/** Hues that an answer's top holds; the order within it takes none of them out. */
const TOP = 10;
/** From this lift on a hue stands above its usual share. */
const LEADING_LIFT = 1.1;
/** A hue at its peak has its turn among the ten from this lift on … */
const TURN_LIFT = 1.5;
/** … where its share is not far below that of the tenth. */
const TURN_SHARE = 0.3;

/** What a model says of one hue. */
export interface HueScore {
  /** Index among the 58. */
  readonly index: number;
  /** Probability that the hue is on such a cover. */
  readonly score: number;
  /** Share of what sets such a cover apart; absent for a model that does not tell. */
  readonly signature?: number;
}

/**
 * Puts hues in order. The ten that most likely set such covers apart come first, and among them hues at their
 * peak, with a share that they exceed for one book in 500 only: so rare hues have their turn. Of the ten, the
 * ones above their usual share lead, the furthest above it first; so neither a hue on half of all covers heads
 * every list, nor one that such covers carry less often than others. The rest follow by their share.
 */
export function rankHues(scores: readonly HueScore[], measured: MeasuredCovers): RankedHue[] {
  const { usual, ranking } = measured;
  const hues = scores.map(({ index, score, signature }) => {
    const lift = score / Math.max(LEAST, usual.hues[index]!);
    const usualShare = Math.max(LEAST, usual.signatures[index]!);
    const share = signature ?? usualShare * lift;
    const shareLift = share / usualShare;
    const atPeak = share >= usual.signaturePeaks[index]! && shareLift >= TURN_LIFT;
    return { hue: HUES[index]!, score, lift, share, shareLift, atPeak };
  });
  type Scored = (typeof hues)[number];
  const byShare = hues.toSorted((a, b) => b.share - a.share);
  const tenth = byShare[Math.min(TOP, byShare.length) - 1]?.share ?? 0;
  const hasTurn = ({ atPeak, share }: Scored) => (atPeak && share >= TURN_SHARE * tenth ? 1 : 0);
  const above = ({ lift }: Scored) => (lift >= LEADING_LIFT ? 1 : 0);
  const distinction = ({ share, shareLift }: Scored) => share * shareLift ** ranking.orderExponent;
  const inTurn = byShare.toSorted((a, b) => hasTurn(b) - hasTurn(a));
  const top = inTurn.slice(0, TOP).toSorted((a, b) => above(b) - above(a) || distinction(b) - distinction(a));
  return [...top, ...inTurn.slice(TOP)].map(({ hue, score, lift }, at) => ({
    rank: at + 1,
    name: hue.name,
    hex: hue.hex,
    css: hue.hex,
    score,
    lift,
  }));
}

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
 * only those that the asker named, and none where no genre stands out.
 */
export function genresNamed({
  genres,
  given,
  cautions,
}: Pick<HueReading, 'genres' | 'given' | 'cautions'>): RecognisedGenre[] {
  if (cautions.includes('no-clear-genre')) return [];
  const asked = new Set(given.recognised.flatMap(({ ids }) => ids));
  const sayable = cautions.includes('few-words') ? genres.filter(({ id }) => asked.has(id)) : genres;
  return genresOfBook(sayable).slice(0, GENRES_NAMED);
}
