import { Option } from 'commander';
import type { ChunkWorkers } from '../catalogue/chunk-workers.ts';
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
 */
export async function withChunkWorkers<Result>(
  services: Services,
  settings: Settings,
  here: boolean | undefined,
  work: (workers: ChunkWorkers | undefined) => Promise<Result>,
): Promise<Result> {
  const { redisUrl } = settings;
  if (!redisUrl || here) return work(undefined);
  const { chunkWorkers } = await import('../queue/shared/chunk-workers.ts');
  const workers = chunkWorkers({ ...settings, redisUrl }, services);
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
export function withBookWorkers<Result>(
  services: Services,
  settings: Settings,
  here: boolean | undefined,
  work: (workers: ChunkWorkers | undefined) => Promise<Result>,
): Promise<Result> {
  return withChunkWorkers(services, settings, here, async (workers) => {
    if (workers) return work(workers);
    const { placesFor, withCatalogueThreads } = await import('../answer-threads/catalogue-threads.ts');
    const most = placesFor(settings);
    return most === 1 ? work(undefined) : withCatalogueThreads(settings, services, most, work);
  });
}
