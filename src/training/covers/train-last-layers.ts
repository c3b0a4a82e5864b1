import { fit, type Fitted, type FitOptions, type Validation } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import type { Progress } from '../progress.ts';
import { concatenate, sharedZeros, type Table } from '../table.ts';
import { entryModule } from '../../entry-modules.ts';
import { classFigures } from './class-figures.ts';
import { denseLogits } from './dense-logits.ts';
import type { HeadTaskSpec } from './head-task.ts';
import { type DividedNetwork, lastFeatures, lastLogits } from './last-layers.ts';

/** Some pictures as the first layers show them, with their classes. */
export interface MappedPictures {
  /** `[pictures, variants, …maps]`, in shared memory where they are learned from. */
  readonly maps: Float32Array;
  readonly labels: Int32Array;
}

/** What the last layers learn from, and what decides. */
export interface LastLayersData {
  readonly train: MappedPictures & { readonly variants: number };
  /** Some of the training pictures, unchanged. */
  readonly learned: MappedPictures;
  readonly validation: MappedPictures;
  readonly classes: number;
}

/** How they learn. */
export interface LastLayersOptions {
  readonly fit: FitOptions;
  /** How the head learns before the layers do. */
  readonly head: FitOptions;
  readonly smoothing: number;
  readonly dropout: number;
  readonly progress: (label: string) => Progress;
}

/**
 * Trains the last layers of a network on, and a new head: the head alone at first, so that its first, random steps don't
 * spoil the layers (Kumar et al. 2022, https://arxiv.org/abs/2202.10054), then all of it.
 *
 * @returns the last layers' parameters and behind them the head's
 */
export async function trainLastLayers(
  divided: DividedNetwork,
  data: LastLayersData,
  options: LastLayersOptions,
): Promise<Fitted> {
  const head = await trainFirstHead(divided, data, options);
  const network = {
    features: head.parameters.length / data.classes - 1,
    classes: data.classes,
    dropout: options.dropout,
    layers: divided.layers,
  };
  const figuresOf = async ({ maps, labels }: MappedPictures, weights: TrainedWeights) =>
    classFigures(await lastLogits(maps, weights, network), labels);
  const validate = async (weights: TrainedWeights): Promise<Validation> => {
    const learned = await figuresOf(data.learned, weights);
    const validation = await figuresOf(data.validation, weights);
    return {
      score: -validation.loss,
      ...validation,
      trainingLoss: learned.loss,
      trainingAccuracy: learned.accuracy,
    };
  };
  const { train } = data;
  const spec: HeadTaskSpec = {
    network,
    features: train.maps,
    variants: train.variants,
    classes: train.labels,
    smoothing: options.smoothing,
  };
  return fit(sourceOf(spec), validate, options.fit, options.progress('Training the last layers'), {
    start: { parameters: concatenate([divided.start, head.parameters]), statistics: new Float32Array(0) },
  });
}

function sourceOf(spec: HeadTaskSpec) {
  return { module: entryModule('training/covers/head-task'), spec };
}

/** A head on what the last layers make of the maps before they learn. */
async function trainFirstHead(
  divided: DividedNetwork,
  { train, validation, classes }: LastLayersData,
  { head: numbers, smoothing, dropout, progress }: LastLayersOptions,
): Promise<TrainedWeights> {
  const features = await lastFeatures(train.maps, divided);
  const held = await lastFeatures(validation.maps, divided);
  const network = { features: features.columns, classes, dropout };
  const spec: HeadTaskSpec = {
    network,
    features: copyShared(features),
    variants: train.variants,
    classes: train.labels,
    smoothing,
  };
  const validate = async (weights: TrainedWeights): Promise<Validation> => {
    const figures = classFigures(denseLogits(held, weights, network), validation.labels);
    return { score: -figures.loss, ...figures };
  };
  return (await fit(sourceOf(spec), validate, numbers, progress('Training the head'))).weights;
}

/** The table's numbers in memory that every thread sees. */
function copyShared({ rows, columns, values }: Table): Float32Array {
  const copy = sharedZeros(rows, columns);
  copy.values.set(values);
  return copy.values;
}
