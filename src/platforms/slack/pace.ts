import { LRUCache } from 'lru-cache';
import { type Wait, waitUnheld } from '../../retry.ts';

/**
 * Milliseconds between two messages in one conversation: Slack takes one a second there, and more only in short bursts.
 * A tenth more, as they don't all take as long to get there.
 */
const APART = 1_100;
/** Conversations of which it is remembered when the next message may come. */
const REMEMBERED = 10_000;

/** Spreads messages over time. */
export interface Pace {
  /** Resolves when it's the next message's turn in a conversation; turns are taken in the order of the calls. */
  turn(channel: string): Promise<void>;
}

/** A pace of this process. `clock` gives milliseconds from some point on, and never goes back. */
export function createPace({
  wait = waitUnheld,
  clock = () => performance.now(),
}: { readonly wait?: Wait | undefined; readonly clock?: () => number } = {}): Pace {
  const free = new LRUCache<string, number>({ max: REMEMBERED });
  return {
    async turn(channel) {
      const now = clock();
      const at = Math.max(now, free.get(channel) ?? now);
      free.set(channel, at + APART);
      if (at > now) await wait(at - now);
    },
  };
}
