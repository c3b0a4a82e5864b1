import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import type { CatalogueChunk, ChunkLine } from '../catalogue-chunk.ts';
import type { ChunkWorkers } from '../catalogue/chunk-workers.ts';
import { workChunk } from '../catalogue/work-chunk.ts';
import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';
import { openTaskThread, type TaskThread, ThreadError } from '../task-thread.ts';
import { threadOptions } from './thread-options.ts';
import type { AnswerOutcome, AnswerTask } from './task.ts';

/** Threads that work on a catalogue, this one among them, where no setting says how many. */
const USUAL = 4;

/** Chunks that wait from which further threads are worth their loading: each takes as long for that as for a few. */
const WAITING = 3;

/** How many chunks such threads are best given at once: enough wait for others to be opened. */
export function chunksAtOnce(most: number): number {
  return most + WAITING + 1;
}

/** Works on a chunk. */
type WorkPlace = (chunk: CatalogueChunk) => Promise<readonly ChunkLine[]>;

/** Has a thread do something. */
type TakeTask = (task: AnswerTask) => Promise<AnswerOutcome>;

/** How many threads work on a catalogue, this one among them. */
export function placesFor({ threads }: Pick<Settings, 'threads'>): number {
  return Math.max(1, threads ?? Math.min(availableParallelism(), USUAL));
}

/**
 * Does something with threads that make the lines of a catalogue's chunks beside this one, and ends them. A catalogue of a
 * few chunks is worked on in this one alone; a thread takes part from when it has loaded what it needs, and what it ended
 * on is worked on here.
 *
 * @param most threads, this one among them
 */
export async function withCatalogueThreads<Result>(
  settings: Settings,
  services: Services,
  most: number,
  work: (workers: ChunkWorkers) => Promise<Result>,
): Promise<Result> {
  const workHere: WorkPlace = (chunk) => workChunk(chunk, services);
  const free: WorkPlace[] = [workHere];
  const queue = new PQueue({ concurrency: 1 });
  let threads: TaskThread<AnswerTask, AnswerOutcome>[] = [];

  function openThreads(): void {
    threads = Array.from({ length: most - 1 }, () => openTaskThread(threadOptions(settings, services)));
    for (const thread of threads) {
      takePart((task) => thread.do(task)).catch((error: unknown) => {
        services.logger.debug({ err: error }, 'a thread could not take part');
      });
    }
  }

  async function takePart(take: TakeTask): Promise<void> {
    await take({ step: 'load', args: [] });
    free.push((chunk) => workThere(take, chunk).catch((error: unknown) => again(error, chunk)));
    queue.concurrency += 1;
  }

  function again(error: unknown, chunk: CatalogueChunk): ReturnType<WorkPlace> {
    if (error instanceof ThreadError) return workHere(chunk);
    throw error;
  }

  async function inFreePlace(chunk: CatalogueChunk): ReturnType<WorkPlace> {
    const place = free.shift()!;
    try {
      return await place(chunk);
    } finally {
      free.push(place);
    }
  }

  try {
    return await work({
      start: async () => void (await services.hues()),
      linesOf(chunk, signal) {
        if (queue.size >= WAITING && threads.length === 0) openThreads();
        // One that is begun is finished, so that no work is lost.
        return queue.add(() => {
          signal.throwIfAborted();
          return inFreePlace(chunk);
        });
      },
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

async function workThere(take: TakeTask, chunk: CatalogueChunk): ReturnType<WorkPlace> {
  const { done } = await take({ step: 'workChunk', args: [chunk] });
  return done as readonly ChunkLine[];
}
