import type { Epoch } from '../network/checkpoint.ts';
import { fit, type Validation } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import { progressBar } from '../progress.ts';
import { entryModule } from '../../entry-modules.ts';
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

/** What came of learning. */
export interface Learned {
  /** Weights of each round's best epoch; their mean is what ships. */
  readonly members: readonly TrainedWeights[];
  /** Of the first round, and its best epoch, from 0. */
  readonly history: readonly Epoch[];
  readonly best: number;
  /** Of each further round. */
  readonly refined: readonly (readonly Epoch[])[];
}

/** The network that a recipe makes for a corpus. */
export function networkOf(
  { categories, genres }: CoverCorpus,
  { architecture, size }: CoversRecipe,
): PictureNetwork {
  return { architecture, size, classes: categories.length, genres: genres.length };
}

/**
 * Trains a network on shop categories, with genres beside them: on all covers, and then, where the recipe says
 * so, once more on those with a category.
 *
 * @param checkpoint path without its ending where finished epochs are kept, so that an interrupted run goes on
 * @returns what each round came to
 */
export async function learnCategories(
  corpus: CoverCorpus,
  splits: CoverSplits,
  recipe: CoversRecipe,
  checkpoint: string,
): Promise<Learned> {
  const left = new Set(recipe.leftOutSources);
  const training = splits.train.filter(({ source }) => !left.has(source));
  const known = training.filter(({ category }) => category !== undefined);
  const { refine, ...firstRecipe } = recipe;
  const network = networkOf(corpus, recipe);
  const validate = validator(corpus, network, known, splits.validation);
  const round = (
    name: string,
    covers: readonly PicturedCover[],
    options: RoundOptions,
    start?: TrainedWeights,
  ) =>
    fit(
      {
        module: entryModule('training/covers/picture-task'),
        spec: taskOf(corpus, covers, recipe, options),
      },
      validate,
      options.fit,
      progressBar(`Training ${recipe.architecture.kind}, ${name}`),
      {
        checkpoint: {
          path: `${checkpoint}-${name}.checkpoint`,
          // The first round doesn't depend on what the later ones are told.
          key: JSON.stringify({ recipe: start ? recipe : firstRecipe, name, covers: covers.length }),
        },
        ...(start && { start }),
      },
    );
  const first = await round('first', training, recipe);
  const rounds = [first];
  for (const seed of refine?.seeds ?? []) {
    const { fit: numbers, genreWeight } = refine!;
    const options = { fit: { ...numbers, seed }, genreWeight };
    rounds.push(await round(`refined-${seed}`, known, options, first.weights));
  }
  return {
    members: rounds.map(({ weights }) => weights),
    history: first.history,
    best: first.best,
    refined: rounds.slice(1).map(({ history }) => history),
  };
}

type RoundOptions = Pick<CoversRecipe, 'fit' | 'genreWeight'>;

function taskOf(
  corpus: CoverCorpus,
  covers: readonly PicturedCover[],
  recipe: CoversRecipe,
  { genreWeight }: RoundOptions,
): PictureTaskSpec {
  return {
    network: networkOf(corpus, recipe),
    pixels: corpus.pixels.values,
    rows: shared(rowsOf(covers)),
    classes: shared(categoryLabels(covers, corpus.categories)),
    genres: shared(Uint8Array.from(genreTargets(covers, corpus.genres).values)),
    augmentation: recipe.augmentation,
    smoothing: recipe.smoothing,
    genreWeight,
    absentWeight: recipe.absentWeight,
  };
}

/** Figures on validation, whose accuracy decides, and on a sample of what is learned from. */
function validator(
  corpus: CoverCorpus,
  network: PictureNetwork,
  known: readonly PicturedCover[],
  held: readonly PicturedCover[],
): (weights: TrainedWeights) => Promise<Validation> {
  const step = Math.max(1, Math.floor(known.length / SAMPLE));
  const sample = known.filter((_, at) => at % step === 0);
  return async (weights) => {
    const graph = pictureGraph(network, [weights], { quantise: false, mirror: false });
    const figuresOf = async (covers: readonly PicturedCover[]) => {
      const { logits } = await predictPictures(graph, corpus.pixels, rowsOf(covers));
      return classFigures(logits!, categoryLabels(covers, corpus.categories));
    };
    const learned = await figuresOf(sample);
    const validation = await figuresOf(held);
    return {
      score: validation.accuracy,
      ...validation,
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
