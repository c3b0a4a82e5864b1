import { Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { relu, relu6 } from '../../../src/training/network/operators/activation.ts';
import {
  batchNormalise,
  declareNormalisation,
  normaliseAsMeasured,
} from '../../../src/training/network/operators/batch-normalisation.ts';
import { convolve, convolveNormalised } from '../../../src/training/network/operators/convolution.ts';
import { dense } from '../../../src/training/network/operators/dense.ts';
import {
  globalAveragePool,
  globalMaxPool,
  maxPool,
} from '../../../src/training/network/operators/pooling.ts';
import { add, concatenate, dropout } from '../../../src/training/network/operators/shaping.ts';
import { BATCH, checkGradient } from './gradient-check.ts';
import * as reference from './reference.ts';

describe('each operator gives what its formula gives, and the gradient that central differences show', () => {
  const convolutions = [
    { kernel: 3, stride: 1, height: 5, width: 4 },
    { kernel: 3, stride: 2, height: 6, width: 4 },
    { kernel: 3, stride: 2, height: 7, width: 5 },
    { kernel: 5, stride: 2, height: 9, width: 6 },
    { kernel: 1, stride: 1, height: 3, width: 4 },
    { kernel: 1, stride: 2, height: 4, width: 5 },
  ];
  it.each(convolutions)(
    'convolution $kernel², stride $stride, on $height × $width',
    async ({ height, width, ...rest }) => {
      await checkGradient({
        inputs: [[2, height, width]],
        graph: (tape, [x]) => convolve(tape, x!, { name: 'c', channels: 3, ...rest }),
        formula: ([x], [weights, bias]) =>
          reference.convolve(x!, weights!, bias, { stride: rest.stride, depthwise: false }),
      });
    },
  );

  it.each(convolutions)(
    'depthwise convolution $kernel², stride $stride, on $height × $width',
    async ({ height, width, ...rest }) => {
      await checkGradient({
        inputs: [[3, height, width]],
        graph: (tape, [x]) => convolve(tape, x!, { name: 'c', channels: 3, depthwise: true, ...rest }),
        formula: ([x], [weights, bias]) =>
          reference.convolve(x!, weights!, bias, { stride: rest.stride, depthwise: true }),
      });
    },
  );

  describe.each([false, true])('with zeros as TensorFlow has them, depthwise: %s', (depthwise) => {
    it.each(convolutions)(
      'convolution $kernel², stride $stride, on $height × $width',
      async ({ height, width, ...rest }) => {
        const options = { name: 'c', channels: 3, padding: 'same', depthwise, ...rest } as const;
        await checkGradient({
          inputs: [[3, height, width]],
          graph: (tape, [x]) => convolve(tape, x!, options),
          formula: ([x], [weights, bias]) =>
            reference.convolve(x!, weights!, bias, { stride: rest.stride, depthwise, same: true }),
        });
      },
    );
  });

  it('convolution with batch normalisation', async () => {
    await checkGradient({
      inputs: [[2, 4, 4]],
      graph: (tape, [x]) => convolveNormalised(tape, x!, { name: 'c', channels: 3, kernel: 3 }),
      formula: ([x], [weights, scale, shift]) =>
        reference.batchNormalise(
          reference.convolve(x!, weights!, undefined, { stride: 1, depthwise: false }),
          scale!,
          shift!,
        ),
    });
  });

  it('batch normalisation', async () => {
    await checkGradient({
      inputs: [[2, 3, 4]],
      graph: (tape, [x]) => batchNormalise(tape, x!, declareNormalisation(tape, 2, 'n')),
      formula: ([x], [scale, shift]) => reference.batchNormalise(x!, scale!, shift!),
    });
  });

  it('batch normalisation by statistics that were measured before', async () => {
    const [mean, variance] = [
      [0.5, -0.2],
      [0.3, 2],
    ] as const;
    await checkGradient({
      inputs: [[2, 3, 4]],
      fixedStatistics: Float32Array.of(...mean, ...variance),
      graph: (tape, [x]) => normaliseAsMeasured(tape, x!, declareNormalisation(tape, 2, 'n')),
      formula: ([x], [scale, shift]) =>
        reference.map(x!, (value, at) => {
          const channel = Math.floor(at / 12) % 2;
          const normal = (value - mean[channel]!) / Math.sqrt(variance[channel]! + 1e-5);
          return scale!.values[channel]! * normal + shift!.values[channel]!;
        }),
    });
  });

  it('ReLU', async () => {
    await checkGradient({
      inputs: [[2, 3, 4]],
      graph: (tape, [x]) => relu(tape, x!),
      formula: ([x]) => reference.map(x!, (value) => Math.max(value, 0)),
    });
  });

  it('ReLU6, on both sides of 6', async () => {
    await checkGradient({
      inputs: [[2, 3, 4]],
      spread: 10,
      graph: (tape, [x]) => relu6(tape, x!),
      formula: ([x]) => reference.map(x!, (value) => Math.min(Math.max(value, 0), 6)),
    });
  });

  it.each([
    [4, 6],
    [5, 3],
  ])('largest of 2 × 2 on %i × %i', async (height, width) => {
    await checkGradient({
      inputs: [[2, height, width]],
      graph: (tape, [x]) => maxPool(tape, x!),
      formula: ([x]) => reference.maxPool(x!),
    });
  });

  it('mean of each channel', async () => {
    await checkGradient({
      inputs: [[2, 3, 4]],
      graph: (tape, [x]) => globalAveragePool(tape, x!),
      formula: ([x]) => {
        const { lists, shape } = reference.channelPixels(x!);
        return reference.tensor(
          shape,
          lists.map((pixels) => pixels.reduce((sum, value) => sum + value, 0) / 12),
        );
      },
    });
  });

  it('largest of each channel', async () => {
    await checkGradient({
      inputs: [[2, 3, 4]],
      graph: (tape, [x]) => globalMaxPool(tape, x!),
      formula: ([x]) => {
        const { lists, shape } = reference.channelPixels(x!);
        return reference.tensor(
          shape,
          lists.map((pixels) => Math.max(...pixels)),
        );
      },
    });
  });

  it('dense', async () => {
    await checkGradient({
      inputs: [[4]],
      graph: (tape, [x]) => dense(tape, x!, { name: 'd', units: 5 }),
      formula: ([x], [weights, bias]) => reference.dense(x!, weights!, bias!),
    });
  });

  it('sum, and a value that is used twice', async () => {
    await checkGradient({
      inputs: [[3], [3]],
      graph: (tape, [x, y]) => add(tape, add(tape, x!, y!), x!),
      formula: ([x, y]) =>
        reference.tensor(
          x!.shape,
          x!.values.map((value, at) => 2 * value + y!.values[at]!),
        ),
    });
  });

  it('vectors side by side', async () => {
    await checkGradient({
      inputs: [[2], [3]],
      graph: (tape, [x, y]) => concatenate(tape, [x!, y!]),
      formula: ([x, y]) => {
        const others = reference.rows(y!);
        return reference.tensor(
          [BATCH, 5],
          reference.rows(x!).flatMap((row, n) => row.concat(others[n]!)),
        );
      },
    });
  });

  it('dropout of numbers and of channels', async () => {
    const mask = Float32Array.of(2, 0, 0, 2, 2, 2);
    const feeds = { mask: new Tensor('float32', mask, [BATCH, 2]) };
    await checkGradient({
      inputs: [[2]],
      feeds,
      graph: (tape, [x]) => dropout(tape, x!, 0.5, 'mask'),
      formula: ([x]) =>
        reference.tensor(
          x!.shape,
          x!.values.map((value, at) => value * mask[at]!),
        ),
    });
    await checkGradient({
      inputs: [[2, 2, 2]],
      feeds,
      graph: (tape, [x]) => dropout(tape, x!, 0.5, 'mask'),
      formula: ([x]) =>
        reference.tensor(
          x!.shape,
          x!.values.map((value, at) => value * mask[Math.floor(at / 4)]!),
        ),
    });
  });

  it('a check that compares with a wrong formula fails', async () => {
    await expect(
      checkGradient({
        inputs: [[3]],
        graph: (tape, [x]) => add(tape, x!, x!),
        formula: ([x]) => reference.map(x!, (value) => 2.001 * value),
      }),
    ).rejects.toThrow(/output is wrong/u);
  });
});
