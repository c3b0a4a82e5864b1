import { setImmediate as nextTurn } from 'node:timers/promises';
import { waitUnheld } from './retry.ts';

/** Has short work go before long work that is done piece by piece in the same thread. */
export interface Precedence {
  /** Does something that goes first. */
  first<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing goes first any more, or it has been waited long enough for that: to be called between pieces. */
  giveWay(): Promise<void>;
}

/** Milliseconds that a piece waits at most: long work is to end one day, too. */
const MOST = 100;

/** Starts with nothing to be done. */
export function makePrecedence(most: number = MOST): Precedence {
  let going = 0;
  let idle = new AbortController();
  return {
    async first(work) {
      going += 1;
      try {
        return await work();
      } finally {
        going -= 1;
        if (going === 0) {
          idle.abort();
          idle = new AbortController();
        }
      }
    },
    async giveWay() {
      // What has come in meanwhile is heard of first.
      await nextTurn();
      if (going > 0) await Promise.race([aborted(idle.signal), waitUnheld(most)]);
    },
  };
}

/** Gives way between pieces, or gives up all that are left. @throws the signal's reason */
export function giveWayOf(precedence: Precedence, signal: AbortSignal): () => Promise<void> {
  return async () => {
    await precedence.giveWay();
    signal.throwIfAborted();
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
