import { hashText } from '../random.ts';
import { calibrateEach, type LabelCalibration } from './calibrate.ts';
import type { PlacedBlurb, PlacedCover } from './corpus.ts';
import { applyHead, type HueHead, hueFeatures, rescaleHead } from './hue-head.ts';
import { type ReadBooks, selectRows, sideBySide } from './read-books.ts';
import { RECIPE } from './recipe.ts';
import { reducedRankRegression } from './reduced-rank.ts';

/** A book whose colours are known; it may have no more text than its title. */
export type ColourBook = Pick<PlacedCover | PlacedBlurb, 'group' | 'description'>;

/** What is learned of books' colours: two tables `[books, names]`. */
export interface ColourLessons {
  /** How prominent each colour is, on any scale. */
  readonly prominence: Float32Array;
  /** Whether each colour is there, 0 to 1. */
  readonly presence: Float32Array;
}

/** A head that gives the log-odds of each colour, and what heads that never saw a book's title give for it. */
export interface LearnedColours {
  readonly head: HueHead;
  /** `[books, names]` */
  readonly unseenLogits: Float32Array;
  /** Which part each book was in when it was left out, `[books]`. */
  readonly parts: readonly number[];
}

/** Into how many parts titles are dealt, each left out once. */
export const PARTS = 5;
/** Seed by which they are dealt. */
const PARTS_SEED = 11;

/** The part that each book's title is dealt into, `[books]`. */
export function partsOf(books: readonly ColourBook[]): number[] {
  return books.map(({ group }) => hashText(group, PARTS_SEED) % PARTS);
}

/**
 * Learns, from what is read in texts, which colours are on covers: a regression to their prominence, calibrated by
 * cross-fitting. Each book is answered by a regression that never saw its title, and from these answers, where
 * there was more to read than a title, a colour's predicted prominence becomes its log-odds.
 */
export function learnColours(
  read: ReadBooks<ColourBook>,
  { prominence, presence }: ColourLessons,
): LearnedColours {
  const rows = read.books.length;
  const names = prominence.length / rows;
  const inputs = inputsOf(read);
  const weights = textWeights(read.books);
  const learn = (learnt: readonly number[]) =>
    reducedRankRegression(
      {
        inputs: selectRows(inputs, learnt, rows),
        targets: selectRows(prominence, learnt, rows),
        weights: selectRows(weights, learnt, rows),
      },
      RECIPE.colours,
    );
  const parts = partsOf(read.books);
  const unseen = answerUnseen(parts, inputs, names, learn);
  const every = Array.from({ length: rows }, (_, row) => row);
  const described = every.filter((row) => read.books[row]!.description);
  const calibration = calibrateEach(
    selectRows(unseen, described, rows),
    selectRows(presence, described, rows),
    names,
  );
  return {
    head: rescaleHead(learn(every), calibration),
    unseenLogits: rescale(unseen, calibration),
    parts,
  };
}

/**
 * What heads say of books that they were learned without, `[books, labels]`.
 *
 * @param learn makes a head from some of the rows
 */
export function answerUnseen(
  parts: readonly number[],
  inputs: Float32Array,
  labels: number,
  learn: (rows: readonly number[]) => HueHead,
): Float32Array {
  const answers = new Float32Array(parts.length * labels);
  for (const part of new Set(parts)) {
    const rowsOf = (isLeft: boolean) => parts.flatMap((own, row) => ((own === part) === isLeft ? [row] : []));
    const [left, kept] = [rowsOf(true), rowsOf(false)];
    if (kept.length === 0) continue;
    const said = applyHead(selectRows(inputs, left, parts.length), learn(kept));
    left.forEach((row, at) => answers.set(said.subarray(at * labels, (at + 1) * labels), row * labels));
  }
  return answers;
}

function rescale(values: Float32Array, { slopes, offsets }: LabelCalibration): Float32Array {
  const names = slopes.length;
  return values.map((value, at) => value * slopes[at % names]! + offsets[at % names]!);
}

/** What heads see of books: genres, then hidden units. */
export function inputsOf({ books, genreLogits, hidden }: ReadBooks<unknown>): Float32Array {
  return sideBySide(hueFeatures(genreLogits, genreLogits.length / books.length), hidden, books.length);
}

/**
 * The mean of each colour's values, in the mixture that heads are trained on.
 *
 * @param values `[books, names]`
 */
export function usualShares(books: readonly ColourBook[], values: Float32Array): number[] {
  const weights = textWeights(books);
  const names = values.length / books.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from(
    { length: names },
    (_, name) => weights.reduce((sum, weight, row) => sum + weight * values[row * names + name]!, 0) / total,
  );
}

/** How much each book counts, `[books]`: less where only its title is known. */
export function textWeights(books: readonly ColourBook[]): Float32Array {
  return Float32Array.from(books, ({ description }) => (description ? 1 : RECIPE.titleOnlyWeight));
}
