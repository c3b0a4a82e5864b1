import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { packagePath } from '../package-root.ts';

/** Where a model directory may keep its graph, the first that is there is taken. */
const GRAPH_FILES = [
  'onnx/model_quantized.onnx',
  'onnx/model_int8.onnx',
  'onnx/model.onnx',
  'model_quantized.onnx',
  'model.onnx',
];

/** What a model directory must hold, and how the person who names one is told what it lacks. */
export interface ModelFolderNeeds {
  readonly directory: string;
  /** Files that it must hold beside the graph; `config.json` is one of them. */
  readonly files: readonly string[];
  /** The setting that names the directory, e.g. `COVERHUES_HUES_MODEL`. */
  readonly setting: string;
}

/**
 * Looks whether a directory holds a model in the Hugging Face layout.
 *
 * @returns the absolute or relative path of its ONNX file, below `directory`
 * @throws ModelError `MODEL_DIRECTORY_MISSING` or `MODEL_FILE_MISSING`, naming the file
 */
export async function findGraph({ directory, files, setting }: ModelFolderNeeds): Promise<string> {
  const isDirectory = await stat(directory).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isDirectory) {
    throw new ModelError(
      'MODEL_DIRECTORY_MISSING',
      `There is no model folder at ${directory}. Set ${setting} to a folder in the Hugging Face layout, or leave it empty to use the model that ships.`,
    );
  }
  const missing = (file: string): ModelError =>
    new ModelError(
      'MODEL_FILE_MISSING',
      `The model folder ${directory} lacks ${file}. It needs ${files.join(', ')} and an ONNX file in onnx/.`,
    );
  for (const file of files) if (!(await exists(join(directory, file)))) throw missing(file);
  const graphs = await Promise.all(GRAPH_FILES.map((file) => exists(join(directory, file))));
  const graph = GRAPH_FILES[graphs.indexOf(true)];
  if (graph === undefined) throw missing('onnx/model_quantized.onnx (or onnx/model.onnx)');
  return join(directory, graph);
}

/** Path of a file of the directory, or of the hues model that ships where the directory lacks it. */
export async function ownOrShipped(directory: string, file: string): Promise<string> {
  const path = join(directory, file);
  return (await exists(path)) ? path : packagePath('models', 'hues', file);
}

/** Reads one of a model's JSON files. @throws ModelError `MODEL_INVALID`, saying what is wrong with it */
export async function readModelJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await readFile(path, 'utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? `: ${z.prettifyError(cause)}` : ' as JSON';
    throw new ModelError('MODEL_INVALID', `${path} cannot be read${detail}.`, { cause });
  }
}

/** `genres` of a model's configuration, our own: the labels of `genre_logits`. */
export const modelGenreSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['fiction', 'nonfiction', 'either', 'form']),
  /** Probability from which the genre counts as present, tuned on validation titles. */
  threshold: z.number().min(0).max(1),
});

/** A genre that a model recognises. */
export type ModelGenre = z.infer<typeof modelGenreSchema>;

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
