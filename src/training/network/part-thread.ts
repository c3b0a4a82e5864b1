import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { hashText, type Random, seededRandom } from '../random.ts';
import type { PartAnswer, PartData, PartRequest, PartResult } from './parts.ts';
import type { DropoutMask } from './tape.ts';
import { createTask, trainingTape } from './task.ts';

const { module, spec, batch, parameters } = workerData as PartData;
const task = await createTask({ module, spec });
const tape = trainingTape(task, batch);
const session = await InferenceSession.create(tape.graph.build('training'), {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
});

async function work({ examples, seed, name }: PartRequest): Promise<PartResult> {
  const random = seededRandom(hashText(name, seed));
  const inputs = Object.entries(task.feeds(examples, random)).map(([input, { values, size }]) => [
    input,
    new Tensor('float32', values, [batch, ...size]),
  ]);
  const masks = tape.masks.map((mask) => [mask.name, drawMask(mask, random)]);
  const results = await session.run({
    // A copy, because a tensor can't stand in shared memory.
    parameters: new Tensor('float32', Float32Array.from(parameters), [parameters.length]),
    ...Object.fromEntries([...inputs, ...masks]),
  });
  return {
    loss: (results['loss']!.data as Float32Array)[0]!,
    gradient: results['gradient']!.data as Float32Array,
    statistics: (results['statistics']?.data as Float32Array | undefined) ?? new Float32Array(0),
  };
}

function drawMask({ length, rate }: DropoutMask, random: Random): Tensor {
  const values = Float32Array.from({ length: batch * length }, () => (random() < rate ? 0 : 1 / (1 - rate)));
  return new Tensor('float32', values, [batch, length]);
}

const port = parentPort!;
port.on('message', (request: PartRequest | 'close') => {
  void (request === 'close' ? close() : answer(request));
});

async function answer(request: PartRequest): Promise<void> {
  try {
    port.postMessage({ result: await work(request) } satisfies PartAnswer);
  } catch (error) {
    port.postMessage({ error } satisfies PartAnswer);
  }
}

/** Ends the thread by leaving it nothing to wait for: one that is stopped inside the runtime takes the process along. */
async function close(): Promise<void> {
  await session.release();
  port.close();
}
