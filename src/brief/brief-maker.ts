import type { Worker } from 'node:worker_threads';
import { moduleBeside, startThread } from '../thread.ts';
import type { BriefOutcome, BriefTask } from './brief-thread.ts';
import type { BriefSpec } from './spec.ts';

/** Draws briefs, away from the thread that answers. */
export interface BriefMaker {
  /** A page of PDF, as `drawBrief` draws it. Rejects when its thread ends before. */
  draw(spec: BriefSpec): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Milliseconds after which a thread without work ends: the fonts that it holds are some megabytes. */
const IDLE = 60_000;

/** Whoever waits for a page. */
interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a maker: a page takes a tenth of a second, in which nobody else would be answered, so it has a thread of its
 * own, from the first brief until none was asked for in a while.
 */
export function openBriefMaker(idle: number = IDLE): BriefMaker {
  let thread: BriefThread | undefined;
  return {
    draw(spec) {
      if (!thread?.isOpen()) thread = openThread(idle);
      return thread.draw(spec);
    },
    async close() {
      await thread?.close();
    },
  };
}

interface BriefThread extends BriefMaker {
  isOpen(): boolean;
}

function openThread(idle: number): BriefThread {
  const worker = startThread(moduleBeside('brief-thread', import.meta.url), undefined);
  const waiting = new Map<number, Waiting>();
  let isOpen = true;
  let tasks = 0;
  let ending: NodeJS.Timeout | undefined;
  const end = (error: unknown): void => {
    isOpen = false;
    clearTimeout(ending);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that draws briefs ended early.')));
  worker.on('message', (outcome: BriefOutcome) => {
    settle(outcome, waiting);
    if (waiting.size > 0) return;
    // A process that has nothing else to do may end.
    worker.unref();
    ending = setTimeout(() => void close(worker, end), idle).unref();
  });
  return {
    isOpen: () => isOpen,
    draw: (spec) =>
      new Promise((resolve, reject) => {
        clearTimeout(ending);
        worker.ref();
        const task: BriefTask = { task: tasks++, spec };
        waiting.set(task.task, { resolve, reject });
        worker.postMessage(task);
      }),
    close: () => close(worker, end),
  };
}

function settle(outcome: BriefOutcome, waiting: Map<number, Waiting>): void {
  const asker = waiting.get(outcome.task);
  waiting.delete(outcome.task);
  if ('bytes' in outcome) asker?.resolve(outcome.bytes);
  else asker?.reject(outcome.error);
}

async function close(worker: Worker, end: (error: unknown) => void): Promise<void> {
  end(new Error('No more briefs are drawn.'));
  await worker.terminate();
}
