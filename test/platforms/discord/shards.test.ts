import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startShards } from '../../../src/platforms/discord/shards.ts';
import { packagePath } from '../../../src/package-root.ts';
import { Secret } from '../../../src/secret.ts';
import { makeFolder } from '../../folders.ts';
import { logTo } from '../../services/log-lines.ts';
import { textOf } from './bot.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

/** Two shards, as many as Discord advises, and what it heard of them. */
async function startTwo() {
  const discord = await DiscordStandIn.open();
  discord.routes.advisedShards = 2;
  const { logger, lines } = logTo();
  process.env['COVERHUES_DATA'] = makeFolder();
  process.env['DISCORD_API'] = discord.api;
  const settings = { token: new Secret(discord.world.token), shards: 'auto' as const, api: discord.api };
  const folder = makeFolder();
  const program = join(folder, 'shard.mjs');
  // The program itself, which tells its process first.
  const bin = JSON.stringify(pathToFileURL(packagePath('src', 'bin.js')).href);
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(join(folder, 'pids'))}, process.pid + '\\n');
await import(${bin});`,
  );
  const pids = () => readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n');
  const platform = await startShards(settings, logger, { delay: 0, program });
  const identified = () => discord.gateway.heard.filter(({ kind }) => kind === 'identify');
  return { discord, platform, identified, lines, pids };
}

describe('several shards', () => {
  it('register the commands once, share the servers, answer, start again when one dies, and end together', async () => {
    const { discord, platform, identified, lines, pids } = await startTwo();

    expect(identified().map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requests('PUT', /commands$/)).toHaveLength(1);
    expect(platform.notice).toContain('2 shards');
    expect(platform.healthy()).toBe(true);
    expect(textOf(await discord.command('coverhues', { blurb: BLURB }).reply())).toMatch(/Covers of/);

    const [pid] = pids();
    process.kill(Number(pid), 'SIGKILL');
    await discord.world.until('a new identification', () => identified().length >= 3 || undefined);
    expect(discord.requests('PUT', /commands$/)).toHaveLength(1);
    expect(lines().join()).toContain('a shard ended');
    await platform.stop();
    expect(platform.healthy()).toBe(false);
    await discord.close();
  });

  it('end, and are not started again and again, when Discord takes the token back', async () => {
    const { discord, platform, identified } = await startTwo();
    discord.gateway.drop(4004);
    await platform.ended;
    expect(identified()).toHaveLength(2);
    await platform.stop();
    await discord.close();
  });

  it('that end before they are connected are a clear fault, and leave nothing behind', async () => {
    const discord = await DiscordStandIn.open();
    const program = join(makeFolder(), 'ends.mjs');
    writeFileSync(program, 'process.exit(1);');
    const settings = { token: new Secret(discord.world.token), shards: 2, api: discord.api };
    const { logger, lines } = logTo();
    await expect(startShards(settings, logger, { delay: 0, program })).rejects.toThrow(
      "Discord's shards could not be started",
    );
    expect(lines().filter((line) => line.includes('a shard ended')).length).toBeLessThanOrEqual(2);
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
