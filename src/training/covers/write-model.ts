import { join } from 'node:path';
import type { StyleEvidence } from '../../covers/style.ts';
import type { ShapeEvidence } from '../../covers/shape-evidence.ts';
import type { Genre } from '../corpus/genres.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Calibration } from '../hues/calibrate.ts';
import type { Epoch } from '../network/checkpoint.ts';
import { type Normalisation, NORMALISATION } from './augment.ts';
import type { Fusion } from './fusion.ts';
import type { PictureSize } from './pixels.ts';

/** What goes beside the graph of a model with genres. */
export interface CoversModelSettings {
  readonly categories: readonly string[];
  readonly genres: readonly Genre[];
  readonly size: PictureSize;
  /** What logits are multiplied by before the softmax. */
  readonly categoryScale: number;
  /** What covers' shapes add to the logits. */
  readonly shape: ShapeEvidence;
  readonly genreCalibration: Calibration;
  /** One probability a genre. */
  readonly thresholds: readonly number[];
  readonly fusion: Fusion;
  /** What tells illustrated covers from photographed ones, where that was learned. */
  readonly style?: StyleEvidence | undefined;
  readonly leastConfidence: number;
  /** The first round's epochs, its best one, from 0, and the epochs of each further round. */
  readonly history: {
    readonly epochs: readonly Epoch[];
    readonly best: number;
    readonly refined: readonly (readonly Epoch[])[];
  };
}

/** Writes the category model in the Hugging Face layout, with what training looked like as `history.json`. */
export async function writeCoversModel(
  directory: string,
  graph: Uint8Array,
  settings: CoversModelSettings,
): Promise<void> {
  const { genres, genreCalibration, fusion } = settings;
  await writeImageClassifier(directory, graph, {
    file: 'model_quantized.onnx',
    labels: settings.categories,
    size: settings.size,
    normalisation: NORMALISATION,
    scale: settings.categoryScale,
    extra: {
      genres: genres.map(({ id, name, kind }, at) => ({
        id,
        name,
        kind,
        threshold: rounded(settings.thresholds[at]!),
      })),
      least_confidence: settings.leastConfidence,
      shape: {
        ...settings.shape,
        values: settings.shape.values.map((row) => row.map((nats) => Math.round(nats * 100) / 100)),
      },
      ...(settings.style && { style: roundedStyle(settings.style) }),
      fusion: {
        text: rounded(fusion.text),
        image: rounded(fusion.image),
        offsets: Array.from(fusion.offsets, rounded),
      },
    },
    calibration: {
      genres: {
        scale: rounded(genreCalibration.scale),
        offsets: Array.from(genreCalibration.offsets, rounded),
      },
    },
  });
  await writeShortJson(join(directory, 'history.json'), settings.history);
}

/** Weights and offset to four digits after the point. */
function roundedStyle({ genre, offset, weights }: StyleEvidence): StyleEvidence {
  return { genre, offset: rounded(offset), weights: weights.map(rounded) };
}

/** What every image classifier's directory has. */
export interface ImageClassifierSettings {
  /** Name of the ONNX file. */
  readonly file: 'model.onnx' | 'model_quantized.onnx';
  readonly labels: readonly string[];
  readonly size: PictureSize;
  readonly normalisation: Normalisation;
  /** What logits are multiplied by before the softmax. */
  readonly scale: number;
  /** Further fields of `config.json`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Further calibrations. */
  readonly calibration?: Readonly<Record<string, unknown>>;
}

/** Writes an image classifier in the Hugging Face layout. */
export async function writeImageClassifier(
  directory: string,
  graph: Uint8Array,
  { file, labels, size, normalisation, scale, extra, calibration }: ImageClassifierSettings,
): Promise<void> {
  await writeWhole(join(directory, 'onnx', file), graph);
  await writeShortJson(join(directory, 'config.json'), {
    model_type: 'coverhues-covers',
    architectures: ['CoverHuesForImageClassification'],
    problem_type: 'single_label_classification',
    num_channels: 3,
    id2label: Object.fromEntries(labels.map((label, id) => [id, label])),
    label2id: Object.fromEntries(labels.map((label, id) => [label, id])),
    calibration: { categories: { scale: rounded(scale) }, ...calibration },
    ...extra,
  });
  await writeShortJson(join(directory, 'preprocessor_config.json'), {
    image_processor_type: 'ViTImageProcessor',
    do_resize: true,
    size: { height: size.height, width: size.width },
    resample: LANCZOS,
    do_rescale: true,
    rescale_factor: 1 / 255,
    do_normalize: true,
    image_mean: normalisation.mean,
    image_std: normalisation.deviation,
  });
}

/** The resampling filter, as Pillow numbers them. */
const LANCZOS = 1;

/** Lists of numbers stand on one line each. */
function writeShortJson(path: string, value: unknown): Promise<void> {
  const lines = JSON.stringify(value, undefined, 2);
  const short = lines.replaceAll(/\[[-\d\s,.e]+\]/gu, (list) => list.replaceAll(/\s+/gu, ' '));
  return writeWhole(path, `${short}\n`);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
