import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../../reply.ts';
import type { Request } from '../../request.ts';
import type { Services } from '../../services.ts';
import { openAdmission } from '../admission.ts';
import { createAnswerQueue, limitsFor, type QueueLimits } from '../answer-queue.ts';
import type { OpenedQueue } from '../open-queue.ts';
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

/** What a question came to: what a worker made of it, or that there is none any more. */
type End = { readonly outcome: QuestionOutcome } | 'no worker';

/** A question that a worker has, or will have. */
interface Pending {
  submit(): Promise<void>;
  end(end: End): void;
}

/** What is changed of a queue's usual limits. */
export interface SharedLimits extends QueueLimits {
  /** Milliseconds for which what was handed to workers waits for a Redis that doesn't answer. */
  readonly patience: number;
}

/** Milliseconds between two looks at how questions stand, whatever Redis has told by itself. */
const LOOK_EVERY = 1_000;
const PATIENCE = 20_000;

/**
 * Opens a queue whose questions are answered by workers as long as there are any, and else in this process. A question
 * that Redis lost is asked again; where no worker is left, or Redis refuses it or is away for long, it is answered here.
 */
export async function openSharedQueue(
  services: Services,
  questions: Questions,
  { patience = PATIENCE, ...changed }: Partial<SharedLimits> = {},
): Promise<OpenedQueue> {
  const limits = limitsFor(services, changed);
  const here = createAnswerQueue(services, limits);
  const front = randomUUID();
  const pending = new Map<string, Pending>();
  const admission = openAdmission(limits);
  const open = new Set<Promise<unknown>>();
  const closing = new AbortController();
  let workers = 0;
  /** Milliseconds since Redis answered, without those in which this process stood still. */
  let unanswered = 0;

  async function look(): Promise<void> {
    if (!questions.isThere()) return;
    const ids = [...pending.keys()];
    const found = await questions.look(ids);
    workers = found.workers;
    unanswered = 0;
    await Promise.all(
      ids.map(async (id, at) => {
        const asked = pending.get(id);
        if (found.states[at] === 'done') await collect(id);
        else if (workers === 0 && (await questions.withdraw(id))) asked?.end('no worker');
        else if (found.states[at] === 'unknown') await asked?.submit();
      }),
    );
  }

  async function collect(id: string): Promise<void> {
    const outcome = await questions.outcome(id);
    if (outcome) pending.get(id)?.end({ outcome: unpack(outcome) as QuestionOutcome });
  }

  /** Has a worker answer, or tells that there is none. */
  async function askWorkers(question: SharedQuestion, signal: AbortSignal, lane: string): Promise<End> {
    const id = randomUUID();
    const submitted = { id, lane, front, body: pack(question) };
    try {
      return await new Promise<End>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        // What Redis refuses, as it is full, is answered here.
        const submit = () => questions.submit(submitted).catch(() => resolve('no worker'));
        pending.set(id, { submit, end: resolve });
        void submit();
      });
    } finally {
      pending.delete(id);
      // What nobody takes back goes by itself.
      questions.withdraw(id).catch(() => undefined);
    }
  }

  async function ask(request: Request, signal?: AbortSignal, lane = ''): Promise<Reply> {
    if (workers > 0 && questions.isThere()) {
      const admitted = admission.admit(request, signal, lane);
      const { theme, address } = services;
      const question = { request, theme, ...(address !== undefined && { address }) };
      try {
        const end = await askWorkers(question, admitted.signal, lane);
        if (end !== 'no worker') return replyOf(end.outcome);
      } finally {
        admitted.end();
      }
    }
    return here.ask(request, signal, lane);
  }

  /** Answers here what has waited long enough for Redis. */
  function countUnanswered(): void {
    unanswered += LOOK_EVERY;
    if (unanswered < patience) return;
    workers = 0;
    for (const asked of pending.values()) asked.end('no worker');
  }

  /** Does something over and over, until it is closed; a Redis that is away is asked again. */
  async function repeat(step: () => Promise<void>, pause: number): Promise<void> {
    while (!closing.signal.aborted) {
      await step().catch(() => wait(LOOK_EVERY));
      await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  await look();
  const counting = setInterval(countUnanswered, LOOK_EVERY).unref();
  void repeat(look, LOOK_EVERY);
  void repeat(async () => {
    const id = await questions.nextDone(front);
    if (id !== undefined) await collect(id);
  }, 0);

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
      return { ...own, waiting: own.waiting + pending.size };
    },
    async idle() {
      while (open.size > 0) await Promise.all(open);
    },
    close() {
      closing.abort();
      clearInterval(counting);
      // What is asked of a Redis that is away ends neither now nor later, so nothing waits for it.
      questions.close();
      return Promise.resolve();
    },
  };
}
