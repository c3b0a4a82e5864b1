import { answer } from '../../commands/index.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import { REQUEST_LIMITS } from '../request-limits.ts';
import type { Services } from '../services.ts';
import { openAdmission } from './admission.ts';
import { createFairQueue } from './fair-queue.ts';

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

/**
 * Asks a command and waits for its turn.
 *
 * @param lane whose turn it takes: a server's, a workspace's or a person's. Lanes take turns; all without a name are one
 */
export type Ask = (request: Request, signal?: AbortSignal, lane?: string) => Promise<Reply>;

/**
 * Requests of all platforms, answered a few at a time, so that acknowledgements never wait behind work, and in turns, so
 * that nobody waits behind all that another one asks.
 */
export interface AnswerQueue {
  /**
   * The command's reply.
   *
   * @param signal gives the request up: before its turn, or between two steps of its work
   * @throws {BusyError} when too much is waiting already; where there is no room, it is whoever has most there that is told
   */
  readonly ask: Ask;
  /** How many questions wait for their turn, and how many are being answered. */
  load(): { readonly waiting: number; readonly running: number };
  /** Resolves when everything that was asked has been answered. */
  idle(): Promise<void>;
}

/** The limits of a process's queue. */
export function limitsFor({ answering }: Services, changed: Partial<QueueLimits>): QueueLimits {
  return { ...QUEUE_LIMITS, ...(answering && { concurrency: answering.atOnce }), ...changed };
}

/** Makes the queue in this process. */
export function createAnswerQueue(services: Services, changed: Partial<QueueLimits> = {}): AnswerQueue {
  const limits = limitsFor(services, changed);
  const { answering } = services;
  const queue = createFairQueue(limits.concurrency);
  const admission = openAdmission(limits);
  return {
    async ask(request, signal, lane = '') {
      const admitted = admission.admit(request, signal, lane);
      const work = async (): Promise<Reply> => {
        admitted.start();
        return answering
          ? answering.answer(request, admitted.signal)
          : answer(request, services, admitted.signal);
      };
      try {
        return await queue.add(lane, work, admitted.signal);
      } finally {
        admitted.end();
      }
    },
    load: () => ({ waiting: admission.waiting, running: queue.running }),
    idle: () => queue.idle(),
  };
}
