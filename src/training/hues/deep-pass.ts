import type { Random } from '../random.ts';
import type { Table } from '../table.ts';

/** A hidden layer over summed token embeddings. */
export interface DeepPart {
  /** A row a token, a column an axis. */
  readonly embeddings: Table;
  /** A row a unit, a column an axis of the embeddings. */
  readonly layer: Table;
  readonly layerBias: Float32Array;
  /** A row a unit, a column a label. */
  readonly output: Table;
}

const EPSILON = 1e-8;
/** Biases learn this much slower than the weights beside them. */
const BIAS_SHARE = 0.1;

/** One document's way through the deep part and back, with the buffers that all documents share. */
export class DeepPass {
  readonly #part: DeepPart;
  readonly #labels: number;
  readonly #sum: Float32Array;
  readonly #sumGradient: Float32Array;
  readonly #activations: Float32Array;
  /** Slope of each unit: 0 where it is off or dropped. */
  readonly #slopes: Float32Array;
  readonly #layerSquares: Float32Array;
  readonly #outputSquares: Float32Array;
  readonly #embeddingSquares: Float32Array;
  /** The numbers of the embeddings, the layer and the output, which every step of training goes through. */
  readonly #tables: readonly [Float32Array, Float32Array, Float32Array];

  constructor(part: DeepPart) {
    const { rows: hidden, columns: embedding } = part.layer;
    this.#part = part;
    this.#labels = part.output.columns;
    this.#tables = [part.embeddings.values, part.layer.values, part.output.values];
    this.#sum = new Float32Array(embedding);
    this.#sumGradient = new Float32Array(embedding);
    this.#activations = new Float32Array(hidden);
    this.#slopes = new Float32Array(hidden);
    this.#layerSquares = new Float32Array(hidden).fill(EPSILON);
    this.#outputSquares = new Float32Array(hidden).fill(EPSILON);
    this.#embeddingSquares = new Float32Array(part.embeddings.rows).fill(EPSILON);
  }

  forward(
    ids: Uint32Array,
    weights: Float32Array,
    tokens: number,
    logits: Float32Array,
    dropout: number,
    random: Random | undefined,
  ): void {
    const { layerBias } = this.#part;
    const { rows: hidden, columns: embedding } = this.#part.layer;
    const [embeddings, layer, output] = this.#tables;
    const sum = this.#sum.fill(0);
    for (let at = 0; at < tokens; at++) {
      const base = ids[at]! * embedding;
      const weight = weights[at]!;
      for (let axis = 0; axis < embedding; axis++) sum[axis]! += weight * embeddings[base + axis]!;
    }
    for (let unit = 0; unit < hidden; unit++) {
      let value = layerBias[unit]!;
      for (let axis = 0; axis < embedding; axis++) value += layer[unit * embedding + axis]! * sum[axis]!;
      const dropped = dropout > 0 && random!() < dropout;
      const slope = value > 0 && !dropped ? 1 / (1 - dropout) : 0;
      this.#slopes[unit] = slope;
      this.#activations[unit] = value * slope;
      if (slope === 0) continue;
      const base = unit * this.#labels;
      const activation = this.#activations[unit]!;
      for (let label = 0; label < this.#labels; label++) logits[label]! += activation * output[base + label]!;
    }
  }

  backward(
    ids: Uint32Array,
    weights: Float32Array,
    tokens: number,
    errors: Float32Array,
    meanSquare: number,
    rates: { readonly layer: number; readonly embedding: number },
  ): void {
    const { layerBias } = this.#part;
    const { rows: hidden, columns: embedding } = this.#part.layer;
    const [embeddings, layer, output] = this.#tables;
    const sum = this.#sum;
    const gradient = this.#sumGradient.fill(0);
    const sumSquare = sum.reduce((total, value) => total + value * value, 0) / embedding;
    for (let unit = 0; unit < hidden; unit++) {
      const slope = this.#slopes[unit]!;
      if (slope === 0) continue;
      const activation = this.#activations[unit]!;
      this.#outputSquares[unit]! += activation * activation * meanSquare;
      const outputStep = (rates.layer * activation) / Math.sqrt(this.#outputSquares[unit]!);
      let unitGradient = 0;
      for (let label = 0; label < this.#labels; label++) {
        const at = unit * this.#labels + label;
        unitGradient += output[at]! * errors[label]!;
        output[at]! -= outputStep * errors[label]!;
      }
      unitGradient *= slope;
      this.#layerSquares[unit]! += unitGradient * unitGradient * sumSquare;
      const layerStep = (rates.layer * unitGradient) / Math.sqrt(this.#layerSquares[unit]!);
      for (let axis = 0; axis < embedding; axis++) {
        const at = unit * embedding + axis;
        gradient[axis]! += layer[at]! * unitGradient;
        layer[at]! -= layerStep * sum[axis]!;
      }
      layerBias[unit]! -= BIAS_SHARE * rates.layer * unitGradient;
    }
    const gradientSquare = gradient.reduce((total, value) => total + value * value, 0) / embedding;
    for (let at = 0; at < tokens; at++) {
      const token = ids[at]!;
      const weight = weights[at]!;
      this.#embeddingSquares[token]! += weight * weight * gradientSquare;
      const step = (rates.embedding * weight) / Math.sqrt(this.#embeddingSquares[token]!);
      const base = token * embedding;
      for (let axis = 0; axis < embedding; axis++) embeddings[base + axis]! -= step * gradient[axis]!;
    }
  }
}
