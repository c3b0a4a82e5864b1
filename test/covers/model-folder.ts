import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ELEMENT, GraphBuilder } from '../../src/training/onnx/graph.ts';
import { makeFolder } from '../folders.ts';

/** Categories of the made models: each one's logit is what the model is given of its own colour. */
export const CATEGORIES = ['Red Books', 'Green Books', 'Blue Books'];

/** Genres of the made models: thriller for dark covers, romance for red ones. */
export const GENRES = [
  { id: 'thriller', name: 'Thriller', kind: 'fiction', threshold: 0.5 },
  { id: 'romance', name: 'Romance', kind: 'fiction', threshold: 0.5 },
] as const;

/** What a graph makes of the mean red, green and blue of its input: a weight for each, and a bias. */
export type Weights = readonly (readonly [red: number, green: number, blue: number, bias: number])[];

const CATEGORY_WEIGHTS: Weights = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
];
const GENRE_WEIGHTS: Weights = [
  [-1, -1, -1, -1],
  [2, -1, -1, 0],
];

/** How a graph is made. */
export interface GraphOptions {
  readonly input: string;
  readonly outputs: Readonly<Record<string, Weights>>;
  readonly shape: readonly (number | string)[];
  readonly type: 'float' | 'double';
}

/** A classifier of a picture's mean colour, channel by channel, so that its answers can be worked out by hand. */
export function meanColourGraph(options: Partial<GraphOptions> = {}): Uint8Array {
  const {
    input = 'pixel_values',
    outputs = { logits: CATEGORY_WEIGHTS, genre_logits: GENRE_WEIGHTS },
    shape = ['batch', 3, 'height', 'width'],
    type = 'float',
  } = options;
  const graph = new GraphBuilder();
  graph.input(input, 'float', shape);
  const means = graph.add('ReduceMean', [input], { axes: [2, 3], keepdims: 0 });
  for (const [name, rows] of Object.entries(outputs)) {
    const weights = Float32Array.from([0, 1, 2].flatMap((channel) => rows.map((row) => row[channel]!)));
    const biases = Float32Array.from(rows, (row) => row[3]);
    const product = graph.add('MatMul', [means, graph.constant(weights, [3, rows.length])]);
    const sum = graph.add('Add', [product, graph.constant(biases, [rows.length])]);
    graph.add('Cast', [sum], { to: ELEMENT[type] }, name);
    graph.output(name, type, ['batch', rows.length]);
  }
  return graph.build('mean-colour');
}

/** What differs from a whole, valid model folder. */
export interface FolderOptions {
  readonly config?: object;
  readonly preprocessor?: object;
  readonly graph?: Uint8Array;
  readonly graphFile?: string;
  /** Files as they are, or none for files to be left out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
}

/** `id2label` of names in order. */
function id2label(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, at) => [String(at), name]));
}

/** A covers model as it might be dropped in: three categories, two genres, pictures of 8 × 12 pixels. */
export function makeCoversModel(options: FolderOptions = {}): string {
  const folder = makeFolder();
  const config = { model_type: 'cnn', id2label: id2label(CATEGORIES), genres: GENRES, ...options.config };
  const preprocessor = {
    size: { height: 12, width: 8 },
    rescale_factor: 1 / 255,
    image_mean: [0.5, 0.5, 0.5],
    image_std: [0.25, 0.25, 0.25],
    ...options.preprocessor,
  };
  const files: Record<string, string | Uint8Array | undefined> = {
    'config.json': JSON.stringify(config),
    'preprocessor_config.json': JSON.stringify(preprocessor),
    [options.graphFile ?? 'onnx/model_quantized.onnx']: options.graph ?? meanColourGraph(),
    ...options.files,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
