import type { MeasuredCovers } from '../../hues/measured.ts';
import type { HueReading } from '../../hues/reading.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { multilabelFigures } from '../metrics.ts';
import { columnMeans, fromRows, mapCells, type Table, zeros } from '../table.ts';
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
  const targets = fromRows(
    books.map(({ genres }) =>
      firstTen(
        genres.map((id) => [id, 1] as const),
        standsFor,
      ),
    ),
    HUE_COUNT,
  );
  const predicted = fromRows(
    readings.map(({ genres }) =>
      firstTen(
        genres.map(({ id, score }) => [id, score] as const),
        standsFor,
      ),
    ),
    HUE_COUNT,
  );
  const shares = columnMeans(targets, [...books.keys()]);
  const commonest = mapCells(targets, (_, hue) => (shares[hue]! > THRESHOLD ? 1 : 0));
  return {
    model: figures(predicted, targets),
    alwaysCommonest: figures(commonest, targets),
    alwaysNothing: figures(zeros(targets.rows, HUE_COUNT), targets),
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

function figures(scores: Table, targets: Table): EarlierFigures {
  const thresholds = Array.from({ length: HUE_COUNT }, () => THRESHOLD);
  const { microF1, macroF1 } = multilabelFigures(scores, targets, thresholds);
  const right = scores.values.filter((score, at) => score > THRESHOLD === targets.values[at]! > 0).length;
  return { microF1, macroF1, accuracy: right / Math.max(1, scores.values.length) };
}
