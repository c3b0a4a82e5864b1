import PQueue from 'p-queue';
import { answer } from '../../commands/index.ts';
import { BusyError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

/** How much is answered at once, and how much may wait. */
export interface QueueLimits {
  readonly concurrency: number;
  readonly waiting: number;
}

/** Two cores keep busy with four; a thousand wait about half a minute. */
export const QUEUE_LIMITS: QueueLimits = { concurrency: 4, waiting: 1000 };

/** Asks a command and waits for its turn. */
export type Ask = (request: Request, signal?: AbortSignal) => Promise<Reply>;

/** Requests of all platforms, answered a few at a time, so that acknowledgements never wait behind work. */
export interface AnswerQueue {
  /**
   * The command's reply.
   *
   * @param signal gives the request up: before its turn, or between two steps of its work
   * @throws {BusyError} when too much is waiting already
   */
  readonly ask: Ask;
  /** Resolves when everything that was asked has been answered. */
  idle(): Promise<void>;
}

/** Makes the queue in this process. */
export function createAnswerQueue(services: Services, limits: QueueLimits = QUEUE_LIMITS): AnswerQueue {
  const queue = new PQueue({ concurrency: limits.concurrency });
  return {
    ask(request, signal) {
      if (queue.size >= limits.waiting) {
        return Promise.reject(new BusyError('TOO_BUSY', 'Too many requests are waiting for an answer.'));
      }
      return queue.add(() => answer(request, services, signal), signal && { signal });
    },
    idle: () => queue.onIdle(),
  };
}
