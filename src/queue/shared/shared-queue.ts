import type { Reply } from '../../reply.ts';
import type { Request } from '../../request.ts';
import type { Services } from '../../services.ts';
import { openAdmission } from '../admission.ts';
import { createAnswerQueue, limitsFor, type QueueLimits } from '../answer-queue.ts';
import type { OpenedQueue } from '../open-queue.ts';
import { openHandover } from './handover.ts';
import { type QuestionOutcome, replyOf } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import type { Questions } from './questions.ts';

/** What is asked of a worker, beside what it knows by itself. */
export interface SharedQuestion {
  readonly request: Request;
  /** As the front has them. */
  readonly theme: Services['theme'];
  readonly address?: string;
}

/** Milliseconds that a worker may take for a question: a series of large covers takes a few seconds. */
const LIMIT = 120_000;

/** What is changed of a queue's usual limits. */
export interface SharedLimits extends QueueLimits {
  /** Milliseconds for which what was handed to workers waits for a Redis that doesn't answer. */
  readonly patience: number;
}

/**
 * Opens a queue whose questions are answered by workers as long as there are any, and else in this process. A question
 * that Redis lost is asked again; where no worker is left, or Redis refuses it or is away for long, it is answered here.
 */
export async function openSharedQueue(
  services: Services,
  questions: Questions,
  { patience, ...changed }: Partial<SharedLimits> = {},
): Promise<OpenedQueue> {
  const limits = limitsFor(services, changed);
  const here = createAnswerQueue(services, limits);
  const handover = await openHandover(questions, { patience });
  const admission = openAdmission(limits);
  const open = new Set<Promise<unknown>>();

  async function ask(request: Request, signal?: AbortSignal, lane = ''): Promise<Reply> {
    if (handover.workers() === 'there') {
      const admitted = admission.admit(request, signal, lane);
      const { theme, address } = services;
      const question: SharedQuestion = { request, theme, ...(address !== undefined && { address }) };
      try {
        const outcome = await handover.ask(
          { body: () => pack(question), lane, limit: LIMIT },
          admitted.signal,
        );
        if (outcome) return replyOf(unpack(outcome) as QuestionOutcome);
      } finally {
        admitted.end();
      }
    }
    return here.ask(request, signal, lane);
  }

  return {
    async ask(request, signal, lane) {
      const asked = ask(request, signal, lane);
      const settled = asked.catch(() => undefined);
      open.add(settled);
      try {
        return await asked;
      } finally {
        open.delete(settled);
      }
    },
    load() {
      const own = here.load();
      return { ...own, waiting: own.waiting + handover.size };
    },
    async idle() {
      while (open.size > 0) await Promise.all(open);
    },
    close() {
      handover.close();
      return Promise.resolve();
    },
  };
}
