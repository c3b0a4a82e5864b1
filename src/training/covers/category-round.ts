import { entryModule } from '../../entry-modules.ts';
import { fit, type Fitted, type Validation } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import { progressBar } from '../progress.ts';
import { classFigures } from './class-figures.ts';
import { type CoverCorpus, type PicturedCover, rowsOf } from './cover-corpus.ts';
import { pictureGraph } from './picture-graph.ts';
import type { PictureNetwork, PictureTaskSpec } from './picture-task.ts';
import { predictPictures } from './predict-pictures.ts';
import type { CoversRecipe } from './recipe.ts';
import { categoryLabels, genreTargets } from './targets.ts';

/** Which covers are learned from, and which decide when it is enough. */
export interface CoverSplits {
  readonly train: readonly PicturedCover[];
  /** All of them with a category. */
  readonly validation: readonly PicturedCover[];
}

/** Training covers whose figures are shown beside those of validation. */
const SAMPLE = 1000;

/** What one round of learning depends on. */
export type RoundRecipe = Omit<CoversRecipe, 'refine' | 'finish'>;

/** One round of learning shop categories, with genres beside them. */
export interface CategoryRound {
  readonly name: string;
  readonly recipe: RoundRecipe;
  readonly covers: readonly PicturedCover[];
  /** What the round before came to. */
  readonly start?: TrainedWeights;
  /** Whether batch normalisations stay as the round before left them. */
  readonly keepsStatistics?: boolean;
  /** Path, without its ending, where finished epochs are kept, and what they depend on. */
  readonly checkpoint: { readonly path: string; readonly key: string };
}

/** The network that a recipe makes for a corpus. */
export function networkOf(
  { categories, genres }: CoverCorpus,
  { architecture, size }: Pick<CoversRecipe, 'architecture' | 'size'>,
): PictureNetwork {
  return { architecture, size, classes: categories.length, genres: genres.length };
}

/** Training covers that teach: those whose source isn't left out. */
export function teaching(
  covers: readonly PicturedCover[],
  { leftOutSources }: Pick<CoversRecipe, 'leftOutSources'>,
): PicturedCover[] {
  const left = new Set(leftOutSources);
  return covers.filter(({ source }) => !left.has(source));
}

/** Those of some covers that have a category. */
export function withCategory(covers: readonly PicturedCover[]): PicturedCover[] {
  return covers.filter(({ category }) => category !== undefined);
}

/** Trains a network on one round's covers; the accuracy on validation covers decides which epoch is best. */
export function learnRound(corpus: CoverCorpus, splits: CoverSplits, round: CategoryRound): Promise<Fitted> {
  const { name, recipe, start, checkpoint } = round;
  return fit(
    { module: entryModule('training/covers/picture-task'), spec: taskOf(corpus, round) },
    validator(corpus, splits, recipe),
    recipe.fit,
    progressBar(`Training ${recipe.architecture.kind}, ${name}`),
    {
      checkpoint: { path: `${checkpoint.path}-${name}.checkpoint`, key: checkpoint.key },
      ...(start && { start }),
    },
  );
}

function taskOf(
  corpus: CoverCorpus,
  { recipe, covers, start, keepsStatistics = false }: CategoryRound,
): PictureTaskSpec {
  return {
    network: networkOf(corpus, recipe),
    pixels: corpus.pixels.values,
    rows: shared(rowsOf(covers)),
    classes: shared(categoryLabels(covers, corpus.categories)),
    genres: shared(Uint8Array.from(genreTargets(covers, corpus.genres).values)),
    augmentation: recipe.augmentation,
    smoothing: recipe.smoothing,
    genreWeight: recipe.genreWeight,
    absentWeight: recipe.absentWeight,
    ...(keepsStatistics && start && { fixedStatistics: start.statistics }),
  };
}

/** Figures on validation, whose accuracy decides, and on a sample of what is learned from. */
function validator(
  corpus: CoverCorpus,
  { train, validation }: CoverSplits,
  recipe: RoundRecipe,
): (weights: TrainedWeights) => Promise<Validation> {
  const network = networkOf(corpus, recipe);
  const known = withCategory(teaching(train, recipe));
  const step = Math.max(1, Math.floor(known.length / SAMPLE));
  const sample = known.filter((_, at) => at % step === 0);
  return async (weights) => {
    const graph = pictureGraph(network, [weights], { quantise: false, mirror: false });
    const figuresOf = async (covers: readonly PicturedCover[]) => {
      const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(covers));
      return classFigures(logits!, categoryLabels(covers, corpus.categories));
    };
    const learned = await figuresOf(sample);
    const held = await figuresOf(validation);
    return {
      score: held.accuracy,
      ...held,
      trainingLoss: learned.loss,
      trainingAccuracy: learned.accuracy,
    };
  };
}

/** A copy in memory that every thread sees. */
function shared<Values extends Uint32Array | Int32Array | Uint8Array>(values: Values): Values {
  const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => Values)(
    new SharedArrayBuffer(values.byteLength),
  );
  copy.set(values);
  return copy;
}
