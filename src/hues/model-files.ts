import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { hueIndex } from '../palette/hues.ts';

/** Where a model directory may keep its graph, the first that is there is taken. */
const GRAPH_FILES = [
  'onnx/model_quantized.onnx',
  'onnx/model_int8.onnx',
  'onnx/model.onnx',
  'model_quantized.onnx',
  'model.onnx',
];

const genreSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['fiction', 'nonfiction', 'either', 'form']),
  /** Probability from which the genre counts as present, tuned on validation titles. */
  threshold: z.number().min(0).max(1),
});

const configSchema = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.int().positive().optional(),
  /** Our own: the labels of `genre_logits`. */
  genres: z.array(genreSchema).optional(),
  /** Our own: probability = sigmoid(scale × logit + offset), an offset for each label. */
  calibration: z
    .object({
      hues: z.object({ scale: z.number(), offsets: z.array(z.number()) }),
      genres: z.object({ scale: z.number(), offset: z.number() }),
    })
    .optional(),
});

/** A genre that a model recognises. */
export type ModelGenre = z.infer<typeof genreSchema>;

/** What a model directory says of itself. */
export interface ModelConfig {
  /** Hue names in the order of the model's outputs. */
  readonly labels: readonly string[];
  readonly genres: readonly ModelGenre[];
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
  const isDirectory = await stat(directory).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isDirectory) {
    throw new ModelError(
      'MODEL_DIRECTORY_MISSING',
      `There is no model folder at ${directory}. Set COVERHUES_HUES_MODEL to a folder in the Hugging Face layout, or leave it empty to use the model that ships.`,
    );
  }
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    if (!(await exists(join(directory, file)))) throw missingFile(directory, file);
  }
  const graphs = await Promise.all(GRAPH_FILES.map((file) => exists(join(directory, file))));
  const graph = GRAPH_FILES[graphs.indexOf(true)];
  if (graph === undefined) throw missingFile(directory, 'onnx/model_quantized.onnx (or onnx/model.onnx)');

  const config = parseConfig(directory, await readFile(join(directory, 'config.json'), 'utf8'));
  return {
    labels: labelsOf(directory, config.id2label),
    genres: config.genres ?? [],
    calibration: config.calibration,
    maximumTokens: Math.min(MAXIMUM_TOKENS, config.max_position_embeddings ?? MAXIMUM_TOKENS),
    graph: join(directory, graph),
  };
}

function parseConfig(directory: string, text: string): z.infer<typeof configSchema> {
  try {
    return configSchema.parse(JSON.parse(text));
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? `: ${z.prettifyError(cause)}` : ' as JSON';
    throw new ModelError('MODEL_INVALID', `${join(directory, 'config.json')} cannot be read${detail}.`, {
      cause,
    });
  }
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

function missingFile(directory: string, file: string): ModelError {
  return new ModelError(
    'MODEL_FILE_MISSING',
    `The model folder ${directory} lacks ${file}. It needs config.json, tokenizer.json, tokenizer_config.json and an ONNX file in onnx/.`,
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
