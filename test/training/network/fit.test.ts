import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { type Fitted, fit, type FitOptions } from '../../../src/training/network/fit.ts';
import { Tape, type TrainedWeights } from '../../../src/training/network/tape.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { makeFolder } from '../../folders.ts';
import { drawStripes, SIZE, stripesNetwork } from './stripes-task.ts';

const OPTIONS: FitOptions = {
  epochs: 6,
  batch: 16,
  parts: 2,
  learningRate: 0.05,
  weightDecay: 0.01,
  averageSteps: 4,
  patience: 6,
  seed: 3,
};
const SOURCE = { module: new URL('./stripes-task.ts', import.meta.url), spec: { examples: 70 } };
const silent = { start() {}, advance() {}, stop() {} };

function inferenceGraph(weights: TrainedWeights, quantise = false): Uint8Array {
  const tape = new Tape({ kind: 'inference', weights, quantise });
  tape.output(stripesNetwork(tape), 'logits');
  return tape.graph.build('stripes');
}

/** Share of fresh pictures that a network gets right, and its logits. */
async function tryOut(
  graph: Uint8Array,
): Promise<{ readonly accuracy: number; readonly logits: Float32Array }> {
  const session = await InferenceSession.create(graph);
  const random = seededRandom(99);
  const count = 100;
  const pixels = new Float32Array(count * SIZE * SIZE);
  for (let at = 0; at < count; at++) pixels.set(drawStripes(at, random), at * SIZE * SIZE);
  const results = await session.run({
    pixel_values: new Tensor('float32', pixels, [count, 1, SIZE, SIZE]),
  });
  await session.release();
  const logits = results['logits']!.data as Float32Array;
  let right = 0;
  for (let at = 0; at < count; at++) {
    const stands = logits[at * 2 + 1]! > logits[at * 2]!;
    if (stands === (at % 2 === 1)) right++;
  }
  return { accuracy: right / count, logits };
}

const validate = async (weights: TrainedWeights) => ({
  score: (await tryOut(inferenceGraph(weights))).accuracy,
});

/** Leaves out what no two runs share. */
function outcome({ weights, best, history }: Fitted) {
  return { weights, best, history: history.map(({ seconds: _seconds, ...epoch }) => epoch) };
}

describe('fit', () => {
  it('learns what stripes are, and one convolution with folded statistics says the same as 8-bit weights do', async () => {
    const fitted = await fit(SOURCE, validate, OPTIONS, silent);
    expect(fitted.history.at(-1)!.loss).toBeLessThan(fitted.history[0]!.loss);
    const whole = await tryOut(inferenceGraph(fitted.weights));
    expect(whole.accuracy).toBeGreaterThan(0.95);
    const quantised = await tryOut(inferenceGraph(fitted.weights, true));
    const largest = Math.max(...whole.logits.map(Math.abs));
    whole.logits.forEach((logit, at) => {
      expect(Math.abs(quantised.logits[at]! - logit)).toBeLessThan(0.05 * largest);
    });
  });

  it('gives the same weights again for the same seed, and others for another', async () => {
    const options = { ...OPTIONS, epochs: 2 };
    const [one, again, other] = [
      await fit(SOURCE, validate, options, silent),
      await fit(SOURCE, validate, options, silent),
      await fit(SOURCE, validate, { ...options, seed: 4 }, silent),
    ];
    expect(outcome(again)).toEqual(outcome(one));
    expect(other.weights.parameters).not.toEqual(one.weights.parameters);
  });

  it('goes on after an interruption as if there had been none', async () => {
    const folder = makeFolder();
    const checkpoint = { path: join(folder, 'run.checkpoint'), key: 'stripes' };
    let epochs = 0;
    const interrupted = fit(
      SOURCE,
      async (weights) => {
        if (++epochs === 3) throw new Error('The power went off.');
        return validate(weights);
      },
      OPTIONS,
      silent,
      { checkpoint },
    );
    await expect(interrupted).rejects.toThrow('The power went off.');
    let resumed = 0;
    const finished = await fit(
      SOURCE,
      async (weights) => {
        resumed++;
        return validate(weights);
      },
      OPTIONS,
      silent,
      { checkpoint },
    );
    expect(resumed).toBe(OPTIONS.epochs - 2);
    expect(outcome(finished)).toEqual(outcome(await fit(SOURCE, validate, OPTIONS, silent)));
  });

  it('begins anew where the checkpoint is of another run', async () => {
    const folder = makeFolder();
    const path = join(folder, 'run.checkpoint');
    const options = { ...OPTIONS, epochs: 1 };
    await fit(SOURCE, validate, options, silent, { checkpoint: { path, key: 'one' } });
    let epochs = 0;
    const count = async () => ({ score: ++epochs });
    await fit(SOURCE, count, options, silent, { checkpoint: { path, key: 'other' } });
    expect(epochs).toBe(1);
    await fit(SOURCE, count, options, silent, { checkpoint: { path, key: 'other' } });
    expect(epochs).toBe(1);
  });

  it('stops after epochs without a better score, and keeps the best one', async () => {
    const scores = [0.5, 0.7, 0.6, 0.7, 0.9];
    const seen: TrainedWeights[] = [];
    const fitted = await fit(
      SOURCE,
      async (weights) => {
        seen.push(weights);
        return { score: scores[seen.length - 1]! };
      },
      { ...OPTIONS, patience: 2 },
      silent,
    );
    expect(seen).toHaveLength(4);
    expect(fitted.best).toBe(1);
    expect(fitted.weights).toEqual(seen[1]);
  });

  it('says so when there are fewer examples than a batch holds', async () => {
    await expect(fit({ ...SOURCE, spec: { examples: 10 } }, validate, OPTIONS, silent)).rejects.toThrow(
      /batch of 16 needs as many examples; there are 10/u,
    );
  });

  it.each([
    [true, 'This thread has no memory left.'],
    [false, 'These pictures are gone.'],
  ])('fails with the error of a thread that fails, early: %s', async (early, message) => {
    const module = new URL('./failing-task.ts', import.meta.url);
    const source = { module, spec: { examples: 70, early } };
    await expect(fit(source, validate, OPTIONS, silent)).rejects.toThrow(message);
  });
});
