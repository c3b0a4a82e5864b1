import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { findGraph, type ModelGenre, modelGenreSchema, readModelJson } from '../models/model-folder.ts';
import { hueIndex } from '../palette/hues.ts';

const scaleSchema = z.object({ scale: z.number(), offset: z.number() });

const modelShelfSchema = z.object({
  id: z.string(),
  name: z.string(),
  genre: z.string(),
  also: z.array(z.string()),
});

/** A shelf of the book trade: the genre above it, and those that it also belongs to. */
export type ModelShelf = z.infer<typeof modelShelfSchema>;

const configSchema = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.int().positive().optional(),
  /** Our own: the labels of `genre_logits`. */
  genres: z.array(modelGenreSchema).optional(),
  /** Our own: the labels of `shelf_logits`. */
  shelves: z.array(modelShelfSchema).optional(),
  /** Our own: a genre's or shelf's probability = sigmoid(scale × logit + offset). */
  calibration: z.object({ genres: scaleSchema, shelves: scaleSchema.optional() }).optional(),
});

/** What a model directory says of itself. */
export interface ModelConfig {
  /** Hue names in the order of the model's outputs. */
  readonly labels: readonly string[];
  readonly genres: readonly ModelGenre[];
  readonly shelves: readonly ModelShelf[];
  readonly calibration: z.infer<typeof configSchema>['calibration'];
  /** Most tokens that the model takes. */
  readonly maximumTokens: number;
  /** Absolute path of the ONNX file. */
  readonly graph: string;
}

const MAXIMUM_TOKENS = 512;

/**
 * Reads and checks a Hugging Face model directory.
 *
 * @throws ModelError `MODEL_DIRECTORY_MISSING`, `MODEL_FILE_MISSING` (naming the file) or `MODEL_INVALID`
 */
export async function readModelConfig(directory: string): Promise<ModelConfig> {
  const graph = await findGraph({
    directory,
    files: ['config.json', 'tokenizer.json', 'tokenizer_config.json'],
    setting: 'COVERHUES_HUES_MODEL',
  });
  const config = await readModelJson(join(directory, 'config.json'), configSchema);
  return {
    labels: labelsOf(directory, config.id2label),
    genres: config.genres ?? [],
    shelves: config.shelves ?? [],
    calibration: config.calibration,
    maximumTokens: Math.min(MAXIMUM_TOKENS, config.max_position_embeddings ?? MAXIMUM_TOKENS),
    graph,
  };
}

/** The labels in output order: id2label's keys must be 0, 1, 2 … and its values hue names. */
function labelsOf(directory: string, id2label: Readonly<Record<string, string>>): string[] {
  const labels = Object.keys(id2label).map((_, index) => id2label[String(index)]?.toLowerCase() ?? '');
  const wrong = labels.findIndex((label, at) => hueIndex(label) === undefined || labels.indexOf(label) < at);
  if (labels.length === 0 || wrong !== -1) {
    const found = labels.length === 0 ? 'none' : `"${id2label[String(wrong)] ?? 'nothing'}" at ${wrong}`;
    throw new ModelError(
      'MODEL_INVALID',
      `${join(directory, 'config.json')} must name different hues out of the 58 in id2label, from "0" on; it has ${found}.`,
    );
  }
  return labels;
}
