import { bytesField, message, stringField } from '../src/training/onnx/protobuf.ts';
import { ELEMENT, GraphBuilder } from '../src/training/onnx/graph.ts';
import { seededRandom } from '../src/training/random.ts';

/** The measures of a RoBERTa-like classifier. */
export interface TransformerShape {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  /** Width of each layer's feed-forward part. */
  readonly feedForward: number;
  readonly vocabulary: number;
  readonly positions: number;
  readonly labels: number;
}

/** distilroberta-base, with a head for the 58 hues. */
export const DISTILROBERTA: TransformerShape = {
  layers: 6,
  hidden: 768,
  heads: 12,
  feedForward: 3072,
  vocabulary: 50_265,
  positions: 514,
  labels: 58,
};

/** Keeps activations of random weights in the range that trained ones have. */
const WEIGHT_SCALE = 0.0005;
const PADDING_POSITION = 1;
/** What an attention score of a padded position is lowered by. */
const MASKED = -10_000;

/**
 * Writes a sequence classifier of DistilRoBERTa's architecture with random int8 weights, quantised as
 * onnxruntime's `quantize_dynamic` does it: weights and embedding tables int8, activations quantised as they
 * come (DynamicQuantizeLinear) before each product with weights (MatMulInteger), the rest in floats. What it
 * answers means nothing; what it costs is what such a model costs.
 */
export function buildTransformer(shape: TransformerShape): Uint8Array {
  const writer = new TransformerWriter(shape);
  return writer.build();
}

/** A matrix product's input, quantised. */
interface Quantised {
  readonly values: string;
  readonly scale: string;
  readonly zeroPoint: string;
}

class TransformerWriter {
  readonly #shape: TransformerShape;
  readonly #graph = new GraphBuilder();
  readonly #random = seededRandom(1);
  /** Nodes of the one operator with several outputs, which GraphBuilder does not write. */
  readonly #quantisers: Uint8Array[] = [];

  constructor(shape: TransformerShape) {
    this.#shape = shape;
  }

  build(): Uint8Array {
    const { layers, hidden, labels } = this.#shape;
    const graph = this.#graph;
    const ids = graph.input('input_ids', 'int64', ['batch', 'tokens']);
    const mask = graph.input('attention_mask', 'int64', ['batch', 'tokens']);
    const bias = this.#maskBias(mask);
    let states = this.#embed(ids, mask);
    for (let layer = 0; layer < layers; layer++) states = this.#layer(states, bias);
    const first = graph.add('Gather', [states, graph.integer(0)], { axis: 1 });
    const pooled = graph.add('Tanh', [this.#linear(this.#quantise(first), hidden, hidden)]);
    const logits = this.#linear(this.#quantise(pooled), hidden, labels);
    graph.add('Identity', [logits], {}, 'logits');
    graph.output('logits', 'float', ['batch', labels]);
    // Protocol Buffers join a message that comes in two parts, so these nodes become part of the same graph.
    return Buffer.concat([graph.build('transformer'), bytesField(7, message(...this.#quantisers))]);
  }

  /** Words by their ids and places by how many tokens come before, as RoBERTa counts them. */
  #embed(ids: string, mask: string): string {
    const { hidden, vocabulary, positions } = this.#shape;
    const graph = this.#graph;
    const counted = graph.add('Mul', [graph.add('CumSum', [mask, graph.integer(1)]), mask]);
    const places = graph.add('Add', [counted, graph.integer(PADDING_POSITION)]);
    const sum = graph.add('Add', [
      this.#lookUp(vocabulary, ids),
      graph.add('Add', [this.#lookUp(positions, places), this.#floats(hidden, 0.01)]),
    ]);
    return this.#normalise(sum);
  }

  #lookUp(rows: number, indices: string): string {
    const values = this.#graph.add('Gather', [this.#weights(rows, this.#shape.hidden), indices]);
    return this.#graph.add('DequantizeLinear', [values, this.#graph.scalar(WEIGHT_SCALE)]);
  }

  #maskBias(mask: string): string {
    const graph = this.#graph;
    const missing = graph.add('Sub', [graph.scalar(1), graph.add('Cast', [mask], { to: ELEMENT.float })]);
    return graph.add('Unsqueeze', [graph.add('Mul', [missing, graph.scalar(MASKED)]), graph.integers(1, 2)]);
  }

  #layer(states: string, bias: string): string {
    const { hidden, feedForward } = this.#shape;
    const graph = this.#graph;
    const attended = this.#normalise(graph.add('Add', [this.#attention(states, bias), states]));
    const inner = this.#gelu(this.#linear(this.#quantise(attended), hidden, feedForward));
    const outer = this.#linear(this.#quantise(inner), feedForward, hidden);
    return this.#normalise(graph.add('Add', [outer, attended]));
  }

  #attention(states: string, bias: string): string {
    const { hidden, heads } = this.#shape;
    const graph = this.#graph;
    const size = hidden / heads;
    const input = this.#quantise(states);
    const split = (order: readonly number[]): string => {
      const projected = this.#linear(input, hidden, hidden);
      const parted = graph.add('Reshape', [projected, graph.integers(0, -1, heads, size)]);
      return graph.add('Transpose', [parted], { perm: order });
    };
    const queries = graph.add('Div', [split([0, 2, 1, 3]), graph.scalar(Math.sqrt(size))]);
    const scores = graph.add('Add', [graph.add('MatMul', [queries, split([0, 2, 3, 1])]), bias]);
    const mixed = graph.add('MatMul', [graph.add('Softmax', [scores], { axis: 3 }), split([0, 2, 1, 3])]);
    const joined = graph.add('Reshape', [
      graph.add('Transpose', [mixed], { perm: [0, 2, 1, 3] }),
      graph.integers(0, -1, hidden),
    ]);
    return this.#linear(this.#quantise(joined), hidden, hidden);
  }

  /** x × W + b, with x and W in 8 bits and the sum in floats. */
  #linear(input: Quantised, from: number, to: number): string {
    const graph = this.#graph;
    const product = graph.add('MatMulInteger', [input.values, this.#weights(from, to), input.zeroPoint]);
    const scale = graph.add('Mul', [input.scale, graph.scalar(WEIGHT_SCALE)]);
    const floats = graph.add('Mul', [graph.add('Cast', [product], { to: ELEMENT.float }), scale]);
    return graph.add('Add', [floats, this.#floats(to, 0.01)]);
  }

  #quantise(input: string): Quantised {
    const name = `quantised_${this.#quantisers.length}`;
    const outputs = { values: name, scale: `${name}_scale`, zeroPoint: `${name}_zero_point` };
    const node = message(
      stringField(1, input),
      ...Object.values(outputs).map((output) => stringField(2, output)),
      stringField(4, 'DynamicQuantizeLinear'),
    );
    this.#quantisers.push(bytesField(1, node));
    return outputs;
  }

  #gelu(input: string): string {
    const graph = this.#graph;
    const error = graph.add('Erf', [graph.add('Div', [input, graph.scalar(Math.SQRT2)])]);
    const gate = graph.add('Mul', [input, graph.add('Add', [error, graph.scalar(1)])]);
    return graph.add('Mul', [gate, graph.scalar(0.5)]);
  }

  #normalise(input: string): string {
    const { hidden } = this.#shape;
    const scale = this.#graph.constant(new Float32Array(hidden).fill(1), [hidden]);
    const options = { axis: -1, epsilon: { float: 1e-5 } };
    return this.#graph.add('LayerNormalization', [input, scale, this.#floats(hidden, 0.01)], options);
  }

  #weights(rows: number, columns: number): string {
    const values = new Int8Array(rows * columns);
    for (let at = 0; at < values.length; at++) values[at] = Math.floor(this.#random() * 255) - 127;
    return this.#graph.constant(values, [rows, columns]);
  }

  #floats(length: number, largest: number): string {
    const values = Float32Array.from({ length }, () => (this.#random() * 2 - 1) * largest);
    return this.#graph.constant(values, [length]);
  }
}
