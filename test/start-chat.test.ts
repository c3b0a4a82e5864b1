import { on, once } from 'node:events';
import { createServer } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWith, startCli } from './cli/run-cli.ts';
import { makeFolder } from './folders.ts';
import { textOf } from './platforms/discord/bot.ts';
import { SlackStandIn } from './platforms/slack/stand-in/stand-in.ts';
import { DiscordStandIn } from './platforms/discord/stand-in/stand-in.ts';
import { startRedis } from './redis-server.ts';
import { lacks } from './tools.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

/** A run of `coverhues start`. */
interface Started {
  readonly output: Readable;
  /** The first that it says. */
  readonly connected: Promise<string>;
  readonly said: Promise<{ readonly out: string; readonly err: string }>;
  /** The exit code. */
  readonly exited: Promise<number>;
  /** Asks it to end. */
  readonly stop: () => void;
}

const environmentFor = (discord: DiscordStandIn, token: string, env: NodeJS.ProcessEnv) => ({
  DISCORD_API: discord.api,
  DISCORD_TOKEN: token,
  COVERHUES_DATA: makeFolder(),
  ...env,
});

function hear(output: Readable, errors: Readable): Pick<Started, 'output' | 'connected' | 'said'> {
  return {
    output,
    connected: once(output, 'data').then(([line]) => String(line)),
    said: Promise.all([text(output), text(errors)]).then(([out, err]) => ({ out, err })),
  };
}

/** Starts the program with a Discord of its own. */
function startProgram(discord: DiscordStandIn, token: string, env: NodeJS.ProcessEnv = {}): Started {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const ending = new AbortController();
  const exited = runWith(
    ['start'],
    { input: Readable.from([]), output, errors },
    // The engines of this process, which tests share.
    { env: environmentFor(discord, token, { COVERHUES_THREADS: '0', ...env }), ending: ending.signal },
  );
  void exited.finally(() => [output, errors].forEach((stream) => stream.end()));
  return { ...hear(output, errors), exited, stop: () => ending.abort() };
}

/** The same in a process of its own, as people start it. */
function startProcess(discord: DiscordStandIn, token: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = startCli(['start'], { env: environmentFor(discord, token, env) });
  const exited = once(child, 'exit').then(([code]) => Number(code));
  return { ...hear(child.stdout, child.stderr), exited, stop: () => void child.kill('SIGTERM') };
}

const home = process.cwd();
beforeAll(() => process.chdir(makeFolder()));
afterAll(() => process.chdir(home));

describe('coverhues start with a Discord token', () => {
  it('connects, answers, tells its health, and ends on SIGTERM', async () => {
    const discord = await DiscordStandIn.open();
    const port = 20_000 + (process.pid % 1000);
    const { stop, said, exited, connected } = startProcess(discord, 'right-token', {
      COVERHUES_HEALTH_PORT: String(port),
      COVERHUES_LOG_LEVEL: 'trace',
    });
    expect(await connected).toMatch(/^Discord: connected as coverhues/);
    expect(textOf(await discord.command('coverhues', { blurb: BLURB, title: 'Zyzzyva' }).reply())).toMatch(
      /Covers of/,
    );
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect([health.status, await health.json()]).toEqual([200, { Discord: 'connected' }]);
    stop();
    expect(await exited).toBe(0);
    const { out, err } = await said;
    expect(out + err).not.toMatch(/right-token|zyzzyva|harbour/i);
    expect(out + err).toMatch(/answered in threads|covers model loaded/);
    await discord.close();
  });

  it('says in one sentence that the token is wrong, and exits with 78, which no supervisor need try again', async () => {
    const discord = await DiscordStandIn.open();
    const { said, exited } = startProgram(discord, 'wrong-token');
    expect(await exited).toBe(78);
    const { out, err } = await said;
    expect(out).toBe('');
    expect(err).toMatch(/^coverhues: Discord doesn't know the token in DISCORD_TOKEN\. .*\n$/);
    await discord.close();
  });

  it('ends with 78 when Discord closes the connection for good', async () => {
    const discord = await DiscordStandIn.open();
    const { said, exited, connected } = startProgram(discord, 'right-token');
    await connected;
    discord.gateway.drop(4004);
    expect(await exited).toBe(78);
    expect((await said).err).toMatch(/for good/);
    await discord.close();
  });

  it('talks on Discord and Slack at once, and on one of them when the other can’t start', async () => {
    const [discord, slack] = await Promise.all([DiscordStandIn.open(), SlackStandIn.open()]);
    const slackToken = { SLACK_API: slack.api, SLACK_APP_TOKEN: slack.world.appToken };
    const both = startProgram(discord, 'right-token', { ...slackToken, SLACK_BOT_TOKEN: slack.team.token });
    await both.connected;
    await slack.socket.connected(1);
    both.stop();
    expect(await both.exited).toBe(0);
    expect((await both.said).out).toMatch(/^Discord: connected.*\nSlack: connected.*\n$/);

    const discordOnly = startProgram(discord, 'right-token', {
      ...slackToken,
      SLACK_BOT_TOKEN: 'xoxb-wrong',
    });
    await discordOnly.connected;
    discordOnly.stop();
    expect(await discordOnly.exited).toBe(0);
    const half = await discordOnly.said;
    expect(half.out).toMatch(/^Discord: connected/);
    expect(half.err).toMatch(/^coverhues: Slack doesn't take SLACK_BOT_TOKEN/);

    const slackOnly = startProgram(discord, 'wrong', { ...slackToken, SLACK_BOT_TOKEN: slack.team.token });
    await slackOnly.connected;
    slackOnly.stop();
    expect(await slackOnly.exited).toBe(0);
    expect((await slackOnly.said).err).toMatch(/^coverhues: Discord doesn't know the token/);
    await Promise.all([discord.close(), slack.close()]);
  });

  it('serves the web page beside Discord where a port is set, and counts what is asked on Discord', async () => {
    const discord = await DiscordStandIn.open();
    const { output, stop, said, exited } = startProgram(discord, 'right-token', {
      COVERHUES_PORT: '0',
      COVERHUES_URL: 'https://hues.example',
    });
    let heard = '';
    for await (const part of on(output, 'data')) {
      heard += String(part);
      if (/Web: .*\n/.test(heard)) break;
    }
    expect(heard).toMatch(/^Discord: connected.*\nWeb: the page and the API are at http:/);
    await discord.command('coverhues', { blurb: BLURB }).reply();
    const [address = ''] = /http:\/\/localhost:\d+/.exec(heard) ?? [];
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'coverhues_answer_seconds_count{platform="discord",command="coverhues",outcome="answered"} 1',
    );
    stop();
    expect(await exited).toBe(0);
    // Where chats lead to its pages on privacy, these should say who runs it.
    expect((await said).err).toMatch(/^coverhues: Set COVERHUES_OPERATOR and COVERHUES_CONTACT: [^\n]*\n$/);
    await discord.close();
  });

  it.skipIf(lacks('redis-server'))(
    'is one of several fronts with a Redis, and tells which shards it holds',
    async () => {
      const [discord, redis] = await Promise.all([DiscordStandIn.open(), startRedis()]);
      const health = 20_000 + (process.pid % 1000);
      const { stop, said, exited, connected } = startProgram(discord, 'right-token', {
        COVERHUES_HEALTH_PORT: String(health),
        COVERHUES_REDIS_URL: redis.url,
      });
      expect(await connected).toMatch(/^Discord: connected as coverhues, shard 0 of 1\./);
      await discord.command('coverhues', { blurb: BLURB }).reply();
      expect(await (await fetch(`http://127.0.0.1:${health}/health`)).json()).toEqual({
        Discord: 'connected, shard 0 of 1',
      });
      stop();
      expect([await exited, (await said).err]).toEqual([0, '']);
      await discord.close();
      redis.stop();
    },
  );

  it('ends with a clear fault, and lets go of Discord, when the health port is taken or the model is missing', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    for (const [environment, sentence] of [
      [{ COVERHUES_HEALTH_PORT: String(port) }, /port \d+: another program uses it/],
      [{ COVERHUES_HUES_MODEL: makeFolder() }, /config\.json/],
    ] as const) {
      const discord = await DiscordStandIn.open();
      const { said, exited } = startProgram(discord, 'right-token', environment);
      expect(await exited).toBe(1);
      expect((await said).err).toMatch(sentence);
      await discord.close();
    }
    server.close();
  });
});
