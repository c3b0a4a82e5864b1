import type { Worker } from 'node:worker_threads';
import { entryModule } from '../../entry-modules.ts';
import { startThread } from '../../thread.ts';
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

/** What a thread sends back for a request. */
export type PartAnswer = { readonly result: PartResult } | { readonly error: unknown };

/** Threads that each work on a part of every batch. */
export interface BatchParts {
  /** Gradients at the given parameters, one result for each request, in order. */
  gradients(parameters: Float32Array, requests: readonly PartRequest[]): Promise<PartResult[]>;
  close(): Promise<void>;
}

/** Starts `count` threads for parts of `batch` examples. */
export function openParts(source: TaskSource, count: number, batch: number, parameters: number): BatchParts {
  const shared = new Float32Array(new SharedArrayBuffer(parameters * 4));
  const data: PartData = { module: source.module.href, spec: source.spec, batch, parameters: shared };
  const parts = Array.from({ length: count }, () =>
    watchThread(startThread(entryModule('training/network/part-thread'), data)),
  );
  return {
    gradients(values, requests) {
      shared.set(values);
      return Promise.all(requests.map((request, part) => parts[part]!.ask(request)));
    },
    async close() {
      await Promise.all(parts.map((part) => part.close()));
    },
  };
}

interface PartThread {
  /** The thread's answer; throws what the thread threw, now or before, and when it ended without an answer. */
  ask(request: PartRequest): Promise<PartResult>;
  close(): Promise<void>;
}

function watchThread(thread: Worker): PartThread {
  let waiting: { resolve(result: PartResult): void; reject(error: unknown): void } | undefined;
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    waiting?.reject(failure);
  };
  thread.on('message', (answer: PartAnswer) => {
    if ('error' in answer) waiting?.reject(answer.error);
    else waiting?.resolve(answer.result);
  });
  thread.on('error', fail);
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', (code) => {
      fail(new Error(`A training thread ended early (exit code ${code}).`));
      resolve();
    });
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        waiting = { resolve, reject };
        thread.postMessage(request);
      }),
    async close() {
      waiting = undefined;
      thread.postMessage('close');
      await ended;
    },
  };
}
