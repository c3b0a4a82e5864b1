import { availableParallelism } from 'node:os';
import { MessageChannel, type Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { serveCalls } from '../../calls.ts';
import { decodingCalls } from '../../covers/decoding-turns.ts';
import { FileError, PictureError } from '../../errors.ts';
import { entryModule } from '../../entry-modules.ts';
import { startThread } from '../../thread.ts';
import type { MeasureOutcome, MeasureTask } from './measure-thread.ts';
import { measurePicture, type MeasuredPicture, type PictureToMeasure } from './measured-picture.ts';

/** A picture that was measured, or why it couldn't be. */
export type Measured = MeasuredPicture | FileError | PictureError;

/** Measures many pictures. */
export interface PictureMeasurer {
  /** What was measured on each, in their order. */
  measure(pictures: readonly PictureToMeasure[]): Promise<Measured[]>;
  close(): Promise<void>;
}

/** Fewer pictures at a time than this aren't worth a thread. */
const WORTH_THREADS = 48;
/** Pictures that a thread has at a time: while one is decoded, another is measured. */
const EACH = 3;
/** Threads at most: more would wait for the one that reads texts. */
const MOST_THREADS = 8;

/** Opens a measurer: threads are started when there are many pictures for the first time. */
export function openMeasurer(): PictureMeasurer {
  let threads: readonly MeasureThread[] = [];
  const here = new PQueue({ concurrency: EACH });
  return {
    async measure(pictures) {
      if (pictures.length < WORTH_THREADS && threads.length === 0) {
        return here.addAll(pictures.map((picture) => () => measurePicture(picture).catch(faultOf)));
      }
      if (threads.length === 0) threads = startThreads();
      const left = pictures.map((picture, at) => ({ picture, at }));
      const measured: Measured[] = [];
      const work = async (thread: MeasureThread): Promise<void> => {
        for (let next = left.shift(); next; next = left.shift()) {
          measured[next.at] = await thread.measure(next.picture);
        }
      };
      await Promise.all(threads.flatMap((thread) => Array.from({ length: EACH }, () => work(thread))));
      return measured;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function faultOf(error: unknown): Measured {
  if (error instanceof FileError || error instanceof PictureError) return error;
  throw error;
}

interface MeasureThread {
  measure(picture: PictureToMeasure): Promise<Measured>;
  close(): Promise<void>;
}

/** Whoever waits for a picture. */
interface Waiting {
  readonly resolve: (measured: Measured) => void;
  readonly reject: (error: unknown) => void;
}

function startThreads(): MeasureThread[] {
  const count = Math.min(MOST_THREADS, availableParallelism());
  return Array.from({ length: count }, () => watchThread(startMeasuring()));
}

/** Starts a thread that decodes in the turns of this one. */
function startMeasuring(): Worker {
  const { port1, port2 } = new MessageChannel();
  serveCalls(port1, decodingCalls(port1));
  return startThread(entryModule('catalogue/own/measure-thread'), port2, { transferList: [port2] });
}

function watchThread(thread: Worker): MeasureThread {
  const waiting = new Map<number, Waiting>();
  let tasks = 0;
  let failure: unknown;
  thread.on('message', (outcome: MeasureOutcome) => {
    waiting.get(outcome.task)?.resolve(measuredIn(outcome));
    waiting.delete(outcome.task);
  });
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
  };
  thread.on('error', fail);
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', (code) => {
      fail(new Error(`A thread that measures pictures ended early (exit code ${code}).`));
      resolve();
    });
  });
  return {
    measure: (picture) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        const task: MeasureTask = { ...picture, task: tasks++ };
        waiting.set(task.task, { resolve, reject });
        thread.postMessage(task);
      }),
    async close() {
      thread.postMessage('close');
      await ended;
    },
  };
}

function measuredIn(outcome: MeasureOutcome): Measured {
  if ('measured' in outcome) return outcome.measured;
  const { of, code, message } = outcome.fault;
  return of === 'file'
    ? new FileError(code as FileError['code'], message)
    : new PictureError(code as PictureError['code'], message);
}
