import { InferenceSession, Tensor } from 'onnxruntime-node';
import { GraphBuilder } from '../onnx/graph.ts';
import type { ParameterLayout } from './parameters.ts';

/** What an optimiser is told once. */
export interface OptimiserOptions {
  /** Share of each weight that decays away in a step, times the learning rate. */
  readonly weightDecay: number;
  /** Gradients longer than this are shortened to it. */
  readonly largestGradient: number;
  /** Gradients that each step averages: one for every part of the batch. */
  readonly parts: number;
}

/** Vectors that change with every step; each as long as the parameter layout. */
export interface OptimiserState {
  readonly parameters: Float32Array;
  /** Running mean of the gradient. */
  readonly firstMoment: Float32Array;
  /** Running mean of its square. */
  readonly secondMoment: Float32Array;
  /** Running mean of the parameters, which generalises better than their last values. */
  readonly average: Float32Array;
}

/** What one step is told. */
export interface StepOptions {
  /** From 1. */
  readonly step: number;
  readonly learningRate: number;
  /** Share of its old value that the running mean of the parameters keeps, 0 to 1. */
  readonly averageDecay: number;
}

/** One optimiser, as an ONNX graph of its own. */
export interface Optimiser {
  step(
    state: OptimiserState,
    gradients: readonly Float32Array[],
    options: StepOptions,
  ): Promise<OptimiserState>;
  close(): Promise<void>;
}

const BETA = [0.9, 0.999] as const;
const EPSILON = 1e-8;
const VECTORS = ['parameters', 'firstMoment', 'secondMoment', 'average'] as const;

/** The state that training begins with. */
export function initialState(layout: ParameterLayout, parameters: Float32Array): OptimiserState {
  return {
    parameters,
    firstMoment: new Float32Array(layout.size),
    secondMoment: new Float32Array(layout.size),
    average: Float32Array.from(parameters),
  };
}

/** AdamW (Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101) with gradient clipping. */
export async function openOptimiser(layout: ParameterLayout, options: OptimiserOptions): Promise<Optimiser> {
  const session = await InferenceSession.create(optimiserGraph(layout, options), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  return {
    async step(state, gradients, { step, learningRate, averageDecay }) {
      const results = await session.run({
        ...Object.fromEntries(VECTORS.map((name) => [name, vectorTensor(state[name])])),
        ...Object.fromEntries(gradients.map((gradient, part) => [`gradient${part}`, vectorTensor(gradient)])),
        learningRate: scalarTensor(learningRate),
        firstCorrection: scalarTensor(1 / (1 - BETA[0] ** step)),
        secondCorrection: scalarTensor(1 / (1 - BETA[1] ** step)),
        averageDecay: scalarTensor(averageDecay),
      });
      return Object.fromEntries(
        VECTORS.map((name) => [name, results[`next_${name}`]!.data as Float32Array]),
      ) as unknown as OptimiserState;
    },
    close: () => session.release(),
  };
}

function vectorTensor(values: Float32Array): Tensor {
  return new Tensor('float32', values, [values.length]);
}

function scalarTensor(value: number): Tensor {
  return new Tensor('float32', Float32Array.of(value), []);
}

function optimiserGraph(layout: ParameterLayout, options: OptimiserOptions): Uint8Array {
  const graph = new GraphBuilder();
  const { size } = layout;
  const multiply = (one: string, other: string) => graph.add('Mul', [one, other]);
  const plus = (one: string, other: string) => graph.add('Add', [one, other]);
  const blend = (old: string, fresh: string, keep: number) =>
    plus(multiply(old, graph.scalar(keep)), multiply(fresh, graph.scalar(1 - keep)));
  for (const name of VECTORS) graph.input(name, 'float', [size]);
  const rate = graph.input('learningRate', 'float', []);
  const firstCorrection = graph.input('firstCorrection', 'float', []);
  const secondCorrection = graph.input('secondCorrection', 'float', []);
  const averageDecay = graph.input('averageDecay', 'float', []);

  const parts = Array.from({ length: options.parts }, (_, part) =>
    graph.input(`gradient${part}`, 'float', [size]),
  );
  const mean = multiply(parts.reduce(plus), graph.scalar(1 / options.parts));
  const length = graph.add('ReduceL2', [mean], { keepdims: 0 });
  const shortening = graph.add('Min', [
    graph.scalar(1),
    graph.add('Div', [graph.scalar(options.largestGradient), plus(length, graph.scalar(EPSILON))]),
  ]);
  const gradient = multiply(mean, shortening);

  const first = blend('firstMoment', gradient, BETA[0]);
  const second = blend('secondMoment', multiply(gradient, gradient), BETA[1]);
  const deviation = plus(graph.add('Sqrt', [multiply(second, secondCorrection)]), graph.scalar(EPSILON));
  const pull = graph.constant(
    layout.decayMask().map((each) => each * options.weightDecay),
    [size],
  );
  const change = plus(
    graph.add('Div', [multiply(first, firstCorrection), deviation]),
    multiply(pull, 'parameters'),
  );
  const parameters = graph.add('Sub', ['parameters', multiply(rate, change)]);
  const average = plus(parameters, multiply(graph.add('Sub', ['average', parameters]), averageDecay));
  const next = { parameters, firstMoment: first, secondMoment: second, average };
  for (const name of VECTORS) {
    graph.add('Identity', [next[name]], {}, `next_${name}`);
    graph.output(`next_${name}`, 'float', [size]);
  }
  return graph.build('adamw');
}
