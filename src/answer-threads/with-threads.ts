import { availableParallelism } from 'node:os';
import type { Metrics } from '../metrics/metrics.ts';
import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';

/** Threads that answer, where no setting says how many: more cores are for more than one program. */
const USUAL = 4;

/** What decides how many there are, and hears of them. */
interface ThreadsOptions {
  /** Where no setting says how many, at most so many. */
  readonly usual?: number | undefined;
  readonly metrics?: Metrics | undefined;
}

/**
 * Does something with services that answer in threads, as many as the settings want: where they don't say, one core is
 * left to hear people. Where there are to be none, it is given the services as they are.
 */
export async function withThreads(
  settings: Settings,
  services: Services,
  work: (services: Services) => Promise<void>,
  { usual = USUAL, metrics }: ThreadsOptions = {},
): Promise<void> {
  const most = settings.threads ?? Math.min(availableParallelism() - 1, usual);
  if (most === 0) return work(services);
  const { openAnswerThreads } = await import('./open-answer-threads.ts');
  const threads = await openAnswerThreads(settings, services, { most, onStep: metrics?.onModelStep });
  metrics?.watchThreads(() => threads.size());
  try {
    await work(threads.services);
  } finally {
    await threads.close();
  }
}
