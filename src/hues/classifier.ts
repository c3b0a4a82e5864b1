import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import type { ModelConfig } from './model-files.ts';

/** What a model says of a batch of texts, row-major. */
export interface Logits {
  /** `[texts, labels]` */
  readonly hues: Float32Array;
  /** `[texts, labels]`; empty for a model that does not tell which hues set a cover apart. */
  readonly signatures: Float32Array;
  /** `[texts, genres]`; empty for a model without genres. */
  readonly genres: Float32Array;
}

/** A loaded ONNX classifier: one session, which any number of callers may share. */
export interface Classifier {
  /** Runs one batch of token ids; texts of different length are padded where the model can mask them. */
  run(texts: readonly (readonly number[])[]): Promise<Logits>;
  close(): Promise<void>;
}

const KNOWN_INPUTS: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids']);
/** Outputs that only our own models have. */
const OWN_OUTPUTS = ['genre_logits', 'signature_logits'];
const PADDING = 0;

/**
 * Opens a model's graph. Any multilabel text classifier will do: `input_ids` in, with or without
 * `attention_mask` and `token_type_ids`; logits out under any name, with or without `genre_logits` and
 * `signature_logits`.
 *
 * @throws ModelError `MODEL_INVALID` when the graph cannot be loaded or wants other inputs
 */
export async function openClassifier(config: ModelConfig): Promise<Classifier> {
  const session = await InferenceSession.create(config.graph, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  }).catch((cause: unknown) => {
    throw new ModelError('MODEL_INVALID', `${config.graph} is not an ONNX graph that can be run here.`, {
      cause,
    });
  });
  const foreign = session.inputNames.filter((name) => !KNOWN_INPUTS.has(name));
  if (foreign.length > 0 || !session.inputNames.includes('input_ids')) {
    throw new ModelError(
      'MODEL_INVALID',
      `${config.graph} wants the inputs ${session.inputNames.join(', ')}; a text classifier takes input_ids and, if need be, attention_mask and token_type_ids.`,
    );
  }
  const hueOutput = session.outputNames.includes('logits')
    ? 'logits'
    : session.outputNames.find((name) => !OWN_OUTPUTS.includes(name))!;
  const extras = OWN_OUTPUTS.filter(
    (name) => session.outputNames.includes(name) && (name !== 'genre_logits' || config.genres.length > 0),
  );
  const fetches = [hueOutput, ...extras];

  async function runTogether(texts: readonly (readonly number[])[]): Promise<Logits> {
    const longest = Math.max(1, ...texts.map((text) => text.length));
    const outputs = await session.run(feedsOf(texts, longest, session.inputNames), fetches);
    const hues = outputs[hueOutput]!.data as Float32Array;
    if (hues.length !== texts.length * config.labels.length) {
      throw new ModelError(
        'MODEL_INVALID',
        `${config.graph} gives ${hues.length / texts.length} numbers a text, but config.json names ${config.labels.length} labels.`,
      );
    }
    return {
      hues,
      signatures: valuesOf(outputs['signature_logits']),
      genres: valuesOf(outputs['genre_logits']),
    };
  }

  return {
    async run(texts) {
      if (session.inputNames.includes('attention_mask') || texts.length === 1) return runTogether(texts);
      const separate: Logits[] = [];
      for (const text of texts) separate.push(await runTogether([text]));
      return {
        hues: join(separate.map(({ hues }) => hues)),
        signatures: join(separate.map(({ signatures }) => signatures)),
        genres: join(separate.map(({ genres }) => genres)),
      };
    },
    close: () => session.release(),
  };
}

function valuesOf(tensor: Tensor | undefined): Float32Array {
  return tensor === undefined ? new Float32Array(0) : (tensor.data as Float32Array);
}

function join(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

function feedsOf(
  texts: readonly (readonly number[])[],
  longest: number,
  inputs: readonly string[],
): Record<string, Tensor> {
  const shape = [texts.length, longest];
  const ids = new BigInt64Array(texts.length * longest).fill(BigInt(PADDING));
  const mask = new BigInt64Array(texts.length * longest);
  texts.forEach((text, row) => {
    text.forEach((id, column) => {
      ids[row * longest + column] = BigInt(id);
      mask[row * longest + column] = 1n;
    });
  });
  const values: Record<string, BigInt64Array> = {
    input_ids: ids,
    attention_mask: mask,
    token_type_ids: new BigInt64Array(ids.length),
  };
  return Object.fromEntries(inputs.map((name) => [name, new Tensor('int64', values[name]!, shape)]));
}
