import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Questions } from './questions.ts';

/** What is handed to a worker. */
export interface HandedQuestion {
  /** Makes its body each time that it goes to Redis, so that what it is made of isn't kept twice. */
  readonly body: () => Buffer;
  /** Whose turn it takes. */
  readonly lane: string;
  /** Whether it is a part of a catalogue. */
  readonly isChunk?: boolean;
  /** Milliseconds that a worker may take for it, many times what it does; then it is given to another one. */
  readonly limit: number;
  /** Is told when that happens. */
  readonly onLate?: () => void;
}

/** How it stands with workers: there are some, there is none, or nobody knows, as Redis is away. */
export type Workers = 'there' | 'none' | 'unknown';

/** Hands questions to workers over Redis. */
export interface Handover {
  /** As it stands; where Redis is away, what is asked waits for it. */
  workers(): Workers;
  /** How many questions are with workers, or on their way. */
  readonly size: number;
  /**
   * Has a worker answer. A question that Redis lost is asked again.
   *
   * @param signal gives the question up
   * @returns what became of it; nothing where no worker is left, or Redis refuses it or is away for long
   * @throws the signal's reason
   */
  ask(question: HandedQuestion, signal: AbortSignal): Promise<Buffer | undefined>;
  /** Ends it; who still waits for an answer is told nothing. */
  close(): void;
}

/** A question that a worker has, or will have. */
interface Pending {
  submit(): Promise<void>;
  tellLate(): void;
  /** @param outcome none where there is no worker any more */
  end(outcome: Buffer | undefined): void;
  giveUp(): void;
}

interface HandoverOptions {
  /** Milliseconds for which what was handed to workers waits for a Redis that doesn't answer. */
  readonly patience?: number | undefined;
  /** Milliseconds for which workers may be missing that were there, as they are where Redis has forgotten all; none unless told. */
  readonly grace?: number;
  /** Is told when it stands otherwise with workers. */
  readonly onWorkers?: (workers: Workers) => void;
}

/** Milliseconds between two looks at how questions stand, whatever Redis has told by itself. */
const LOOK_EVERY = 1_000;
const PATIENCE = 20_000;

/** Opens the way to workers, once it is known whether there are any. */
export async function openHandover(
  questions: Questions,
  { patience = PATIENCE, grace = 0, onWorkers }: HandoverOptions = {},
): Promise<Handover> {
  const front = randomUUID();
  const pending = new Map<string, Pending>();
  const closing = new AbortController();
  let workers: Workers | undefined;
  /** Milliseconds since Redis answered, without those in which this process stood still. */
  let unanswered = 0;
  /** Milliseconds since there were workers, counted in the same way. */
  let missing = Infinity;

  function tell(now: Workers): void {
    if (now !== workers) onWorkers?.(now);
    workers = now;
  }

  async function look(): Promise<void> {
    if (!questions.isThere()) return;
    const ids = [...pending.keys()];
    const found = await questions.look(ids);
    missing = found.workers > 0 ? 0 : missing + LOOK_EVERY;
    const areThere = missing <= grace;
    tell(areThere ? 'there' : 'none');
    unanswered = 0;
    await Promise.all(
      ids.map(async (id, at) => {
        const asking = pending.get(id);
        if (found.states[at] === 'done') await collect(id);
        else if (!areThere && (await questions.withdraw(id))) asking?.end(undefined);
        else if (found.states[at] === 'unknown') await asking?.submit();
      }),
    );
  }

  async function collect(id: string): Promise<void> {
    const outcome = await questions.outcome(id);
    if (outcome) pending.get(id)?.end(outcome);
  }

  /** Leaves to who asked what has waited long enough for Redis. */
  function countUnanswered(): void {
    unanswered += LOOK_EVERY;
    if (unanswered < patience) return;
    tell('unknown');
    for (const asked of pending.values()) asked.end(undefined);
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
    const news = await questions.nextNews(front);
    if (news?.what === 'done') await collect(news.id);
    else if (news) pending.get(news.id)?.tellLate();
  }, 0);

  return {
    workers: () => (workers === 'there' && !questions.isThere() ? 'unknown' : (workers ?? 'unknown')),
    get size() {
      return pending.size;
    },
    async ask({ onLate, body, ...asked }, signal) {
      signal.throwIfAborted();
      const id = randomUUID();
      // Taken off by hand, as in `unlessEnded`.
      const giveUp = (): void => pending.get(id)?.giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        return await new Promise<Buffer | undefined>((resolve, reject) => {
          // What Redis refuses, as it is full, is for who asked.
          const submit = () =>
            questions.submit({ ...asked, body: body(), id, front }).catch(() => resolve(undefined));
          pending.set(id, {
            submit,
            tellLate: () => onLate?.(),
            end: resolve,
            giveUp: () => reject(signal.reason as Error),
          });
          void submit();
        });
      } finally {
        signal.removeEventListener('abort', giveUp);
        pending.delete(id);
        // What nobody takes back goes by itself.
        questions.withdraw(id).catch(() => undefined);
      }
    },
    close() {
      closing.abort();
      clearInterval(counting);
      // What is asked of a Redis that is away ends neither now nor later, so nothing waits for it.
      questions.close();
    },
  };
}
