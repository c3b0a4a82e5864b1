import PQueue from 'p-queue';
import { answer } from '../../commands/index.ts';
import { BusyError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import { REQUEST_LIMITS } from '../request-limits.ts';
import type { Services } from '../services.ts';

/** How much is answered at once, and how much may wait. */
export interface QueueLimits {
  readonly concurrency: number;
  readonly waiting: number;
  /** Bytes that the pictures of all questions together may have. */
  readonly pictures: number;
}

/** Two cores keep busy with four; a thousand wait about half a minute. Pictures take a fifth of a gigabyte at most. */
const QUEUE_LIMITS: QueueLimits = {
  concurrency: 4,
  waiting: 1000,
  pictures: 6 * REQUEST_LIMITS.cover.bytes,
};

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
  /** How many questions wait for their turn, and how many are being answered. */
  load(): { readonly waiting: number; readonly running: number };
  /** Resolves when everything that was asked has been answered. */
  idle(): Promise<void>;
}

/** Makes the queue in this process. */
export function createAnswerQueue(services: Services, changed: Partial<QueueLimits> = {}): AnswerQueue {
  const limits = { ...QUEUE_LIMITS, ...changed };
  const queue = new PQueue({ concurrency: limits.concurrency });
  let pictures = 0;
  return {
    async ask(request, signal) {
      const picture = ('cover' in request && request.cover?.byteLength) || 0;
      if (queue.size >= limits.waiting || (picture > 0 && pictures + picture > limits.pictures)) {
        throw new BusyError('TOO_BUSY', 'Too many requests are waiting for an answer.');
      }
      pictures += picture;
      try {
        return await queue.add(() => answer(request, services, signal), signal && { signal });
      } finally {
        pictures -= picture;
      }
    },
    load: () => ({ waiting: queue.size, running: queue.pending }),
    idle: () => queue.onIdle(),
  };
}
