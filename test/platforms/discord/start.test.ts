import { describe, expect, it } from 'vitest';
import { PlatformError } from '../../../src/errors.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { COMMANDS } from '../../../commands/index.ts';
import { startDiscord } from '../../../src/platforms/discord/start.ts';
import { Secret } from '../../../src/secret.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { connectBot } from './bot.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

const REGISTERED = /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/;

const faultOf = (options: Parameters<typeof connectBot>[0]) =>
  connectBot(options).then(
    async (bot) => {
      await bot.close();
      throw new Error('it started');
    },
    (error: unknown) => error as PlatformError,
  );

describe('starting on Discord', () => {
  it('asks for no privileged intent', async () => {
    const bot = await connectBot();
    // Presences (1 << 8), members (1 << 1) and message content (1 << 15) need Discord's leave.
    expect(bot.discord.gateway.heard[0]!.intents! & ((1 << 8) | (1 << 1) | (1 << 15))).toBe(0);
    expect(bot.platform.healthy()).toBe(true);
    await bot.close();
  });

  it('says who it is, and gives the link that adds it to a server', async () => {
    const bot = await connectBot();
    expect(bot.platform.notice).toContain('connected as coverhues, in 1 server.');
    const link = new URL(/https:\S+/.exec(bot.platform.notice)![0]);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: bot.discord.world.applicationId,
      permissions: '563224831429632',
      scope: 'bot applications.commands',
    });
    await bot.close();
  });

  it('with a wrong token says so in one sentence, with where to get a right one', async () => {
    const fault = await faultOf({ settings: { token: new Secret('wrong-token') } });
    expect(fault).toBeInstanceOf(PlatformError);
    expect(fault.code).toBe('CREDENTIAL_REFUSED');
    expect(fault.message).toMatch(
      /^[^\n]*DISCORD_TOKEN[^\n]*https:\/\/discord\.com\/developers\/applications[^\n]*$/,
    );
    expect(fault.message).not.toContain('wrong-token');
  });

  it('waits for Discord to be reachable, and gives up after a while', async () => {
    const bot = await connectBot({
      prepare: ({ faults }) => faults.plan('GET', /gateway/, { kind: 'lost' }, 2),
    });
    expect(bot.platform.healthy()).toBe(true);
    await bot.close();

    const closed = await DiscordStandIn.open();
    const { api } = closed;
    await closed.close();
    const pauses: number[] = [];
    const services = servicesAround(inMemoryEngine());
    const fault = await startDiscord(
      { token: new Secret('right-token'), shards: 1, api },
      { services, ask: createAnswerQueue(services).ask },
      { wait: (milliseconds) => Promise.resolve(pauses.push(milliseconds)) },
    ).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'PLATFORM_UNREACHABLE' });
    expect(pauses).toEqual([1000, 2000, 4000, 8000]);
  });
});

describe('registering commands', () => {
  it('registers them for all servers, and only when they differ', async () => {
    const first = await connectBot();
    const { commands } = first.discord.world;
    expect(first.discord.requests('PUT', REGISTERED)).toHaveLength(1);
    expect(commands.get('global')).toHaveLength(COMMANDS.length + 2);
    await first.close();

    const second = await connectBot({
      prepare: ({ world }) => world.commands.set('global', commands.get('global')!),
    });
    expect(second.discord.requests('PUT', REGISTERED)).toHaveLength(0);
    await second.close();

    const changed = structuredClone(commands.get('global') as { description?: string }[]);
    changed[0]!.description = 'An older one';
    const third = await connectBot({ prepare: ({ world }) => world.commands.set('global', changed) });
    expect(third.discord.requests('PUT', REGISTERED)).toHaveLength(1);
    await third.close();
  });

  it('registers them for one server where a setting says so', async () => {
    const guildId = '100000000000000003';
    const bot = await connectBot({ settings: { guildId } });
    const { commands } = bot.discord.world;
    expect([...commands.keys()]).toEqual([guildId]);
    await bot.close();
    const again = await connectBot({
      settings: { guildId },
      prepare: ({ world }) => world.commands.set(guildId, commands.get(guildId)!),
    });
    expect(again.discord.requests('PUT', REGISTERED)).toHaveLength(0);
    await again.close();
  });

  it('starts without, when Discord does not take them', async () => {
    const bot = await connectBot({
      prepare: ({ faults }) => faults.plan('PUT', REGISTERED, { kind: 'status', status: 400, code: 50_035 }),
    });
    expect(bot.platform.healthy()).toBe(true);
    await bot.close();
  });
});
