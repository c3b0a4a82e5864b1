import { setTimeout as wait } from 'node:timers/promises';
import { type LeasedTiming, startLeased } from '../../../src/platforms/discord/leases/start-leased.ts';
import type { RunningPlatform } from '../../../src/platforms/platform.ts';
import { createMetrics, type Metrics } from '../../../src/metrics/metrics.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { Secret } from '../../../src/secret.ts';
import { createServices, type Services } from '../../../src/services.ts';
import { type DiscordSettings, readSettings } from '../../../src/settings.ts';
import { createRedisStore } from '../../../src/store/redis-store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';

/** Times of leases that tests need not wait long for. */
export const QUICK: LeasedTiming = {
  life: 4_000,
  renewal: 150,
  margin: 500,
  patience: 2_000,
  period: 300,
  unwell: 60_000,
};

/** One of several fronts of a bot, with a Redis that they share. */
export interface StartedFront {
  readonly platform: RunningPlatform;
  readonly services: Services;
  readonly metrics: Metrics;
  lines(): readonly string[];
  stop(): Promise<void>;
}

/** Starts a front of the bot as start-up does, but with an engine that needs no model. */
export async function startFront(
  api: string,
  redisUrl: string,
  {
    timing = {},
    settings = {},
    token = 'right-token',
  }: {
    readonly timing?: Partial<LeasedTiming>;
    readonly settings?: Partial<DiscordSettings>;
    readonly token?: string;
  } = {},
): Promise<StartedFront> {
  const url = new Secret(redisUrl);
  const { logger, lines } = logTo();
  const engine = inMemoryEngine();
  const services = {
    ...createServices(readSettings({}), logger, createRedisStore({ url })),
    hues: () => Promise.resolve(engine),
  };
  const metrics = createMetrics();
  try {
    const platform = await startLeased(
      { token: new Secret(token), shards: 'auto', api, ...settings },
      url,
      { services, ask: createAnswerQueue(services).ask, metrics },
      { timing: { ...QUICK, ...timing } },
    );
    // Its first shard is connected; the others follow.
    while (!platform.healthy()) await wait(10);
    return {
      platform,
      services,
      metrics,
      lines,
      async stop() {
        await platform.stop();
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}
