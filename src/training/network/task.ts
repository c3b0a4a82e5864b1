import type { Random } from '../random.ts';
import { type Loss, Tape } from './tape.ts';

/** Numbers for one input of a network, `[examples, …size]`. */
export interface Feed {
  readonly values: Float32Array;
  readonly size: readonly number[];
}

/** A network with what it is to learn. */
export interface Task {
  /** How many examples there are to learn from. */
  readonly examples: number;
  /** Of batch normalisations that stay as an earlier training left them; otherwise each batch is measured. */
  readonly fixedStatistics?: Float32Array;
  /** Writes the network with its inputs and losses. */
  network(tape: Tape): readonly Loss[];
  /** The inputs for some of the examples, augmented with `random`. */
  feeds(examples: Uint32Array, random: Random): Readonly<Record<string, Feed>>;
}

/**
 * Where a task comes from, as data, so that every training thread can make its own: a module whose
 * `createTask` makes the task of `spec`. Large arrays in `spec` should stand in shared memory.
 */
export interface TaskSource {
  readonly module: URL;
  readonly spec: unknown;
}

/** Writes a task's network and the way back from its losses. */
export function trainingTape(task: Task, batch: number): Tape {
  const { fixedStatistics } = task;
  const tape = new Tape({ kind: 'training', batch, ...(fixedStatistics && { fixedStatistics }) });
  tape.differentiate(task.network(tape));
  return tape;
}

/** Makes the task that a source describes. */
export async function createTask({
  module,
  spec,
}: {
  readonly module: string | URL;
  readonly spec: unknown;
}): Promise<Task> {
  const made = (await import(String(module))) as { readonly createTask: (spec: unknown) => Task };
  return made.createTask(spec);
}
