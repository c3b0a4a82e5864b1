import type { MeasuredCovers } from '../../hues/measured.ts';
import type { HueReading } from '../../hues/reading.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { multilabelFigures } from '../metrics.ts';
import { distinctiveHues, HUES_PER_BOOK } from './distinctive-hues.ts';

/** Figures as the earlier project gave them: F1 over the 58 hue labels and accuracy of the single decisions. */
export interface EarlierFigures {
  readonly microF1: number;
  readonly macroF1: number;
  /** Share of all (book, hue) decisions that are right. */
  readonly accuracy: number;
}

/** The model beside two answers that are the same for every book. */
export interface EarlierComparison {
  readonly model: EarlierFigures;
  readonly alwaysCommonest: EarlierFigures;
  readonly alwaysNothing: EarlierFigures;
}

const THRESHOLD = 0.2;

/** A record with its true genres. */
interface Labelled {
  readonly genres: readonly string[];
}

/**
 * The earlier project gave every genre a colour and predicted a book's colours, up to ten. Here each genre
 * stands for its most distinctive measured hues, and the same figures are taken at the same threshold.
 *
 * @param books fully labelled books, with what the engine read in their blurbs
 */
export function earlierMeasure(
  books: readonly Labelled[],
  readings: readonly HueReading[],
  measured: MeasuredCovers,
): EarlierComparison {
  const standsFor = new Map(Object.keys(measured.genres).map((id) => [id, distinctiveHues(id, measured)]));
  const targets = table(
    books.map(({ genres }) =>
      firstTen(
        genres.map((id) => [id, 1] as const),
        standsFor,
      ),
    ),
  );
  const predicted = table(
    readings.map(({ genres }) =>
      firstTen(
        genres.map(({ id, score }) => [id, score] as const),
        standsFor,
      ),
    ),
  );
  const shares = Array.from({ length: HUE_COUNT }, (_, hue) => {
    let sum = 0;
    for (let row = 0; row < books.length; row++) sum += targets[row * HUE_COUNT + hue]!;
    return sum / Math.max(1, books.length);
  });
  const commonest = books.map(() => Float32Array.from(shares, (share) => (share > THRESHOLD ? 1 : 0)));
  return {
    model: figures(predicted, targets),
    alwaysCommonest: figures(table(commonest), targets),
    alwaysNothing: figures(new Float32Array(targets.length), targets),
  };
}

/** Each hue's score is that of the likeliest genre that stands for it; only ten hues of a book count. */
function firstTen(
  genres: readonly (readonly [string, number])[],
  standsFor: ReadonlyMap<string, readonly number[]>,
): Float32Array {
  const scores = new Float32Array(HUE_COUNT);
  const taken = new Set<number>();
  for (const [id, score] of genres.toSorted((a, b) => b[1] - a[1])) {
    for (const hue of standsFor.get(id) ?? []) {
      if (taken.size === HUES_PER_BOOK && !taken.has(hue)) continue;
      taken.add(hue);
      scores[hue] = Math.max(scores[hue]!, score);
    }
  }
  return scores;
}

function table(rows: readonly Float32Array[]): Float32Array {
  const values = new Float32Array(rows.length * HUE_COUNT);
  rows.forEach((row, at) => values.set(row, at * HUE_COUNT));
  return values;
}

function figures(scores: Float32Array, targets: Float32Array): EarlierFigures {
  const thresholds = Array.from({ length: HUE_COUNT }, () => THRESHOLD);
  const { microF1, macroF1 } = multilabelFigures(
    { labels: HUE_COUNT, values: scores },
    { labels: HUE_COUNT, values: targets },
    thresholds,
  );
  const right = scores.reduce((sum, score, at) => sum + (score > THRESHOLD === targets[at]! > 0 ? 1 : 0), 0);
  return { microF1, macroF1, accuracy: right / Math.max(1, scores.length) };
}
