import type { MakeUp, MeasuredCovers } from './measured.ts';
import { isTelling } from './genres-of-book.ts';
import type { Advice, GroundAdvice, RecognisedGenre } from './reading.ts';

/** What the covers at large count beside the book's genres, in units of one certain genre. */
const PRIOR_WEIGHT = 0.25;
/** Genres less probable than this move no share by a thousandth, and are passed over. */
const NEGLIGIBLE = 0.002;

/**
 * Ground, chroma and contrast of such covers: the measured shares of the book's genres, each weighted by its
 * probability, pulled a little towards the usual.
 */
export function adviseGround(genres: readonly RecognisedGenre[], measured: MeasuredCovers): GroundAdvice {
  const telling = genres.some((genre) => genre.present && isTelling(genre))
    ? genres.filter(isTelling)
    : genres;
  const weighted = telling.flatMap((genre) => {
    const shares = measured.genres[genre.id];
    return shares === undefined || genre.score < NEGLIGIBLE ? [] : [{ shares, weight: genre.score ** 2 }];
  });
  const mix = (pick: (makeUp: MakeUp) => number) => {
    let sum = PRIOR_WEIGHT * pick(measured.usual);
    let total = PRIOR_WEIGHT;
    for (const { shares, weight } of weighted) {
      sum += weight * pick(shares);
      total += weight;
    }
    return sum / total;
  };
  const advise = <Value extends string>(
    values: readonly Value[],
    pick: (makeUp: MakeUp, value: Value) => number,
  ): Advice<Value> => {
    const advice = values.map((value) => ({
      value,
      share: mix((makeUp) => pick(makeUp, value)),
      usual: pick(measured.usual, value),
    }));
    const weight = ({ share, usual }: Advice<Value>) => share * (share / Math.max(usual, 0.01));
    return advice.toSorted((a, b) => weight(b) - weight(a))[0]!;
  };
  return {
    ground: advise(['dark', 'mid', 'light'], (makeUp, value) => makeUp.ground[value]),
    chroma: advise(['muted', 'moderate', 'vivid'], (makeUp, value) => makeUp.chroma[value]),
    contrast: advise(['low', 'medium', 'high'], (makeUp, value) => makeUp.contrast[value]),
  };
}
