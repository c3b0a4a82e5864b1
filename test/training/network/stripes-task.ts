import { relu } from '../../../src/training/network/operators/activation.ts';
import { convolveNormalised } from '../../../src/training/network/operators/convolution.ts';
import { dense } from '../../../src/training/network/operators/dense.ts';
import { softmaxCrossEntropy } from '../../../src/training/network/operators/losses.ts';
import { globalAveragePool, maxPool } from '../../../src/training/network/operators/pooling.ts';
import { dropout } from '../../../src/training/network/operators/shaping.ts';
import type { Tape, Value } from '../../../src/training/network/tape.ts';
import type { Task } from '../../../src/training/network/task.ts';
import type { Random } from '../../../src/training/random.ts';

/** Pictures of 8 × 8 with stripes that lie or stand: a task that needs a convolution, not a mean colour. */
export const SIZE = 8;

export interface StripesSpec {
  readonly examples: number;
}

/** One picture with noise; even examples' stripes lie, odd ones' stand. */
export function drawStripes(example: number, random: Random): Float32Array {
  const phase = Math.floor(random() * 2);
  return Float32Array.from({ length: SIZE * SIZE }, (_, at) => {
    const line = example % 2 === 0 ? Math.floor(at / SIZE) : at % SIZE;
    return ((line + phase) % 2) * 2 - 1 + (random() - 0.5);
  });
}

export function stripesNetwork(tape: Tape): Value {
  const pixels = tape.input('pixel_values', [1, SIZE, SIZE]);
  const x = maxPool(
    tape,
    relu(tape, convolveNormalised(tape, pixels, { name: 'c', channels: 6, kernel: 3 })),
  );
  return dense(tape, dropout(tape, globalAveragePool(tape, x), 0.2, 'mask'), { name: 'd', units: 2 });
}

export function createTask({ examples }: StripesSpec): Task {
  return {
    examples,
    network: (tape) => {
      const logits = stripesNetwork(tape);
      return [softmaxCrossEntropy(tape, logits, tape.input('targets', [2]).name)];
    },
    feeds(rows, random) {
      const pixels = new Float32Array(rows.length * SIZE * SIZE);
      const targets = new Float32Array(rows.length * 2);
      rows.forEach((row, at) => {
        if (row >= examples) throw new RangeError(`There is no example ${row}.`);
        pixels.set(drawStripes(row, random), at * SIZE * SIZE);
        targets[at * 2 + (row % 2)] = 1;
      });
      return {
        pixel_values: { values: pixels, size: [1, SIZE, SIZE] },
        targets: { values: targets, size: [2] },
      };
    },
  };
}
