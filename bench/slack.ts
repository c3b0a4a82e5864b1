import { performance } from 'node:perf_hooks';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { startSlack } from '../src/platforms/slack/start.ts';
import { createAnswerQueue } from '../src/queue/answer-queue.ts';
import { Secret } from '../src/secret.ts';
import { createServices } from '../src/services.ts';
import { readSettings } from '../src/settings.ts';
import { boltLogger } from '../src/platforms/slack/log.ts';
import { SlackStandIn } from '../test/platforms/slack/stand-in/stand-in.ts';
import { type Handled, LOADS, type Load, type LoadPlan, sendLoad } from './chat-load.ts';
import { textsOf } from './texts.ts';

/** The bot that answers with one fixed sentence, which coverhues is held against. */
export const BARE_APP = 'a bare bolt app';

const BLURBS = textsOf(120);

/**
 * `/coverhues` with blurbs of 120 words, sent by a stand-in for Slack over its socket to the bot, and to an app that
 * does nothing but answer. Both run in the stand-in's own process, so its work is in their times.
 */
export async function benchSlack(plans: readonly LoadPlan[] = LOADS): Promise<Load[]> {
  const loads: Load[] = [];
  for (const [name, start] of [
    ['coverhues', startCoverhues],
    [BARE_APP, startBare],
  ] as const) {
    const slack = await SlackStandIn.open();
    const stop = await start(slack);
    for (const plan of plans) loads.push(await sendLoad(name, plan, (index) => handle(slack, index)));
    await stop();
    await slack.close();
  }
  return loads;
}

async function startCoverhues(slack: SlackStandIn): Promise<() => Promise<void>> {
  const services = createServices(readSettings({ COVERHUES_LOG_LEVEL: 'error' }));
  await services.warmUp();
  const platform = await startSlack(
    {
      mode: 'socket',
      appToken: new Secret(slack.world.appToken),
      workspaces: 'one',
      botToken: new Secret(slack.team.token),
      port: 3000,
      answers: 'private',
      api: slack.api,
      unused: [],
    },
    { services, ask: createAnswerQueue(services).ask },
    { fetch: slack.fetch },
  );
  return async () => {
    await platform.stop();
    await services.close();
  };
}

async function startBare(slack: SlackStandIn): Promise<() => Promise<void>> {
  const clientOptions = { slackApiUrl: slack.api, fetch: slack.fetch };
  const logger = Object.assign(boltLogger(createServices(readSettings({})).logger), {
    getLevel: () => LogLevel.ERROR,
  });
  const receiver = new SocketModeReceiver({
    appToken: slack.world.appToken,
    logger,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: slack.team.token, receiver, clientOptions, logger });
  app.command('/coverhues', async ({ ack, respond }) => {
    await ack();
    await respond('maroon');
  });
  await app.start();
  return () => receiver.client.disconnect().then(() => undefined);
}

async function handle(slack: SlackStandIn, index: number): Promise<Handled> {
  const asked = slack.people.command('/coverhues', BLURBS[index % BLURBS.length] ?? '');
  const { at } = await asked.acknowledged();
  await asked.reply();
  const completed = performance.now() - asked.sentAt;
  slack.forget(asked);
  return { acknowledged: at - asked.sentAt, completed };
}
