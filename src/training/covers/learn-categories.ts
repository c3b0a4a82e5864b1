import { fit, type Fitted, type Validation } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import { progressBar } from '../progress.ts';
import { moduleBeside } from '../thread.ts';
import { classFigures } from './class-figures.ts';
import { type CoverCorpus, type PicturedCover, rowsOf } from './cover-corpus.ts';
import { pictureGraph } from './picture-graph.ts';
import type { PictureNetwork, PictureTaskSpec } from './picture-task.ts';
import { predictPictures } from './predict-pictures.ts';
import type { CoversRecipe } from './recipe.ts';
import { categoryLabels, genreTargets } from './targets.ts';

/** Which covers are learned from, and which decide when it is enough. */
export interface CoverFolds {
  readonly train: readonly PicturedCover[];
  /** All of them with a category. */
  readonly validation: readonly PicturedCover[];
}

/** Training covers whose figures are shown beside those of validation. */
const SAMPLE = 1000;

/** The network that a recipe makes for a corpus. */
export function networkOf(
  { categories, genres }: CoverCorpus,
  { architecture, size }: CoversRecipe,
): PictureNetwork {
  return { architecture, size, classes: categories.length, genres: genres.length };
}

/**
 * Trains a network on shop categories, with genres beside them.
 *
 * @param checkpoint where finished epochs are kept, so that an interrupted run goes on
 */
export function learnCategories(
  corpus: CoverCorpus,
  folds: CoverFolds,
  recipe: CoversRecipe,
  checkpoint: string,
): Promise<Fitted> {
  const network = networkOf(corpus, recipe);
  const left = new Set(recipe.leftOutSources);
  const training = folds.train.filter(({ source }) => !left.has(source));
  const spec: PictureTaskSpec = {
    network,
    pixels: corpus.pixels.values,
    rows: shared(rowsOf(training)),
    classes: shared(categoryLabels(training, corpus.categories)),
    genres: shared(Uint8Array.from(genreTargets(training, corpus.genres))),
    augmentation: recipe.augmentation,
    smoothing: recipe.smoothing,
    genreWeight: recipe.genreWeight,
    absentWeight: recipe.absentWeight,
  };
  const known = training.filter(({ category }) => category !== undefined);
  const step = Math.max(1, Math.floor(known.length / SAMPLE));
  const sample = known.filter((_, at) => at % step === 0);
  const validate = async (weights: TrainedWeights): Promise<Validation> => {
    const graph = pictureGraph(network, weights, { quantise: false, mirror: false });
    const figuresOf = async (covers: readonly PicturedCover[]) => {
      const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(covers));
      return classFigures(logits!, categoryLabels(covers, corpus.categories));
    };
    const [learned, held] = [await figuresOf(sample), await figuresOf(folds.validation)];
    return {
      score: held.accuracy,
      ...held,
      trainingLoss: learned.loss,
      trainingAccuracy: learned.accuracy,
    };
  };
  return fit(
    { module: moduleBeside('picture-task', import.meta.url), spec },
    validate,
    recipe.fit,
    progressBar(`Training ${recipe.architecture.kind}`),
    { checkpoint: { path: checkpoint, key: JSON.stringify({ recipe, covers: training.length }) } },
  );
}

/** A copy in memory that every thread sees. */
function shared<Values extends Uint32Array | Int32Array | Uint8Array>(values: Values): Values {
  const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => Values)(
    new SharedArrayBuffer(values.byteLength),
  );
  copy.set(values);
  return copy;
}
