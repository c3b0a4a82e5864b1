import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../../built-program.ts';
import { type RedisServer, startRedis } from '../../redis-server.ts';
import { lacks } from '../../tools.ts';
import { startFront } from './front.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

const identifications = ({ gateway }: DiscordStandIn) =>
  gateway.heard.filter(({ kind }) => kind === 'identify').length;
const resumptions = ({ gateway, world }: DiscordStandIn, count: number) =>
  world.until(`${count} resumptions`, () =>
    gateway.heard.filter(({ kind }) => kind === 'resume').length >= count ? true : undefined,
  );
const sayMany = (discord: DiscordStandIn, count: number) =>
  Array.from({ length: count }, () => discord.say('help'));
/** How often each message was replied to, once all were. */
async function repliesTo(discord: DiscordStandIn, said: readonly ReturnType<DiscordStandIn['say']>[]) {
  await Promise.all(said.map((one) => one.reply()));
  const replies = [...discord.world.messages.values()].map(({ body }) => body.message_reference?.message_id);
  return said.map(({ message }) => replies.filter((id) => id === message.id).length);
}

describe.skipIf(lacks('redis-server'))('fronts that end, stand still, or lose their Redis', () => {
  let redis: RedisServer;
  let program: string;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    [redis, program] = await Promise.all([startRedis(true), builtProgram('platforms/discord/run-front.ts')]);
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    redis.stop();
  });

  /** Starts a front in a process of its own, and resolves when it is connected. */
  async function startProcess({ api }: DiscordStandIn): Promise<ChildProcess> {
    const child = spawn(process.execPath, [program, api, redis.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    await once(child.stdout, 'data');
    return child;
  }

  async function openDiscord(): Promise<DiscordStandIn> {
    await redis.empty();
    const discord = await DiscordStandIn.open();
    discord.routes.advisedShards = 2;
    return discord;
  }

  it('are taken over with their sessions, and everything is answered once', async () => {
    const discord = await openDiscord();
    const one = await startProcess(discord);
    const two = await startFront(discord.api, redis.url);
    await resumptions(discord, 1);

    // What is said to a front that stands still is answered by the other one, and not again when it wakes.
    const early = sayMany(discord, 3);
    one.kill('SIGSTOP');
    const late = sayMany(discord, 5);
    await resumptions(discord, 2);
    expect(await repliesTo(discord, late)).toEqual([1, 1, 1, 1, 1]);
    one.kill('SIGCONT');
    // It has lost its lease, and claims its share anew.
    await resumptions(discord, 3);
    expect(await repliesTo(discord, [...early, ...late])).toEqual(Array.from({ length: 8 }, () => 1));

    one.kill('SIGKILL');
    const after = sayMany(discord, 3);
    await resumptions(discord, 4);
    expect(await repliesTo(discord, after)).toEqual([1, 1, 1]);
    expect(identifications(discord)).toBe(2);
    await two.stop();
    await discord.close();
  }, 90_000);

  it('keep their shards while Redis is away for a short time, and answer once it is back', async () => {
    const discord = await openDiscord();
    const front = await startFront(discord.api, redis.url, { timing: { life: 30_000 } });
    await redis.kill();
    const said = discord.say('help');
    await redis.restart();
    await said.reply();
    expect(discord.gateway.heard.filter(({ kind }) => kind === 'resume')).toEqual([]);
    await front.stop();
    await discord.close();
  });

  it('let go of their shards where Redis stays away, and go on with the sessions when it is back', async () => {
    const discord = await openDiscord();
    const front = await startFront(discord.api, redis.url, { timing: { life: 1_000 } });
    await redis.kill();
    await discord.gateway.untilDeaf();
    expect(front.platform.healthy()).toBe(false);
    const said = sayMany(discord, 3);
    await redis.restart();
    expect(await repliesTo(discord, said)).toEqual([1, 1, 1]);
    expect(identifications(discord)).toBe(2);
    await front.stop();
    await discord.close();
  });
});
