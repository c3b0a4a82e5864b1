import type { MeasuredCovers } from '../../hues/measured.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { hashText } from '../random.ts';
import { answeredShares, leastShares, peakShares } from './answered-shares.ts';
import { calibrateEach, type LabelCalibration } from './calibrate.ts';
import type { PlacedBlurb, PlacedCover } from './corpus.ts';
import { applyHead, type HueHead, hueFeatures, rescaleHead, splitHead } from './hue-head.ts';
import { type ReadBooks, selectRows, sideBySide } from './read-books.ts';
import { RECIPE } from './recipe.ts';
import { reducedRankRegression } from './reduced-rank.ts';

/** A book whose hues are known; it may have no more text than its title. */
export type HueBook = Pick<PlacedCover | PlacedBlurb, 'group' | 'description'>;

/** What hue layers learn of books: three tables `[books, 58]`. */
export interface HueLessons {
  /** How prominent each hue is, on any scale. */
  readonly prominence: Float32Array;
  /** Each hue's share of what sets the book apart. */
  readonly signature: Float32Array;
  /** Whether each hue is there, 0 to 1. */
  readonly presence: Float32Array;
}

/** The layers from what is read in a text to hues. */
export interface HueLayers {
  /** Gives the log-odds that each hue is on the cover. */
  readonly presence: HueHead;
  /** Gives each hue's share of what sets the cover apart … */
  readonly signature: HueHead;
  /** … of which at least so much is answered, `[58]`. */
  readonly leastShares: Float32Array;
}

/** What layers that were learned without a book's title say of it. */
export interface UnseenAnswers {
  /** `[books, 58]` */
  readonly presenceLogits: Float32Array;
  /** As they are answered, `[books, 58]`. */
  readonly signatureShares: Float32Array;
  /** Which part each book was in when it was left out, `[books]`. */
  readonly parts: readonly number[];
}

/** Layers, with what else comes of learning them. */
export interface LearnedLayers {
  readonly layers: HueLayers;
  readonly unseen: UnseenAnswers;
  /** What is usual of the shares, for ranking. */
  readonly usual: Pick<MeasuredCovers['usual'], 'signatures' | 'signaturePeaks'>;
}

/** Into how many parts titles are dealt, each left out once. */
export const PARTS = 5;
/** Seed by which they are dealt. */
const PARTS_SEED = 11;

/**
 * Learns the layers from what is read in texts to hues. Both come from one regression, as what sets a cover
 * apart and what is on it go together. What is learned is calibrated by cross-fitting: each book is answered
 * by a regression that never saw its title, and from these answers, where there was more to read than a
 * title, a hue's predicted prominence becomes its log-odds.
 */
export function learnHueLayers(read: ReadBooks<HueBook>, lessons: HueLessons): LearnedLayers {
  const rows = read.books.length;
  const inputs = inputsOf(read);
  const targets = sideBySide(lessons.prominence, lessons.signature, rows);
  const weights = textWeights(read.books);
  const learn = (learnt: readonly number[]) =>
    reducedRankRegression(
      {
        inputs: selectRows(inputs, learnt, rows),
        targets: selectRows(targets, learnt, rows),
        weights: selectRows(weights, learnt, rows),
      },
      RECIPE.hueLayers,
    );
  const every = Array.from({ length: rows }, (_, row) => row);
  const parts = read.books.map(({ group }) => hashText(group, PARTS_SEED) % PARTS);
  const unseen = new Float32Array(targets.length);
  for (let part = 0; part < PARTS; part++) {
    const left = every.filter((row) => parts[row] === part);
    const kept = every.filter((row) => parts[row] !== part);
    if (left.length === 0 || kept.length === 0) continue;
    const answers = applyHead(selectRows(inputs, left, rows), learn(kept));
    left.forEach((row, at) => {
      unseen.set(answers.subarray(at * 2 * HUE_COUNT, (at + 1) * 2 * HUE_COUNT), row * 2 * HUE_COUNT);
    });
  }
  const [prominence, shares] = splitTable(unseen, HUE_COUNT, rows);
  const described = every.filter((row) => read.books[row]!.description);
  const calibration = calibrateEach(
    selectRows(prominence, described, rows),
    selectRows(lessons.presence, described, rows),
    HUE_COUNT,
  );
  const [prominenceHead, signature] = splitHead(learn(every), HUE_COUNT);
  const signatures = usualShares(read.books, lessons.signature);
  const least = leastShares(signatures);
  const signatureShares = answeredShares(shares, least);
  return {
    layers: { presence: rescaleHead(prominenceHead, calibration), signature, leastShares: least },
    unseen: { presenceLogits: rescale(prominence, calibration), signatureShares, parts },
    usual: { signatures, signaturePeaks: peakShares(selectRows(signatureShares, described, rows)) },
  };
}

function rescale(values: Float32Array, { slopes, offsets }: LabelCalibration): Float32Array {
  return values.map((value, at) => value * slopes[at % HUE_COUNT]! + offsets[at % HUE_COUNT]!);
}

/** What the layers see of books: genres, then hidden units. */
export function inputsOf({ books, genreLogits, hidden }: ReadBooks<unknown>): Float32Array {
  return sideBySide(hueFeatures(genreLogits, genreLogits.length / books.length), hidden, books.length);
}

/** A table's first columns, and its others. */
function splitTable(table: Float32Array, first: number, rows: number): readonly [Float32Array, Float32Array] {
  const width = table.length / rows;
  return [table.filter((_, at) => at % width < first), table.filter((_, at) => at % width >= first)];
}

/**
 * The mean of each hue's values, in the mixture that the layers are trained on.
 *
 * @param values `[books, 58]`
 */
export function usualShares(books: readonly HueBook[], values: Float32Array): number[] {
  const weights = textWeights(books);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from(
    { length: HUE_COUNT },
    (_, hue) =>
      weights.reduce((sum, weight, row) => sum + weight * values[row * HUE_COUNT + hue]!, 0) / total,
  );
}

function textWeights(books: readonly HueBook[]): Float32Array {
  return Float32Array.from(books, ({ description }) => (description ? 1 : RECIPE.titleOnlyWeight));
}
