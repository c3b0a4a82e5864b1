import type { Tape, Value } from '../tape.ts';
import {
  batchNormalise,
  declareNormalisation,
  foldNormalisation,
  normaliseAsMeasured,
} from './batch-normalisation.ts';

/** A two-dimensional convolution. */
export interface ConvolutionOptions {
  /** Name of its parameters, unique in the network. */
  readonly name: string;
  /** Channels that come out; a depthwise convolution keeps those that come in. */
  readonly channels: number;
  /** Height and width of its window, odd. */
  readonly kernel: number;
  readonly stride?: number;
  /** Whether every channel has one filter of its own, instead of filters over all channels. */
  readonly depthwise?: boolean;
  /** `centred` unless given. */
  readonly padding?: Padding;
  /** Of the batch normalisation behind it, if there is one. */
  readonly epsilon?: number;
}

/**
 * What surrounds a picture. `centred`: half a window on every side, as PyTorch's networks have it. `same`: only as much
 * as the last window wants, and what can't be halved comes after the picture, as TensorFlow's `SAME` does; with a
 * stride of 2 the two see other pixels (https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2).
 */
export type Padding = 'centred' | 'same';

/** Rows and columns of zeros around a picture. */
interface Surround {
  readonly before: readonly [height: number, width: number];
  readonly after: readonly [height: number, width: number];
}

interface Geometry {
  readonly kernel: number;
  readonly stride: number;
  readonly groups: number;
  readonly padding: Surround;
  readonly input: readonly [channels: number, height: number, width: number];
  readonly output: readonly [channels: number, height: number, width: number];
}

/** A convolution with a bias, padded so that stride 1 keeps the picture's size. `[C,H,W]` → `[K,H',W']`. */
export function convolve(tape: Tape, x: Value, options: ConvolutionOptions): Value {
  const geometry = geometryOf(x, options);
  const weights = declareWeights(tape, geometry, options.name);
  const bias = tape.declare(
    `${options.name}.bias`,
    [geometry.output[0]],
    { kind: 'constant', value: 0 },
    { decays: false },
  );
  return emitConvolution(tape, x, tape.parameter(weights).name, geometry, tape.parameter(bias).name);
}

/**
 * A convolution and a batch normalisation, which has the bias. In inference both become one convolution:
 * the normalisation's fixed scale and shift are multiplied into weights and bias.
 */
export function convolveNormalised(tape: Tape, x: Value, options: ConvolutionOptions): Value {
  const geometry = geometryOf(x, options);
  const [channels] = geometry.output;
  const weights = declareWeights(tape, geometry, options.name);
  const normalisation = declareNormalisation(tape, channels, options.name, options.epsilon);
  if (tape.training) {
    const convolved = emitConvolution(tape, x, tape.parameter(weights).name, geometry);
    const normalise = tape.measuresStatistics ? batchNormalise : normaliseAsMeasured;
    return normalise(tape, convolved, normalisation);
  }
  const { scale, shift } = foldNormalisation(tape, normalisation);
  const size = weights.size / channels;
  const folded = tape.values(weights).map((weight, at) => weight * scale[Math.floor(at / size)]!);
  const input = { ...x, name: tape.whole?.round(x.name, 'signed') ?? x.name };
  const whole = tape.whole?.convolution(input.name, folded, weights.shape, shift);
  if (whole) return emitConvolution(tape, input, whole.weights, geometry, whole.bias);
  return emitConvolution(
    tape,
    input,
    tape.constant(folded, weights.shape),
    geometry,
    tape.constant(shift, [channels]),
  );
}

function geometryOf(
  x: Value,
  { name, channels, kernel, stride = 1, depthwise = false, padding: kind = 'centred' }: ConvolutionOptions,
): Geometry {
  const [inputChannels, height, width] = x.size as [number, number, number];
  if (depthwise && channels !== inputChannels) {
    throw new RangeError(
      `${name} is depthwise: it keeps ${inputChannels} channels and can't make ${channels}.`,
    );
  }
  const zeros = (length: number) => zerosAround(length, kernel, stride, kind);
  const reach = (length: number, [before, after]: readonly [number, number]) =>
    Math.floor((length + before + after - kernel) / stride) + 1;
  const [rows, columns] = [zeros(height), zeros(width)];
  return {
    kernel,
    stride,
    padding: { before: [rows[0], columns[0]], after: [rows[1], columns[1]] },
    groups: depthwise ? inputChannels : 1,
    input: [inputChannels, height, width],
    output: [channels, reach(height, rows), reach(width, columns)],
  };
}

/** Zeros before and after a side of a picture. */
function zerosAround(length: number, kernel: number, stride: number, kind: Padding): [number, number] {
  if (kind === 'centred') return [(kernel - 1) / 2, (kernel - 1) / 2];
  const all = Math.max(0, (Math.ceil(length / stride) - 1) * stride + kernel - length);
  return [Math.floor(all / 2), Math.ceil(all / 2)];
}

/** Weights begin as normal numbers that keep a ReLU's variance: He et al. 2015, https://arxiv.org/abs/1502.01852. */
function declareWeights(tape: Tape, { input, output, groups, kernel }: Geometry, name: string) {
  const inputs = (input[0] / groups) * kernel * kernel;
  return tape.declare(
    `${name}.weights`,
    [output[0], input[0] / groups, kernel, kernel],
    { kind: 'normal', deviation: Math.sqrt(2 / inputs) },
    { decays: true },
  );
}

function emitConvolution(tape: Tape, x: Value, weights: string, geometry: Geometry, bias?: string): Value {
  const { graph } = tape;
  const attributes = attributesOf(geometry);
  const inputs = bias === undefined ? [x.name, weights] : [x.name, weights, bias];
  const y = graph.add('Conv', inputs, attributes);
  const learned = [{ name: weights }, ...(bias === undefined ? [] : [{ name: bias }])];
  return tape.record(y, geometry.output, [x, ...learned], (gradient) => [
    x.differentiable ? inputGradient(tape, weights, gradient, geometry) : undefined,
    geometry.groups === 1
      ? weightGradient(tape, x, gradient, geometry)
      : depthwiseWeightGradient(tape, x, gradient, geometry),
    ...(bias === undefined
      ? []
      : [graph.add('ReduceSum', [gradient, graph.integers(0, 2, 3)], { keepdims: 0 })]),
  ]);
}

function attributesOf({ kernel, stride, padding, groups }: Geometry) {
  return {
    kernel_shape: [kernel, kernel],
    strides: [stride, stride],
    pads: [...padding.before, ...padding.after],
    group: groups,
  };
}

/** The convolution's transpose; rows that a stride has left out at the far edges come back as zeros. */
function inputGradient(tape: Tape, weights: string, gradient: string, geometry: Geometry): string {
  const { kernel, stride, padding, input, output } = geometry;
  const left = (axis: 1 | 2) => {
    const zeros = padding.before[axis - 1]! + padding.after[axis - 1]!;
    return input[axis] - ((output[axis] - 1) * stride - zeros + kernel);
  };
  return tape.graph.add('ConvTranspose', [gradient, weights], {
    ...attributesOf(geometry),
    output_padding: [left(1), left(2)],
  });
}

/** For each place in the window, the picture that it sees times the gradient: `[K, C, kernel, kernel]`. */
function weightGradient(tape: Tape, x: Value, gradient: string, geometry: Geometry): string {
  const { graph } = tape;
  const { kernel, input, output } = geometry;
  const pixels = output[1] * output[2];
  const columns = graph.add(
    'Transpose',
    [graph.add('Reshape', [gradient, graph.integers(0, output[0], pixels)])],
    { perm: [0, 2, 1] },
  );
  const places = windows(tape, x, geometry).map((window) => {
    const rows = graph.add('Reshape', [window, graph.integers(0, input[0], pixels)]);
    const products = graph.add('MatMul', [rows, columns]);
    return graph.add('ReduceSum', [products, graph.integers(0)], { keepdims: 0 });
  });
  const stacked = graph.add('Concat', places, { axis: 0 });
  const shaped = graph.add('Reshape', [stacked, graph.integers(kernel, kernel, input[0], output[0])]);
  return graph.add('Transpose', [shaped], { perm: [3, 2, 0, 1] });
}

function depthwiseWeightGradient(tape: Tape, x: Value, gradient: string, geometry: Geometry): string {
  const { graph } = tape;
  const { kernel, input } = geometry;
  const places = windows(tape, x, geometry).map((window) =>
    graph.add('ReduceSum', [graph.add('Mul', [window, gradient]), graph.integers(0, 2, 3)], { keepdims: 0 }),
  );
  const stacked = graph.add('Concat', places, { axis: 0 });
  const shaped = graph.add('Reshape', [stacked, graph.integers(kernel, kernel, input[0], 1)]);
  return graph.add('Transpose', [shaped], { perm: [2, 3, 0, 1] });
}

/** What each of the window's places sees of the padded picture, row by row: values of the output's size. */
function windows(tape: Tape, x: Value, { kernel, stride, padding, output }: Geometry): string[] {
  const { graph } = tape;
  const zeros = [...padding.before, ...padding.after];
  const padded = zeros.every((count) => count === 0)
    ? x.name
    : graph.add('Pad', [x.name, graph.integers(0, 0, ...padding.before, 0, 0, ...padding.after)]);
  if (kernel === 1 && stride === 1) return [padded];
  const span = (axis: 1 | 2) => (output[axis] - 1) * stride + 1;
  return Array.from({ length: kernel * kernel }, (_, place) => {
    const row = Math.floor(place / kernel);
    const column = place % kernel;
    return graph.add('Slice', [
      padded,
      graph.integers(row, column),
      graph.integers(row + span(1), column + span(2)),
      graph.integers(2, 3),
      graph.integers(stride, stride),
    ]);
  });
}
