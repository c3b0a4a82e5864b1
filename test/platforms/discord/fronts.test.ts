import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sharedThrottle } from '../../../src/platforms/discord/leases/identify-throttle.ts';
import { openShardLeases } from '../../../src/platforms/discord/leases/shard-leases.ts';
import { Secret } from '../../../src/secret.ts';
import { placesShelf } from '../../../src/shelf/owner.ts';
import { runCli } from '../../cli/run-cli.ts';
import { type RedisServer, startRedis } from '../../redis-server.ts';
import { entryOf, someAnswer } from '../../shelf/some-answer.ts';
import { logTo } from '../../services/log-lines.ts';
import { lacks } from '../../tools.ts';
import { textOf } from './bot.ts';
import { QUICK, type StartedFront, startFront } from './front.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

/** Waits for what no event tells of. */
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

const inOrder = <Item>(items: readonly Item[]) =>
  items.toSorted((one, other) => String(one).localeCompare(String(other)));

const heard = ({ gateway }: DiscordStandIn, kind: 'identify' | 'resume') =>
  inOrder(gateway.heard.flatMap((each) => (each.kind === kind ? [each.shard?.join(' of ')] : [])));
const identified = (discord: DiscordStandIn) => heard(discord, 'identify');
const resumed = (discord: DiscordStandIn) => heard(discord, 'resume');
const holds = async ({ metrics }: StartedFront) =>
  Array.from(
    (await metrics.report()).text.matchAll(/^coverhues_discord_shard\{shard="(\d+)"\} 1$/gm),
    ([, shard]) => Number(shard),
  );

describe.skipIf(lacks('redis-server'))('several fronts', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis(true);
  });
  afterAll(() => redis.stop());

  /** A Discord of four shards, two of which may identify themselves side by side, and fronts of a bot on it. */
  async function withFronts(
    use: (
      discord: DiscordStandIn,
      start: (options?: Parameters<typeof startFront>[2]) => Promise<StartedFront>,
    ) => Promise<void>,
    shards = 4,
  ) {
    await redis.empty();
    const discord = await DiscordStandIn.open();
    discord.routes.advisedShards = shards;
    // Two that ask for leave together are told apart; on a busy machine the way there takes its time.
    Object.assign(discord.world.starts, { concurrency: 2, pause: QUICK.period / 10 });
    const fronts: StartedFront[] = [];
    try {
      await use(discord, async (options) => {
        const front = await startFront(discord.api, redis.url, options);
        fronts.push(front);
        return front;
      });
      expect(discord.world.starts.exceeded).toBe(0);
    } finally {
      await Promise.all(fronts.map((front) => front.stop()));
      await discord.close();
    }
  }

  it('share the shards as they come and go, and go on with each other’s sessions', () =>
    withFronts(async (discord, start) => {
      const one = await start();
      expect(identified(discord)).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);
      // Discord is asked once before there is a front, and once for all of its shards.
      expect(discord.requests('GET', /^\/gateway\/bot$/)).toHaveLength(2);
      expect(one.platform.notice).toContain('connected as coverhues, shards 0-3 of 4');
      expect(await holds(one)).toEqual([0, 1, 2, 3]);
      expect((await one.metrics.report()).text).toContain('coverhues_discord_shards 4\n');

      const two = await start();
      await until(() => expect([one, two].map(({ platform }) => platform.healthy())).toEqual([true, true]));
      await until(async () => {
        const held = [await holds(one), await holds(two)];
        expect(held.map(({ length }) => length)).toEqual([2, 2]);
        expect(inOrder(held.flat())).toEqual([0, 1, 2, 3]);
      });

      await one.platform.stop();
      await until(() => expect(two.platform.state?.()).toBe('shards 0-3 of 4'));
      await until(() => expect(two.platform.healthy()).toBe(true));
      expect(identified(discord)).toHaveLength(4);
      expect(resumed(discord)).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);

      // It knows the servers of the sessions that it goes on with, and finds their channels.
      const listed = await discord.command('shelf list', { whose: 'everybody' }).reply();
      expect(textOf(listed)).toMatch(/everybody|empty/i);
      expect(
        textOf(await discord.say(`<@${discord.world.botId}> help`, { place: 'server' }).reply()),
      ).toMatch(/blurb/i);
      expect(textOf(await discord.say('help').reply())).toMatch(/blurb/i);
    }));

  it('alone: goes on with its session after a restart, and takes up what happened meanwhile', () =>
    withFronts(async (discord, start) => {
      const one = await start();
      const { guildId } = discord.world;
      const shelf = placesShelf({ platform: 'discord', place: guildId });
      const { shelves } = one.services;
      await shelves.save(shelf, entryOf(await someAnswer(one.services), 'Ash'));
      await one.platform.stop();
      const said = discord.say('help');
      const two = await start();
      await said.reply();
      expect(await two.services.shelves.names(shelf)).toEqual(['Ash']);

      await two.platform.stop();
      discord.gateway.dispatch('GUILD_DELETE', { id: guildId });
      const three = await start();
      await until(async () => expect(await three.services.shelves.names(shelf)).toEqual([]));
      expect(identified(discord)).toHaveLength(1);
    }, 1));

  it('identify anew where Discord has forgotten the session, and lose nothing that they keep', () =>
    withFronts(async (discord, start) => {
      const one = await start();
      const shelf = placesShelf({ platform: 'discord', place: discord.world.guildId });
      const lost = placesShelf({ platform: 'discord', place: '100000000000000777' });
      for (const each of [shelf, lost]) {
        await one.services.shelves.save(each, entryOf(await someAnswer(one.services), 'Ash'));
      }
      await one.platform.stop();
      discord.gateway.invalidate(false);
      const two = await start();
      expect(identified(discord)).toHaveLength(2);
      expect(two.platform.state?.()).toBe('shard 0 of 1');
      await discord.say(`<@${discord.world.botId}> help`, { place: 'server' }).reply();
      expect(await two.services.shelves.names(shelf)).toEqual(['Ash']);
      expect(await two.services.shelves.names(lost)).toEqual([]);
    }, 1));

  it('change the number of shards together', () =>
    withFronts(async (discord, start) => {
      const one = await start();
      const two = await start();
      const env = { DISCORD_TOKEN: 'right-token', DISCORD_API: discord.api, COVERHUES_REDIS_URL: redis.url };
      const shards = async (...args: string[]) =>
        (await runCli(['discord', 'shards', ...args], { env })).stdout;
      expect(await shards()).toBe('Shards: 4. Discord advises 4.\n');
      expect(await shards('2')).toBe('Shards: 2. Discord advises 4.\n');
      expect((await runCli(['discord', 'shards', '0'], { env })).stderr).toContain('from 1 to 10000');
      const alone = await runCli(['discord', 'shards'], { env: { DISCORD_TOKEN: 'right-token' } });
      expect(alone.stderr).toContain('Set COVERHUES_REDIS_URL');
      await until(() => expect(identified(discord)).toEqual(expect.arrayContaining(['0 of 2', '1 of 2'])));
      await until(() =>
        expect(inOrder([one, two].map(({ platform }) => platform.state?.()))).toEqual([
          'shard 0 of 2',
          'shard 1 of 2',
        ]),
      );
      await discord.say('help').reply();
      expect([...discord.world.messages.values()]).toHaveLength(1);
    }));

  it('keep an agreed number of shards until all are gone, whatever a setting says', () =>
    withFronts(async (discord, start) => {
      const one = await start({ settings: { shards: 1 } });
      const two = await start({ settings: { shards: 3 } });
      expect(two.platform.state?.()).toBe('standing by for 1 shard');
      expect(two.platform.healthy()).toBe(true);
      expect(two.lines().join('')).toContain('agreed on another number');
      await two.platform.stop();
      await one.platform.stop();
      const three = await start({ settings: { shards: 3 } });
      expect(three.platform.state?.()).toBe('shards 0-2 of 3');
      expect(inOrder(discord.gateway.heard.map(({ shard }) => shard?.[1]))).toEqual([1, 3, 3, 3]);
    }));

  it('do not start with a token that Discord refuses, or takes back', () =>
    withFronts(async (discord, start) => {
      await expect(start({ token: 'wrong' })).rejects.toMatchObject({ code: 'CREDENTIAL_REFUSED' });
      const one = await start();
      discord.gateway.drop(4004);
      await one.platform.ended;
      expect(one.platform.healthy()).toBe(false);
      expect(identified(discord)).toHaveLength(1);
    }, 1));

  it('say what to do where Discord wants more shards', () =>
    withFronts(async (discord, start) => {
      discord.world.leastShards = 4;
      await expect(start({ settings: { shards: 2 } })).rejects.toMatchObject({
        code: 'PLATFORM_REFUSED',
        message: expect.stringContaining('npx coverhues discord shards auto') as string,
      });
    }));

  it('go on with sessions on a day that allows no more identifications', () =>
    withFronts(async (discord, start) => {
      const one = await start();
      discord.world.starts.left = 0;
      const two = await start();
      await one.platform.stop();
      await until(() => expect(two.platform.state?.()).toBe('shards 0-3 of 4'));
      await until(() => expect(two.platform.healthy()).toBe(true));
      expect(identified(discord)).toHaveLength(4);
    }));

  it('identify one after the other in each bucket, and no more often than Discord allows in a day', async () => {
    await redis.empty();
    const options = { url: new Secret(redis.url), application: '1', period: 200 };
    const [one, two] = [await openShardLeases(options), await openShardLeases(options)];
    const { logger, lines } = logTo();
    const started = performance.now();
    const asks = [0, 1, 2, 3].map((shard) =>
      sharedThrottle(shard < 2 ? one : two, 2, logger).waitForIdentify(shard, AbortSignal.timeout(9_000)),
    );
    await Promise.all(asks);
    // Shards 0 and 2 share a bucket, and so do 1 and 3.
    expect(performance.now() - started).toBeGreaterThan(195);
    expect(await one.identify(2)).toBe(0);

    await one.noteStarts(1, 600_000);
    await two.noteStarts(900, 600_000);
    expect(await two.identify(5)).toBe(0);
    expect(await one.identify(6)).toBeGreaterThan(500_000);
    const ending = new AbortController();
    const refused = sharedThrottle(two, 16, logger).waitForIdentify(7, ending.signal);
    await until(() => expect(lines().join('')).toContain('daily limit'));
    ending.abort();
    await expect(refused).rejects.toThrow('abort');
    await Promise.all([one.close(), two.close()]);
  });
});
