import { dense } from '../network/operators/dense.ts';
import { softmaxCrossEntropy } from '../network/operators/losses.ts';
import { dropout } from '../network/operators/shaping.ts';
import type { Tape, Value } from '../network/tape.ts';
import type { Task } from '../network/task.ts';
import { type Architecture, featuresOf } from './architectures/architecture.ts';

/** A head on features, which are no longer learned, or whose last layers are. */
export interface HeadNetwork {
  /** Numbers for a picture that the head's dense layer takes. */
  readonly features: number;
  readonly classes: number;
  readonly dropout: number;
  /** What is learned on before the dense layer; nothing unless given. */
  readonly layers?: LastLayers;
}

/** The last layers of a network, whose first ones stay as they are. */
export interface LastLayers {
  /** From the first layers' maps to features. */
  readonly architecture: Architecture;
  /** Of the maps that come in: `[channels, height, width]`. */
  readonly maps: readonly [channels: number, height: number, width: number];
  /** Of their batch normalisations, which stay as they are. */
  readonly statistics: Float32Array;
}

/** What a head learns from, as data that threads can share. */
export interface HeadTaskSpec {
  readonly network: HeadNetwork;
  /** `[examples, variants, features]`, or the maps in place of features: each picture, changed in as many ways. */
  readonly features: Float32Array;
  readonly variants: number;
  /** Class of each example. */
  readonly classes: Int32Array;
  readonly smoothing: number;
}

/** Size of what comes in for a picture. */
function inputSize({ features, layers }: HeadNetwork): readonly number[] {
  return layers?.maps ?? [features];
}

/** Writes a head: features, or the maps before the last layers, to logits. */
export function headLogits(tape: Tape, network: HeadNetwork): Value {
  const { layers, classes, dropout: rate } = network;
  const input = tape.input('features', inputSize(network));
  const features = layers ? featuresOf(tape, input, layers.architecture) : input;
  const kept = dropout(tape, features, rate, 'feature_mask');
  return dense(tape, kept, {
    name: 'head',
    units: classes,
    initialiser: { kind: 'normal', deviation: 0.01 },
  });
}

/** One dense layer on features, or on what the last layers make of frozen maps, each time of another variant of the picture. */
export function createTask({ network, features, variants, classes, smoothing }: HeadTaskSpec): Task {
  const size = inputSize(network);
  const length = size.reduce((product, dimension) => product * dimension, 1);
  return {
    examples: classes.length,
    ...(network.layers && { fixedStatistics: network.layers.statistics }),
    network(tape) {
      const logits = headLogits(tape, network);
      return [softmaxCrossEntropy(tape, logits, tape.input('classes', [network.classes]).name)];
    },
    feeds(examples, random) {
      const values = new Float32Array(examples.length * length);
      const targets = new Float32Array(examples.length * network.classes).fill(smoothing / network.classes);
      examples.forEach((example, at) => {
        const row = example * variants + Math.floor(random() * variants);
        values.set(features.subarray(row * length, (row + 1) * length), at * length);
        targets[at * network.classes + classes[example]!]! += 1 - smoothing;
      });
      return {
        features: { values, size },
        classes: { values: targets, size: [network.classes] },
      };
    },
  };
}
