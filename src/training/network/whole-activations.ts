import type { GraphBuilder } from '../onnx/graph.ts';
import { quantiseRows } from '../onnx/quantise.ts';

/** How far from 0 the activations of a network reach, in the order in which it writes them. */
export type ActivationRanges = readonly number[];

/** Whether a number may be below 0. */
export type Sign = 'positive' | 'signed';

/** Outputs of a graph whose activations are watched begin with this; each has one number an example. */
export const WATCHED = 'reach_';

/** Of activations of 8 bits the largest number, and that which stands for 0 where there are numbers below. */
const LARGEST = 255;
const MIDDLE = 128;
/** The largest weight: products of two with activations of 8 bits overflow on some processors from 65 on. */
const LARGEST_WEIGHT = 63;
/** Keeps scales above 0 for activations that are all 0. */
const LEAST_REACH = 1e-6;

/**
 * Keeps the activations of a network in whole numbers of 8 bits, so that convolutions multiply these: several times as
 * fast as floats. Each is written as ONNX wants it, made whole and made a float again (`QuantizeLinear`,
 * `DequantizeLinear`), which runtimes take for what it is. How far activations reach is measured first, on pictures, by
 * a graph that only watches them.
 * Source: B. Jacob et al., "Quantization and training of neural networks for efficient integer-arithmetic-only
 * inference", 2018, without its training.
 */
export class WholeActivations {
  readonly #graph: GraphBuilder;
  /** `undefined` while they are watched. */
  readonly #ranges: ActivationRanges | undefined;
  /** What was made whole, by its name before; what came of it stands for itself. */
  readonly #whole = new Map<string, string>();
  /** Of each that was made whole. */
  readonly #scales = new Map<string, { readonly scale: number; readonly zero: number }>();
  #count = 0;

  constructor(graph: GraphBuilder, activations: 'watched' | ActivationRanges) {
    this.#graph = graph;
    this.#ranges = activations === 'watched' ? undefined : activations;
  }

  /** Makes an activation whole, once, and gives the name of what came of it. */
  round(name: string, sign: Sign): string {
    const known = this.#whole.get(name);
    if (known !== undefined) return known;
    const at = this.#count++;
    if (this.#ranges === undefined) return this.#watch(name, at);
    const reach = Math.max(LEAST_REACH, this.#ranges[at]!);
    const zero = sign === 'signed' ? MIDDLE : 0;
    return this.#write(name, { scale: reach / (LARGEST - zero), zero });
  }

  /** The same for what holds no other numbers than one that was made whole. */
  roundLike(name: string, other: string): string {
    const scale = this.#scales.get(other);
    if (scale) return this.#write(name, scale);
    if (this.#whole.has(other)) this.#whole.set(name, name);
    return name;
  }

  /**
   * Weights and bias of a convolution of an activation that was made whole; `undefined` where none was.
   *
   * @param weights `shape`, output channels first
   */
  convolution(
    input: string,
    weights: Float32Array,
    shape: readonly number[],
    bias: Float32Array,
  ): { readonly weights: string; readonly bias: string } | undefined {
    const known = this.#scales.get(input);
    if (known === undefined) return undefined;
    const { values, scales } = quantiseRows(weights, weights.length / shape[0]!, LARGEST_WEIGHT);
    const products = scales.map((scale) => (scale || 1) * known.scale);
    const sums = Int32Array.from(bias, (value, channel) => Math.round(value / products[channel]!));
    return {
      weights: this.#float(
        values,
        shape,
        scales.map((scale) => scale || 1),
      ),
      bias: this.#float(sums, [shape[0]!], products),
    };
  }

  #watch(name: string, at: number): string {
    const graph = this.#graph;
    const reach = graph.add(
      'ReduceMax',
      [graph.add('Abs', [name])],
      { axes: [1, 2, 3], keepdims: 0 },
      `${WATCHED}${at}`,
    );
    graph.output(reach, 'float', ['examples']);
    this.#whole.set(name, name);
    return name;
  }

  #write(name: string, how: { readonly scale: number; readonly zero: number }): string {
    const graph = this.#graph;
    const [scale, zero] = [graph.scalar(how.scale), graph.constant(Uint8Array.of(how.zero), [])];
    const whole = graph.add('DequantizeLinear', [
      graph.add('QuantizeLinear', [name, scale, zero]),
      scale,
      zero,
    ]);
    this.#whole.set(name, whole).set(whole, whole);
    this.#scales.set(whole, how);
    return whole;
  }

  /** Whole constants as the floats that they stand for, with one scale for each index of their first dimension. */
  #float(values: Int8Array | Int32Array, shape: readonly number[], scales: Float32Array): string {
    const graph = this.#graph;
    const zeros = values instanceof Int8Array ? new Int8Array(scales.length) : new Int32Array(scales.length);
    const inputs = [
      graph.constant(values, shape),
      graph.constant(scales, [scales.length]),
      graph.constant(zeros, [scales.length]),
    ];
    return graph.add('DequantizeLinear', inputs, { axis: 0 });
  }
}
