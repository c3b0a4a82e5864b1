import { basename, extname, join } from 'node:path';
import { cacheFolderFor } from '../../files/cached-stages.ts';
import { progressBar } from '../../progress.ts';
import { type ClassifierEvaluation, evaluateClassifier } from '../../classification/evaluate-classifier.ts';
import { predictedClasses } from '../../classification/predictions.ts';
import { readLabelledCovers } from '../../corpus/records.ts';
import type { Epoch } from '../../network/checkpoint.ts';
import type { FitOptions } from '../../network/fit.ts';
import { openBackbone } from '../backbone.ts';
import { CLASS_RECIPE } from '../class-recipe.ts';
import { dataSetArchives, dataSetBooks } from '../prepare/data-sets.ts';
import { openPictures } from '../prepare/picture-files.ts';
import { prepareCovers } from '../prepare/prepare-covers.ts';
import { type PreparedCovers, readPrepared } from '../prepare/read-prepared.ts';
import {
  type ClassPictures,
  predictionsOf,
  readClassPictures,
  type TrainClassesOptions,
  type TrainedClassifier,
  trainHead,
  trainNetwork,
} from '../train-classes.ts';
import { trainLastLayersOn } from '../train-on.ts';
import { type BackboneOptions, type PretrainedOn, studyBackbone } from './study-backbone.ts';

/** How the study is repeated. */
export interface StudyOptions extends BackboneOptions {
  /** One run of each network a seed. */
  readonly seeds: readonly number[];
  /** Covers of each of the three classes. */
  readonly perClass: number;
  /** Shorter runs than `CLASS_RECIPE` says. */
  readonly epochs?: number;
  /** What an earlier study of the same covers found, whose small CNN isn't trained anew. */
  readonly earlier?: Pick<Study, 'labels' | 'covers' | 'results'>;
}

/** What is compared: networks, and ways to train them. */
export type StudyNetwork = 'cnn' | 'mobilenetv2-frozen' | 'mobilenetv2-last' | 'mobilenetv2';

/** One run of one network. */
export interface StudyRun {
  readonly seed: number;
  readonly evaluation: ClassifierEvaluation;
  /** Accuracy on the test covers of the largest source. */
  readonly largestSource: number;
  readonly history: readonly Epoch[];
  /** The best epoch, from 0. */
  readonly best: number;
}

/** The runs of one network. */
export interface StudyResult {
  readonly network: StudyNetwork;
  /** Numbers that were trained in the study itself. */
  readonly parameters: number;
  readonly runs: readonly StudyRun[];
}

/** How much of a test cover's class the collection that it comes from gives away. */
export interface SourceFigures {
  /** Share of all test covers whose class is the commonest of their source's training covers. */
  readonly all: number;
  /** Test covers of the largest source, and the same share of them. */
  readonly largestCovers: number;
  readonly largest: number;
}

/** What the study found. */
export interface Study {
  readonly labels: readonly string[];
  /** Covers in training, validation and test. */
  readonly covers: Readonly<Record<'train' | 'validation' | 'test', number>>;
  readonly results: readonly StudyResult[];
  readonly bySource: SourceFigures;
  readonly pretrained: PretrainedOn;
}

const RECIPES = { cnn: CLASS_RECIPE.cnn, 'mobilenetv2-frozen': CLASS_RECIPE.head } as const;
/** What the recipe does to pictures and targets, whatever the network. */
const CHANGES = { augmentation: CLASS_RECIPE.augmentation, smoothing: CLASS_RECIPE.smoothing };

/** Seed of the draw and of the split, as in the earlier study. */
const SPLIT_SEED_OF_STUDY = 42;
const CLASSES = 3;
/** Height and width of the earlier study's pictures. */
const NETWORK_SIDE = 224;

/**
 * Repeats the earlier study of Fiction, Religion and History: a small CNN from scratch, a frozen MobileNetV2 with a new
 * head, and beside them the same MobileNetV2 trained on, as a whole or in its last layers.
 *
 * @throws ModelError for a backbone that can't be had, or can't be trained on; RangeError for an earlier study of other
 * covers
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
    seed: SPLIT_SEED_OF_STUDY,
    progress: progressBar,
  });
  const prepared = await readPrepared(directory);

  const sources = await sourcesOf(options.data, prepared);

  const whole = await readClassPictures(
    prepared,
    { height: NETWORK_SIDE, width: NETWORK_SIDE },
    progressBar('Reading covers'),
  );
  const checkpointOf = (name: string, training: TrainClassesOptions, numbers: object) => ({
    path: join(cache, `${name}-${options.perClass}-${training.fit.seed}.checkpoint`),
    key: JSON.stringify({ training: training.fit, perClass: options.perClass, ...CHANGES, ...numbers }),
  });
  const labels = prepared.labels;
  const covers = countCovers(whole);
  const cnn =
    kept(options.earlier, { labels, covers }) ??
    (await repeat('cnn', whole, sources, options, (training) =>
      trainNetwork({ kind: 'cnn' }, whole, { ...training, checkpoint: checkpointOf('cnn', training, {}) }),
    ));

  const { path, normalisation, network, trainedOn, recipe, pretrained } = await studyBackbone(options, cache);
  const backbone = await openBackbone(path, network.size);
  const seen =
    network.size.height === NETWORK_SIDE && network.size.width === NETWORK_SIDE
      ? whole
      : await readClassPictures(prepared, backbone.size, progressBar('Reading covers'));
  const frozen = await repeat('mobilenetv2-frozen', seen, sources, options, (training) =>
    trainHead(backbone, normalisation, seen, training),
  );
  await backbone.close();
  const mobile = await repeat(
    trainedOn === 'last' ? 'mobilenetv2-last' : 'mobilenetv2',
    seen,
    sources,
    options,
    (training) =>
      trainedOn === 'last'
        ? trainLastLayersOn({ network, normalisation }, seen, training, cache)
        : trainNetwork(network.architecture, seen, {
            ...training,
            pretrained: network.weights,
            normalisation,
            checkpoint: checkpointOf('mobilenetv2', training, { pretrained }),
          }),
    recipe,
  );
  return {
    labels,
    covers,
    results: [cnn, frozen, mobile],
    bySource: sourceFigures(whole, sources),
    pretrained,
  };
}

function countCovers({ splits }: ClassPictures): Study['covers'] {
  const count = (split: keyof Study['covers']) => splits[split].rows.length;
  return { train: count('train'), validation: count('validation'), test: count('test') };
}

/** The small CNN's runs of an earlier study, which has to be of as many covers of the same classes. */
function kept(
  earlier: StudyOptions['earlier'],
  now: Pick<Study, 'labels' | 'covers'>,
): StudyResult | undefined {
  if (earlier === undefined) return undefined;
  const { labels, covers } = earlier;
  if (JSON.stringify({ labels, covers }) !== JSON.stringify(now)) {
    throw new RangeError('The earlier study is of other covers. Leave it out, so that all is trained anew.');
  }
  return earlier.results.find(({ network }) => network === 'cnn');
}

async function repeat(
  network: StudyNetwork,
  pictures: ClassPictures,
  sources: Sources,
  { seeds, epochs }: StudyOptions,
  train: (options: TrainClassesOptions) => Promise<TrainedClassifier>,
  recipe: Omit<FitOptions, 'seed'> = RECIPES[network as keyof typeof RECIPES],
): Promise<StudyResult> {
  const runs: StudyRun[] = [];
  let parameters = 0;
  for (const seed of seeds) {
    const trained = await train({
      fit: { ...recipe, seed, epochs: epochs ?? recipe.epochs },
      progress: (label) => progressBar(`${label}, seed ${seed}`),
    });
    parameters = trained.fitted.parameters;
    const { history, best } = trained.fitted;
    const test = await predictionsOf(trained, pictures, 'test');
    const named = predictedClasses(test);
    const largest = largestOf(sources);
    runs.push({
      seed,
      evaluation: evaluateClassifier(test, await predictionsOf(trained, pictures, 'validation')),
      largestSource: shareOf(sources.test, (source, row) =>
        source === largest ? named[row] === test.truth[row] : undefined,
      ),
      history,
      best,
    });
  }
  return { network, parameters, runs };
}

/** The source of each cover of two splits, in order. */
interface Sources {
  readonly train: readonly string[];
  readonly test: readonly string[];
}

async function sourcesOf(data: string, { rows }: PreparedCovers): Promise<Sources> {
  const sources = new Map((await readLabelledCovers(data)).map(({ id, source }) => [id, source]));
  const of = (split: 'train' | 'test') =>
    rows
      .filter((row) => row.split === split)
      .map(({ file }) => sources.get(basename(file, extname(file))) ?? 'unknown');
  return { train: of('train'), test: of('test') };
}

function largestOf({ test }: Sources): string {
  return commonest(test);
}

function sourceFigures({ splits }: ClassPictures, sources: Sources): SourceFigures {
  const usual = (source: string) =>
    commonest([...splits.train.labels].filter((_, row) => sources.train[row] === source));
  const largest = largestOf(sources);
  const right = (source: string, row: number) => usual(source) === splits.test.labels[row];
  return {
    all: shareOf(sources.test, right),
    largestCovers: sources.test.filter((source) => source === largest).length,
    largest: shareOf(sources.test, (source, row) => (source === largest ? right(source, row) : undefined)),
  };
}

/** What stands in a list most often. */
function commonest<Value>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] as Value;
}

/** Share of `true` among what is not `undefined`. */
function shareOf<Value>(
  values: readonly Value[],
  test: (value: Value, row: number) => boolean | undefined,
): number {
  const verdicts = values.map(test).filter((verdict) => verdict !== undefined);
  return verdicts.filter(Boolean).length / Math.max(1, verdicts.length);
}
