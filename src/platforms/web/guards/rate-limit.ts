import { LRUCache } from 'lru-cache';

/** Tells who may ask again, and when. */
export interface RateLimit {
  /** Counts a request of so much cost; 0 when it may go on, else the seconds after which it may be tried again. */
  take(client: string, cost: number): number;
}

/** How much clients may ask, and by which clock. */
export interface RateLimitOptions {
  /** Cost that a client may spend at once, and again in every minute. */
  readonly perMinute: number;
  /** Clients that are remembered; the least lately seen is forgotten first. */
  readonly clients: number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

const MINUTE = 60_000;
/** Milliseconds that sums of fractions may be off. */
const ROUNDING = 1e-3;

/**
 * A rate limit by the generic cell rate algorithm (ITU-T I.371): for each client it keeps one number, the moment at
 * which all that was spent is earned back.
 */
export function createRateLimit({ perMinute, clients, now }: RateLimitOptions): RateLimit {
  const earnedBackAt = new LRUCache<string, number>({ max: clients });
  const millisecondsOf = (cost: number) => (cost / perMinute) * MINUTE;
  return {
    take(client, cost) {
      const time = now();
      const next = Math.max(time, earnedBackAt.get(client) ?? 0) + millisecondsOf(cost);
      const wait = next - MINUTE - time;
      if (wait > ROUNDING) return Math.ceil(wait / 1000);
      earnedBackAt.set(client, next);
      return 0;
    },
  };
}
