import { Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import {
  maskedBinaryCrossEntropy,
  softmaxCrossEntropy,
} from '../../../src/training/network/operators/losses.ts';
import { type Loss, Tape, type Value } from '../../../src/training/network/tape.ts';
import { BATCH, expectClose, runTape } from './gradient-check.ts';

const LABELS = 4;

/** Logits at which a loss is tried, one row an example; large ones would overflow in a careless formula. */
const LOGITS = Float32Array.of(0.3, -1.2, 0.8, 2, -0.5, 0, 60, -70, 1, 1, -2, 0.25);

/** Checks a loss's value and its gradient at LOGITS, by central differences in double precision. */
async function checkLoss(
  loss: (tape: Tape, logits: Value) => Loss,
  formula: (logits: Float64Array) => number,
  inputs: Readonly<Record<string, Float32Array>>,
): Promise<void> {
  const tape = new Tape({ kind: 'training', batch: BATCH });
  const slot = tape.declare('z', [BATCH, LABELS], { kind: 'constant', value: 0 }, { decays: false });
  const logits = { name: tape.parameter(slot).name, size: [LABELS], differentiable: true };
  for (const name of Object.keys(inputs)) tape.input(name, [LABELS]);
  tape.differentiate([loss(tape, logits)]);
  const results = await runTape(tape, {
    parameters: new Tensor('float32', LOGITS, [LOGITS.length]),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, values]) => [name, new Tensor('float32', values, [BATCH, LABELS])]),
    ),
  });
  expectClose(results['loss']!, [formula(Float64Array.from(LOGITS))], 'loss');
  const step = 1e-6;
  const differences = Float64Array.from(LOGITS, (_, at) => {
    const moved = Float64Array.from(LOGITS);
    moved[at]! += step;
    const above = formula(moved);
    moved[at]! -= 2 * step;
    return (above - formula(moved)) / (2 * step);
  });
  expectClose(results['gradient']!, differences, 'gradient');
}

/** A training graph with one cross-entropy for each weight. */
async function crossEntropies(weights: readonly number[]): Promise<Record<string, Float32Array>> {
  const tape = new Tape({ kind: 'training', batch: BATCH });
  const slot = tape.declare('z', [BATCH, LABELS], { kind: 'constant', value: 0 }, { decays: false });
  const logits = { name: tape.parameter(slot).name, size: [LABELS], differentiable: true };
  tape.input('targets', [LABELS]);
  tape.differentiate(weights.map((weight) => softmaxCrossEntropy(tape, logits, 'targets', weight)));
  const targets = LOGITS.map((value) => Math.abs(value) / 100);
  return runTape(tape, {
    parameters: new Tensor('float32', LOGITS, [LOGITS.length]),
    targets: new Tensor('float32', targets, [BATCH, LABELS]),
  });
}

describe('softmaxCrossEntropy', () => {
  const targets = Float32Array.of(0.7, 0.1, 0.1, 0.1, 0, 0, 1, 0, 0, 0, 0, 0);

  it('takes soft targets, and counts an example without a target for nothing', async () => {
    await checkLoss(
      (tape, logits) => softmaxCrossEntropy(tape, logits, 'targets', 2),
      (logits) => {
        let sum = 0;
        for (let row = 0; row < BATCH; row++) {
          const values = logits.subarray(row * LABELS, (row + 1) * LABELS);
          const largest = Math.max(...values);
          const total = values.reduce((whole, value) => whole + Math.exp(value - largest), 0);
          values.forEach((value, label) => {
            sum -= targets[row * LABELS + label]! * (value - largest - Math.log(total));
          });
        }
        return (2 * sum) / BATCH;
      },
      { targets },
    );
  });
});

describe('maskedBinaryCrossEntropy', () => {
  const targets = Float32Array.of(1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1);
  const mask = Float32Array.of(1, 0.5, 0, 1, 1, 1, 1, 0, 0, 0.5, 1, 1);

  it('weighs each label by the mask', async () => {
    await checkLoss(
      (tape, logits) => maskedBinaryCrossEntropy(tape, logits, 'targets', 'mask', 3),
      (logits) =>
        (3 / (BATCH * LABELS)) *
        logits.reduce((sum, logit, at) => {
          const softplus = Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit)));
          return sum + mask[at]! * (softplus - targets[at]! * logit);
        }, 0),
      { targets, mask },
    );
  });
});

describe('several losses', () => {
  it('add up, in value and in gradient', async () => {
    const [together, once] = [await crossEntropies([1, 2]), await crossEntropies([3])];
    expectClose(together['loss']!, once['loss']!, 'loss');
    expectClose(together['gradient']!, once['gradient']!, 'gradient');
    expect(Math.abs(once['loss']![0]!)).toBeGreaterThan(0.1);
  });
});
