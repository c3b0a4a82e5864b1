import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ModelError } from '../../errors.ts';
import { type ClassifierEvaluation, evaluateClassifier } from '../classification/evaluate-classifier.ts';
import { evaluationTables } from '../classification/evaluation-tables.ts';
import { fitTemperature } from '../classification/calibration.ts';
import { writeFigures } from '../figures/write-figures.ts';
import { writeModelFolder } from '../files/write-model-folder.ts';
import { writeJson, writeWhole } from '../files/write-whole.ts';
import type { FitOptions } from '../network/fit.ts';
import { progressBar } from '../progress.ts';
import type { Architecture } from './architectures/architecture.ts';
import { openBackbone } from './backbone.ts';
import { CLASS_RECIPE } from './class-recipe.ts';
import { curvesOf } from './curves.ts';
import { findBackbone, type FoundBackbone } from './find-backbone.ts';
import { type PreparedCovers, readPrepared } from './prepare/read-prepared.ts';
import { predictionsOf, readClassPictures, trainHead, trainNetwork } from './train-classes.ts';
import { trainLastLayersOn } from './train-on.ts';
import { writeImageClassifier } from './write-model.ts';

/** What is trained on of a network that was trained elsewhere: its last layers, or all of them, which takes many times longer. */
export type TrainedOn = 'last' | 'all';

/** What a classifier is made from, and where to. */
export interface ClassifierOptions {
  /** A folder that `coverhues prepare covers` wrote. */
  readonly prepared: string;
  /** The model directory to write. */
  readonly out: string;
  readonly architecture: 'cnn' | 'mobilenetv2';
  /** What multiplies MobileNetV2's channels where it is trained from scratch. */
  readonly width: number;
  /** Height and width of what a network from scratch sees. */
  readonly side: number;
  /** An image network that was trained elsewhere: what `findBackbone` takes. */
  readonly backbone?: string;
  /** How much of the backbone is trained on, where not a new head alone. */
  readonly fineTune?: TrainedOn;
  readonly hub: string;
  readonly cache: string;
  readonly seed: number;
  /** At most so many; as the recipe says unless given. */
  readonly epochs?: number;
}

/**
 * Trains a classifier on prepared covers and writes it in the Hugging Face layout, with its figures on the test
 * split.
 *
 * @throws FileError for a folder that isn't prepared, ModelError for a backbone that can't be had or used
 */
export async function makeClassifier(options: ClassifierOptions): Promise<ClassifierEvaluation> {
  const prepared = await readPrepared(options.prepared);
  const { pictures, trained } =
    options.backbone === undefined
      ? await fromScratch(options, prepared)
      : await onBackbone(options, options.backbone, prepared);
  const validation = await predictionsOf(trained, pictures, 'validation');
  const evaluation = evaluateClassifier(await predictionsOf(trained, pictures, 'test'), validation);
  const { graph, size, normalisation, fitted } = trained;
  await writeModelFolder(options.out, async (draft) => {
    await writeImageClassifier(draft, graph, {
      file: 'model.onnx',
      labels: prepared.labels,
      size,
      normalisation,
      scale: 1 / fitTemperature(validation),
    });
    const figures = join(draft, 'figures');
    const written = await writeFigures(figures, evaluation, curvesOf(fitted.history, fitted.best));
    await writeJson(join(draft, 'evaluation.json'), evaluation);
    await writeWhole(join(draft, 'README.md'), card(options, evaluation, written));
  });
  return evaluation;
}

async function fromScratch({ side, ...options }: ClassifierOptions, prepared: PreparedCovers) {
  const pictures = await readClassPictures(
    prepared,
    { height: side, width: side },
    progressBar('Reading covers'),
  );
  const architecture: Architecture =
    options.architecture === 'cnn' ? { kind: 'cnn' } : { kind: 'mobilenetv2', width: options.width };
  const fit = fitOf(CLASS_RECIPE[options.architecture], options);
  const trained = await trainNetwork(architecture, pictures, {
    fit,
    progress: progressBar,
    checkpoint: checkpointFor(options.cache, prepared, { architecture, side, fit }),
  });
  return { pictures, trained };
}

function fitOf(
  recipe: Omit<FitOptions, 'seed'>,
  { seed, epochs }: Pick<ClassifierOptions, 'seed' | 'epochs'>,
): FitOptions {
  return { ...recipe, seed, epochs: epochs ?? recipe.epochs };
}

/** Where an interrupted training on these covers, with these numbers, goes on. */
function checkpointFor(cache: string, { rows }: PreparedCovers, numbers: object) {
  const files = rows.map(({ file, label }) => `${label} ${file}`).join('\n');
  const key = JSON.stringify({ ...numbers, recipe: CLASS_RECIPE, files });
  const name = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return { path: join(cache, `classes-${name}.checkpoint`), key };
}

async function onBackbone(options: ClassifierOptions, name: string, prepared: PreparedCovers) {
  const found = await findBackbone(name, { hub: options.hub, cache: options.cache });
  if (options.fineTune) return goingOn(options, options.fineTune, found, prepared);
  const backbone = await openBackbone(found.path, found.size);
  const pictures = await readClassPictures(prepared, backbone.size, progressBar('Reading covers'));
  const trained = await trainHead(backbone, found.normalisation, pictures, {
    fit: fitOf(CLASS_RECIPE.head, options),
    progress: progressBar,
  });
  await backbone.close();
  return { pictures, trained };
}

async function goingOn(
  options: ClassifierOptions,
  trainedOn: TrainedOn,
  { network, normalisation, sha256 }: FoundBackbone,
  prepared: PreparedCovers,
) {
  if (network === undefined) {
    throw new ModelError(
      'MODEL_INVALID',
      `${options.backbone} only answers and can't be trained on. That takes a MobileNetV2 in TensorFlow.js's layers format; without --fine-tune, a new head is put on it.`,
    );
  }
  const { architecture, size, weights } = network;
  const pictures = await readClassPictures(prepared, size, progressBar('Reading covers'));
  const fit = fitOf(trainedOn === 'last' ? CLASS_RECIPE.lastLayers.fit : CLASS_RECIPE.fineTuned, options);
  if (trainedOn === 'last') {
    const begun = { network, normalisation };
    const trained = await trainLastLayersOn(begun, pictures, { fit, progress: progressBar }, options.cache);
    return { pictures, trained };
  }
  const trained = await trainNetwork(architecture, pictures, {
    fit,
    progress: progressBar,
    pretrained: weights,
    normalisation,
    checkpoint: checkpointFor(options.cache, prepared, { architecture, size, fit, sha256 }),
  });
  return { pictures, trained };
}

function card(
  { architecture, backbone, fineTune, width, seed }: ClassifierOptions,
  evaluation: ClassifierEvaluation,
  written: Awaited<ReturnType<typeof writeFigures>>,
): string {
  const scratch = architecture === 'cnn' ? 'a small CNN' : `MobileNetV2 of width ${width}`;
  const network = backbone === undefined ? `${scratch}, from scratch` : backboneInWords(backbone, fineTune);
  return `---
pipeline_tag: image-classification
tags: [onnx, book-covers]
---

# Covers by category: ${evaluation.labels.length} classes

${network}; seed ${seed}. Made by \`coverhues train classes\`. All figures are of the test split, which took no part in
training; the temperature is fitted on validation.

${evaluationTables(evaluation, { written, folder: 'figures' })}
`;
}

function backboneInWords(backbone: string, fineTune: TrainedOn | undefined): string {
  if (fineTune === 'all') return `${backbone}, trained on as a whole`;
  if (fineTune === 'last') return `${backbone}, its last layers trained on with a new head`;
  return `a new head on ${backbone}, which stays as it was`;
}
