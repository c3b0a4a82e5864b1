import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';
import type { Logger } from '../../../logger.ts';
import type { ShardLeases } from './shard-leases.ts';

/** Milliseconds before Redis is asked again that didn't answer. */
const REDIS_AWAY = 1_000;
/** Milliseconds of a wait that is worth a line in the log: longer than any bucket's. */
const LONG = 60_000;
/** Milliseconds after which it is asked again at the latest. */
const LONGEST = 60_000;

/**
 * Keeps Discord's limits of identifications across all fronts: one in a period for each bucket, and so many a day. Where
 * Redis is away nobody identifies.
 *
 * @param buckets shards that may identify themselves side by side (`max_concurrency`), by their numbers' remainders
 */
export function sharedThrottle(
  leases: Pick<ShardLeases, 'identify'>,
  buckets: number,
  logger: Logger,
): IIdentifyThrottler {
  async function ask(bucket: number): Promise<number> {
    try {
      return await leases.identify(bucket);
    } catch (error) {
      logger.warn({ err: error }, 'Redis is away, so no shard identifies itself');
      return REDIS_AWAY;
    }
  }
  return {
    async waitForIdentify(shard, signal) {
      for (;;) {
        const milliseconds = await ask(shard % buckets);
        signal.throwIfAborted();
        if (milliseconds === 0) return;
        if (milliseconds > LONG)
          logger.error({ shard, milliseconds }, "Discord's daily limit of identifications is used up");
        await wait(Math.min(milliseconds, LONGEST), undefined, { signal });
      }
    },
  };
}
