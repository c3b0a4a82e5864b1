import { startSlack } from '../../../src/platforms/slack/start.ts';
import type { RunningPlatform } from '../../../src/platforms/platform.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { Secret } from '../../../src/secret.ts';
import type { Services } from '../../../src/services.ts';
import type { SlackSettings } from '../../../src/slack-settings.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { SlackStandIn } from './stand-in/stand-in.ts';

/** The bot, connected to a Slack of its own. */
export interface ConnectedBot {
  readonly slack: SlackStandIn;
  readonly platform: RunningPlatform;
  readonly services: Services;
  /** Where it listens for signed requests, or for installing. */
  readonly port: number;
  close(): Promise<void>;
}

let nextPort = 21_000 + (process.pid % 20_000);

/** Starts the bot against a new stand-in, over a socket unless told otherwise. */
export async function connectBot(
  options: {
    readonly services?: Services;
    readonly mode?: SlackSettings['mode'];
    readonly settings?: (slack: SlackStandIn) => Partial<SlackSettings>;
    readonly grace?: number;
    readonly prepare?: (slack: SlackStandIn) => void;
    readonly reconnectAfter?: number;
  } = {},
): Promise<ConnectedBot> {
  const { mode = 'socket', reconnectAfter } = options;
  const slack = await SlackStandIn.open();
  options.prepare?.(slack);
  const services = options.services ?? servicesAround(inMemoryEngine());
  const port = nextPort++;
  const settings: SlackSettings = {
    mode,
    port,
    answers: 'private',
    botToken: new Secret(slack.team.token),
    api: slack.api,
    ...(mode === 'socket'
      ? { appToken: new Secret(slack.world.appToken) }
      : { signingSecret: new Secret(slack.world.signingSecret) }),
    ...options.settings?.(slack),
  };
  try {
    const platform = await startSlack(
      settings,
      { services, ask: createAnswerQueue(services).ask },
      {
        fetch: slack.fetch,
        wait: () => Promise.resolve(),
        ...(options.grace !== undefined && { grace: options.grace }),
        ...(reconnectAfter !== undefined && { reconnectAfter }),
      },
    );
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    return {
      slack,
      platform,
      services,
      port,
      async close() {
        await platform.stop();
        await slack.close();
      },
    };
  } catch (error) {
    await slack.close();
    throw error;
  }
}
