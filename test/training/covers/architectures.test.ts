import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { smallCnn } from '../../../src/training/covers/architectures/cnn.ts';
import { coverNet } from '../../../src/training/covers/architectures/cover-net.ts';
import { mobileNetV2 } from '../../../src/training/covers/architectures/mobilenetv2.ts';
import { dense } from '../../../src/training/network/operators/dense.ts';
import { softmaxCrossEntropy } from '../../../src/training/network/operators/losses.ts';
import { Tape, type Value } from '../../../src/training/network/tape.ts';
import { runTape } from '../network/gradient-check.ts';

type Architecture = (tape: Tape, pixels: Value) => Value;

/** A training graph of an architecture with a head of `classes`. */
function trainingTape(architecture: Architecture, size: readonly number[], classes: number): Tape {
  const tape = new Tape({ kind: 'training', batch: 2 });
  const features = architecture(tape, tape.input('pixel_values', size));
  const logits = dense(tape, features, { name: 'head', units: classes });
  tape.differentiate([softmaxCrossEntropy(tape, logits, tape.input('targets', [classes]).name)]);
  return tape;
}

const ARCHITECTURES: readonly (readonly [name: string, Architecture])[] = [
  ['the small CNN', smallCnn],
  ['MobileNetV2', (tape, pixels) => mobileNetV2(tape, pixels, 0.35)],
  [
    'the network that ships',
    (tape, pixels) => coverNet(tape, pixels, { widths: [8, 8, 16, 16, 24], colours: 8, dropout: 0.3 }),
  ],
];

describe.each(ARCHITECTURES)('%s', (_name, architecture) => {
  const size = [3, 96, 64];
  const pixels = Float32Array.from({ length: 2 * 3 * 96 * 64 }, (_, at) => Math.sin(at * at));

  it('sends a gradient to every one of its parameters', async () => {
    const tape = trainingTape(architecture, size, 3);
    const parameters = tape.layout.initialValues(1);
    const masks = tape.masks.map(({ name, length }) => [
      name,
      new Tensor('float32', new Float32Array(2 * length).fill(1), [2, length]),
    ]);
    const { gradient } = await runTape(tape, {
      parameters: new Tensor('float32', parameters, [parameters.length]),
      pixel_values: new Tensor('float32', pixels, [2, ...size]),
      targets: new Tensor('float32', Float32Array.of(1, 0, 0, 0, 1, 0), [2, 3]),
      ...Object.fromEntries(masks),
    });
    const still = tape.layout.slots.filter(({ offset, size: length }) =>
      gradient!.subarray(offset, offset + length).every((value) => value === 0),
    );
    expect(still.map(({ name }) => name)).toEqual([]);
    expect(gradient!.every(Number.isFinite)).toBe(true);
  });

  it('answers for any number of pictures, each as if it were alone', async () => {
    const training = trainingTape(architecture, size, 3);
    const weights = {
      parameters: training.layout.initialValues(1),
      statistics: new Float32Array(training.statisticsSize).fill(0.5),
    };
    const tape = new Tape({ kind: 'inference', weights, quantise: false });
    const features = architecture(tape, tape.input('pixel_values', size));
    tape.output(features, 'features');
    const session = await InferenceSession.create(tape.graph.build('features'));
    const run = async (values: Float32Array, count: number) => {
      const input = new Tensor('float32', values, [count, ...size]);
      return (await session.run({ pixel_values: input }))['features']!.data as Float32Array;
    };
    const both = await run(pixels, 2);
    const second = await run(pixels.slice(pixels.length / 2), 1);
    await session.release();
    expect(both).toHaveLength(2 * features.size[0]!);
    second.forEach((value, at) => expect(both[second.length + at]).toBeCloseTo(value, 3));
    expect(new Set(second).size).toBeGreaterThan(second.length / 4);
  });
});

describe('sizes', () => {
  it('MobileNetV2 has as many parameters as the published one, with 1,000 classes', () => {
    expect(trainingTape(mobileNetV2, [3, 224, 224], 1000).layout.size).toBe(3_504_872);
  });

  it('the small CNN has about 200,000', () => {
    const { size } = trainingTape(smallCnn, [3, 224, 224], 3).layout;
    expect(size).toBeGreaterThan(180_000);
    expect(size).toBeLessThan(220_000);
  });
});
