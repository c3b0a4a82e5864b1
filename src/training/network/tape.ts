import { quantiseRows } from '../onnx/quantise.ts';
import { ELEMENT, GraphBuilder } from '../onnx/graph.ts';
import { type ActivationRanges, WholeActivations } from './whole-activations.ts';
import { type Initialiser, ParameterLayout, type ParameterSlot } from './parameters.ts';

/** A tensor of a network: one entry an example, each of the same size. */
export interface Value {
  /** Its name in the graph. */
  readonly name: string;
  /** Without the batch: `[channels, height, width]` of pictures, `[features]` of vectors. */
  readonly size: readonly number[];
  /** Whether a gradient flows to it; none does to a network's inputs. */
  readonly differentiable: boolean;
}

/** A trained tensor in the graph. */
export interface Parameter {
  readonly name: string;
}

/** A loss, and the gradient of what it is a loss of. */
export interface Loss {
  /** One number: the mean over the batch, times the loss's weight. */
  readonly loss: string;
  readonly of: Value;
  readonly gradient: string;
}

/** An input that says which numbers dropout leaves out. */
export interface DropoutMask {
  readonly name: string;
  /** Numbers an example. */
  readonly length: number;
  readonly rate: number;
}

/** Gradients for an operator's inputs, in their order, given the gradient of its output. */
export type Backward = (gradient: string) => readonly (string | undefined)[];

/** What a trained network is made of: everything that inference needs beside the architecture. */
export interface TrainedWeights {
  /** As laid out by `ParameterLayout`. */
  readonly parameters: Float32Array;
  /** Each batch normalisation's mean and variance over the training data, one after the other. */
  readonly statistics: Float32Array;
}

/** Whether a tape writes a graph that learns, or one that answers with what was learned. */
export type TapeMode =
  | {
      readonly kind: 'training';
      readonly batch: number;
      /** Of batch normalisations that keep to what an earlier training measured, in place of each batch's own. */
      readonly fixedStatistics?: Float32Array;
    }
  | {
      readonly kind: 'inference';
      readonly weights: TrainedWeights;
      readonly quantise: boolean;
      /** Activations are kept in whole numbers, or watched for how far they reach; floats unless given. */
      readonly activations?: 'watched' | ActivationRanges | undefined;
    };

/**
 * Records a network as an ONNX graph, operator by operator, and then the way back: reverse-mode automatic
 * differentiation whose every step is an ordinary ONNX operator, so that any ONNX runtime can train.
 *
 * The same architecture function writes both graphs. In training all parameters come in as one vector
 * (`parameters`) and their gradient goes out as one (`gradient`); in inference they are constants.
 *
 * @example
 * const tape = new Tape({ kind: 'training', batch: 32 });
 * const pictures = tape.input('pictures', [3, 96, 64]); // operators take it on from here
 */
export class Tape {
  readonly graph = new GraphBuilder();
  readonly layout = new ParameterLayout();
  readonly masks: DropoutMask[] = [];
  readonly mode: TapeMode;
  /** What keeps activations in whole numbers, where they are. */
  readonly whole: WholeActivations | undefined;
  readonly #steps: { output: Value; inputs: readonly (Value | Parameter)[]; backward: Backward }[] = [];
  readonly #gradients = new Map<string, string>();
  readonly #statistics: { name: string; size: number }[] = [];
  readonly #parameterNames: string[] = [];
  #statisticsRead = 0;
  #scope = '';

  constructor(mode: TapeMode) {
    this.mode = mode;
    const activations = mode.kind === 'inference' ? mode.activations : undefined;
    this.whole = activations && new WholeActivations(this.graph, activations);
    // Sized as text, because how many there are is known only when the network is complete.
    if (mode.kind === 'training') this.graph.input('parameters', 'float', ['parameters']);
  }

  get training(): boolean {
    return this.mode.kind === 'training';
  }

  /** The first dimension of every value: a number while training, any number in inference. */
  get batch(): number | string {
    return this.mode.kind === 'training' ? this.mode.batch : 'batch';
  }

  /** A network's input. */
  input(name: string, size: readonly number[]): Value {
    this.graph.input(name, 'float', [this.batch, ...size]);
    return { name, size, differentiable: false };
  }

  /** An input for dropout; `masks` lists all of them. */
  mask(name: string, length: number, rate: number): string {
    this.graph.input(name, 'float', [this.batch, length]);
    this.masks.push({ name, length, rate });
    return name;
  }

  /** Declares an output under a name of its own. */
  output(value: Value, name: string): void {
    this.graph.add('Identity', [value.name], {}, name);
    this.graph.output(name, 'float', [this.batch, ...value.size]);
  }

  /** Takes the next stretch of the vector for a parameter; `parameter` also brings it into the graph. */
  declare(
    name: string,
    shape: readonly number[],
    initialiser: Initialiser,
    { decays }: { readonly decays: boolean },
  ): ParameterSlot {
    return this.layout.add({ name: `${this.#scope}${name}`, shape, initialiser, decays });
  }

  /** Writes a part of the network whose parameters' names begin with `scope`. */
  within<Result>(scope: string, write: () => Result): Result {
    const outer = this.#scope;
    this.#scope = `${outer}${scope}.`;
    try {
      return write();
    } finally {
      this.#scope = outer;
    }
  }

  /** A trained tensor: a stretch of the vector while training, a constant in inference. */
  parameter(slot: ParameterSlot): Parameter {
    const { graph } = this;
    if (this.mode.kind === 'inference') return { name: this.constant(this.values(slot), slot.shape) };
    const flat = graph.add('Slice', [
      'parameters',
      graph.integers(slot.offset),
      graph.integers(slot.offset + slot.size),
    ]);
    const name = graph.add('Reshape', [flat, graph.integers(...slot.shape)]);
    this.#parameterNames.push(name);
    return { name };
  }

  /** What a parameter was trained to; inference only. */
  values({ offset, size }: ParameterSlot): Float32Array {
    if (this.mode.kind !== 'inference')
      throw new TypeError('Parameters have no values while they are trained.');
    return this.mode.weights.parameters.subarray(offset, offset + size);
  }

  /**
   * A constant of an inference graph. Where the tape quantises, a tensor of two or more dimensions is kept as
   * 8-bit integers with one scale for each index of its first, and made floats again when a session opens.
   */
  constant(values: Float32Array, shape: readonly number[]): string {
    const { graph } = this;
    if (this.mode.kind !== 'inference' || !this.mode.quantise || shape.length < 2) {
      return graph.constant(values, shape);
    }
    const table = quantiseRows(values, values.length / shape[0]!);
    const scales = graph.constant(
      table.scales,
      shape.map((dimension, axis) => (axis === 0 ? dimension : 1)),
    );
    return graph.add('Mul', [
      graph.add('Cast', [graph.constant(table.values, shape)], { to: ELEMENT.float }),
      scales,
    ]);
  }

  /** Keeps a batch's statistics as an output of the training graph; `[size]` numbers. */
  keepStatistics(name: string, size: number): void {
    this.#statistics.push({ name, size });
  }

  /** Whether batch normalisations measure each batch. */
  get measuresStatistics(): boolean {
    return this.#knownStatistics === undefined;
  }

  /** The next statistics that training kept, in the same order; not while they are measured. */
  trainedStatistics(size: number): Float32Array {
    const known = this.#knownStatistics;
    if (known === undefined) throw new TypeError('Statistics are being measured while training.');
    const start = this.#statisticsRead;
    this.#statisticsRead += size;
    return known.subarray(start, start + size);
  }

  get #knownStatistics(): Float32Array | undefined {
    return this.mode.kind === 'inference' ? this.mode.weights.statistics : this.mode.fixedStatistics;
  }

  /** Adds a step with its way back. `backward` is called at most once, when the gradient is complete. */
  record(
    name: string,
    size: readonly number[],
    inputs: readonly (Value | Parameter)[],
    backward: Backward,
  ): Value {
    const output = { name, size, differentiable: true };
    if (this.training) this.#steps.push({ output, inputs, backward });
    return output;
  }

  /**
   * Completes a training graph: writes the way back from the sum of `losses`, and the outputs `loss`, `gradient` and, with batch normalisation, `statistics`.
   */
  differentiate(losses: readonly Loss[]): void {
    for (const { of, gradient } of losses) this.#accumulate(of.name, gradient);
    for (const { output, inputs, backward } of this.#steps.toReversed()) {
      const gradient = this.#gradients.get(output.name);
      if (gradient === undefined) continue;
      backward(gradient).forEach((each, at) => {
        const input = inputs[at]!;
        if (each !== undefined && isLearned(input)) this.#accumulate(input.name, each);
      });
    }
    const { graph } = this;
    const total = losses.map(({ loss }) => loss).reduce((sum, loss) => graph.add('Add', [sum, loss]));
    graph.add('Identity', [total], {}, 'loss');
    graph.output('loss', 'float', []);
    this.#writeGradient();
    if (this.#statistics.length === 0) return;
    graph.add(
      'Concat',
      this.#statistics.map(({ name }) => name),
      { axis: 0 },
      'statistics',
    );
    graph.output('statistics', 'float', [this.statisticsSize]);
  }

  /** How many numbers the batch normalisations keep. */
  get statisticsSize(): number {
    return this.#statistics.reduce((sum, { size }) => sum + size, 0);
  }

  #writeGradient(): void {
    const { graph, layout } = this;
    const flat = this.#parameterNames.map((name, at) => {
      const gradient = this.#gradients.get(name);
      if (gradient !== undefined) return graph.add('Reshape', [gradient, graph.integers(-1)]);
      const { size } = layout.slots[at]!;
      return graph.constant(new Float32Array(size), [size]);
    });
    graph.add('Concat', flat, { axis: 0 }, 'gradient');
    graph.output('gradient', 'float', [layout.size]);
  }

  #accumulate(name: string, gradient: string): void {
    const earlier = this.#gradients.get(name);
    this.#gradients.set(name, earlier === undefined ? gradient : this.graph.add('Add', [earlier, gradient]));
  }
}

function isLearned(input: Value | Parameter): boolean {
  return !('differentiable' in input) || input.differentiable;
}
