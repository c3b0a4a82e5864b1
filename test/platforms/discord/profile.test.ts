import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INVITE_PERMISSIONS } from '../../../src/discord-invite.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { PROFILE_LIMITS, wantedProfile } from '../../../src/platforms/discord/profile.ts';
import { commandRegistrations } from '../../../src/platforms/discord/registration.ts';
import { runCli } from '../../cli/run-cli.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';

let discord: DiscordStandIn;
beforeEach(async () => {
  discord = await DiscordStandIn.open();
});
afterEach(() => discord.close());

const setProfile = (env: Readonly<Record<string, string>> = {}) =>
  runCli(['discord', 'profile'], {
    env: { DISCORD_TOKEN: discord.world.token, DISCORD_API: discord.api, ...env },
  });

const changes = () => discord.requests('PATCH', /^\/applications\/@me$/);

describe('coverhues discord profile', () => {
  it('sets description, tags and what the bot may do, once, and tells what the portal alone takes', async () => {
    const first = await setProfile({ COVERHUES_URL: 'https://hues.example/', COVERHUES_PORT: '0' });
    expect(first).toMatchObject({ end: 0, stderr: '' });
    expect(discord.world.profile).toEqual(wantedProfile());
    expect(first.stdout).toMatch(/^The profile is set: /);
    expect(first.stdout).toContain('  Terms of Service URL: https://hues.example/terms\n');
    expect(first.stdout).toContain('  Privacy Policy URL: https://hues.example/privacy\n');
    for (const { locale, notices } of LANGUAGES)
      expect(first.stdout).toContain(`\n  ${locale}: ${notices.description}\n`);
    const second = await setProfile();
    expect(second.stdout).toMatch(/^The profile was as it should be: /);
    expect(second.stdout).toContain('set COVERHUES_URL');
    expect(changes()).toHaveLength(1);
  });

  it('says that the bot hears nothing where Discord sends interactions elsewhere', async () => {
    discord.world.profile['interactions_endpoint_url'] = 'https://elsewhere.example/';
    const { end, stderr } = await setProfile();
    expect(end).toBe(0);
    expect(stderr).toContain('https://elsewhere.example/, so the bot hears nothing');
  });

  it('says what is missing or refused, and sets nothing', async () => {
    expect((await runCli(['discord', 'profile'])).stderr).toContain('Set DISCORD_TOKEN');
    const refused = await setProfile({ DISCORD_TOKEN: 'wrong-token' });
    expect(refused).toMatchObject({ end: 78 });
    expect(discord.world.profile).toEqual({ description: '', tags: [] });
  });
});

describe('the profile on Discord', () => {
  it('keeps to Discord’s lengths, in every language', () => {
    const { tags } = wantedProfile();
    for (const { notices } of LANGUAGES)
      expect(notices.description.length).toBeLessThanOrEqual(PROFILE_LIMITS.description);
    expect(tags.length).toBeLessThanOrEqual(PROFILE_LIMITS.tags);
    for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(PROFILE_LIMITS.tag);
  });

  it('asks for the rights that the bot uses, by the names that Discord has for them', () => {
    const used = [
      'ViewChannel',
      'SendMessages',
      'SendMessagesInThreads',
      'ReadMessageHistory',
      'AttachFiles',
      'SendPolls',
    ] as const;
    expect(INVITE_PERMISSIONS).toBe(used.reduce((all, name) => all | PermissionFlagsBits[name], 0n));
  });

  it('can be installed wherever its commands are offered', () => {
    const kinds = Object.keys(wantedProfile().integration_types_config).map(Number);
    for (const command of commandRegistrations())
      expect(command).toMatchObject({ integration_types: kinds, contexts: [0, 1, 2] });
  });
});
