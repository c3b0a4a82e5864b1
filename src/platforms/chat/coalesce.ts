import { type Wait, waitUnheld } from '../../retry.ts';

/** What is done again and again under a key, though never more often than it may. */
export interface Coalescer {
  /**
   * Has something done: at once, or as soon as it may be again. However often it is asked for meanwhile, it is done once
   * more, after the last time.
   */
  ask(key: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left to be done. */
  idle(): Promise<void>;
}

/**
 * Spreads work over time.
 *
 * @param apart milliseconds from one end of a key's work to its next beginning
 * @param onError told of work that failed; it is not done again by itself
 */
export function createCoalescer({
  apart,
  onError,
  wait = waitUnheld,
}: {
  readonly apart: number;
  readonly onError: (error: unknown) => void;
  readonly wait?: Wait | undefined;
}): Coalescer {
  /** The latest work of each key that is under way, or waits; none where it only waits to be free again. */
  const due = new Map<string, (() => Promise<void>) | undefined>();
  const running = new Set<Promise<void>>();

  async function run(key: string): Promise<void> {
    for (let work = due.get(key); work; work = due.get(key)) {
      due.set(key, undefined);
      await work().catch(onError);
      await wait(apart);
    }
    due.delete(key);
  }

  return {
    ask(key, work) {
      const isFree = !due.has(key);
      due.set(key, work);
      if (!isFree) return;
      const turn = run(key).finally(() => running.delete(turn));
      running.add(turn);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
