import { describe, expect, it } from 'vitest';
import { startShards } from '../../../src/platforms/discord/shards.ts';
import { Secret } from '../../../src/secret.ts';
import { makeFolder } from '../../folders.ts';
import { logTo } from '../../services/log-lines.ts';
import { textOf } from './bot.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

describe('several shards', () => {
  it('register the commands once, share the servers, answer, start again when one dies, and end together', async () => {
    const discord = await DiscordStandIn.open();
    discord.routes.advisedShards = 2;
    const { logger, lines } = logTo();
    process.env['COVERHUES_DATA'] = makeFolder();
    process.env['DISCORD_API'] = discord.api;
    const settings = { token: new Secret(discord.world.token), shards: 'auto' as const, api: discord.api };
    const platform = await startShards(settings, logger, { delay: 0 });
    const identified = () => discord.gateway.heard.filter(({ kind }) => kind === 'identify');

    expect(identified().map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requests('PUT', /commands$/)).toHaveLength(1);
    expect(platform.notice).toContain('2 shards');
    expect(platform.healthy()).toBe(true);
    expect(textOf(await discord.command('coverhues', { blurb: BLURB }).reply())).toMatch(/Covers of/);

    discord.gateway.drop(4004);
    await discord.world.until('two new identifications', () => identified().length >= 4 || undefined);
    expect(discord.requests('PUT', /commands$/)).toHaveLength(1);
    expect(lines().join()).toContain('a shard ended');
    await platform.stop();
    expect(platform.healthy()).toBe(false);
    await discord.close();
  });

  it('do not start with a wrong token, and say why', async () => {
    const discord = await DiscordStandIn.open();
    const settings = { token: new Secret('wrong'), shards: 2, api: discord.api };
    await expect(startShards(settings, logTo().logger, { delay: 0 })).rejects.toMatchObject({
      code: 'CREDENTIAL_REFUSED',
    });
    await discord.close();
  });
});
