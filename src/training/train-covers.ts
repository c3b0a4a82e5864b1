import { join } from 'node:path';
import { loadHuesEngine } from '../hues/engine.ts';
import { LEXICONS } from '../languages/index.ts';
import { fitTemperature } from './classification/calibration.ts';
import { activationRanges } from './covers/activation-ranges.ts';
import { type CoverSplits, networkOf } from './covers/category-round.ts';
import { categorised, type CoverCorpus, readCoverCorpus, rowsOf } from './covers/cover-corpus.ts';
import { type Fusion, learnFusion } from './covers/fusion.ts';
import { calibrateGenres } from './covers/calibrate-genres.ts';
import { countShapes, weighShapes, withShapes } from './covers/learn-shapes.ts';
import { learnStyle, styledCovers } from './covers/learn-style.ts';
import { finishCategories, learnCategories } from './covers/learn-categories.ts';
import { pictureGraph } from './covers/picture-graph.ts';
import { predictPictures } from './covers/predict-pictures.ts';
import { type CoversRecipe, LEAST_CONFIDENCE, COVERS_RECIPE } from './covers/recipe.ts';
import { softmaxRows } from './covers/softmax-rows.ts';
import { genreTargets, shapesOf, textGenres } from './covers/targets.ts';
import { writeCoversModel } from './covers/write-model.ts';
import { evaluateCovers } from './evaluate-covers.ts';
import { calibratedChances, carryThresholds, steadyThresholds } from './hues/calibrate.ts';
import { cacheFolderFor } from './files/cached-stages.ts';
import { writeModelFolder } from './files/write-model-folder.ts';

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

/** Trains the category model from covers and writes it in the Hugging Face layout. */
export async function trainCovers(options: TrainCoversOptions): Promise<void> {
  const recipe = options.recipe ?? COVERS_RECIPE;
  const cache = await cacheFolderFor(options.cache, options.data);
  const { corpus, learned, size } = await learnNetwork(options.data, cache, recipe);
  const network = networkOf(corpus, { ...recipe, size });
  const activations = await activationRanges(
    network,
    learned.members,
    corpus.pixels,
    rowsOf(splitsOf(corpus).train),
  );
  const graph = pictureGraph(network, learned.members, { quantise: true, mirror: true, activations });
  const decided = await decide(corpus, graph, options.hues);
  const settings = {
    categories: corpus.categories,
    genres: corpus.genres,
    size,
    leastConfidence: LEAST_CONFIDENCE,
    history: { epochs: learned.history, best: learned.best, refined: learned.refined },
    ...decided,
    style: learnStyle(await styledCovers(corpus, options.data)),
  };
  await writeModelFolder(options.out, (draft) => writeCoversModel(draft, graph, settings));
  if (options.evaluate) await evaluateCovers({ ...options, model: options.out });
}

/** Trains the network, round by round, and gives the corpus whose pictures have the size that it ends with. */
async function learnNetwork(data: string, cache: string, recipe: CoversRecipe) {
  const { size, finish } = recipe;
  const checkpoint = join(cache, 'covers');
  const corpus = await readCoverCorpus(data, cache, size);
  const learned = await learnCategories(corpus, splitsOf(corpus), recipe, checkpoint);
  if (finish === undefined) return { corpus, learned, size };
  const larger = await readCoverCorpus(data, cache, finish.size);
  return {
    corpus: larger,
    learned: await finishCategories(learned, larger, splitsOf(larger), { ...recipe, finish }, checkpoint),
    size: finish.size,
  };
}

function splitsOf(corpus: CoverCorpus): CoverSplits {
  return {
    train: corpus.covers.filter(({ split }) => split === 'train'),
    validation: categorised(corpus, 'validation'),
  };
}

/** What is chosen on validation covers, with the graph as it will ship. */
async function decide(corpus: CoverCorpus, graph: Uint8Array, huesModel: string) {
  const holdOut = categorised(corpus, 'validation');
  const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(holdOut));
  const holdOutShapes = shapesOf(corpus, holdOut);
  const shape = weighShapes(
    countShapes(shapesOf(corpus, categorised(corpus, 'train')), corpus.categories.length),
    holdOutShapes,
    logits!,
  );
  const temperature = fitTemperature({
    labels: corpus.categories,
    probabilities: softmaxRows(withShapes(logits!, shape, holdOutShapes.ratios)),
    truth: holdOutShapes.labels,
  });

  const { seen, targets, shown, paired, asListed, genreCalibration } = await calibrateGenres(corpus, graph);
  const engine = await loadHuesEngine({ directory: huesModel, lexicons: LEXICONS });
  const told = await textGenres(engine, paired, corpus.genres);
  await engine.close();
  const fusion: Fusion = learnFusion(
    told,
    calibratedChances(shown, genreCalibration),
    genreTargets(paired, corpus.genres),
  );
  return {
    categoryScale: 1 / temperature,
    shape,
    genreCalibration,
    thresholds: carryThresholds(
      steadyThresholds(calibratedChances(seen, asListed), targets),
      asListed,
      genreCalibration,
    ),
    fusion,
  };
}
