import { Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { openGraph } from '../models/open-graph.ts';
import { ATTENTION } from './attention.ts';
import type { ModelConfig } from './model-files.ts';

/** What a model says of a batch of texts, row-major. */
export interface Logits {
  /** `[texts, labels]` */
  readonly hues: Float32Array;
  /** `[texts, genres]`; empty for a model without genres. */
  readonly genres: Float32Array;
  /** `[texts, shelves]`; empty for a model without shelves. */
  readonly shelves: Float32Array;
  /** What the model tells hues from, `[texts, features]`; empty for a model that doesn't say. */
  readonly features: Float32Array;
}

/** What the tokens of one text add to its logits: gradient × input, as the model says it. */
export interface TokenEffects {
  /** `[tokens, labels]` */
  readonly words: Float32Array;
  /** The same of the pairs that tokens make with the next one, `[tokens - 1, labels]`. */
  readonly pairs: Float32Array;
}

/** What is said of a text that is explained: all of it in one run. */
export interface ExplainedText extends TokenEffects {
  readonly logits: Logits;
}

/** A loaded ONNX classifier: one session, which any number of callers may share. */
export interface Classifier {
  /** Runs one batch of token ids; texts of different length are padded where the model can mask them. */
  run(texts: readonly (readonly number[])[]): Promise<Logits>;
  /** Says what the tokens of one text add to its logits; absent for a model that doesn't say. */
  readonly explain?: (text: readonly number[]) => Promise<ExplainedText>;
  close(): Promise<void>;
}

const KNOWN_INPUTS: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids']);
/** Outputs that only our own models have. */
const OWN_OUTPUTS = ['genre_logits', 'shelf_logits', 'features'];
/** … and those of them that say what tokens add. */
const EFFECTS = { words: 'word_effects', pairs: 'pair_effects' } as const;
/** Id of the token that fills up a batch. */
const PADDING = 0;

/**
 * Opens a model's graph. Any multilabel text classifier will do: `input_ids` in, with or without
 * `attention_mask` and `token_type_ids`; logits out under any name, with or without `genre_logits` and
 * `features`; with or without effects of tokens, for which our own take a mask of another value.
 *
 * @throws ModelError `MODEL_INVALID` when the graph cannot be run, wants other inputs or gives other outputs
 */
export async function openClassifier(config: ModelConfig): Promise<Classifier> {
  const session = await openGraph(config.graph);
  const foreign = session.inputNames.filter((name) => !KNOWN_INPUTS.has(name));
  if (foreign.length > 0 || !session.inputNames.includes('input_ids')) {
    throw new ModelError(
      'MODEL_INVALID',
      `${config.graph} wants the inputs ${session.inputNames.join(', ')}; a text classifier takes input_ids and, if need be, attention_mask and token_type_ids.`,
    );
  }
  const hueOutput = hueOutputOf(session.outputNames, config);
  const needed: Readonly<Record<string, number>> = {
    genre_logits: config.genres.length,
    shelf_logits: config.shelves.length,
    features: 1,
  };
  const extras = OWN_OUTPUTS.filter((name) => session.outputNames.includes(name) && needed[name]! > 0);
  const fetches = [hueOutput, ...extras];

  async function runTogether(texts: readonly (readonly number[])[]): Promise<Logits> {
    const longest = Math.max(1, ...texts.map((text) => text.length));
    return logitsOf(await session.run(feedsOf(texts, longest, session.inputNames), fetches), texts.length);
  }

  function logitsOf(outputs: Readonly<Record<string, Tensor>>, texts: number): Logits {
    const read = (name: string, kind: string, width: number, named: string): Float32Array => {
      const output = outputs[name];
      if (output === undefined) return new Float32Array(0);
      if (output.data instanceof Float32Array && output.data.length === texts * width) return output.data;
      const found = `${output.dims.slice(1).join(' × ')} ${kind}numbers of type ${output.type}`;
      throw new ModelError(
        'MODEL_INVALID',
        `${config.graph} gives ${found} a text; for the ${width} ${named} in config.json it must give ${width} of type float32.`,
      );
    };
    return {
      hues: read(hueOutput, '', config.labels.length, 'labels'),
      genres: read('genre_logits', 'genre ', config.genres.length, 'genres'),
      shelves: read('shelf_logits', 'shelf ', config.shelves.length, 'shelves'),
      features:
        outputs['features']?.data instanceof Float32Array ? outputs['features'].data : new Float32Array(0),
    };
  }

  async function explain(text: readonly number[]): Promise<ExplainedText> {
    const feeds = feedsOf([text], text.length, session.inputNames, ATTENTION.explained);
    const outputs = await session.run(feeds, [...fetches, ...Object.values(EFFECTS)]);
    const read = (name: string, positions: number): Float32Array => {
      const { data } = outputs[name]!;
      if (data instanceof Float32Array && data.length === positions * config.labels.length) return data;
      throw new ModelError('MODEL_INVALID', `${config.graph} gives ${name} of another size than its labels.`);
    };
    return {
      words: read(EFFECTS.words, text.length),
      pairs: read(EFFECTS.pairs, text.length - 1),
      logits: logitsOf(outputs, 1),
    };
  }

  const saysEffects = Object.values(EFFECTS).every((name) => session.outputNames.includes(name));
  const classifier: Classifier = {
    ...(saysEffects && { explain }),
    async run(texts) {
      if (session.inputNames.includes('attention_mask') || texts.length === 1) return runTogether(texts);
      const separate: Logits[] = [];
      for (const text of texts) separate.push(await runTogether([text]));
      return {
        hues: join(separate.map(({ hues }) => hues)),
        genres: join(separate.map(({ genres }) => genres)),
        shelves: join(separate.map(({ shelves }) => shelves)),
        features: join(separate.map(({ features }) => features)),
      };
    },
    close: () => session.release(),
  };
  await tryOut(classifier, config);
  return classifier;
}

function hueOutputOf(outputs: readonly string[], config: ModelConfig): string {
  if (outputs.includes('logits')) return 'logits';
  const own = new Set<string>([...OWN_OUTPUTS, ...Object.values(EFFECTS)]);
  const output = outputs.find((name) => !own.has(name));
  if (output !== undefined) return output;
  throw new ModelError('MODEL_INVALID', `${config.graph} has no output for hues.`);
}

/** Runs a model once, so that one that cannot be used is refused when it is opened and not when it is asked. */
async function tryOut(classifier: Classifier, config: ModelConfig): Promise<void> {
  try {
    await classifier.run([[PADDING]]);
  } catch (cause) {
    await classifier.close();
    if (cause instanceof ModelError) throw cause;
    throw new ModelError('MODEL_INVALID', `${config.graph} cannot be run on a text.`, { cause });
  }
}

function join(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

function feedsOf(
  texts: readonly (readonly number[])[],
  longest: number,
  inputs: readonly string[],
  attention: number = ATTENTION.read,
): Record<string, Tensor> {
  const shape = [texts.length, longest];
  const feeds: Record<string, Tensor> = {};
  for (const name of inputs) {
    const values = new BigInt64Array(texts.length * longest);
    if (name === 'input_ids') putIds(texts, longest, values);
    if (name === 'attention_mask') {
      texts.forEach(({ length }, row) =>
        values.fill(BigInt(attention), row * longest, row * longest + length),
      );
    }
    feeds[name] = new Tensor('int64', values, shape);
  }
  return feeds;
}

/** Puts ids, which are small, by the lower halves of their numbers: those of 64 bits would be made one by one. */
function putIds(texts: readonly (readonly number[])[], longest: number, into: BigInt64Array): void {
  const halves = new Int32Array(into.buffer);
  texts.forEach((text, row) => {
    for (let column = 0; column < longest; column++) {
      halves[2 * (row * longest + column)] = text[column] ?? PADDING;
    }
  });
}
