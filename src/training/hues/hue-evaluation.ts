import type { NamingComparison } from '../naming/naming-agreement.ts';
import type { SplitFigures } from './split-figures.ts';
import type { EarlierComparison } from './earlier-measure.ts';
import type { ChoiceComparison } from './evaluate-choice.ts';
import type { NamedComparison } from './evaluate-comparables.ts';
import type { FreshGenreComparison } from './evaluate-fresh-genres.ts';
import type { GenreComparison } from './evaluate-genres.ts';
import type { PairFigures } from './evaluate-pairs.ts';
import type { ShelfReadingComparison } from './evaluate-shelf-reading.ts';
import type { ShelfComparison } from './evaluate-shelves.ts';
import type { YearComparison } from './evaluate-years.ts';
import type { Judgement } from './judgement.ts';
import type { Repeatability } from './repeatability.ts';

/** All figures of the hues model, from titles that it never saw. */
export interface HueEvaluation {
  readonly genres: GenreComparison;
  readonly earlier: EarlierComparison;
  /** What only covers tell; absent where the data directory has too few. */
  readonly leftOut?: GenreComparison;
  readonly pairs?: PairFigures;
  readonly repeatability?: Repeatability;
  /** Covers chosen for blurbs; absent for a model without an index of covers. */
  readonly choice?: ChoiceComparison;
  /** Answers with comparable books named; absent for a model without an index of covers. */
  readonly named?: NamedComparison;
  /** Answers held against what shelves wear; absent where the data directory has no blurbs of shelves. */
  readonly shelves?: ShelfComparison;
  /** How shelves are read; absent for a model without shelves. */
  readonly shelfReading?: ShelfReadingComparison;
  /** Genres of the same blurbs. */
  readonly fresh?: FreshGenreComparison;
  /** What fresh eyes said of the sample answers; absent where nobody was asked. */
  readonly judgement?: Judgement;
  /** Answers on covers of later years; absent where too few covers are of a year that is known. */
  readonly years?: readonly YearComparison[];
  /** How many covers the index holds, if there is one. */
  readonly indexed?: number;
  /** How well colours are named; absent where the data directory has no survey of names. */
  readonly naming?: NamingComparison;
  /** The recipe's figures on further splits of titles; absent where they were not measured. */
  readonly splits?: readonly SplitFigures[];
  /** Bytes of the model directory, without the pages that measuring writes. */
  readonly bytes: number;
  /** How many tags and other words for genres are known. */
  readonly tags: number;
}

/** An evaluation with what only covers tell. */
export type CoverEvaluation = HueEvaluation &
  Required<Pick<HueEvaluation, 'leftOut' | 'pairs' | 'repeatability'>>;
