import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { type RedisServer, startRedis } from '../redis-server.ts';
import {
  openHalfSilentServer,
  openSilentServer,
  openSilentSockets,
  type SilentServer,
} from '../silent-server.ts';
import { lacks } from '../tools.ts';
import { startCli } from './run-cli.ts';

const opened: SilentServer[] = [];
let redis: RedisServer | undefined;
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
  redis?.stop();
  redis = undefined;
});

async function kept(opening: Promise<SilentServer>): Promise<SilentServer> {
  const server = await opening;
  opened.push(server);
  return server;
}

const silent = () => kept(openSilentServer());
const DISCORD_TOKEN = 'sesame';

/** A Discord whose gateway is at an address, and which says nothing else. */
async function discordWith(gateway: SilentServer) {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
  const url = `ws://127.0.0.1:${gateway.port}/`;
  const { port } = await kept(
    openHalfSilentServer({
      '/gateway/bot': { url, shards: 1, session_start_limit: limit },
      '/applications/@me': { id: '1' },
      '/users/@me': { id: '1', username: 'coverhues' },
      '/commands': [],
    }),
  );
  return { DISCORD_TOKEN, DISCORD_API: `http://127.0.0.1:${port}/api` };
}

/** A Slack whose sockets are at an address. */
async function slackWith(sockets: SilentServer) {
  const url = `ws://127.0.0.1:${sockets.port}/`;
  const who = { ok: true, user: 'coverhues', team: 'Books', user_id: 'U1', bot_id: 'B1', team_id: 'T1' };
  const { port } = await kept(
    openHalfSilentServer({ 'auth.test': who, 'apps.connections.open': { ok: true, url } }),
  );
  return { ...SLACK, SLACK_API: `http://127.0.0.1:${port}/api/` };
}

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-sesame', SLACK_APP_TOKEN: 'xapp-sesame' };

interface Hanging {
  readonly env: NodeJS.ProcessEnv;
  /** What says nothing. */
  readonly mute: SilentServer;
}

const HANGING: Readonly<Record<string, () => Promise<Hanging>>> = {
  "Discord's API": async () => {
    const mute = await silent();
    return { mute, env: { DISCORD_TOKEN, DISCORD_API: `http://127.0.0.1:${mute.port}/api` } };
  },
  "Discord's gateway, not even the handshake,": async () => {
    const mute = await silent();
    return { mute, env: await discordWith(mute) };
  },
  "Discord's gateway": async () => {
    const mute = await kept(openSilentSockets());
    return { mute, env: await discordWith(mute) };
  },
  "the gateway of Discord's shards": async () => {
    const mute = await silent();
    return { mute, env: { ...(await discordWith(mute)), DISCORD_SHARDS: '2' } };
  },
  "Slack's API": async () => {
    const mute = await silent();
    return { mute, env: { ...SLACK, SLACK_API: `http://127.0.0.1:${mute.port}/api/` } };
  },
  "Slack's socket, not even the handshake,": async () => {
    const mute = await silent();
    return { mute, env: await slackWith(mute) };
  },
  "Slack's socket": async () => {
    const mute = await kept(openSilentSockets());
    return { mute, env: await slackWith(mute) };
  },
  Redis: async () => {
    const mute = await silent();
    return { mute, env: { COVERHUES_REDIS_URL: `redis://127.0.0.1:${mute.port}`, COVERHUES_PORT: '0' } };
  },
};

/** The same with leases of shards. */
const HANGING_LEASED: typeof HANGING = {
  "Discord's API": async () => withRedis(await HANGING["Discord's API"]!()),
  "Discord's gateway": async () => withRedis(await HANGING["Discord's gateway"]!()),
};

async function withRedis({ mute, env }: Hanging): Promise<Hanging> {
  redis = await startRedis();
  return { mute, env: { ...env, COVERHUES_REDIS_URL: redis.url } };
}

/** Starts the bot, tells it to end when somebody leaves it without an answer, and waits for that. */
async function endWhileStarting(args: readonly string[], { mute, env }: Hanging) {
  const child = startCli(args, { env });
  const errors = text(child.stderr);
  child.stdout.resume();
  await mute.asked;
  child.kill('SIGTERM');
  const end = await once(child, 'exit');
  // Libraries may warn of what was called off.
  const complaints = (await errors).split('\n').filter((line) => /coverhues: |"level":[56]0/.test(line));
  return { end, complaints };
}

const CALMLY = { end: [0, null], complaints: [] };

describe('coverhues start, told to end while it starts', () => {
  it.each(Object.keys(HANGING))('ends where %s never answers', async (name) => {
    const ended = await endWhileStarting(['start'], await HANGING[name]!());
    expect(ended).toEqual(CALMLY);
  });

  it.skipIf(lacks('redis-server')).each(Object.keys(HANGING_LEASED))(
    'ends as one of several fronts where %s never answers',
    async (name) => {
      const ended = await endWhileStarting(['start'], await HANGING_LEASED[name]!());
      expect(ended).toEqual(CALMLY);
    },
  );
});

describe('coverhues worker, told to end while it starts', () => {
  it.each(['questions', 'covers'])('ends where Redis never answers: %s', async (part) => {
    const ended = await endWhileStarting(['worker', '--only', part], await HANGING['Redis']!());
    expect(ended).toEqual(CALMLY);
  });
});
