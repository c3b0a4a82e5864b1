import { ATTENTION } from '../../hues/attention.ts';
import { ELEMENT, type GraphBuilder } from '../onnx/graph.ts';
import { LOGIT_FEATURE } from './hue-head.ts';
import type { FeatureWeights, WeighedRows } from './text-features.ts';

/** A layer over the summed embeddings. */
interface LayerTensors {
  /** `[units, embedding]` */
  readonly weights: string;
  /** Its units before their ReLU, `[batch, units]`. */
  readonly units: string;
}

/** Names of what the graph of a hues model has computed when effects are added to it. */
export interface EffectTensors {
  readonly sizes: {
    readonly genres: number;
    readonly embedding: number;
    readonly units: number;
    readonly hues: number;
  };
  readonly attention: string;
  /** Square root of the sum of the squared weights of a text's features, `[batch, 1, 1]`, and that sum. */
  readonly length: string;
  readonly square: string;
  /** Their tables are the wide part, of a column a genre, and for words then the embeddings. */
  readonly words: FeatureWeights & WeighedRows;
  readonly pairs: FeatureWeights & WeighedRows;
  /** `[batch, genres]`: probabilities, and logits scaled but not clipped; the bounds between which they aren't clipped. */
  readonly genres: {
    readonly probabilities: string;
    readonly scaled: string;
    readonly low: string;
    readonly high: string;
  };
  /** The layer whose units `output`, `[units, genres]`, turns into genre logits. */
  readonly layer: LayerTensors & { readonly output: string };
  readonly hidden: LayerTensors;
  /** `[features, hues]` */
  readonly head: string;
}

/**
 * Adds what the positions of a text add to the logit of each hue, as gradient × input: how fast the logit grows with a
 * feature's TF-IDF weight, times that weight (Shrikumar et al. 2016, https://arxiv.org/abs/1605.01713). It is exact at
 * this text: a word's way through the wide part is linear, a ReLU lets through what it lets through here, and sigmoid
 * and clip count by their slopes.
 *
 * All weights are divided by their length, so that a word also makes all others count less. With raw effects r, weights
 * w and their length L the gradient is rᵢ − wᵢ²/L² × Σ r: the effects of a text's words and bigrams sum to 0. A word
 * that says no more of a hue than the rest of the text does has no effect; leaving it out would change nothing.
 */
export function addEffects(graph: GraphBuilder, tensors: EffectTensors): void {
  const { attention, sizes } = tensors;
  const explained = graph.add('GreaterOrEqual', [attention, graph.integer(ATTENTION.explained)]);
  const count = graph.add('ReduceSum', [graph.add('Cast', [explained], { to: ELEMENT.int64 })], {
    keepdims: 0,
  });
  const output = (name: string, positions: string) =>
    ({ name, type: 'float', shape: ['explained texts', positions, sizes.hues] }) as const;
  const none = graph.constant(new Float32Array(0), [0, 0, sizes.hues]);
  graph.addIf(
    graph.add('Greater', [count, graph.integer(0)]),
    [output('word_effects', 'explained'), output('pair_effects', 'explained pairs')],
    { yes: () => effectsOf(graph, tensors), no: () => [none, none] },
  );
}

/** Effects of words and of bigrams. */
function effectsOf(graph: GraphBuilder, tensors: EffectTensors): [string, string] {
  const { words, pairs, square, length, sizes } = tensors;
  const perGenre = genreSlopes(graph, tensors);
  const perEmbedding = embeddingSlopes(graph, tensors, perGenre);
  const raw = (...parts: readonly string[]) =>
    graph.add('Div', [parts.reduce((sum, part) => graph.add('Add', [sum, part])), length]);
  const rawWords = raw(
    applySlopes(graph, tableOf(graph, words, 0, 0, sizes.genres), perGenre),
    applySlopes(graph, tableOf(graph, words, 1, sizes.genres, sizes.genres + sizes.embedding), perEmbedding),
  );
  const rawPairs = raw(applySlopes(graph, pairs, perGenre));
  const sumOf = (effects: string) => graph.add('ReduceSum', [effects, graph.integers(1)], { keepdims: 1 });
  const sum = graph.add('Add', [sumOf(rawWords), sumOf(rawPairs)]);
  const lessShare = (effects: string, { squares }: FeatureWeights) => {
    const share = graph.add('Transpose', [graph.add('Div', [squares, square])], { perm: [0, 2, 1] });
    return graph.add('Sub', [effects, graph.add('Mul', [share, sum])]);
  };
  return [lessShare(rawWords, words), lessShare(rawPairs, pairs)];
}

/** How fast each hue's logit grows with each genre's, `[batch, genres, hues]`. */
function genreSlopes(graph: GraphBuilder, { genres, head, sizes }: EffectTensors): string {
  const { probabilities, scaled, low, high } = genres;
  const one = graph.scalar(1);
  const sigmoid = graph.add('Mul', [probabilities, graph.add('Sub', [one, probabilities])]);
  const inside = graph.add('And', [graph.add('Greater', [scaled, low]), graph.add('Less', [scaled, high])]);
  const clip = graph.add('Mul', [
    graph.add('Cast', [inside], { to: ELEMENT.float }),
    graph.scalar(LOGIT_FEATURE.scale),
  ]);
  const through = (slopes: string, from: number) =>
    graph.add('Mul', [
      graph.add('Unsqueeze', [slopes, graph.integers(2)]),
      rowsOf(graph, head, from, from + sizes.genres),
    ]);
  return graph.add('Add', [through(sigmoid, 0), through(clip, sizes.genres)]);
}

/** How fast each hue's logit grows with each axis of the summed embeddings, `[batch, embedding, hues]`. */
function embeddingSlopes(
  graph: GraphBuilder,
  { layer, hidden, head, sizes }: EffectTensors,
  perGenre: string,
): string {
  const back = ({ weights, units }: LayerTensors, perUnit: string) => {
    const isOn = graph.add('Cast', [graph.add('Greater', [units, graph.scalar(0)])], { to: ELEMENT.float });
    const open = graph.add('Mul', [graph.add('Unsqueeze', [isOn, graph.integers(2)]), perUnit]);
    return graph.add('MatMul', [graph.add('Transpose', [weights], { perm: [1, 0] }), open]);
  };
  const ofHidden = rowsOf(graph, head, 2 * sizes.genres, 2 * sizes.genres + sizes.units);
  return graph.add('Add', [
    back(layer, graph.add('MatMul', [layer.output, perGenre])),
    back(hidden, ofHidden),
  ]);
}

/** One of the tables whose rows stand side by side. */
function tableOf(
  graph: GraphBuilder,
  { weighted, values }: WeighedRows,
  table: number,
  from: number,
  to: number,
): WeighedRows {
  const slice = (tensor: string, axis: number, start: number, end: number) =>
    graph.add('Slice', [tensor, graph.integers(start), graph.integers(end), graph.integers(axis)]);
  return { weighted: slice(weighted, 1, table, table + 1), values: slice(values, 2, from, to) };
}

/** What each position's row adds by slopes, `[batch, positions, hues]`. */
function applySlopes(graph: GraphBuilder, { weighted, values }: WeighedRows, slopes: string): string {
  const weights = graph.add('Transpose', [weighted], { perm: [0, 2, 1] });
  return graph.add('Mul', [weights, graph.add('MatMul', [values, slopes])]);
}

/** Some rows of a table. */
function rowsOf(graph: GraphBuilder, table: string, from: number, to: number): string {
  return graph.add('Slice', [table, graph.integers(from), graph.integers(to), graph.integers(0)]);
}
