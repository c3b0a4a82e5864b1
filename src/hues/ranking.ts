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
 * Puts hues in order. The ten that most likely set such covers apart come first. Of these, the ones above
 * their usual share lead, the furthest above it first; so neither a hue on half of all covers heads every
 * list, nor one that such covers carry less often than others. The rest follow by their chance.
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
  type Scored = (typeof hues)[number];
  const by = (exponent: number) => (a: Scored, b: Scored) =>
    b.apart * b.apartLift ** exponent - a.apart * a.apartLift ** exponent;
  const above = ({ lift }: Scored) => (lift >= LEADING_LIFT ? 1 : 0);
  const byChance = hues.toSorted(by(shortlistExponent));
  const top = byChance.slice(0, TOP).toSorted((a, b) => above(b) - above(a) || by(orderExponent)(a, b));
  return [...top, ...byChance.slice(TOP)].map(({ hue, score, lift }, at) => ({
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
