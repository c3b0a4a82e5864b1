import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CheckpointPlace } from '../network/checkpoint.ts';
import { type Fitted, fit, type FitOptions, type Validation } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import { GraphBuilder } from '../onnx/graph.ts';
import type { Progress } from '../progress.ts';
import { seededRandom } from '../random.ts';
import { entryModule } from '../../entry-modules.ts';
import type { Architecture } from './architectures/architecture.ts';
import { type Normalisation, NORMALISATION, UNCHANGED } from './augment.ts';
import { type Backbone, extractFeatures } from './backbone.ts';
import { type ClassFigures, classFigures } from './class-figures.ts';
import { CLASS_RECIPE } from './class-recipe.ts';
import { denseLogits } from './dense-logits.ts';
import type { HeadNetwork, HeadTaskSpec } from './head-task.ts';
import { pictureGraph } from './picture-graph.ts';
import type { PictureTaskSpec } from './picture-task.ts';
import { decodePixels, type PictureSize, type PixelTable } from './pixels.ts';
import { predictPictures } from './predict-pictures.ts';
import { tableOf } from '../table.ts';
import { softmaxRows } from './softmax-rows.ts';
import { withNewHeads } from './transfer.ts';
import type { Predictions } from '../classification/predictions.ts';
import type { PreparedCovers } from './prepare/read-prepared.ts';

/** What a classifier is trained with. */
export interface TrainClassesOptions {
  readonly fit: FitOptions;
  readonly progress: (label: string) => Progress;
  /** Where an interrupted run goes on. */
  readonly checkpoint?: CheckpointPlace;
  /** What a network with the same features learned elsewhere; a whole network begins from it, with a new head. */
  readonly pretrained?: TrainedWeights;
  /** What that network takes; our own networks' unless given. */
  readonly normalisation?: Normalisation;
}

/** A classifier of pictures, trained and ready to be written. */
export interface TrainedClassifier {
  /** The ONNX file: `pixel_values` in, `logits` out. */
  readonly graph: Uint8Array;
  readonly size: PictureSize;
  readonly normalisation: Normalisation;
  readonly fitted: Fitted;
}

/** Prepared covers as a network takes them. */
export interface ClassPictures {
  readonly labels: readonly string[];
  readonly pixels: PixelTable;
  /** Rows and labels of each split. */
  readonly splits: Readonly<Record<'train' | 'validation' | 'test', LabelledRows>>;
}

/** Some pictures of a table with their labels. */
export interface LabelledRows {
  readonly rows: Uint32Array;
  readonly labels: Int32Array;
}

/** Reads prepared covers at a network's size. */
export async function readClassPictures(
  { labels, rows }: PreparedCovers,
  size: PictureSize,
  progress: Progress,
): Promise<ClassPictures> {
  progress.start(rows.length);
  const files = async function* () {
    for (const { file } of rows) yield { id: file, picture: await readFile(file) };
  };
  const pixels = await decodePixels(files(), size, () => progress.advance(1));
  progress.stop();
  const rowOf = new Map(pixels.ids.map((id, row) => [id, row]));
  const unread = rows.find(({ file }) => !rowOf.has(file));
  if (unread !== undefined) {
    throw new RangeError(`${basename(unread.file)} can't be read. Prepare the covers again.`);
  }
  const split = (name: 'train' | 'validation' | 'test'): LabelledRows => {
    const chosen = rows.filter((row) => row.split === name);
    const shared = new Int32Array(new SharedArrayBuffer(chosen.length * 4));
    shared.set(chosen.map(({ label }) => label));
    return { rows: Uint32Array.from(chosen, ({ file }) => rowOf.get(file)!), labels: shared };
  };
  return {
    labels,
    pixels,
    splits: { train: split('train'), validation: split('validation'), test: split('test') },
  };
}

/** Trains a whole network on prepared covers. */
export async function trainNetwork(
  architecture: Architecture,
  { labels, pixels, splits }: ClassPictures,
  { fit: options, progress, checkpoint, pretrained, normalisation = NORMALISATION }: TrainClassesOptions,
): Promise<TrainedClassifier> {
  const network = { architecture, size: pixels.size, classes: labels.length, genres: 0 };
  const spec: PictureTaskSpec = {
    network,
    pixels: pixels.values,
    rows: splits.train.rows,
    classes: splits.train.labels,
    genres: new Uint8Array(0),
    augmentation: CLASS_RECIPE.augmentation,
    normalisation,
    smoothing: CLASS_RECIPE.smoothing,
    genreWeight: 0,
    absentWeight: 0,
  };
  const graphOf = (weights: TrainedWeights) =>
    pictureGraph(network, [weights], { quantise: false, mirror: true });
  const figures = async (graph: Uint8Array, { rows, labels: truth }: LabelledRows) =>
    classFigures((await predictPictures(graph, pixels, rows, normalisation))['logits']!, truth);
  const learned = sampleOf(splits.train);
  const validate = async (weights: TrainedWeights) => {
    const graph = graphOf(weights);
    return validationOf(await figures(graph, learned), await figures(graph, splits.validation));
  };
  const source = { module: entryModule('training/covers/picture-task'), spec };
  const fitted = await fit(source, validate, options, progress(`Training ${architecture.kind}`), {
    ...(checkpoint && { checkpoint }),
    ...(pretrained && { start: withNewHeads(spec, pretrained, options.seed) }),
  });
  return { graph: graphOf(fitted.weights), size: pixels.size, normalisation, fitted };
}

/** Trains a new head on a backbone that stays as it is. */
export async function trainHead(
  backbone: Backbone,
  normalisation: Normalisation,
  { labels, pixels, splits }: ClassPictures,
  { fit: options, progress }: TrainClassesOptions,
): Promise<TrainedClassifier> {
  const { variants, dropout, augmentation, smoothing } = CLASS_RECIPE;
  const bar = progress('Reading features');
  bar.start(
    splits.train.rows.length * variants + splits.validation.rows.length + sampleOf(splits.train).rows.length,
  );
  const extract = (rows: Uint32Array, count: number, changes = augmentation) =>
    extractFeatures(
      backbone,
      pixels.values,
      rows,
      { variants: count, augmentation: changes, normalisation },
      seededRandom(options.seed),
      (pictures) => bar.advance(pictures),
    );
  const features = await extract(splits.train.rows, variants);
  const holdOut = await extract(splits.validation.rows, 1, UNCHANGED);
  const sample = sampleOf(splits.train);
  const learned = await extract(sample.rows, 1, UNCHANGED);
  bar.stop();

  const network: HeadNetwork = { features: backbone.features, classes: labels.length, dropout };
  const spec: HeadTaskSpec = { network, features, variants, classes: splits.train.labels, smoothing };
  const validate = async (weights: TrainedWeights) => {
    const figures = (of: Float32Array, truth: Int32Array) =>
      classFigures(denseLogits(tableOf(of, network.features), weights, network), truth);
    return validationOf(figures(learned, sample.labels), figures(holdOut, splits.validation.labels));
  };
  const source = { module: entryModule('training/covers/head-task'), spec };
  const fitted = await fit(source, validate, options, progress('Training the head'));
  return { graph: withHead(backbone, fitted.weights, network), size: pixels.size, normalisation, fitted };
}

const SAMPLE = 300;

/** Training pictures whose figures are shown beside those of validation. */
export function sampleOf({ rows, labels }: LabelledRows): LabelledRows {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return { rows: rows.filter((_, at) => at % step === 0), labels: labels.filter((_, at) => at % step === 0) };
}

/** What decides is the loss on validation, as in the earlier study. */
function validationOf(training: ClassFigures, validation: ClassFigures): Validation {
  return {
    score: -validation.loss,
    ...validation,
    trainingLoss: training.loss,
    trainingAccuracy: training.accuracy,
  };
}

/** The backbone's file with the head as a part of its graph. */
function withHead(backbone: Backbone, { parameters }: TrainedWeights, network: HeadNetwork): Uint8Array {
  const { features, classes } = network;
  const graph = new GraphBuilder('head.');
  const pooled = backbone.pooled
    ? graph.add('Flatten', [graph.add('GlobalAveragePool', [backbone.output])], { axis: 1 })
    : backbone.output;
  const weights = graph.constant(parameters.slice(0, classes * features), [classes, features]);
  const bias = graph.constant(parameters.slice(classes * features), [classes]);
  graph.add('Gemm', [pooled, weights, bias], { transB: 1 }, 'logits');
  graph.output('logits', 'float', ['batch', classes]);
  return Buffer.concat([backbone.bytes, graph.buildAddition()]);
}

/** What a classifier says of a split. */
export async function predictionsOf(
  { graph, normalisation }: TrainedClassifier,
  { labels, pixels, splits }: ClassPictures,
  split: keyof ClassPictures['splits'],
): Promise<Predictions> {
  const { rows, labels: truth } = splits[split];
  const { logits } = await predictPictures(graph, pixels, rows, normalisation);
  return { labels, probabilities: softmaxRows(logits!), truth };
}
