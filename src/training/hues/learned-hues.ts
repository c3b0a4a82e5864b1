import type { MeasuredCovers } from '../../hues/measured.ts';
import type { LearnedIndex } from '../cover-index/learn-index.ts';
import type { Stages } from '../files/cached-stages.ts';
import type { Table } from '../table.ts';
import type { HueCorpus, PlacedBlurb } from './corpus.ts';
import type { CalibratedGenres } from './genre-calibration.ts';
import type { HiddenLayer } from './hidden-layer.ts';
import type { HueHead } from './hue-head.ts';
import type { GenreModel, GenreTrainingSet } from './train-genres.ts';

/** What hue layers are learned on top of. */
export interface GenreLearning {
  readonly corpus: HueCorpus;
  /** Blurbs of the training and validation splits. */
  readonly blurbs: readonly PlacedBlurb[];
  readonly tokens: {
    /** Token ids of `blurbs`. */
    readonly blurbs: readonly number[][];
    /** Token ids of the corpus's covers' texts. */
    readonly covers: readonly number[][];
  };
  readonly model: GenreModel;
  /** How the model's genre logits become probabilities. */
  readonly decided: CalibratedGenres;
  /** Where genre models' deep members start. */
  readonly embeddings: Promise<Table>;
  /** The training set that some of the blurbs make. */
  readonly setOf: (name: string, rows: readonly number[]) => GenreTrainingSet;
  readonly stages: Stages;
}

/** What a hues model has beside its genres. */
export interface LearnedHues {
  readonly hidden: HiddenLayer;
  /** Gives the log-odds that each of the 58 hues is on the cover. */
  readonly head: HueHead;
  readonly measured: MeasuredCovers;
  /** Real covers to answer from; absent where there are none. */
  readonly index?: LearnedIndex;
}
