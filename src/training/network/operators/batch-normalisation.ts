import type { ParameterSlot } from '../parameters.ts';
import type { Tape, Value } from '../tape.ts';

/** Keeps the division finite for a channel that does not vary. */
const EPSILON = 1e-5;

/** The scale and shift of a batch normalisation, a number a channel each. */
export interface BatchNormalisation {
  /** What is added to every variance. */
  readonly epsilon: number;
  readonly scale: ParameterSlot;
  readonly shift: ParameterSlot;
}

/** Takes the parameters of a batch normalisation of `channels` channels. */
export function declareNormalisation(
  tape: Tape,
  channels: number,
  name: string,
  epsilon = EPSILON,
): BatchNormalisation {
  return {
    epsilon,
    scale: tape.declare(`${name}.scale`, [channels], { kind: 'constant', value: 1 }, { decays: false }),
    shift: tape.declare(`${name}.shift`, [channels], { kind: 'constant', value: 0 }, { decays: false }),
  };
}

/**
 * Normalises each channel by its mean and variance in the batch, then scales and shifts it (Ioffe and Szegedy
 * 2015, https://arxiv.org/abs/1502.03167). `[C,H,W]` → `[C,H,W]`, in training only.
 */
export function batchNormalise(tape: Tape, x: Value, normalisation: BatchNormalisation): Value {
  const { graph } = tape;
  const [channels, height, width] = x.size as [number, number, number];
  const count = (tape.batch as number) * height * width;
  const scale = tape.parameter(normalisation.scale);
  const shift = tape.parameter(normalisation.shift);

  const mean = channelMean(tape, x.name);
  const centred = graph.add('Sub', [x.name, perChannel(tape, mean, channels)]);
  const variance = graph.add('Div', [channelSumOfSquares(tape, centred), graph.scalar(count)]);
  tape.keepStatistics(mean, channels);
  tape.keepStatistics(variance, channels);
  const deviation = graph.add('Sqrt', [graph.add('Add', [variance, graph.scalar(normalisation.epsilon)])]);
  const gain = graph.add('Div', [scale.name, deviation]);
  const y = graph.add('Add', [
    graph.add('Mul', [centred, perChannel(tape, gain, channels)]),
    perChannel(tape, shift.name, channels),
  ]);

  return tape.record(y, x.size, [x, scale, shift], (gradient) => {
    const shiftGradient = graph.add('Mul', [channelMean(tape, gradient), graph.scalar(count)]);
    const products = graph.add('Mul', [
      channelMean(tape, graph.add('Mul', [gradient, centred])),
      graph.scalar(count),
    ]);
    const scaleGradient = graph.add('Div', [products, deviation]);
    // gain × (dy − mean(dy) − centred × mean(dy × centred) / variance), its last factors per channel
    const slope = graph.add('Div', [
      graph.add('Mul', [gain, products]),
      graph.add('Mul', [graph.add('Mul', [deviation, deviation]), graph.scalar(count)]),
    ]);
    const level = graph.add('Div', [graph.add('Mul', [gain, shiftGradient]), graph.scalar(count)]);
    const direct = graph.add('Mul', [gradient, perChannel(tape, gain, channels)]);
    const throughVariance = graph.add('Mul', [centred, perChannel(tape, slope, channels)]);
    const inputGradient = graph.add('Sub', [
      graph.add('Sub', [direct, throughVariance]),
      perChannel(tape, level, channels),
    ]);
    return [inputGradient, scaleGradient, shiftGradient];
  });
}

/**
 * Normalises each channel by a mean and variance that an earlier training measured, and goes on learning its scale and
 * shift: for batches too small to measure, and for features that are to stay nearly as they are. `[C,H,W]` → `[C,H,W]`,
 * in training only.
 */
export function normaliseAsMeasured(tape: Tape, x: Value, normalisation: BatchNormalisation): Value {
  const { graph } = tape;
  const channels = x.size[0]!;
  const mean = graph.constant(tape.trainedStatistics(channels), [channels]);
  const variance = tape.trainedStatistics(channels);
  const deviation = graph.constant(
    variance.map((value) => Math.sqrt(value + normalisation.epsilon)),
    [channels],
  );
  const scale = tape.parameter(normalisation.scale);
  const shift = tape.parameter(normalisation.shift);
  const gain = graph.add('Div', [scale.name, deviation]);
  const level = graph.add('Sub', [shift.name, graph.add('Mul', [mean, gain])]);
  const scaled = graph.add('Mul', [x.name, perChannel(tape, gain, channels)]);
  const y = graph.add('Add', [scaled, perChannel(tape, level, channels)]);
  return tape.record(y, x.size, [x, scale, shift], (gradient) => {
    const shiftGradient = channelSum(tape, gradient);
    const products = channelSum(tape, graph.add('Mul', [gradient, x.name]));
    const centred = graph.add('Sub', [products, graph.add('Mul', [mean, shiftGradient])]);
    return [
      graph.add('Mul', [gradient, perChannel(tape, gain, channels)]),
      graph.add('Div', [centred, deviation]),
      shiftGradient,
    ];
  });
}

/** What a trained normalisation multiplies a channel by, and what it then adds. */
export function foldNormalisation(
  tape: Tape,
  normalisation: BatchNormalisation,
): { readonly scale: Float32Array; readonly shift: Float32Array } {
  const { size } = normalisation.scale;
  const mean = tape.trainedStatistics(size);
  const variance = tape.trainedStatistics(size);
  const scale = tape
    .values(normalisation.scale)
    .map((gain, at) => gain / Math.sqrt(variance[at]! + normalisation.epsilon));
  const shift = tape.values(normalisation.shift).map((bias, at) => bias - mean[at]! * scale[at]!);
  return { scale, shift };
}

/** Mean of each channel, `[C]`; rows first, which the runtime does many times faster than all axes at once. */
function channelMean(tape: Tape, name: string): string {
  const rows = tape.graph.add('ReduceMean', [name], { axes: [2, 3], keepdims: 0 });
  return tape.graph.add('ReduceMean', [rows], { axes: [0], keepdims: 0 });
}

function channelSum(tape: Tape, name: string): string {
  const rows = tape.graph.add('ReduceSum', [name, tape.graph.integers(2, 3)], { keepdims: 0 });
  return tape.graph.add('ReduceSum', [rows, tape.graph.integers(0)], { keepdims: 0 });
}

function channelSumOfSquares(tape: Tape, name: string): string {
  const rows = tape.graph.add('ReduceSumSquare', [name], { axes: [2, 3], keepdims: 0 });
  return tape.graph.add('ReduceSum', [rows, tape.graph.integers(0)], { keepdims: 0 });
}

/** One number a channel, shaped to stand beside pictures. */
function perChannel(tape: Tape, name: string, channels: number): string {
  return tape.graph.add('Reshape', [name, tape.graph.integers(1, channels, 1, 1)]);
}
