import { join } from 'node:path';
import { cacheFolderFor } from '../../stage.ts';
import { progressBar } from '../../progress.ts';
import { type ClassifierEvaluation, evaluateClassifier } from '../../classification/evaluate-classifier.ts';
import type { Epoch } from '../../network/checkpoint.ts';
import { NORMALISATION } from '../augment.ts';
import { openBackbone } from '../backbone.ts';
import { CLASS_RECIPE } from '../class-recipe.ts';
import { dataSetArchives, dataSetBooks } from '../prepare/data-sets.ts';
import { openPictures } from '../prepare/picture-files.ts';
import { prepareCovers } from '../prepare/prepare-covers.ts';
import { readPrepared } from '../prepare/read-prepared.ts';
import type { CoversRecipe } from '../recipe.ts';
import {
  type ClassPictures,
  predictionsOf,
  readClassPictures,
  type TrainClassesOptions,
  type TrainedClassifier,
  trainHead,
  trainNetwork,
} from '../train-classes.ts';
import { pretrainBackbone } from './pretrain-backbone.ts';

/** How the study is repeated. */
export interface StudyOptions {
  /** The data directory: `seed3.jsonl` and `seed3.tar`, and the covers that the backbone is trained on. */
  readonly data: string;
  readonly cache: string;
  /** One run of each architecture a seed. */
  readonly seeds: readonly number[];
  /** Covers of each of the three classes. */
  readonly perClass: number;
  /** Shorter runs than `CLASS_RECIPE` and `BACKBONE_RECIPE` say. */
  readonly epochs?: number;
  readonly backbone?: CoversRecipe;
}

/** One run of one architecture. */
export interface StudyRun {
  readonly seed: number;
  readonly evaluation: ClassifierEvaluation;
  readonly history: readonly Epoch[];
  /** The best epoch, from 0. */
  readonly best: number;
}

/** The runs of one architecture. */
export interface StudyResult {
  readonly architecture: 'cnn' | 'mobilenetv2';
  /** Numbers that were trained in the study itself. */
  readonly parameters: number;
  readonly runs: readonly StudyRun[];
}

/** What the study found. */
export interface Study {
  readonly labels: readonly string[];
  /** Covers in training, validation and test. */
  readonly covers: Readonly<Record<'train' | 'validation' | 'test', number>>;
  readonly results: readonly StudyResult[];
}

/** Seed of the draw and of the split, as in the earlier study. */
const DEAL_SEED = 42;
const CLASSES = 3;
/** Height and width of the earlier study's pictures. */
const SIDE = 224;

/**
 * Repeats the earlier study of Fiction, Religion and History: a small CNN from scratch, and a frozen
 * MobileNetV2 with a new head.
 */
export async function runStudy(options: StudyOptions): Promise<Study> {
  const cache = join(await cacheFolderFor(options.cache, options.data), 'study');
  const directory = join(cache, `prepared-${options.perClass}`);
  await prepareCovers({
    books: dataSetBooks(options.data, 'seed3'),
    pictures: await openPictures(await dataSetArchives(options.data, 'seed3')),
    directory,
    top: CLASSES,
    perClass: options.perClass,
    seed: DEAL_SEED,
    progress: progressBar,
  });
  const prepared = await readPrepared(directory);

  const whole = await readClassPictures(
    prepared,
    { height: SIDE, width: SIDE },
    progressBar('Reading covers'),
  );
  const cnn = await repeat('cnn', whole, options, (training) =>
    trainNetwork({ kind: 'cnn' }, whole, {
      ...training,
      checkpoint: {
        path: join(cache, `cnn-${options.perClass}-${training.fit.seed}.checkpoint`),
        key: JSON.stringify({ training: training.fit, recipe: CLASS_RECIPE, perClass: options.perClass }),
      },
    }),
  );

  const backbone = await openBackbone(await pretrainBackbone(options.data, cache, options.backbone), {
    height: SIDE,
    width: SIDE,
  });
  const small = await readClassPictures(prepared, backbone.size, progressBar('Reading covers'));
  const mobile = await repeat('mobilenetv2', small, options, (training) =>
    trainHead(backbone, NORMALISATION, small, training),
  );
  await backbone.close();
  const count = (split: 'train' | 'validation' | 'test') => whole.splits[split].rows.length;
  return {
    labels: prepared.labels,
    covers: { train: count('train'), validation: count('validation'), test: count('test') },
    results: [cnn, mobile],
  };
}

async function repeat(
  architecture: StudyResult['architecture'],
  pictures: ClassPictures,
  { seeds, epochs }: StudyOptions,
  train: (options: TrainClassesOptions) => Promise<TrainedClassifier>,
): Promise<StudyResult> {
  const runs: StudyRun[] = [];
  let parameters = 0;
  for (const seed of seeds) {
    const recipe = CLASS_RECIPE[architecture === 'cnn' ? 'cnn' : 'head'];
    const trained = await train({
      fit: { ...recipe, seed, epochs: epochs ?? recipe.epochs },
      progress: (label) => progressBar(`${label}, seed ${seed}`),
    });
    parameters = trained.fitted.parameters;
    const { history, best } = trained.fitted;
    runs.push({
      seed,
      evaluation: evaluateClassifier(
        await predictionsOf(trained, pictures, 'test'),
        await predictionsOf(trained, pictures, 'validation'),
      ),
      history,
      best,
    });
  }
  return { architecture, parameters, runs };
}
