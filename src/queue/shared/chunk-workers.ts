import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { CatalogueChunk, ChunkLine } from '../../catalogue-chunk.ts';
import type { ChunkWorkers } from '../../catalogue/chunk-workers.ts';
import { workChunk } from '../../catalogue/work-chunk.ts';
import { redisFault } from '../../store/redis-fault.ts';
import type { Secret } from '../../secret.ts';
import type { Services } from '../../services.ts';
import type { Settings } from '../../settings.ts';
import { type ChunkOutcome, type ChunkQuestion, linesOfOutcome } from './chunk-outcome.ts';
import { type Handover, openHandover, type Workers } from './handover.ts';
import { kindOf } from './kind.ts';
import { pack, unpack } from './pack.ts';
import { openQuestions, type Questions, SHARED_TIMES, type SharedTimes } from './questions.ts';

/** Workers over Redis, until they are let go of. */
export interface OpenedChunkWorkers extends ChunkWorkers {
  close(): void;
}

/** What is changed of how it is done. */
interface ChunkWorkersOptions {
  readonly times?: SharedTimes;
  /** Milliseconds for which what was handed to workers waits for a Redis that doesn't answer. */
  readonly patience?: number;
}

/** Bytes of books' texts that a worker's thread is given at once; a chunk that has more is worked on here. */
const BOOKS = 8_000_000;

const SAID: Readonly<Record<Workers, string>> = {
  there: 'Workers are there, and are handed the work.',
  none: 'No worker is there, so this process works by itself. Start some, anywhere, and they are handed the rest: coverhues worker --only questions',
  unknown: "Redis doesn't answer, so this process works by itself until it does.",
};
const OTHERS =
  'The workers there have another version, other models or another index. They would answer otherwise, so they are handed nothing.';

/**
 * Makes what hands chunks of a catalogue to workers of the same version, models and index: one asker among all that ask
 * them. Chunks that no worker takes, or none can work on, are worked on in this process, one at a time.
 */
export function chunkWorkers(
  settings: Settings & { readonly redisUrl: Secret },
  services: Services,
  { times = SHARED_TIMES, patience }: ChunkWorkersOptions = {},
): OpenedChunkWorkers {
  const lane = randomUUID();
  const own = new PQueue({ concurrency: 1 });
  let questions: Questions | undefined;
  let handover: Handover | undefined;
  let say: ((sentence: string) => void) | undefined;
  const told = new Set<string>();

  async function tell(workers: Workers): Promise<void> {
    say?.(SAID[workers]);
    if (workers === 'none' && (await questions?.hasOthers())) say?.(OTHERS);
  }

  function tellOnce(sentence: string): void {
    if (!told.has(sentence)) say?.(sentence);
    told.add(sentence);
  }

  const state = (): Workers => handover?.workers() ?? 'none';

  /** What workers make of a chunk, or why they don't. */
  async function askWorkers(
    chunk: CatalogueChunk,
    signal: AbortSignal,
  ): Promise<readonly ChunkLine[] | 'no worker' | 'not by workers'> {
    const body = pack({ chunk } satisfies ChunkQuestion);
    if (chunk.task === 'predict' && body.byteLength > BOOKS) return 'not by workers';
    const packed = await handover?.ask({ body, lane, isChunk: true }, signal);
    if (!packed) return 'no worker';
    const made = linesOfOutcome(unpack(packed) as ChunkOutcome, countOf(chunk));
    if (!('fault' in made)) return made;
    tellOnce(`Workers can't make some of the lines, so this process does: ${made.fault.message}`);
    return 'not by workers';
  }

  async function workHere(chunk: CatalogueChunk, signal: AbortSignal): Promise<readonly ChunkLine[]> {
    signal.throwIfAborted();
    return workChunk(chunk, services);
  }

  return {
    async start(sayThat) {
      say = sayThat;
      questions = await openQuestions(settings.redisUrl, await kindOf(settings), times);
      const grace = times.lock;
      const opened = {
        patience,
        grace,
        onWorkers: (workers: Workers) => void tell(workers).catch(() => undefined),
      };
      handover = await openHandover(questions, opened).catch((cause: unknown) => {
        throw redisFault(cause);
      });
    },
    async linesOf(chunk, signal) {
      let isForWorkers = true;
      for (;;) {
        if (isForWorkers && state() !== 'none') {
          const made = await askWorkers(chunk, signal);
          if (typeof made !== 'string') return made;
          // Of those that are there none could be given it, as Redis is full.
          isForWorkers = made === 'no worker' && state() !== 'there';
        }
        // They may have come while it waited for its turn.
        const isForThem = () => isForWorkers && state() === 'there';
        const made = await own.add(async () => (isForThem() ? undefined : workHere(chunk, signal)));
        if (made) return made;
      }
    },
    close() {
      if (handover) handover.close();
      else questions?.close();
    },
  };
}

function countOf(chunk: CatalogueChunk): number {
  return chunk.task === 'predict' ? chunk.books.length : chunk.covers.length;
}
