import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { CatalogueChunk, ChunkLine } from '../../catalogue-chunk.ts';
import type { ChunkWorkers } from '../../catalogue/chunk-workers.ts';
import { workChunk } from '../../catalogue/work-chunk.ts';
import { CoverhuesError } from '../../errors.ts';
import { redisFault } from '../../store/redis-fault.ts';
import { unlessEnded } from '../../until-end.ts';
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

/** How this process works on chunks by itself. */
export interface OwnWork extends Pick<ChunkWorkers, 'linesOf'> {
  /** Chunks that it is given at once; the others wait for workers that may come. */
  readonly atOnce: number;
}

/** What is changed of how it is done. */
interface ChunkWorkersOptions {
  /** One chunk at a time unless told. */
  readonly own?: OwnWork | undefined;
  readonly times?: SharedTimes;
  /** Milliseconds for which what was handed to workers waits for a Redis that doesn't answer. */
  readonly patience?: number;
  /** Milliseconds between two looks for a Redis that there was no way to from the start. */
  readonly lookAgain?: number;
  /** Milliseconds that a worker may take for a chunk. */
  readonly limit?: { readonly chunk: number; readonly item: number };
}

/** Characters of books' texts that a worker's thread is given at once; a chunk that has more is worked on here. */
const BOOKS = 8_000_000;

/** Milliseconds that a worker may take for a chunk: two hundred times what it usually takes, and forty times the most. */
const LIMIT = { chunk: 30_000, item: 1_000 };

const LOOK_AGAIN = 5_000;

const SAID: Readonly<Record<Workers, string>> = {
  there: 'Workers are there, and are handed the work.',
  none: 'No worker is there, so this process works by itself. Start some, anywhere, and they are handed the rest: coverhues worker --only questions',
  unknown: "Redis doesn't answer, so this process works by itself until it does.",
};
const OTHERS =
  'The workers there have another version, other models or another index. They would answer otherwise, so they are handed nothing.';

/**
 * Makes what hands chunks of a catalogue to workers of the same version, models and index: one asker among all that ask
 * them. Chunks that no worker takes, or none can work on, are worked on in this process.
 */
export function chunkWorkers(
  settings: Settings & { readonly redisUrl: Secret },
  services: Services,
  {
    own = oneByOne(services),
    times = SHARED_TIMES,
    patience,
    lookAgain = LOOK_AGAIN,
    limit = LIMIT,
  }: ChunkWorkersOptions = {},
): OpenedChunkWorkers {
  const lane = randomUUID();
  const queue = new PQueue({ concurrency: own.atOnce });
  const closing = new AbortController();
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
    if (textOf(chunk) > BOOKS) return 'not by workers';
    const body = (): Buffer => pack({ chunk } satisfies ChunkQuestion);
    const count = countOf(chunk);
    const longest = limit.chunk + count * limit.item;
    const onLate = (): void => say?.(saidOfLate(chunk.task, count, longest));
    const asked = { body, lane, isChunk: true, limit: longest, onLate };
    const packed = await handover?.ask(asked, signal);
    if (!packed) return 'no worker';
    const made = linesOfOutcome(unpack(packed) as ChunkOutcome, count);
    if (!('fault' in made)) return made;
    tellOnce(`Workers can't make some of the lines, so this process does: ${made.fault.message}`);
    return 'not by workers';
  }

  /** Opens the way to workers. */
  async function open(end: AbortSignal): Promise<void> {
    const opened = await openQuestions(settings.redisUrl, await kindOf(settings), times, end);
    questions = opened;
    const options = {
      patience,
      grace: times.lock,
      onWorkers: (workers: Workers) => void tell(workers).catch(() => undefined),
    };
    try {
      handover = await unlessEnded(openHandover(opened, options), end, (late) => late.close());
    } catch (cause) {
      opened.close();
      end.throwIfAborted();
      throw redisFault(cause);
    }
  }

  async function openLater(): Promise<void> {
    const { signal } = closing;
    while (!handover && !signal.aborted) {
      await wait(lookAgain, undefined, { signal, ref: false }).catch(() => undefined);
      await open(signal).catch(() => undefined);
    }
  }

  return {
    async start(sayThat, signal) {
      say = sayThat;
      try {
        await open(signal);
      } catch (error) {
        if (!(error instanceof CoverhuesError)) throw error;
        say(`${error.message} Until then this process works by itself.`);
        void openLater();
      }
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
        const made = await queue.add(async () => (isForThem() ? undefined : own.linesOf(chunk, signal)));
        if (made) return made;
      }
    },
    close() {
      closing.abort();
      if (handover) handover.close();
      else questions?.close();
    },
  };
}

/** Characters of the books' texts. */
function textOf(chunk: CatalogueChunk): number {
  return chunk.task === 'predict' ? chunk.books.reduce((sum, { blurb }) => sum + blurb.length, 0) : 0;
}

function saidOfLate(task: CatalogueChunk['task'], count: number, limit: number): string {
  const what = `${count} ${task === 'predict' ? 'book' : 'cover'}${count === 1 ? '' : 's'}`;
  return `A worker has had ${what} for ${limit / 1_000} seconds, so another one is given them. Look what holds it up.`;
}

function oneByOne(services: Services): OwnWork {
  return {
    async linesOf(chunk, signal) {
      signal.throwIfAborted();
      return workChunk(chunk, services);
    },
    atOnce: 1,
  };
}

function countOf(chunk: CatalogueChunk): number {
  return chunk.task === 'predict' ? chunk.books.length : chunk.covers.length;
}
