import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { openGraph } from '../models/open-graph.ts';
import { type Pixels, stretchTo } from './decode-cover.ts';
import type { CoversModelConfig, Preprocessing } from './model-files.ts';

/** What a model says of one cover, on its own scale. */
export interface CoverLogits {
  /** `[categories]` */
  readonly categories: Float32Array;
  /** `[genres]`; empty for a model without genres. */
  readonly genres: Float32Array;
}

/** A loaded image classifier: one session, which any number of callers may share. */
export interface CoverClassifier {
  run(cover: Pixels): Promise<CoverLogits>;
  close(): Promise<void>;
}

const GENRE_OUTPUT = 'genre_logits';

/**
 * Opens a model's graph. Any image classifier will do: `[batch, 3, height, width]` in under any name; logits out
 * under any name, with or without `genre_logits`.
 *
 * @throws ModelError `MODEL_INVALID` when the graph cannot be run, wants other inputs or gives other outputs
 */
export async function openCoverClassifier(config: CoversModelConfig): Promise<CoverClassifier> {
  const session = await openGraph(config.graph);
  const classifier: CoverClassifier = {
    async run(cover) {
      const feeds = { [input]: toInput(await stretchTo(cover, config.preprocessing), config.preprocessing) };
      return read(await session.run(feeds, fetches), config, output);
    },
    close: () => session.release(),
  };
  const input = session.inputNames[0]!;
  if (session.inputNames.length !== 1) {
    throw new ModelError(
      'MODEL_INVALID',
      `${config.graph} wants the inputs ${session.inputNames.join(', ')}; an image classifier takes one, the picture.`,
    );
  }
  const output = categoryOutputOf(session.outputNames, config);
  const hasGenres = config.genres.length > 0 && session.outputNames.includes(GENRE_OUTPUT);
  if (config.genres.length > 0 && !hasGenres) {
    throw new ModelError(
      'MODEL_INVALID',
      `${config.graph} has no output ${GENRE_OUTPUT} for the ${config.genres.length} genres in config.json.`,
    );
  }
  const fetches = hasGenres ? [output, GENRE_OUTPUT] : [output];
  await tryOut(classifier, config);
  return classifier;
}

/** A picture as `[1, 3, height, width]`: channel by channel, scaled as the model was trained. */
export function toInput({ width, height, data }: Pixels, preprocessing: Preprocessing): Tensor {
  const { rescale, mean, deviation } = preprocessing;
  const area = width * height;
  const values = new Float32Array(3 * area);
  for (let channel = 0; channel < 3; channel++) {
    const scale = rescale / deviation[channel]!;
    const shift = mean[channel]! / deviation[channel]!;
    for (let at = 0; at < area; at++) {
      values[channel * area + at] = data[at * 3 + channel]! * scale - shift;
    }
  }
  return new Tensor('float32', values, [1, 3, height, width]);
}

function categoryOutputOf(outputs: readonly string[], config: CoversModelConfig): string {
  const output = outputs.includes('logits') ? 'logits' : outputs.find((name) => name !== GENRE_OUTPUT);
  if (output !== undefined) return output;
  throw new ModelError('MODEL_INVALID', `${config.graph} has no output for categories.`);
}

function read(
  outputs: InferenceSession.OnnxValueMapType,
  { graph, categories, genres }: CoversModelConfig,
  output: string,
): CoverLogits {
  const numbers = (name: string, width: number, named: string): Float32Array => {
    const { data, dims, type } = outputs[name]!;
    if (data instanceof Float32Array && data.length === width) return data;
    throw new ModelError(
      'MODEL_INVALID',
      `${graph} gives ${dims.slice(1).join(' × ') || 'no'} numbers of type ${type} in ${name}; for the ${width} ${named} in config.json it must give ${width} of type float32.`,
    );
  };
  return {
    categories: numbers(output, categories.length, 'categories'),
    genres: GENRE_OUTPUT in outputs ? numbers(GENRE_OUTPUT, genres.length, 'genres') : new Float32Array(0),
  };
}

/** Runs a model once, so that one that cannot be used is refused when it is opened and not when it is asked. */
async function tryOut(classifier: CoverClassifier, config: CoversModelConfig): Promise<void> {
  const { width, height } = config.preprocessing;
  try {
    await classifier.run({ width, height, data: new Uint8Array(width * height * 3) });
  } catch (cause) {
    await classifier.close();
    if (cause instanceof ModelError) throw cause;
    throw new ModelError(
      'MODEL_INVALID',
      `${config.graph} cannot be run on a picture of ${width} × ${height} pixels.`,
      { cause },
    );
  }
}
