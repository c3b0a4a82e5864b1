import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import { CollectError } from '../../../errors.ts';
import type { Secret } from '../../../secret.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { ChunkCounts, ChunkRunner, Collection } from '../covers/chunk-runner.ts';
import type { CoverChunk } from '../covers/chunks.ts';
import { coverOutcomes } from '../covers/outcomes.ts';
import { type CoverJob, ID_FILE, QUEUE } from './cover-jobs.ts';
import { openRedis } from '../../../store/redis-connection.ts';

/** Chunks in the queue at once; what else there is waits here, so that Redis holds little. */
const QUEUED = 64;

/** Milliseconds after which the folder is looked at, whatever the queue has told. */
const LOOK_EVERY = 5000;

/** Times that a chunk is given to a worker that then says that it can't. */
const ATTEMPTS = 3;

interface Waiting {
  readonly tell: (counts: ChunkCounts) => void;
  /** With why the chunk failed, if it did. */
  readonly ended: (failure?: string) => void;
}

/**
 * Has chunks fetched by whichever workers there are. What counts is what lies in the folder: a chunk whose job is
 * lost is given out again, and one that is given out twice is whole all the same.
 *
 * @param say is told, once, when no worker is there
 */
export async function runOverRedis(
  { directory, key, limits }: Collection,
  url: Secret,
  say: (sentence: string) => void,
): Promise<ChunkRunner> {
  const connection = await openRedis(url);
  const collection = await collectionId(directory);
  const outcomes = coverOutcomes(directory, key);
  const queue = new Queue<CoverJob>(QUEUE, { connection });
  const events = new QueueEvents(QUEUE, { connection });
  const waiting = new Map<string, Waiting>();
  // The connection comes back.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  events.on('progress', ({ jobId, data }) => waiting.get(jobId)?.tell(data as ChunkCounts));
  events.on('completed', ({ jobId }) => waiting.get(jobId)?.ended());
  events.on('failed', ({ jobId, failedReason }) => waiting.get(jobId)?.ended(failedReason));
  await events.waitUntilReady();
  if ((await queue.getWorkers()).length === 0) {
    say('No worker is there yet. Start one, or several, anywhere: coverhues worker');
  }

  async function isWhole(chunk: CoverChunk): Promise<boolean> {
    const known = await outcomes.read(chunk.number);
    return chunk.covers.every(({ image }) => known.has(image));
  }

  return {
    atOnce: QUEUED,
    async run(chunk, tell) {
      const jobId = `${collection}-${key}-${chunk.number}`;
      while (!(await isWhole(chunk))) {
        const failure = await new Promise<string | undefined>((resolve, reject) => {
          const done = new AbortController();
          const ended = (reason?: string): void => {
            done.abort();
            waiting.delete(jobId);
            resolve(reason);
          };
          waiting.set(jobId, { tell, ended });
          setTimeout(LOOK_EVERY, undefined, { signal: done.signal }).then(
            () => ended(),
            () => undefined,
          );
          // A job that is in the queue already stays the only one.
          queue
            .add('chunk', { collection, directory, key, limits, chunk } as CoverJob, {
              jobId,
              attempts: ATTEMPTS,
              backoff: { type: 'fixed', delay: 1000 },
              removeOnComplete: true,
              removeOnFail: true,
            })
            .catch(reject);
        });
        if (failure === undefined) continue;
        throw new CollectError(
          'CHUNK_FAILED',
          `A worker can't go on: ${failure} What is done is kept; the same command goes on.`,
        );
      }
    },
    async close() {
      await events.close();
      await queue.close();
      connection.disconnect();
    },
  };
}

/** An id that the folder keeps. */
async function collectionId(directory: string): Promise<string> {
  const path = join(directory, ID_FILE);
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known.trim() !== '') return known.trim();
  const id = randomUUID();
  await writeWhole(path, `${id}\n`);
  return id;
}
