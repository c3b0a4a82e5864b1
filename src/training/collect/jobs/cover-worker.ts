import { randomUUID } from 'node:crypto';
import { type Job, Worker } from 'bullmq';
import { FileError } from '../../../errors.ts';
import type { Secret } from '../../../secret.ts';
import { writingTo } from '../../files/write-whole.ts';
import { type ChunkFetcher, chunkFetcher } from '../covers/fetch-chunk.ts';
import { type CoverOutcome, coverOutcomes } from '../covers/outcomes.ts';
import { createWebClient, type WebClient } from '../web/web-client.ts';
import { checkFolder, type CoverJob, coverJobSchema, QUEUE } from './cover-jobs.ts';
import { openRedis } from '../../../store/redis-connection.ts';
import { unlessEnded } from '../../../until-end.ts';
import { redisPace } from './redis-pace.ts';

/** Milliseconds between two reports on a chunk. */
const REPORT_EVERY = 500;

/** Chunks that a worker is busy with. */
const AT_ONCE = 2;

/** How a worker works. */
export interface CoverWorkerOptions {
  readonly redis: Secret;
  /** Milliseconds after which a chunk goes to another worker when nothing is heard of this one. */
  readonly lease: number;
  /** Lets it finish the chunks that it has, and end. */
  readonly end: AbortSignal;
  /** Is told what it does, in sentences. */
  readonly say: (sentence: string) => void;
}

/**
 * Fetches chunks of covers from the queue until it is told to end. A worker that is killed loses nothing: what it has
 * noted is in the collector's folder, and the rest of its chunks goes to another worker.
 *
 * @throws {StoreError} when Redis can't be reached
 * @throws {FileError} when a collector's folder isn't there or can't be written to
 */
export async function runCoverWorker({ redis, lease, end, say }: CoverWorkerOptions): Promise<void> {
  const connection = await unlessEnded(openRedis(redis), end, (late) => late.disconnect());
  const pace = redisPace(connection);
  const writer = randomUUID();
  const fetchers = new Map<string, { readonly client: WebClient; readonly fetcher: ChunkFetcher }>();
  let fault: FileError | undefined;
  const stop = new AbortController();

  /** One client for each collection, as each says how politely its servers are to be asked. */
  function fetcherFor({ directory, limits }: CoverJob): ChunkFetcher {
    const key = JSON.stringify([directory, limits]);
    const known = fetchers.get(key);
    if (known) return known.fetcher;
    const client = createWebClient({ ...limits, pace });
    const fetcher = chunkFetcher({ directory, client, writer });
    fetchers.set(key, { client, fetcher });
    return fetcher;
  }

  async function work(job: Job<unknown>): Promise<void> {
    const data = coverJobSchema.parse(job.data);
    let [met, failures, reported] = [0, 0, 0];
    try {
      await checkFolder(data);
      const outcomes = coverOutcomes(data.directory, data.key);
      const tell = (outcome: CoverOutcome): void => {
        met += 1;
        if ('reason' in outcome) failures += 1;
        if (performance.now() - reported < REPORT_EVERY) return;
        reported = performance.now();
        job.updateProgress({ met, failed: failures }).catch(() => undefined);
      };
      await writingTo(data.directory, () => fetcherFor(data).fetch(data.chunk, outcomes, tell));
    } catch (error) {
      // A folder that is wrong here is so for every chunk: they are for other workers.
      if (error instanceof FileError) fault = error;
      if (fault) stop.abort();
      throw error;
    }
    say(
      `Chunk ${data.chunk.number} of ${data.directory}: ${met} covers fetched, ${failures} of them failed.`,
    );
  }

  const worker = new Worker(QUEUE, work, {
    connection,
    concurrency: AT_ONCE,
    lockDuration: lease,
    stalledInterval: Math.ceil(lease / 2),
    // A chunk may meet any number of workers that are killed.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  worker.on('error', () => undefined); // The connection comes back.
  await worker.waitUntilReady();
  say('Waiting for chunks of covers.');
  await untilAborted(AbortSignal.any([end, stop.signal]));
  await worker.close();
  await Promise.all(Array.from(fetchers.values(), ({ client }) => client.close()));
  connection.disconnect();
  if (fault) throw fault;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
