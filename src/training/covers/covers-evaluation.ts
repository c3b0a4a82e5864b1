import type { ClassifierEvaluation } from '../classification/evaluate-classifier.ts';
import type { StyleFigures } from './learn-style.ts';
import type { MultilabelEvaluation } from '../classification/evaluate-multilabel.ts';

/** Ranking of genres by one kind of evidence. */
export interface EvidenceFigures {
  /** Mean over genres with at least 10 books. */
  readonly meanAveragePrecision: number;
  readonly macroRocAuc: number;
  /** Mean over books and genres of −ln of the probability that was given to what is true. */
  readonly logLoss: number;
}

/** Genres of pairs of a blurb and a cover, by each kind of evidence. */
export interface FusionFigures {
  readonly pairs: number;
  readonly text: EvidenceFigures;
  readonly image: EvidenceFigures;
  readonly both: EvidenceFigures;
}

/** How far probabilities of a cover's genres can be taken at their word, on covers of which all genres are known. */
export interface GenreCalibrationFigures {
  readonly covers: number;
  /** Fitted on the genres that lists of covers name. */
  readonly asListed: CalibrationScore;
  /** Fitted on covers of which all genres are known: what ships. */
  readonly allKnown: CalibrationScore;
  /** The share of covers that have each genre, the same for every cover: what must be beaten. */
  readonly constant: CalibrationScore;
}

/** Over all covers and genres. */
export interface CalibrationScore {
  readonly logLoss: number;
  readonly expectedCalibrationError: number;
}

/** All figures of the category model, from titles that it never saw. */
export interface CoversEvaluation {
  readonly categories: ClassifierEvaluation;
  /** Softmax regression on a histogram of colours, on the same covers. */
  readonly baseline: { readonly accuracy: number; readonly top3: number };
  /** Over every test cover with genres, and over those of the shop alone. */
  readonly genres: MultilabelEvaluation;
  readonly shopGenres: { readonly covers: number; readonly macroRocAuc: number };
  readonly genreCalibration: GenreCalibrationFigures;
  /** Genres from a blurb, from its cover, and from both, for all pairs; most name only some of a book's genres. */
  readonly fusion: FusionFigures;
  /** The same for books of which all genres are known, so that probabilities can be measured, too. */
  readonly fullyLabelledFusion: FusionFigures;
  /** Illustrated or photographed; absent where of too few covers it is known. */
  readonly style?: StyleFigures;
  /** Bytes of the model directory's own files. */
  readonly bytes: number;
}
