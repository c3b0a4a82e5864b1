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
  const usual = partsOf(measured.usual);
  const mixed = usual.map((share) => PRIOR_WEIGHT * share);
  let total = PRIOR_WEIGHT;
  for (const { shares, weight } of weighted) {
    addParts(shares, weight, mixed);
    total += weight;
  }
  const advise = <Value extends string>(values: readonly Value[], from: number): Advice<Value> => {
    const advice = values.map((value, at) => ({
      value,
      share: mixed[from + at]! / total,
      usual: usual[from + at]!,
    }));
    const weight = ({ share, usual: often }: Advice<Value>) => share * (share / Math.max(often, 0.01));
    return advice.toSorted((a, b) => weight(b) - weight(a))[0]!;
  };
  return {
    ground: advise(['dark', 'mid', 'light'], 0),
    chroma: advise(['muted', 'moderate', 'vivid'], 3),
    contrast: advise(['low', 'medium', 'high'], 6),
  };
}

/** The shares of a make-up in a row. */
function partsOf(makeUp: MakeUp): Float64Array {
  const parts = new Float64Array(9);
  addParts(makeUp, 1, parts);
  return parts;
}

/** Adds the shares of a make-up, times `weight`, to sums in their row. */
function addParts({ ground, chroma, contrast }: MakeUp, weight: number, sums: Float64Array): void {
  sums[0]! += weight * ground.dark;
  sums[1]! += weight * ground.mid;
  sums[2]! += weight * ground.light;
  sums[3]! += weight * chroma.muted;
  sums[4]! += weight * chroma.moderate;
  sums[5]! += weight * chroma.vivid;
  sums[6]! += weight * contrast.low;
  sums[7]! += weight * contrast.medium;
  sums[8]! += weight * contrast.high;
}
