import { type SlackSurroundings, startSlack } from '../../../src/platforms/slack/start.ts';
import type { RunningPlatform } from '../../../src/platforms/platform.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { Secret } from '../../../src/secret.ts';
import type { Services } from '../../../src/services.ts';
import type { SlackConnection, SlackSettings, SlackWorkspaces } from '../../../src/slack-settings.ts';
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

/** 500 ports for each process, below 32,768, where systems begin to hand out ports of their own choice. */
let nextPort = 21_000 + (process.pid % 23) * 500;

function connectionTo({ world }: SlackStandIn, mode: SlackSettings['mode']): SlackConnection {
  return mode === 'socket'
    ? { mode, appToken: new Secret(world.appToken) }
    : { mode, signingSecret: new Secret(world.signingSecret) };
}

/** Starts the bot against a new stand-in, over a socket unless told otherwise. */
export async function connectBot(
  options: {
    readonly services?: Services;
    readonly mode?: SlackSettings['mode'];
    /** Over a socket, unless `mode` or this says otherwise. */
    readonly connection?: SlackConnection;
    /** The stand-in's first one, unless told otherwise. */
    readonly workspaces?: (slack: SlackStandIn) => SlackWorkspaces;
    readonly settings?: Partial<Pick<SlackSettings, 'port' | 'unused'>>;
    readonly grace?: number;
    readonly prepare?: (slack: SlackStandIn) => void;
    readonly reconnectAfter?: number;
    /** Waits for nothing unless told otherwise. */
    readonly wait?: SlackSurroundings['wait'];
  } = {},
): Promise<ConnectedBot> {
  const { mode = 'socket', reconnectAfter } = options;
  const slack = await SlackStandIn.open();
  options.prepare?.(slack);
  const services = options.services ?? servicesAround(inMemoryEngine());
  const port = nextPort++;
  const settings: SlackSettings = {
    ...(options.connection ?? connectionTo(slack, mode)),
    ...(options.workspaces?.(slack) ?? { workspaces: 'one', botToken: new Secret(slack.team.token) }),
    port,
    answers: 'private',
    api: slack.api,
    unused: [],
    ...options.settings,
  };
  try {
    const platform = await startSlack(
      settings,
      { services, ask: createAnswerQueue(services).ask },
      {
        fetch: slack.fetch,
        wait: options.wait ?? (() => Promise.resolve()),
        now: () => slack.world.now(),
        retryAfter: { minTimeout: 5, maxTimeout: 20 },
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
        const strange = slack.strangeArguments();
        if (strange.length > 0) throw new Error(`no arguments of their methods: ${strange.join(', ')}`);
      },
    };
  } catch (error) {
    await slack.close();
    throw error;
  }
}

/**
 * Resolves when whatever the bot took up before has been answered: what is asked now, in a thread of its own, is
 * answered after it.
 */
export async function isQuiet({ slack }: Pick<ConnectedBot, 'slack'>): Promise<void> {
  const blurb = 'A lighthouse keeper finds a letter that somebody posted to her forty years ago.';
  const threadTs = '1600000000.000100';
  const asked = slack.people.say(blurb, { threadTs });
  await slack.world.until('the last answer', () =>
    asked.replies().find((message) => message.threadTs === threadTs),
  );
}
