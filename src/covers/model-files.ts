import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { LOOK_FIGURES } from './descriptor.ts';
import type { ShapeEvidence } from './shape-evidence.ts';
import type { StyleEvidence } from './style.ts';
import { findGraph, type ModelGenre, modelGenreSchema, readModelJson } from '../models/model-folder.ts';

const configSchema = z.object({
  id2label: z.record(z.string(), z.string()),
  /** Our own: the labels of `genre_logits`. */
  genres: z.array(modelGenreSchema).default([]),
  /**
   * Our own: categories' probabilities are the softmax of scale × logits, and a genre's is
   * sigmoid(scale × logit + its offset).
   */
  calibration: z
    .object({
      categories: z.object({ scale: z.number() }),
      genres: z.object({ scale: z.number(), offsets: z.array(z.number()) }).optional(),
    })
    .optional(),
  /** Our own: what the cover's shape adds to the logits. */
  shape: z
    .object({
      from: z.number(),
      to: z.number(),
      values: z.array(z.array(z.number()).min(2)).min(1),
    })
    .refine(({ from, to }) => from < to, 'must go from a lower to a higher shape')
    .refine(
      ({ values }) => values.every((row) => row.length === values[0]!.length),
      'must have as many values for each category',
    )
    .optional(),
  /** Our own: below this probability the first category is no more than a guess. */
  least_confidence: z.number().min(0).max(1).default(0),
  /** Our own: what a cover's look says of whether it is illustrated or photographed. */
  style: z
    .object({ genre: z.string(), offset: z.number(), weights: z.array(z.number()).length(LOOK_FIGURES) })
    .optional(),
  /** Our own: how the logits of a genre from a blurb and from a cover are weighed together. */
  fusion: z.object({ text: z.number(), image: z.number(), offsets: z.array(z.number()) }).optional(),
});

const triple = z.tuple([z.number(), z.number(), z.number()]);
const preprocessorSchema = z.object({
  size: z.object({ height: z.int().min(1).max(1024), width: z.int().min(1).max(1024) }),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  image_mean: triple,
  image_std: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
});

/** How a picture becomes a model's input. */
export interface Preprocessing {
  /** The picture is stretched to exactly this size. */
  readonly width: number;
  readonly height: number;
  /** Red, green and blue: input = (byte × rescale − mean) ÷ deviation. */
  readonly rescale: number;
  readonly mean: readonly [number, number, number];
  readonly deviation: readonly [number, number, number];
}

/** How the genres that a blurb and a cover show are weighed together. */
export type GenreFusion = NonNullable<z.infer<typeof configSchema>['fusion']>;

/** What a covers model's directory says of itself. */
export interface CoversModelConfig {
  /** The categories' names in the order of `logits`. */
  readonly categories: readonly string[];
  /** In the order of `genre_logits`; empty for a model without genres. */
  readonly genres: readonly ModelGenre[];
  readonly calibration: z.infer<typeof configSchema>['calibration'];
  /** What a cover's shape says for each category, before calibration; absent where only pixels count. */
  readonly shape: ShapeEvidence | undefined;
  /** Probability, 0 to 1, below which the first category is no more than a guess. */
  readonly leastConfidence: number;
  readonly fusion: GenreFusion | undefined;
  /** What tells illustrated covers from photographed ones; absent where that wasn't learned. */
  readonly style?: StyleEvidence | undefined;
  readonly preprocessing: Preprocessing;
  /** Path of the ONNX file. */
  readonly graph: string;
}

/**
 * Reads and checks the directory of an image classifier in the Hugging Face layout.
 *
 * @throws ModelError `MODEL_DIRECTORY_MISSING`, `MODEL_FILE_MISSING` (naming the file) or `MODEL_INVALID`
 */
export async function readCoversModelConfig(directory: string): Promise<CoversModelConfig> {
  const graph = await findGraph({
    directory,
    files: ['config.json', 'preprocessor_config.json'],
    setting: 'COVERHUES_COVERS_MODEL',
  });
  const path = join(directory, 'config.json');
  const [config, preprocessor] = await Promise.all([
    readModelJson(path, configSchema),
    readModelJson(join(directory, 'preprocessor_config.json'), preprocessorSchema),
  ]);
  const { genres, calibration, fusion } = config;
  for (const [name, numbers] of [
    ['calibration.genres.offsets', calibration?.genres?.offsets],
    ['fusion.offsets', fusion?.offsets],
  ] as const) {
    if (numbers !== undefined && numbers.length !== genres.length) {
      throw new ModelError(
        'MODEL_INVALID',
        `${path} must have as many ${name} as genres; it has ${numbers.length} for ${genres.length}.`,
      );
    }
  }
  const categories = categoriesOf(path, config.id2label);
  if (config.shape !== undefined && config.shape.values.length !== categories.length) {
    throw new ModelError(
      'MODEL_INVALID',
      `${path} must have as many shape.values as categories; it has ${config.shape.values.length} for ${categories.length}.`,
    );
  }
  return {
    categories,
    genres,
    calibration,
    shape: config.shape,
    leastConfidence: config.least_confidence,
    fusion,
    style: config.style,
    preprocessing: {
      ...preprocessor.size,
      rescale: preprocessor.rescale_factor,
      mean: preprocessor.image_mean,
      deviation: preprocessor.image_std,
    },
    graph,
  };
}

/** The categories in output order: id2label's keys must be 0, 1, 2 … and its values different names. */
function categoriesOf(path: string, id2label: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(id2label).map((_, index) => id2label[String(index)]?.trim() ?? '');
  const wrong = names.findIndex((name, at) => name === '' || names.indexOf(name) < at);
  if (names.length === 0 || wrong !== -1) {
    const found = names.length === 0 ? 'none' : `"${names[wrong]}" at ${wrong}`;
    throw new ModelError(
      'MODEL_INVALID',
      `${path} must name different categories in id2label, from "0" on; it has ${found}.`,
    );
  }
  return names;
}
