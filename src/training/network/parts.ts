import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { moduleBeside, startThread } from '../thread.ts';
import type { TaskSource } from './task.ts';

/** What a training thread is started with. */
export interface PartData {
  readonly module: string;
  readonly spec: unknown;
  /** Examples in each step. */
  readonly batch: number;
  /** In shared memory: the parameters as they are. */
  readonly parameters: Float32Array;
}

/** One step's work for one thread. */
export interface PartRequest {
  readonly examples: Uint32Array;
  /** With `name`, what its random numbers grow from. */
  readonly seed: number;
  readonly name: string;
}

/** What came of it. */
export interface PartResult {
  readonly loss: number;
  readonly gradient: Float32Array;
  readonly statistics: Float32Array;
}

/** Threads that each work on a part of every batch. */
export interface Parts {
  /** Gradients at the given parameters, one result for each request, in order. */
  gradients(parameters: Float32Array, requests: readonly PartRequest[]): Promise<PartResult[]>;
  close(): Promise<void>;
}

/** Starts `count` threads for parts of `batch` examples. */
export function openParts(source: TaskSource, count: number, batch: number, parameters: number): Parts {
  const shared = new Float32Array(new SharedArrayBuffer(parameters * 4));
  const data: PartData = { module: source.module.href, spec: source.spec, batch, parameters: shared };
  const threads = Array.from({ length: count }, () =>
    startThread(moduleBeside('part-thread', import.meta.url), data),
  );
  return {
    gradients(values, requests) {
      shared.set(values);
      return Promise.all(requests.map((request, part) => ask(threads[part]!, request)));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** The thread's answer; throws what the thread threw, and when it ended without an answer. */
async function ask(thread: Worker, request: PartRequest): Promise<PartResult> {
  const ended = new AbortController();
  const onExit = (code: number) =>
    ended.abort(new Error(`A training thread ended early (exit code ${code}).`));
  thread.once('exit', onExit);
  try {
    const answer = once(thread, 'message', { signal: ended.signal });
    thread.postMessage(request);
    const [result] = (await answer) as [PartResult];
    return result;
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : error;
  } finally {
    thread.off('exit', onExit);
  }
}
