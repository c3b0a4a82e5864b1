import { hashText } from '../random.ts';
import { columnSums, mapCells, rowOf, selectRows, sideBySide, type Table, zeros } from '../table.ts';
import { calibrateEach } from './calibrate.ts';
import type { PlacedBlurb, PlacedCover } from './corpus.ts';
import { applyHead, type HueHead, hueFeatures, rescaleHead } from './hue-head.ts';
import type { ReadBooks } from './read-books.ts';
import { HUES_RECIPE } from './recipe.ts';
import { reducedRankRegression } from './reduced-rank.ts';

/** A book whose colours are known; it may have no more text than its title. */
export type ColourBook = Pick<PlacedCover | PlacedBlurb, 'group' | 'description'>;

/** What is learned of books' colours: a row a book, a column a name. */
export interface ColourTargets {
  /** How prominent each colour is, on any scale. */
  readonly prominence: Table;
  /** Whether each colour is there, 0 to 1. */
  readonly presence: Table;
}

/** A head that gives the log-odds of each colour, and the out-of-fold log-odds of each book. */
export interface LearnedColours {
  readonly head: HueHead;
  /** A row a book, a column a name. */
  readonly outOfFoldLogits: Table;
  /** The fold that each book was left out with. */
  readonly folds: readonly number[];
}

/** Folds of cross-fitting: each is left out once. */
export const FOLDS = 5;
/** Seed by which titles are assigned to them. */
const FOLD_SEED = 11;

/** The fold of each book's title. */
export function foldsOf(books: readonly ColourBook[]): number[] {
  return books.map(({ group }) => hashText(group, FOLD_SEED) % FOLDS);
}

/**
 * Learns, from what is read in texts, which colours are on covers: a regression to their prominence, calibrated by
 * cross-fitting. Each book is answered by a regression that never saw its title, and from these answers, where
 * there was more to read than a title, a colour's predicted prominence becomes its log-odds.
 */
export function learnColours(
  read: ReadBooks<ColourBook>,
  { prominence, presence }: ColourTargets,
): LearnedColours {
  const inputs = inputsOf(read);
  const weights = textWeights(read.books);
  const learn = (learnt: readonly number[]) =>
    reducedRankRegression(
      {
        inputs: selectRows(inputs, learnt),
        targets: selectRows(prominence, learnt),
        weights: Float32Array.from(learnt, (row) => weights[row]!),
      },
      HUES_RECIPE.colours,
    );
  const folds = foldsOf(read.books);
  const outOfFold = predictOutOfFold(folds, inputs, prominence.columns, learn);
  const every = [...read.books.keys()];
  const described = every.filter((row) => read.books[row]!.description);
  const calibration = calibrateEach(selectRows(outOfFold, described), selectRows(presence, described));
  return {
    head: rescaleHead(learn(every), calibration),
    outOfFoldLogits: mapCells(
      outOfFold,
      (value, name) => value * calibration.slopes[name]! + calibration.offsets[name]!,
    ),
    folds,
  };
}

/**
 * Out-of-fold predictions: what heads say of books that they were learned without, a row a book.
 *
 * @param learn makes a head from some of the rows
 */
export function predictOutOfFold(
  folds: readonly number[],
  inputs: Table,
  labels: number,
  learn: (rows: readonly number[]) => HueHead,
): Table {
  const answers = zeros(folds.length, labels);
  for (const fold of new Set(folds)) {
    const rowsOf = (isLeft: boolean) => folds.flatMap((own, row) => ((own === fold) === isLeft ? [row] : []));
    const [left, kept] = [rowsOf(true), rowsOf(false)];
    if (kept.length === 0) continue;
    const said = applyHead(selectRows(inputs, left), learn(kept));
    left.forEach((row, at) => rowOf(answers, row).set(rowOf(said, at)));
  }
  return answers;
}

/** What heads see of books: genres, then hidden units. */
export function inputsOf({ genreLogits, hidden }: ReadBooks<unknown>): Table {
  return sideBySide(hueFeatures(genreLogits), hidden);
}

/** The mean of each colour's values, a row a book, in the mixture that heads are trained on. */
export function usualShares(books: readonly ColourBook[], values: Table): number[] {
  const weights = textWeights(books);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from(columnSums(values, weights), (sum) => sum / total);
}

/** How much each book counts: less where only its title is known. */
export function textWeights(books: readonly ColourBook[]): Float32Array {
  return Float32Array.from(books, ({ description }) => (description ? 1 : HUES_RECIPE.titleOnlyWeight));
}
