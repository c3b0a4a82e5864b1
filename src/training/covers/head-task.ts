import { dense } from '../network/operators/dense.ts';
import { softmaxCrossEntropy } from '../network/operators/losses.ts';
import { dropout } from '../network/operators/shaping.ts';
import type { Tape, Value } from '../network/tape.ts';
import type { Task } from '../network/task.ts';

/** A head on features that are no longer learned. */
export interface HeadNetwork {
  /** Numbers that the frozen network gives for a picture. */
  readonly features: number;
  readonly classes: number;
  readonly dropout: number;
}

/** What a head learns from, as data that threads can share. */
export interface HeadTaskSpec {
  readonly network: HeadNetwork;
  /** `[examples, variants, features]`: each picture, changed in as many ways. */
  readonly features: Float32Array;
  readonly variants: number;
  /** Class of each example. */
  readonly classes: Int32Array;
  readonly smoothing: number;
}

/** Writes a head: features to logits. */
function headLogits(tape: Tape, features: Value, { classes, dropout: rate }: HeadNetwork): Value {
  const kept = dropout(tape, features, rate, 'feature_mask');
  return dense(tape, kept, {
    name: 'head',
    units: classes,
    initialiser: { kind: 'normal', deviation: 0.01 },
  });
}

/** One dense layer on frozen features, each time on another variant of the picture. */
export function createTask({ network, features, variants, classes, smoothing }: HeadTaskSpec): Task {
  return {
    examples: classes.length,
    network(tape) {
      const logits = headLogits(tape, tape.input('features', [network.features]), network);
      return [softmaxCrossEntropy(tape, logits, tape.input('classes', [network.classes]).name)];
    },
    feeds(examples, random) {
      const values = new Float32Array(examples.length * network.features);
      const targets = new Float32Array(examples.length * network.classes).fill(smoothing / network.classes);
      examples.forEach((example, at) => {
        const row = example * variants + Math.floor(random() * variants);
        values.set(
          features.subarray(row * network.features, (row + 1) * network.features),
          at * network.features,
        );
        targets[at * network.classes + classes[example]!]! += 1 - smoothing;
      });
      return {
        features: { values, size: [network.features] },
        classes: { values: targets, size: [network.classes] },
      };
    },
  };
}
