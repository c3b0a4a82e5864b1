import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { inspect } from 'node:util';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '../src/errors.ts';
import { packagePath } from '../src/package-root.ts';
import { CREDENTIALS, readSettings } from '../src/settings.ts';

function messageFor(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('readSettings', () => {
  it('has a usual value for everything', () => {
    expect(readSettings({})).toEqual({
      huesModel: packagePath('models', 'hues'),
      dataDirectory: join(process.cwd(), '.coverhues'),
      logLevel: 'warn',
      theme: 'light',
      credentials: [],
    });
  });

  it('takes an empty value as none, as a fresh copy of .env.example has them', () => {
    const example = parse(readFileSync(packagePath('.env.example')));
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  it('reads each value', () => {
    const settings = readSettings({
      COVERHUES_HUES_MODEL: ' models/other ',
      COVERHUES_LOG_LEVEL: 'debug',
      COVERHUES_THEME: 'dark',
    });
    expect(settings).toMatchObject({ logLevel: 'debug', theme: 'dark' });
    expect(settings.huesModel).toBe(join(process.cwd(), 'models/other'));
    expect(isAbsolute(settings.huesModel)).toBe(true);
  });

  it('turns Discord on with a token, which shows nowhere', () => {
    const { discord } = readSettings({
      DISCORD_TOKEN: 'Bot sesame',
      DISCORD_GUILD_ID: '100000000000000003',
      DISCORD_SHARDS: 'auto',
      DISCORD_API: 'http://127.0.0.1:3000/api/',
    });
    expect(discord).toMatchObject({
      guildId: '100000000000000003',
      shards: 'auto',
      api: 'http://127.0.0.1:3000/api',
    });
    expect(discord?.token.reveal()).toBe('sesame');
    for (const shown of [JSON.stringify(discord), inspect(discord), String(discord?.token)]) {
      expect(shown).not.toContain('sesame');
    }
    expect(readSettings({ DISCORD_TOKEN: 'sesame' }).discord?.shards).toBe(1);
  });

  it.each([
    [{ DISCORD_GUILD_ID: 'writers' }, "DISCORD_GUILD_ID must be a server's id"],
    [
      { DISCORD_SHARDS: '0' },
      'DISCORD_SHARDS must be auto or a whole number from 1 to 10000, but it is "0".',
    ],
    [{ DISCORD_SHARDS: 'many' }, 'DISCORD_SHARDS must be auto or a whole number'],
    [{ DISCORD_API: 'discord' }, 'DISCORD_API must be a web address'],
    [{ COVERHUES_HEALTH_PORT: '65536' }, 'COVERHUES_HEALTH_PORT must be a whole number from 1 to 65535'],
  ])('says what %j must be', (environment, sentence) => {
    expect(messageFor({ DISCORD_TOKEN: 'sesame', ...environment })).toContain(sentence);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });

  it('lists all wrong values at once, each with what it must be', () => {
    const message = messageFor({ COVERHUES_LOG_LEVEL: 'loud', COVERHUES_THEME: 'purple' });
    expect(message).toContain(
      'COVERHUES_LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, but it is "loud".',
    );
    expect(message).toContain('COVERHUES_THEME must be one of light, dark, but it is "purple".');
  });

  it.each(CREDENTIALS)('knows that %s is set, and never shows or keeps its value', (name) => {
    const settings = readSettings({ [name]: 'sesame' });
    expect(settings.credentials).toEqual([name]);
    expect(JSON.stringify(settings)).not.toContain('sesame');
    expect(messageFor({ [name]: 'sesame', COVERHUES_THEME: 'purple' })).not.toContain('sesame');
  });
});

describe('.env.example', () => {
  it('documents every setting', () => {
    const documented = Object.keys(parse(readFileSync(packagePath('.env.example'))));
    const source = readFileSync(packagePath('src', 'settings.ts'), 'utf8');
    const read = new Set(
      source.match(/^ {2}(?:COVERHUES|DISCORD)_[A-Z_]+(?=:)/gm)?.map((name) => name.trim()),
    );
    expect(documented.toSorted()).toEqual([...read].toSorted());
  });
});
