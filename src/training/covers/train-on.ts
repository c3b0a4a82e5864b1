import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { seededRandom } from '../random.ts';
import { UNCHANGED, type Normalisation } from './augment.ts';
import { extractFeatures, openBackbone } from './backbone.ts';
import { CLASS_RECIPE } from './class-recipe.ts';
import { divideNetwork, joinNetwork } from './last-layers.ts';
import { pictureGraph } from './picture-graph.ts';
import {
  type ClassPictures,
  type LabelledRows,
  sampleOf,
  type TrainClassesOptions,
  type TrainedClassifier,
} from './train-classes.ts';
import { trainLastLayers } from './train-last-layers.ts';
import type { PretrainedNetwork } from './published/keras-mobilenet.ts';

/** A MobileNetV2 that was trained elsewhere, and what it takes. */
export interface TrainedElsewhere {
  readonly network: PretrainedNetwork;
  readonly normalisation: Normalisation;
}

/**
 * Trains the last layers of a MobileNetV2 on, with a new head, on prepared covers. Its first layers stay as they are:
 * what they make of each picture, and of a few copies that are changed at random, is read once.
 *
 * @param cache where the first layers' file is kept
 */
export async function trainLastLayersOn(
  { network, normalisation }: TrainedElsewhere,
  { labels, pixels, splits }: ClassPictures,
  { fit, progress }: TrainClassesOptions,
  cache: string,
): Promise<TrainedClassifier> {
  const { lastLayers, head, augmentation, smoothing, dropout } = CLASS_RECIPE;
  const { from, variants } = lastLayers;
  const divided = divideNetwork(network, from);
  const path = join(cache, `first-layers-${from}.onnx`);
  await writeWhole(path, divided.firstGraph);
  const first = await openBackbone(path, network.size, { pooled: false });
  const sample = sampleOf(splits.train);
  const bar = progress('Reading maps');
  bar.start(splits.train.rows.length * variants + splits.validation.rows.length + sample.rows.length);
  const mapped = async ({ rows, labels: truth }: LabelledRows, copies: number, changes = augmentation) => ({
    maps: await extractFeatures(
      first,
      pixels.values,
      rows,
      { variants: copies, augmentation: changes, normalisation },
      seededRandom(fit.seed),
      (pictures) => bar.advance(pictures),
    ),
    labels: truth,
  });
  const data = {
    train: { ...(await mapped(splits.train, variants)), variants },
    learned: await mapped(sample, 1, UNCHANGED),
    validation: await mapped(splits.validation, 1, UNCHANGED),
    classes: labels.length,
  };
  bar.stop();
  await first.close();
  const fitted = await trainLastLayers(divided, data, {
    fit,
    head: { ...head, seed: fit.seed },
    smoothing,
    dropout,
    progress,
  });
  const whole = { ...network, classes: labels.length, genres: 0 };
  const graph = pictureGraph(whole, [joinNetwork(divided, fitted.weights)], {
    quantise: false,
    mirror: true,
  });
  return { graph, size: pixels.size, normalisation, fitted };
}
