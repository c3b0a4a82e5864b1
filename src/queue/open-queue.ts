import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';
import { type AnswerQueue, createAnswerQueue } from './answer-queue.ts';

/** A queue that a process opens, and closes when it is idle for good. */
export interface OpenedQueue extends AnswerQueue {
  close(): Promise<void>;
}

/**
 * Opens the queue of a process that serves platforms: in it alone, or, where there is a Redis, shared with workers.
 *
 * @throws {StoreError} when Redis can't be reached
 */
export async function openQueue(settings: Settings, services: Services): Promise<OpenedQueue> {
  if (!settings.redisUrl) return { ...createAnswerQueue(services), close: () => Promise.resolve() };
  const [{ kindOf }, { openQuestions }, { openSharedQueue }] = await Promise.all([
    import('./shared/kind.ts'),
    import('./shared/questions.ts'),
    import('./shared/shared-queue.ts'),
  ]);
  return openSharedQueue(services, await openQuestions(settings.redisUrl, await kindOf(settings)));
}
