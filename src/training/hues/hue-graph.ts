import { ELEMENT, GraphBuilder } from '../onnx/graph.ts';
import type { ShelfPart } from './learn-shelves.ts';
import { sumShelfRows } from './shelf-graph.ts';
import { quantiseRows } from '../onnx/quantise.ts';
import { SPECIAL_TOKENS } from '../vocabulary.ts';
import type { DeepPart } from './deep-pass.ts';
import { addEffects, type FeatureWeights, type WeighedRows } from './effects-graph.ts';
import { BIGRAM_HASH, type FeatureSpace } from './feature-space.ts';
import type { HiddenLayer } from './hidden-layer.ts';
import { type HueHead, LOGIT_FEATURE } from './hue-head.ts';

/** Everything that the shipped graph computes with. */
export interface HueModelParts {
  readonly space: FeatureSpace;
  readonly genres: number;
  /** `[genres]` */
  readonly bias: Float32Array;
  /** `[tokens + bigrams, genres]` */
  readonly wide: Float32Array;
  readonly deep: DeepPart;
  /** Further inputs of the hue layers, over the deep part's embeddings. */
  readonly hidden: HiddenLayer;
  /** Absent for a model without shelves. */
  readonly shelves?: ShelfPart;
  readonly hues: HueHead;
}

/** Of so many of the commonest words two thirds of any text are made. */
const COMMON_WORDS = 2_048;

/**
 * Writes the hues model as an ONNX graph: `input_ids` and `attention_mask` [batch, tokens] in; `logits`
 * [batch, hues], `genre_logits` [batch, genres], `shelf_logits` [batch, shelves] where shelves were learned, and
 * `features` [batch, features], what hues are told from, out. Tables are int8 with one scale a row and are turned
 * into floats after the look-up.
 *
 * Where the mask of any token is `ATTENTION.explained`, two further outputs say what the text's tokens add to its logits,
 * `word_effects` [batch, tokens, hues], and its bigrams, `pair_effects` [batch, tokens - 1, hues]; else they are empty.
 *
 * @param commonWords so many of the commonest words speak for most shelves, and are stored so
 */
export function buildHueGraph(parts: HueModelParts, commonWords = COMMON_WORDS): Uint8Array {
  const { space, genres, deep } = parts;
  const graph = new GraphBuilder();
  const ids = graph.input('input_ids', 'int64', ['batch', 'tokens']);
  const attention = graph.input('attention_mask', 'int64', ['batch', 'tokens']);
  const attended = graph.add('Greater', [attention, graph.integer(0)]);

  const isWord = graph.add('And', [
    attended,
    graph.add('GreaterOrEqual', [ids, graph.integer(SPECIAL_TOKENS.length)]),
  ]);
  const words = weighFeatures(graph, ids, isWord, space.idf.subarray(0, space.tokens));

  const bigrams = findBigrams(graph, ids, attended, space);
  const pairs = weighFeatures(
    graph,
    bigrams.rows,
    bigrams.found,
    atLeastOneRow(space.idf.subarray(space.tokens), 1),
  );

  const square = graph.add('Max', [graph.add('Add', [words.square, pairs.square]), graph.scalar(1e-12)]);
  const length = graph.add('Sqrt', [square]);
  const split = space.tokens * genres;
  const wideWords = sumRows(graph, ids, words.weights, parts.wide.subarray(0, split), genres);
  const widePairs = sumRows(
    graph,
    bigrams.rows,
    pairs.weights,
    atLeastOneRow(parts.wide.subarray(split), genres),
    genres,
  );
  const wide = graph.add('Div', [graph.add('Add', [wideWords.sum, widePairs.sum]), length]);

  const embeddings = sumRows(graph, ids, words.weights, deep.embeddings, deep.embedding);
  const embedded = graph.add('Div', [embeddings.sum, length]);
  const layer = {
    weights: graph.constant(deep.layer, [deep.hidden, deep.embedding]),
    bias: graph.constant(deep.layerBias, [deep.hidden]),
  };
  const layerUnits = graph.add('Gemm', [embedded, layer.weights, layer.bias], { transB: 1 });
  const layerOutput = graph.constant(deep.output, [deep.hidden, genres]);
  const deepLogits = graph.add('Gemm', [
    graph.add('Relu', [layerUnits]),
    layerOutput,
    graph.constant(parts.bias, [genres]),
  ]);
  const genreLogits = graph.add('Add', [wide, deepLogits], {}, 'genre_logits');

  if (parts.shelves !== undefined) {
    const { bias, weights } = parts.shelves;
    const rowsOfPairs = graph.add('Add', [bigrams.rows, graph.integer(space.tokens)]);
    const said = sumShelfRows(
      graph,
      { words: { rows: ids, weights: words.weights }, pairs: { rows: rowsOfPairs, weights: pairs.weights } },
      weights,
      Math.min(commonWords, space.tokens),
    );
    graph.add(
      'Add',
      [graph.add('Div', [said, length]), graph.constant(bias, [bias.length])],
      {},
      'shelf_logits',
    );
  }

  const scaled = graph.add('Mul', [genreLogits, graph.scalar(LOGIT_FEATURE.scale)]);
  const [low, high] = [graph.scalar(LOGIT_FEATURE.low), graph.scalar(LOGIT_FEATURE.high)];
  const clipped = graph.add('Clip', [scaled, low, high]);
  const units = parts.hidden.bias.length;
  const hidden = {
    weights: graph.constant(parts.hidden.weights.values, [units, deep.embedding]),
    bias: graph.constant(parts.hidden.bias, [units]),
  };
  const hiddenUnits = graph.add('Gemm', [embedded, hidden.weights, hidden.bias], { transB: 1 });
  const probabilities = graph.add('Sigmoid', [genreLogits]);
  const features = graph.add(
    'Concat',
    [probabilities, clipped, graph.add('Relu', [hiddenUnits])],
    { axis: 1 },
    'features',
  );
  const hues = parts.hues.bias.length;
  const width = 2 * genres + units;
  const head = graph.constant(parts.hues.weights.values, [width, hues]);
  graph.add('Gemm', [features, head, graph.constant(parts.hues.bias, [hues])], {}, 'logits');
  addEffects(graph, {
    sizes: { genres, units, hues },
    attention,
    length,
    square,
    words: { ...words, wide: wideWords, embeddings },
    pairs: { ...pairs, wide: widePairs },
    genres: { probabilities, scaled, low, high },
    layer: { weights: layer.weights, units: layerUnits, output: layerOutput },
    hidden: { weights: hidden.weights, units: hiddenUnits },
    head,
  });
  graph.output('logits', 'float', ['batch', hues]);
  graph.output('genre_logits', 'float', ['batch', genres]);
  if (parts.shelves) graph.output('shelf_logits', 'float', ['batch', parts.shelves.bias.length]);
  graph.output('features', 'float', ['batch', width]);
  graph.output('word_effects', 'float', ['explained texts', 'explained', hues]);
  graph.output('pair_effects', 'float', ['explained texts', 'explained pairs', hues]);
  return graph.build('coverhues');
}
/**
 * For every position its share of the feature's TF-IDF weight, (1 + ln n) / n × idf where the feature stands
 * n times in the text, and for every text the sum of the squared weights of its distinct features.
 */
function weighFeatures(
  graph: GraphBuilder,
  rows: string,
  present: string,
  idf: Float32Array,
): FeatureWeights & { readonly square: string } {
  const same = graph.add('Equal', [
    graph.add('Unsqueeze', [rows, graph.integers(2)]),
    graph.add('Unsqueeze', [rows, graph.integers(1)]),
  ]);
  const mask = graph.add('Cast', [present], { to: ELEMENT.float });
  const counted = graph.add('MatMul', [
    graph.add('Cast', [same], { to: ELEMENT.float }),
    graph.add('Unsqueeze', [mask, graph.integers(2)]),
  ]);
  const counts = graph.add('Max', [graph.add('Squeeze', [counted, graph.integers(2)]), graph.scalar(1)]);
  const importance = graph.add('Gather', [graph.constant(idf, [idf.length]), rows]);
  const full = graph.add('Mul', [
    graph.add('Mul', [graph.add('Add', [graph.add('Log', [counts]), graph.scalar(1)]), importance]),
    mask,
  ]);
  const weights = graph.add('Div', [full, counts]);
  const squares = graph.add('Mul', [full, weights]);
  return { weights, squares, square: graph.add('ReduceSum', [squares, graph.integers(1)], { keepdims: 1 }) };
}

/** A bigram that is not found looks up row 0, which must be there even if no bigram is known. */
function atLeastOneRow(table: Float32Array, width: number): Float32Array {
  return table.length > 0 ? table : new Float32Array(width);
}

/** Rows of the bigrams that begin at each position but the last, and which of them the model knows. */
function findBigrams(
  graph: GraphBuilder,
  ids: string,
  attended: string,
  space: FeatureSpace,
): { readonly rows: string; readonly found: string } {
  const end = graph.integers(Number.MAX_SAFE_INTEGER);
  const withoutLast = (tensor: string) =>
    graph.add('Slice', [tensor, graph.integers(0), graph.integers(-1), graph.integers(1)]);
  const withoutFirst = (tensor: string) =>
    graph.add('Slice', [tensor, graph.integers(1), end, graph.integers(1)]);
  const first = withoutLast(ids);
  const second = withoutFirst(ids);
  const mixed = graph.add('Add', [
    graph.add('Mul', [first, graph.integer(BIGRAM_HASH.first)]),
    graph.add('Mul', [second, graph.integer(BIGRAM_HASH.second)]),
  ]);
  const hash = graph.add('Mod', [mixed, graph.integer(BIGRAM_HASH.prime)]);
  const slot = graph.add('Mod', [hash, graph.integer(space.slotKeys.length)]);
  const key = graph.add('Add', [graph.add('Mul', [first, graph.integer(space.tokens)]), second]);
  const kept = graph.add('Gather', [graph.constant(space.slotKeys, [space.slotKeys.length]), slot]);
  const known = graph.add('Equal', [graph.add('Cast', [kept], { to: 7 }), key]);
  const both = graph.add('And', [withoutLast(attended), withoutFirst(attended)]);
  const rows = graph.add('Gather', [graph.constant(space.slotRows, [space.slotRows.length]), slot]);
  return { rows: graph.add('Cast', [rows], { to: 7 }), found: graph.add('And', [known, both]) };
}

/** Σ weight × table row over a text's positions: `[batch, width]`; with the rows and what they were multiplied by. */
function sumRows(
  graph: GraphBuilder,
  rows: string,
  weights: string,
  table: Float32Array,
  width: number,
): WeighedRows & { readonly sum: string } {
  const quantised = quantiseRows(table, width);
  const height = table.length / width;
  const scales = graph.add('Gather', [graph.constant(quantised.scales, [height]), rows]);
  const weighted = graph.add('Unsqueeze', [graph.add('Mul', [weights, scales]), graph.integers(1)]);
  const values = graph.add(
    'Cast',
    [graph.add('Gather', [graph.constant(quantised.values, [height, width]), rows])],
    { to: 1 },
  );
  const sum = graph.add('Squeeze', [graph.add('MatMul', [weighted, values]), graph.integers(1)]);
  return { sum, weighted, values };
}
