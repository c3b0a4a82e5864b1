import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MeasuredCovers } from '../../src/hues/measured.ts';
import { ELEMENT, GraphBuilder } from '../../src/training/onnx/graph.ts';
import { tokenizerJson } from '../../src/training/vocabulary.ts';
import { makeFolder } from '../folders.ts';

/** Ten of the 58, not in label order. */
export const TEN = [
  'teal',
  'navy',
  'gold',
  'crimson',
  'silver',
  'olive',
  'pink',
  'maroon',
  'indigo',
  'orange',
];

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/** The vocabulary of made models; ids are places in this list. */
export const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '<s>',
  '</s>',
  ...'ocean grave sunrise garden the of and was in a it storm ship old night'.split(' '),
  ...LETTERS,
  ...LETTERS.map((letter) => `##${letter}`),
];

/** What a word adds to the logit of a label. */
type Effects = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What words mean to the made models. */
export const EFFECTS: Effects = {
  ocean: { navy: 3, teal: 1 },
  grave: { maroon: 3 },
  sunrise: { orange: 3 },
  '[PAD]': { pink: 50 },
};

/** How a graph is made. */
export interface GraphOptions {
  readonly labels: readonly string[];
  readonly effects: Effects;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly type: 'float' | 'double';
  /** The shape that inputs must have; any number of texts and tokens unless told. */
  readonly shape: readonly (number | string)[];
  /** Further outputs, each a copy of the first `width` logits. */
  readonly copies: Readonly<Record<string, number>>;
}

/**
 * A classifier that adds up what each token means. A model without a mask counts its padding too; one that
 * takes token types or an input of another name adds those up as well.
 */
export function sumGraph(options: Partial<GraphOptions> = {}): Uint8Array {
  const {
    labels = TEN,
    effects = EFFECTS,
    inputs = ['input_ids'],
    output = 'output_0',
    type = 'float',
    shape = ['batch', 'tokens'],
    copies = {},
  } = options;
  const graph = new GraphBuilder();
  for (const name of inputs) graph.input(name, 'int64', shape);
  const table = new Float32Array(VOCABULARY.length * labels.length);
  for (const [word, logits] of Object.entries(effects)) {
    for (const [label, value] of Object.entries(logits)) {
      const at = labels.indexOf(label);
      if (at >= 0) table[VOCABULARY.indexOf(word) * labels.length + at] = value;
    }
  }
  const asFloat = (name: string) =>
    graph.add('Unsqueeze', [graph.add('Cast', [name], { to: 1 }), graph.integers(2)]);
  let meanings = graph.add('Gather', [
    graph.constant(table, [VOCABULARY.length, labels.length]),
    'input_ids',
  ]);
  for (const name of inputs) {
    if (name === 'attention_mask') meanings = graph.add('Mul', [meanings, asFloat(name)]);
    else if (name !== 'input_ids') meanings = graph.add('Add', [meanings, asFloat(name)]);
  }
  const sum = graph.add('ReduceSum', [meanings, graph.integers(1)], { keepdims: 0 });
  const logits = graph.add('Sub', [sum, graph.scalar(2)]);
  graph.add('Cast', [logits], { to: ELEMENT[type] }, output);
  graph.output(output, type, [shape[0]!, labels.length]);
  for (const [name, width] of Object.entries(copies)) {
    graph.add('Slice', [logits, graph.integers(0), graph.integers(width), graph.integers(1)], {}, name);
    graph.output(name, 'float', ['batch', width]);
  }
  return graph.build('sum');
}

/** `tokenizer.json` of the vocabulary, with `<s>` and `</s>` around every text. */
export function framedTokenizer(): object {
  const json = tokenizerJson(VOCABULARY);
  const frame = ['<s>', '</s>'].map((content) => ({ content, id: VOCABULARY.indexOf(content) }));
  const special = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  const [open, close] = frame.map(({ content }) => ({ SpecialToken: { id: content, type_id: 0 } }));
  return {
    ...json,
    added_tokens: [
      ...(json['added_tokens'] as object[]),
      ...frame.map((token) => ({ ...token, ...special })),
    ],
    post_processor: {
      type: 'TemplateProcessing',
      single: [open, { Sequence: { id: 'A', type_id: 0 } }, close],
      pair: [
        open,
        { Sequence: { id: 'A', type_id: 0 } },
        close,
        { Sequence: { id: 'B', type_id: 1 } },
        close,
      ],
      special_tokens: Object.fromEntries(
        frame.map(({ content, id }) => [content, { id: content, ids: [id], tokens: [content] }]),
      ),
    },
  };
}

/** `id2label` of labels in order. */
export function id2label(labels: readonly string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label, at) => [String(at), label]));
}

/** What differs from a whole, valid model folder. */
export interface FolderOptions {
  readonly config?: object;
  readonly graph?: Uint8Array;
  readonly graphFile?: string;
  readonly tokenizer?: object;
  readonly measured?: MeasuredCovers;
  /** Files as they are, or none for files to be left out. */
  readonly files?: Readonly<Record<string, string | undefined>>;
}

/** A model folder as it might be dropped in: ten hues, `input_ids` in, one output of a name of its own. */
export function makeModelFolder(options: FolderOptions = {}): string {
  const folder = makeFolder();
  const json: Record<string, unknown> = {
    'config.json': {
      model_type: 'roberta',
      id2label: id2label(TEN),
      max_position_embeddings: 514,
      ...options.config,
    },
    'tokenizer.json': options.tokenizer ?? framedTokenizer(),
    'tokenizer_config.json': { tokenizer_class: 'PreTrainedTokenizerFast', model_max_length: 512 },
    ...(options.measured && { 'measured.json': options.measured }),
  };
  const files: Record<string, string | Uint8Array | undefined> = {
    ...Object.fromEntries(Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)])),
    [options.graphFile ?? 'onnx/model.onnx']: options.graph ?? sumGraph(),
    ...options.files,
  };
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
