import { InferenceSession, Tensor } from 'onnxruntime-node';
import { Tape, type TrainedWeights, type Value } from '../network/tape.ts';
import { concatenate, type Table, tableOf } from '../table.ts';
import { featuresOf, type MobileNetOptions } from './architectures/architecture.ts';
import { headLogits, type HeadNetwork, type LastLayers } from './head-task.ts';
import { PIXELS } from './picture-task.ts';
import type { PretrainedNetwork } from './published/keras-mobilenet.ts';

/** A pretrained network, cut in two: what stays as it is, and what is trained on. */
export interface DividedNetwork {
  /** From pixels to maps. */
  readonly first: TrainedWeights;
  /** The ONNX file of the first layers: pixels in, maps `[batch,C,H,W]` out. */
  readonly firstGraph: Uint8Array;
  readonly layers: LastLayers;
  /** What the last layers begin from. */
  readonly start: Float32Array;
}

/**
 * Cuts a MobileNetV2 before one of its stages. The first layers take most of the time, so that maps are read once and
 * the last layers are trained on them in a small part of what the whole would take.
 *
 * @param from the first stage that is trained on, from 2
 */
export function divideNetwork(
  { architecture, size, weights }: PretrainedNetwork,
  from: number,
): DividedNetwork {
  const cut = sizesOf(architecture, size, from);
  const first = {
    parameters: weights.parameters.subarray(0, cut.parameters),
    statistics: weights.statistics.subarray(0, cut.statistics),
  };
  const tape = new Tape({ kind: 'inference', weights: first, quantise: false });
  const pixels = tape.input(PIXELS, [3, size.height, size.width]);
  tape.output(featuresOf(tape, pixels, { ...architecture, stages: { to: from } }), 'maps');
  return {
    first,
    firstGraph: tape.graph.build('first-layers'),
    layers: {
      architecture: { ...architecture, stages: { from } },
      maps: cut.maps,
      statistics: weights.statistics.slice(cut.statistics),
    },
    start: weights.parameters.slice(cut.parameters),
  };
}

function sizesOf(architecture: MobileNetOptions, { height, width }: PretrainedNetwork['size'], to: number) {
  const tape = new Tape({ kind: 'training', batch: 1 });
  const pixels = tape.input(PIXELS, [3, height, width]);
  const maps = featuresOf(tape, pixels, { ...architecture, stages: { to } });
  return {
    maps: maps.size as LastLayers['maps'],
    parameters: tape.layout.size,
    statistics: tape.statisticsSize,
  };
}

/** Both parts and the head as the weights of one network. */
export function joinNetwork(
  { first, layers }: DividedNetwork,
  { parameters }: TrainedWeights,
): TrainedWeights {
  return {
    parameters: concatenate([first.parameters, parameters]),
    statistics: concatenate([first.statistics, layers.statistics]),
  };
}

/** Maps that go through the last layers together. */
const BATCH = 32;
const THREADS = 2;

/** What the last layers make of maps before any of it is learned: features, a row a picture. */
export function lastFeatures(maps: Float32Array, { layers, start }: DividedNetwork): Promise<Table> {
  return runLayers(maps, layers, start, (tape) =>
    featuresOf(tape, tape.input('features', layers.maps), layers.architecture),
  );
}

/** Logits of the last layers and the head on maps, a row a picture. */
export function lastLogits(
  maps: Float32Array,
  { parameters }: TrainedWeights,
  network: HeadNetwork & { readonly layers: LastLayers },
): Promise<Table> {
  return runLayers(maps, network.layers, parameters, (tape) => headLogits(tape, network));
}

async function runLayers(
  maps: Float32Array,
  { maps: size, statistics }: LastLayers,
  parameters: Float32Array,
  write: (tape: Tape) => Value,
): Promise<Table> {
  const tape = new Tape({ kind: 'inference', weights: { parameters, statistics }, quantise: false });
  const output = write(tape);
  tape.output(output, 'output');
  const session = await InferenceSession.create(tape.graph.build('last-layers'), {
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
  });
  const length = size.reduce((product, dimension) => product * dimension, 1);
  const parts: Float32Array[] = [];
  for (let start = 0; start < maps.length; start += BATCH * length) {
    // A copy, because a tensor can't stand in shared memory.
    const values = Float32Array.from(maps.subarray(start, start + BATCH * length));
    const features = new Tensor('float32', values, [values.length / length, ...size]);
    parts.push((await session.run({ features }))['output']!.data as Float32Array);
  }
  await session.release();
  return tableOf(concatenate(parts), output.size[0]!);
}
