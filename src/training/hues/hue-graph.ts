import { ELEMENT, GraphBuilder } from '../onnx/graph.ts';
import type { ShelfPart } from './learn-shelves.ts';
import { sumShelfRows } from './shelf-graph.ts';
import type { Table } from '../table.ts';
import { SPECIAL_TOKENS } from '../vocabulary.ts';
import type { DeepPart } from './deep-pass.ts';
import { addEffects } from './effects-graph.ts';
import type { FeatureSpace } from './feature-space.ts';
import type { HiddenLayer } from './hidden-layer.ts';
import { type HueHead, LOGIT_FEATURE } from './hue-head.ts';
import { findBigrams, sumFeatures } from './text-features.ts';

/** Everything that the shipped graph computes with. */
export interface HueModelParts {
  readonly space: FeatureSpace;
  readonly genres: number;
  /** A number a genre. */
  readonly bias: Float32Array;
  /** A row a token or bigram, a column a genre. */
  readonly wide: Table;
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
  const { rows: layerSize, columns: embedding } = deep.layer;
  const graph = new GraphBuilder();
  const ids = graph.input('input_ids', 'int64', ['batch', 'tokens']);
  const attention = graph.input('attention_mask', 'int64', ['batch', 'tokens']);
  const attended = graph.add('Greater', [attention, graph.integer(0)]);

  const isWord = graph.add('And', [
    attended,
    graph.add('GreaterOrEqual', [ids, graph.integer(SPECIAL_TOKENS.length)]),
  ]);
  const wordsThere = { rows: graph.add('Cast', [ids], { to: ELEMENT.int32 }), present: isWord };
  const split = space.tokens * genres;
  const words = sumFeatures(graph, wordsThere, space.idf.subarray(0, space.tokens), [
    parts.wide.values.subarray(0, split),
    deep.embeddings.values,
  ]);
  const pairsThere = findBigrams(graph, ids, attended, space);
  const pairs = sumFeatures(graph, pairsThere, atLeastOneRow(space.idf.subarray(space.tokens), 1), [
    atLeastOneRow(parts.wide.values.subarray(split), genres),
  ]);

  const square = graph.add('Max', [graph.add('Add', [words.square, pairs.square]), graph.scalar(1e-12)]);
  const length = graph.add('Sqrt', [square]);
  const summed = graph.add('Div', [words.sums, length]);
  const ofTable = (table: number, from: number, to: number) =>
    graph.add('Slice', [
      summed,
      graph.integers(table, from),
      graph.integers(table + 1, to),
      graph.integers(1, 2),
    ]);
  const inLine = (tensor: string) => graph.add('Squeeze', [tensor, graph.integers(1)]);
  const wide = inLine(graph.add('Add', [ofTable(0, 0, genres), graph.add('Div', [pairs.sums, length])]));
  const embedded = inLine(ofTable(1, genres, genres + embedding));
  const layer = {
    weights: graph.constant(deep.layer.values, [layerSize, embedding]),
    bias: graph.constant(deep.layerBias, [layerSize]),
  };
  const layerUnits = graph.add('Gemm', [embedded, layer.weights, layer.bias], { transB: 1 });
  const layerOutput = graph.constant(deep.output.values, [layerSize, genres]);
  const deepLogits = graph.add('Gemm', [
    graph.add('Relu', [layerUnits]),
    layerOutput,
    graph.constant(parts.bias, [genres]),
  ]);
  const genreLogits = graph.add('Add', [wide, deepLogits], {}, 'genre_logits');

  if (parts.shelves !== undefined) {
    const { bias, weights } = parts.shelves;
    const behindWords = graph.constant(Int32Array.of(space.tokens), []);
    const said = sumShelfRows(
      graph,
      {
        words: { rows: wordsThere.rows, weights: words.weights },
        pairs: { rows: graph.add('Add', [pairsThere.rows, behindWords]), weights: pairs.weights },
      },
      weights,
      Math.min(commonWords, space.tokens),
    );
    graph.add(
      'Add',
      [graph.add('Div', [said, inLine(length)]), graph.constant(bias, [bias.length])],
      {},
      'shelf_logits',
    );
  }

  const scaled = graph.add('Mul', [genreLogits, graph.scalar(LOGIT_FEATURE.scale)]);
  const [low, high] = [graph.scalar(LOGIT_FEATURE.low), graph.scalar(LOGIT_FEATURE.high)];
  const clipped = graph.add('Clip', [scaled, low, high]);
  const units = parts.hidden.bias.length;
  const hidden = {
    weights: graph.constant(parts.hidden.weights.values, [units, embedding]),
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
    sizes: { genres, embedding, units, hues },
    attention,
    length,
    square,
    words,
    pairs,
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

/** A bigram that is not found looks up row 0, which must be there even if no bigram is known. */
function atLeastOneRow(table: Float32Array, width: number): Float32Array {
  return table.length > 0 ? table : new Float32Array(width);
}
