import type { Progress } from '../progress.ts';
import { hashText, seededRandom, shuffle } from '../random.ts';
import {
  type Checkpoint,
  type CheckpointPlace,
  type Epoch,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { initialState, openOptimiser, type Optimiser } from './optimiser.ts';
import { openParts, type BatchParts } from './parts.ts';
import { oneCycle } from './schedule.ts';
import type { TrainedWeights } from './tape.ts';
import { createTask, type TaskSource, trainingTape } from './task.ts';

/** Figures on examples that are not learned from. */
export interface Validation {
  /** What decides which epoch is best: larger is better. */
  readonly score: number;
  readonly [figure: string]: number;
}

/** How to learn it. */
export interface FitOptions {
  readonly epochs: number;
  readonly batch: number;
  /** Parts of a batch that are worked on side by side, a thread each; what is learned depends on it. */
  readonly parts: number;
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Steps over which the running means of parameters and statistics reach, at most. */
  readonly averageSteps: number;
  /** Epochs without a better score after which training stops. */
  readonly patience: number;
  readonly seed: number;
}

/** Where a training begins, unless anew. */
export interface FitStart {
  /** Where an interrupted run with the same key goes on. */
  readonly checkpoint?: CheckpointPlace;
  /** What an earlier training of the same network came to. */
  readonly start?: TrainedWeights;
}

/** What came of it. */
export interface Fitted {
  /** Of the best epoch. */
  readonly weights: TrainedWeights;
  readonly history: readonly Epoch[];
  /** The best epoch, from 0. */
  readonly best: number;
  readonly parameters: number;
}

const LARGEST_GRADIENT = 5;

/**
 * Trains a network: forward, backward and optimiser all run in onnxruntime. Where a run was interrupted, it goes
 * on from its checkpoint; the outcome is the same as without the interruption.
 */
export async function fit(
  source: TaskSource,
  validate: (weights: TrainedWeights) => Promise<Validation>,
  options: FitOptions,
  progress: Progress,
  { checkpoint, start }: FitStart = {},
): Promise<Fitted> {
  const task = await createTask(source);
  const tape = trainingTape(task, options.batch / options.parts);
  const stepsAnEpoch = Math.floor(task.examples / options.batch);
  if (stepsAnEpoch === 0) {
    throw new RangeError(`A batch of ${options.batch} needs as many examples; there are ${task.examples}.`);
  }
  const run: TrainingRun = {
    options,
    validate,
    progress,
    examples: task.examples,
    stepsAnEpoch,
    parts: openParts(source, options.parts, options.batch / options.parts, tape.layout.size),
    optimiser: await openOptimiser(tape.layout, { ...options, largestGradient: LARGEST_GRADIENT }),
  };
  let at: Checkpoint = (checkpoint && (await readCheckpoint(checkpoint))) ?? {
    state: initialState(tape.layout, start?.parameters ?? tape.layout.initialValues(options.seed)),
    statistics: start?.statistics ?? new Float32Array(tape.statisticsSize),
    steps: 0,
    history: [],
    best: undefined,
  };
  progress.start(options.epochs * stepsAnEpoch);
  progress.advance(at.steps);
  try {
    while (at.history.length < options.epochs && !isExhausted(at, options.patience)) {
      at = await trainEpoch(at, run);
      if (checkpoint) await writeCheckpoint(checkpoint, at);
    }
  } finally {
    progress.stop();
    await Promise.all([run.parts.close(), run.optimiser.close()]);
  }
  return {
    weights: at.best!.weights,
    best: at.best!.epoch,
    history: at.history,
    parameters: tape.layout.size,
  };
}

function isExhausted({ best, history }: Checkpoint, patience: number): boolean {
  return best !== undefined && history.length - 1 - best.epoch >= patience;
}

/** What stays the same from epoch to epoch. */
interface TrainingRun {
  readonly options: FitOptions;
  readonly validate: (weights: TrainedWeights) => Promise<Validation>;
  readonly progress: Progress;
  readonly examples: number;
  readonly stepsAnEpoch: number;
  readonly parts: BatchParts;
  readonly optimiser: Optimiser;
}

async function trainEpoch(from: Checkpoint, run: TrainingRun): Promise<Checkpoint> {
  const { options, stepsAnEpoch } = run;
  const started = performance.now();
  const epoch = from.history.length;
  const order = Uint32Array.from({ length: run.examples }, (_, at) => at);
  shuffle(order, seededRandom(hashText(`order ${epoch}`, options.seed)));
  let { state, statistics, steps } = from;
  let loss = 0;
  let learningRate = 0;
  for (let step = 0; step < stepsAnEpoch; step++) {
    learningRate = oneCycle(options.learningRate, steps / (options.epochs * stepsAnEpoch));
    const results = await run.parts.gradients(
      state.parameters,
      partsOf(order, step, options).map((examples, part) => ({
        examples,
        seed: options.seed,
        name: `epoch ${epoch} step ${step} part ${part}`,
      })),
    );
    steps++;
    // At first the mean of all steps so far, so that the beginning is soon forgotten.
    const averageDecay = 1 - 1 / Math.min(options.averageSteps, steps);
    state = await run.optimiser.step(
      state,
      results.map(({ gradient }) => gradient),
      { step: steps, learningRate, averageDecay },
    );
    statistics = blend(
      statistics,
      results.map((result) => result.statistics),
      averageDecay,
    );
    loss += results.reduce((sum, result) => sum + result.loss, 0) / results.length;
    run.progress.advance(1);
  }
  const weights = { parameters: state.average, statistics };
  const validation = await run.validate(weights);
  const better = from.best === undefined || validation.score > from.best.score;
  return {
    state,
    statistics,
    steps,
    history: [
      ...from.history,
      {
        loss: loss / stepsAnEpoch,
        validation,
        learningRate,
        seconds: (performance.now() - started) / 1000,
      },
    ],
    best: better ? { epoch, score: validation.score, weights } : from.best,
  };
}

function partsOf(order: Uint32Array, step: number, { batch, parts }: FitOptions): Uint32Array[] {
  const size = batch / parts;
  return Array.from({ length: parts }, (_, part) =>
    order.slice(step * batch + part * size, step * batch + (part + 1) * size),
  );
}

/** Without statistics in the parts, as where they are fixed, the old ones stay. */
function blend(old: Float32Array, parts: readonly Float32Array[], keep: number): Float32Array {
  if (parts[0]?.length === 0) return old;
  return old.map((value, at) => {
    const fresh = parts.reduce((sum, part) => sum + part[at]!, 0) / parts.length;
    return keep * value + (1 - keep) * fresh;
  });
}
