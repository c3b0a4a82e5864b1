import type { RunningPlatform } from '../../../src/platforms/platform.ts';
import { startSlack } from '../../../src/platforms/slack/start.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { Secret } from '../../../src/secret.ts';
import { createLogger } from '../../../src/logger.ts';
import { createServices } from '../../../src/services.ts';
import { readSettings } from '../../../src/settings.ts';
import { createRedisStore } from '../../../src/store/redis-store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';

/** Where a front listens, and what it knows of its Slack. */
export interface FrontPlace {
  readonly api: string;
  readonly redisUrl: string;
  readonly port: number;
  readonly token: string;
  readonly signingSecret: string;
}

/** Starts a front of the bot over HTTP, which shares a Redis with others, with an engine that needs no model. */
export async function startFront(place: FrontPlace): Promise<Pick<RunningPlatform, 'stop'>> {
  const settings = readSettings({ COVERHUES_LOG_LEVEL: 'silent' });
  const store = createRedisStore({ url: new Secret(place.redisUrl) });
  const engine = inMemoryEngine();
  const services = {
    ...createServices(settings, createLogger(settings), store),
    hues: () => Promise.resolve(engine),
  };
  const platform = await startSlack(
    {
      mode: 'http',
      signingSecret: new Secret(place.signingSecret),
      workspaces: 'one',
      botToken: new Secret(place.token),
      port: place.port,
      answers: 'private',
      api: place.api,
      unused: [],
    },
    { services, ask: createAnswerQueue(services).ask },
  );
  return {
    async stop() {
      await platform.stop();
      await services.close();
    },
  };
}
