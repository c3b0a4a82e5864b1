import { Option } from 'commander';
import type { ChunkWorkers } from '../catalogue/chunk-workers.ts';
import type { OwnWork } from '../queue/shared/chunk-workers.ts';
import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';

/** What a catalogue's help says of workers. */
export const SPREAD_HELP = `
Many processes, on one machine or many: with COVERHUES_REDIS_URL set, start any number of "coverhues worker" with the same
version, models and index. They are handed the work in chunks, and whoever asks them otherwise comes in between; what
comes out is the same, in the same order. What a killed worker had is another's after six seconds, and what one is at for
half a minute and a second for each book or cover; where there is none, or Redis can't be reached or stays away for 20
seconds, this process works by itself, and says so. --here has it do so from the start.`;

/** The option to leave workers alone. */
export function hereOption(): Option {
  return new Option('--here', 'work in this process, even with COVERHUES_REDIS_URL');
}

/**
 * Does something with the workers of a catalogue, and lets go of them.
 *
 * @param here whether there are to be none
 * @param own how this process works by itself, where that isn't one chunk after the other
 */
export async function withChunkWorkers<Result>(
  services: Services,
  settings: Settings,
  here: boolean | undefined,
  work: (workers: ChunkWorkers | undefined) => Promise<Result>,
  own?: OwnWork,
): Promise<Result> {
  const { redisUrl } = settings;
  if (!redisUrl || here) return work(undefined);
  const { chunkWorkers } = await import('../queue/shared/chunk-workers.ts');
  const workers = chunkWorkers({ ...settings, redisUrl }, services, { own });
  try {
    return await work(workers);
  } finally {
    workers.close();
  }
}

/**
 * Does the same with workers of a catalogue of books: where there are none elsewhere, threads of this process, unless it is
 * to have none.
 */
export async function withBookWorkers<Result>(
  services: Services,
  settings: Settings,
  here: boolean | undefined,
  work: (workers: ChunkWorkers | undefined) => Promise<Result>,
): Promise<Result> {
  const { chunksAtOnce, placesFor, withCatalogueThreads } =
    await import('../answer-threads/catalogue-threads.ts');
  const most = placesFor(settings);
  if (most === 1) return withChunkWorkers(services, settings, here, work);
  return withCatalogueThreads(settings, services, most, (own) =>
    withChunkWorkers(services, settings, here, (workers) => work(workers ?? own), {
      ...own,
      atOnce: chunksAtOnce(most),
    }),
  );
}
