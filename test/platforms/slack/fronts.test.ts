import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { builtProgram } from '../../built-program.ts';
import { startRedis } from '../../redis-server.ts';
import { lacks } from '../../tools.ts';
import { startFront } from './front.ts';
import type { Delivery } from './stand-in/delivery.ts';
import { SlackStandIn } from './stand-in/stand-in.ts';

const PORT = 18_000 + (process.pid % 900) * 2;
const PORTS = [PORT, PORT + 1] as const;

it.skipIf(lacks('redis-server'))(
  'what Slack delivers to two processes is answered once, whichever hears of it first',
  async () => {
    const [redis, slack] = await Promise.all([startRedis(), SlackStandIn.open()]);
    const place = {
      api: slack.api,
      redisUrl: redis.url,
      token: slack.team.token,
      signingSecret: slack.world.signingSecret,
    };
    const [here, there] = PORTS.map(
      (port) => `http://127.0.0.1:${port}/slack/events`,
    ) as unknown as readonly [string, string];
    const program = await builtProgram('platforms/slack/run-front.ts');
    const child = spawn(process.execPath, [program, JSON.stringify({ ...place, port: PORTS[1] })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const front = await startFront({ ...place, port: PORTS[0] });
    await once(child.stdout, 'data');

    const sent: Delivery[] = [];
    for (let count = 0; count < 10; count += 1) {
      slack.deliverTo(count % 2 === 0 ? here : there);
      const delivery = slack.people.say('help', { threadTs: `16000000${count}0.000100` });
      slack.deliverTo(count % 2 === 0 ? there : here);
      slack.redeliver(delivery);
      sent.push(delivery);
    }
    await Promise.all(sent.flatMap((delivery) => [delivery.acknowledged(0), delivery.acknowledged(1)]));
    const repliesTo = ({ sent: { payload } }: Delivery) => {
      const { thread_ts: thread } = payload['event'] as { thread_ts: string };
      return [...slack.world.messages.values()].filter(
        ({ threadTs, user }) => threadTs === thread && user === slack.team.botUserId,
      ).length;
    };
    await slack.world.until('a reply to each', () =>
      sent.every((delivery) => repliesTo(delivery) > 0) ? true : undefined,
    );
    // Whoever had taken one up as well would have ended with it by now.
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.all([front.stop(), ended]);
    expect(sent.map(repliesTo)).toEqual(sent.map(() => 1));
    redis.stop();
    await slack.close();
  },
  90_000,
);
