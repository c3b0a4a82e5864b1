import { join } from 'node:path';
import { loadHuesEngine } from '../hues/engine.ts';
import { fitTemperature } from './classification/calibration.ts';
import {
  categorised,
  type CoverCorpus,
  pairs,
  readCoverCorpus,
  rowsOf,
  withGenres,
} from './covers/cover-corpus.ts';
import { type Fusion, learnFusion } from './covers/fusion.ts';
import { pictureGraph } from './covers/picture-graph.ts';
import { type PictureNetwork, type PictureTaskSpec } from './covers/picture-task.ts';
import { predictPictures } from './covers/predict-pictures.ts';
import { categoryLabels, genreTargets, textGenres } from './covers/targets.ts';
import { RECIPE } from './covers/recipe.ts';
import { softmax } from './covers/softmax.ts';
import { writeCoversModel } from './covers/write-model.ts';
import { evaluateCovers } from './evaluate-covers.ts';
import { calibrate, steadyThresholds } from './hues/calibrate.ts';
import { fit, type Fitted, type Validation } from './network/fit.ts';
import type { TrainedWeights } from './network/tape.ts';
import { progressBar } from './progress.ts';
import { cacheFolderFor } from './stage.ts';
import { moduleBeside } from './thread.ts';

/** Where training reads and writes. */
export interface TrainCoversOptions {
  /** The data directory: covers, their archives, blurbs and genres. */
  readonly data: string;
  /** The model directory to write. */
  readonly out: string;
  /** The hues model, whose reading of blurbs is weighed together with what covers show. */
  readonly hues: string;
  /** Where finished epochs are kept, so that a run that was cut off goes on. */
  readonly cache: string;
  /** Whether to measure the model and write its card at the end. */
  readonly evaluate: boolean;
  readonly recipe?: CoversRecipe;
}

/** The numbers of a run; `RECIPE` is what the shipped model was made by. */
export type CoversRecipe = Pick<
  typeof RECIPE,
  'size' | 'augmentation' | 'smoothing' | 'genreWeight' | 'absentWeight' | 'leftOutSources'
> & {
  readonly architecture: PictureNetwork['architecture'];
  readonly fit: typeof RECIPE.fit;
};

/** Trains the category model from covers and writes it in the Hugging Face layout. */
export async function trainCovers(options: TrainCoversOptions): Promise<void> {
  const recipe = options.recipe ?? RECIPE;
  const cache = await cacheFolderFor(options.cache, options.data);
  const corpus = await readCoverCorpus(options.data, cache, recipe.size);
  const network: PictureNetwork = {
    architecture: recipe.architecture,
    size: recipe.size,
    classes: corpus.categories.length,
    genres: corpus.genres.length,
  };
  const fitted = await learn(corpus, network, recipe, cache);
  const graph = pictureGraph(network, fitted.weights, { quantise: true, mirror: true });
  const decided = await decide(corpus, graph, options.hues);
  await writeCoversModel(options.out, graph, {
    categories: corpus.categories,
    genres: corpus.genres,
    size: network.size,
    leastConfidence: RECIPE.leastConfidence,
    history: fitted.history,
    ...decided,
  });
  if (options.evaluate) await evaluateCovers({ ...options, model: options.out });
}

function learn(
  corpus: CoverCorpus,
  network: PictureNetwork,
  recipe: CoversRecipe,
  cache: string,
): Promise<Fitted> {
  const left = new Set(recipe.leftOutSources);
  const training = corpus.covers.filter(({ fold, source }) => fold === 'train' && !left.has(source));
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
  const held = categorised(corpus, 'validation');
  const truth = categoryLabels(held, corpus.categories);
  const validate = async (weights: TrainedWeights): Promise<Validation> => {
    const graph = pictureGraph(network, weights, { quantise: false, mirror: false });
    const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(held));
    return categoryFigures(softmax(logits!, network.classes), truth);
  };
  const { size: _size, ...numbers } = recipe;
  const key = JSON.stringify({ network, numbers, covers: training.length });
  return fit(
    { module: moduleBeside('covers/picture-task', import.meta.url), spec },
    validate,
    recipe.fit,
    progressBar('Learning from covers'),
    { path: join(cache, 'covers.checkpoint'), key },
  );
}

/** What is chosen on validation covers, with the graph as it will ship. */
async function decide(corpus: CoverCorpus, graph: Uint8Array, huesModel: string) {
  const genres = corpus.genres.length;
  const held = categorised(corpus, 'validation');
  const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(held));
  const temperature = fitTemperature({
    labels: corpus.categories,
    probabilities: softmax(logits!, corpus.categories.length),
    truth: categoryLabels(held, corpus.categories),
  });

  const tagged = withGenres(corpus, 'validation');
  const targets = genreTargets(tagged, corpus.genres);
  const seen = (await predictPictures(graph, corpus.pixels, rowsOf(tagged)))['genre_logits']!;
  const genreCalibration = calibrate(seen, targets, genres);
  const calibrated = (values: Float32Array) =>
    values.map(
      (value, at) =>
        1 / (1 + Math.exp(-(genreCalibration.scale * value + genreCalibration.offsets[at % genres]!))),
    );

  const paired = pairs(corpus, 'validation');
  const shown = (await predictPictures(graph, corpus.pixels, rowsOf(paired)))['genre_logits']!;
  const engine = await loadHuesEngine({ directory: huesModel });
  const told = await textGenres(engine, paired, corpus.genres);
  await engine.close();
  const fusion: Fusion = learnFusion(told, calibrated(shown), genreTargets(paired, corpus.genres), genres);
  return {
    categoryScale: 1 / temperature,
    genreCalibration,
    thresholds: steadyThresholds(calibrated(seen), targets, genres),
    fusion,
  };
}

/** Top-1 and top-3 accuracy and mean cross-entropy; the first decides. */
function categoryFigures(probabilities: Float32Array, truth: Int32Array): Validation {
  const classes = probabilities.length / truth.length;
  let [first, third, loss] = [0, 0, 0];
  truth.forEach((category, row) => {
    const chances = probabilities.subarray(row * classes, (row + 1) * classes);
    const own = chances[category]!;
    const before = chances.reduce((count, chance) => count + (chance > own ? 1 : 0), 0);
    if (before === 0) first++;
    if (before < 3) third++;
    loss -= Math.log(Math.max(1e-12, own));
  });
  const rows = truth.length;
  return { score: first / rows, accuracy: first / rows, top3: third / rows, loss: loss / rows };
}

/** A copy in memory that every thread sees. */
function shared<Values extends Uint32Array | Int32Array | Uint8Array>(values: Values): Values {
  const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => Values)(
    new SharedArrayBuffer(values.byteLength),
  );
  copy.set(values);
  return copy;
}
