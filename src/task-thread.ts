import { MessageChannel, type MessagePort, type ResourceLimits, type Worker } from 'node:worker_threads';
import { errorOf } from './carried-error.ts';
import type { FromThread, ToThread } from './serve-tasks.ts';
import { startThread } from './thread.ts';

/** Work that is done in a thread of its own, away from the thread that answers. */
export interface TaskThread<Task, Done> {
  /**
   * Does a task in the thread, which is started where there is none. A task whose thread ends before it is done is done
   * once more, in a new one; of several they are done one after the other, so that one on which threads end leaves the
   * others alone.
   *
   * @throws what the work threw, the signal's reason when it is aborted, and `ThreadError` when both threads ended
   */
  do(task: Task, signal?: AbortSignal): Promise<Done>;
  /** Whether there is a thread, and a task would not have to wait for a new one. */
  isOpen(): boolean;
  /** Ends the thread; whoever waits is told. */
  close(): Promise<void>;
}

/** Which thread does the work, and what is said when it doesn't. */
export interface TaskThreadOptions {
  /** It calls `serveTasks`. */
  readonly module: URL;
  /** What it finds as its `workerData`. */
  readonly data?: unknown;
  /** What it may ask of this thread, answered over a port. Its `workerData` are then a {@link ServedThread}. */
  readonly serve?: (port: MessagePort) => void;
  /** The memory that it may take; one that takes more ends. */
  readonly resourceLimits?: ResourceLimits;
  /**
   * Milliseconds between two looks at a thread whose task was given up; one that heard nothing of it in thirty of them
   * hangs, and is ended. A second unless told.
   */
  readonly lookEvery?: number | undefined;
  /** Milliseconds after which a thread without work ends; a minute unless told, and never for `Infinity`. */
  readonly idle?: number | undefined;
  /** What whoever waits is told when the thread ends early, and when it is closed. */
  readonly messages: { readonly ended: string; readonly closed: string };
}

/** What a thread is given that may ask something of the one that started it. */
export interface ServedThread<Data> {
  readonly data: Data;
  readonly port: MessagePort;
}

/** A thread that ended while it had work. */
export class ThreadError extends Error {}

const IDLE = 60_000;

const LOOK_EVERY = 1_000;
/** Looks rather than milliseconds, as a process that stood still has heard nothing either. */
const SILENT_LOOKS = 30;

/** Milliseconds that a thread has to end by itself. */
const ENDING = 10_000;

/** Opens a thread for tasks: it is there from the first task until none came in a while. */
export function openTaskThread<Task, Done>(options: TaskThreadOptions): TaskThread<Task, Done> {
  let thread: TaskThread<Task, Done> | undefined;
  let lastAgain: Promise<unknown> = Promise.resolve();
  const doOnce = (task: Task, signal?: AbortSignal): Promise<Done> => {
    if (!thread?.isOpen()) thread = openThread(options);
    return thread.do(task, signal);
  };
  const doAgain = (task: Task, signal?: AbortSignal): Promise<Done> => {
    const again = lastAgain.then(() => {
      signal?.throwIfAborted();
      return doOnce(task, signal);
    });
    lastAgain = again.catch(() => undefined);
    return again;
  };
  return {
    async do(task, signal) {
      signal?.throwIfAborted();
      try {
        return await doOnce(task, signal);
      } catch (error) {
        if (!(error instanceof ThreadError)) throw error;
        return doAgain(task, signal);
      }
    },
    isOpen: () => thread?.isOpen() ?? false,
    async close() {
      await thread?.close();
    },
  };
}

/** Whoever waits for a task. */
interface Waiting<Done> {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

function openThread<Task, Done>(options: TaskThreadOptions): TaskThread<Task, Done> {
  const { idle = IDLE, lookEvery = LOOK_EVERY, messages } = options;
  const worker = startWorker(options);
  const waiting = new Map<number, Waiting<Done>>();
  let isOpen = true;
  let hasEnded = false;
  let tasks = 0;
  let ending: NodeJS.Timeout | undefined;
  let doubting: NodeJS.Timeout | undefined;
  const end = (error: Error): void => {
    isOpen = false;
    clearTimeout(ending);
    clearInterval(doubting);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const close = async (): Promise<void> => {
    end(new Error(messages.closed));
    if (!hasEnded) await endWorker(worker);
  };
  const take = (task: number): Waiting<Done> | undefined => {
    const asker = waiting.get(task);
    waiting.delete(task);
    if (waiting.size === 0 && isOpen) {
      // A process that has nothing else to do may end.
      worker.unref();
      clearTimeout(ending);
      if (idle < Infinity) ending = setTimeout(() => void close(), idle).unref();
    }
    return asker;
  };
  /** Looks whether it hears anything, and ends it where it doesn't: what it was told to give up may hold it for ever. */
  const doubt = (): void => {
    if (doubting || !isOpen) return;
    let silentLooks = 0;
    doubting = setInterval(() => {
      silentLooks += 1;
      if (silentLooks <= SILENT_LOOKS) return;
      end(new ThreadError(messages.ended));
      void worker.terminate();
    }, lookEvery).unref();
    post(worker, 'hear');
  };
  worker.on('error', (cause) => end(new ThreadError(messages.ended, { cause })));
  worker.on('exit', () => {
    hasEnded = true;
    end(new ThreadError(messages.ended));
  });
  worker.on('message', (outcome: FromThread<Done>) => {
    if (outcome === 'heard') {
      clearInterval(doubting);
      doubting = undefined;
      return;
    }
    const asker = take(outcome.task);
    if ('error' in outcome) asker?.reject(errorOf(outcome.error));
    else asker?.resolve(outcome.done);
  });
  return {
    isOpen: () => isOpen,
    do: (todo, signal) => {
      clearTimeout(ending);
      worker.ref();
      const task = tasks++;
      const done = new Promise<Done>((resolve, reject) => waiting.set(task, { resolve, reject }));
      const giveUp = (): void => {
        post(worker, { task, todo: undefined });
        take(task)?.reject(signal?.reason);
        doubt();
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      post(worker, { task, todo });
      return done.finally(() => signal?.removeEventListener('abort', giveUp));
    },
    close,
  };
}

function startWorker({ module, data, serve, resourceLimits }: TaskThreadOptions): Worker {
  const limits = resourceLimits && { resourceLimits };
  if (serve === undefined) return startThread(module, data, limits);
  const { port1, port2 } = new MessageChannel();
  serve(port1);
  const served: ServedThread<unknown> = { data, port: port2 };
  return startThread(module, served, { ...limits, transferList: [port2] });
}

/**
 * Ends a thread between two things that it does: one that is stopped within the models' runtime, which runs or opens a
 * graph, takes the process along.
 */
async function endWorker(worker: Worker): Promise<void> {
  worker.ref();
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  post(worker, 'end');
  const stuck = setTimeout(() => void worker.terminate(), ENDING);
  await ended;
  clearTimeout(stuck);
}

function post<Task>(worker: Worker, message: ToThread<Task>): void {
  worker.postMessage(message);
}
