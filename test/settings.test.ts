import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { inspect } from 'node:util';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '../src/errors.ts';
import { packagePath } from '../src/package-root.ts';
import { CREDENTIALS, hasChat, readSettings } from '../src/settings.ts';

function messageFor(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('no error was thrown');
}

/** Every credential of a bot in one Slack workspace, in a shape that is taken. */
const ONE_WORKSPACE = {
  DISCORD_TOKEN: 'sesame',
  SLACK_APP_TOKEN: 'xapp-sesame',
  SLACK_BOT_TOKEN: 'xoxb-sesame',
  SLACK_SIGNING_SECRET: 'sesame',
};

/** And of one that many install. */
const MANY_WORKSPACES = {
  DISCORD_TOKEN: 'sesame',
  SLACK_APP_TOKEN: 'xapp-sesame',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'sesame',
  SLACK_ENCRYPTION_KEY: 'sesame, open yourself',
  SLACK_SIGNING_SECRET: 'sesame',
  SLACK_STATE_SECRET: 'sesame, open yourself',
};

describe('readSettings', () => {
  it('has a usual value for everything', () => {
    expect(readSettings({})).toEqual({
      huesModel: packagePath('models', 'hues'),
      coversModel: packagePath('models', 'covers'),
      dataDirectory: join(process.cwd(), '.coverhues'),
      logLevel: 'warn',
      theme: 'light',
      address: '',
      credentials: [],
      web: { port: 8787, host: '127.0.0.1', proxyHops: 0, rateLimit: 120, keptAnswers: 1000 },
    });
  });

  it('knows where people reach the page: where they are told, or, of the page alone, where they are', () => {
    const url = { COVERHUES_URL: 'https://hues.example/covers/?utm=1#top' };
    expect(readSettings(url).address).toBe('https://hues.example/covers');
    expect(readSettings({ ...url, DISCORD_TOKEN: 'sesame' }).address).toBe('https://hues.example/covers');
    expect(readSettings({ DISCORD_TOKEN: 'sesame', COVERHUES_PORT: '80' }).address).toBeUndefined();
    expect(() => readSettings({ COVERHUES_URL: 'hues.example' })).toThrow(
      /COVERHUES_URL must be the web address/,
    );
  });

  it('know whether there is a chat platform', () => {
    const slack = { SLACK_APP_TOKEN: 'xapp-sesame', SLACK_BOT_TOKEN: 'xoxb-sesame' };
    const set = [{}, { COVERHUES_PORT: '80' }, { DISCORD_TOKEN: 'sesame' }, slack];
    expect(set.map((environment) => hasChat(readSettings(environment)))).toEqual([false, false, true, true]);
  });

  it('serves the web where no chat platform is set up, and beside one where it has a port', () => {
    const discord = { DISCORD_TOKEN: 'sesame' };
    expect(readSettings(discord).web).toBeUndefined();
    const web = {
      COVERHUES_PORT: '0',
      COVERHUES_HOST: '::',
      COVERHUES_PROXY_HOPS: '1',
      COVERHUES_RATE_LIMIT: '0',
      COVERHUES_PAGE_ANSWERS: '0',
    };
    expect(readSettings({ ...discord, ...web }).web).toEqual({
      port: 0,
      host: '::',
      proxyHops: 1,
      rateLimit: 0,
      keptAnswers: 0,
      notices: { discord: true, slack: false, shared: false, install: {} },
    });
  });

  it('tells who runs the bot, and how people add it', () => {
    const told = {
      COVERHUES_OPERATOR: 'Ash & Birch',
      COVERHUES_CONTACT: 'help@hues.example',
      COVERHUES_COUNTRY: 'de',
    };
    expect(readSettings(told).web?.notices).toEqual({
      operator: 'Ash & Birch',
      contact: 'help@hues.example',
      country: 'DE',
      discord: false,
      slack: false,
      shared: false,
      install: {},
    });
    expect(readSettings({ COVERHUES_REDIS_URL: 'redis://sesame' }).web?.notices?.shared).toBe(true);
    const id = '100000000000000001';
    const chats = {
      COVERHUES_PORT: '80',
      COVERHUES_URL: 'https://hues.example/',
      DISCORD_TOKEN: `${Buffer.from(id).toString('base64')}.abc.def`,
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'sesame',
      SLACK_ENCRYPTION_KEY: 'sesame, open yourself',
      SLACK_SIGNING_SECRET: 'sesame',
      SLACK_STATE_SECRET: 'sesame, open yourself',
    };
    const { discord = '', slack } = readSettings(chats).web?.notices?.install ?? {};
    expect(new URL(discord).searchParams.get('client_id')).toBe(id);
    expect(slack).toBe('https://hues.example/slack/install');
  });

  it.each([
    [
      { COVERHUES_CONTACT: 'http://hues.example' },
      'COVERHUES_CONTACT must be an address for mail, or begin with https://',
    ],
    [{ COVERHUES_CONTACT: 'help' }, 'COVERHUES_CONTACT must be an address for mail'],
    [{ COVERHUES_COUNTRY: 'Germany' }, 'COVERHUES_COUNTRY must be the two letters of a country'],
    [{ COVERHUES_COUNTRY: 'QQ' }, 'COVERHUES_COUNTRY must be the two letters of a country'],
    [{ COVERHUES_COUNTRY: 'zz' }, 'COVERHUES_COUNTRY must be the two letters of a country'],
    [{ COVERHUES_OPERATOR: 'x'.repeat(201) }, 'COVERHUES_OPERATOR must have at most 200 characters'],
  ])('says what is wrong with %j', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it.each([
    [
      { COVERHUES_PORT: '65536' },
      'COVERHUES_PORT must be a whole number from 0 to 65535, but it is "65536".',
    ],
    [{ COVERHUES_HOST: 'http://x' }, 'COVERHUES_HOST must be a host name or an IP address'],
    [{ COVERHUES_PROXY_HOPS: '-1' }, 'COVERHUES_PROXY_HOPS must be a whole number from 0 to 10'],
    [
      { COVERHUES_PAGE_ANSWERS: '-1' },
      'COVERHUES_PAGE_ANSWERS must be a whole number from 0 to 1000000, but it is "-1".',
    ],
    [{ COVERHUES_RATE_LIMIT: 'many' }, 'COVERHUES_RATE_LIMIT must be a whole number from 0 to 1000000'],
  ])('says what is wrong with %j', (environment, sentence) => {
    expect(messageFor(environment)).toContain(sentence);
  });

  it('takes an empty value as none, as a fresh copy of .env.example has them', () => {
    const example = parse(readFileSync(packagePath('.env.example')));
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  it('reads each value', () => {
    const settings = readSettings({
      COVERHUES_HUES_MODEL: ' models/other ',
      COVERHUES_COVERS_MODEL: 'models/pictures',
      COVERHUES_LOG_LEVEL: 'debug',
      COVERHUES_THEME: 'dark',
    });
    expect(settings).toMatchObject({ logLevel: 'debug', theme: 'dark' });
    expect(settings.huesModel).toBe(join(process.cwd(), 'models/other'));
    expect(settings.coversModel).toBe(join(process.cwd(), 'models/pictures'));
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
    const credentials = name in ONE_WORKSPACE ? ONE_WORKSPACE : MANY_WORKSPACES;
    const settings = readSettings(credentials);
    expect(settings.credentials).toEqual(CREDENTIALS.filter((one) => one in credentials));
    expect(settings.credentials).toContain(name);
    expect(JSON.stringify(settings) + inspect(settings, { depth: 9 })).not.toContain('sesame');
    for (const wrong of ['sesame', '']) {
      const environment = { ...credentials, [name]: wrong, COVERHUES_THEME: 'purple' };
      expect(messageFor(environment)).not.toContain('sesame');
    }
  });

  it.each(['redis://:sesame@cache.example:6380/1', 'rediss://cache.example'])(
    'takes the Redis at %s',
    (url) => {
      const settings = readSettings({ COVERHUES_REDIS_URL: url });
      expect(settings.redisUrl?.reveal()).toBe(url);
      expect(JSON.stringify(settings) + inspect(settings, { depth: 9 })).not.toContain('sesame');
    },
  );

  it.each(['sesame@cache.example', 'http://:sesame@cache.example', 'redis:///sesame'])(
    'refuses %s as a Redis and does not show it',
    (url) => {
      const message = messageFor({ COVERHUES_REDIS_URL: url });
      expect(message).toContain('COVERHUES_REDIS_URL must begin with redis:// or rediss:// and name a host.');
      expect(message).not.toContain('sesame');
    },
  );

  it.each<[NodeJS.ProcessEnv, object]>([
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      { mode: 'socket', workspaces: 'one', port: 3000, answers: 'private', unused: [] },
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '4000', SLACK_ANSWERS: 'public' },
      { mode: 'http', workspaces: 'one', port: 4000, answers: 'public', unused: [] },
    ],
    [
      { ...ONE_WORKSPACE, SLACK_PORT: '4000' },
      { mode: 'socket', workspaces: 'one', unused: ['SLACK_SIGNING_SECRET', 'SLACK_PORT'] },
    ],
    [
      { ...MANY_WORKSPACES, SLACK_PORT: '4000' },
      { mode: 'socket', workspaces: 'many', install: { clientId: '1.2' }, unused: ['SLACK_SIGNING_SECRET'] },
    ],
    [
      { ...MANY_WORKSPACES, SLACK_APP_TOKEN: '' },
      { mode: 'http', workspaces: 'many', unused: [] },
    ],
  ])('turns Slack on with %j', (environment, expected) => {
    expect(readSettings(environment).slack).toMatchObject(expected);
  });

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET'],
    [{ SLACK_BOT_TOKEN: 'xoxp-1' }, 'SLACK_BOT_TOKEN must begin with xoxb-.'],
    [
      { SLACK_CLIENT_ID: '1.2' },
      'SLACK_CLIENT_SECRET and SLACK_STATE_SECRET and SLACK_ENCRYPTION_KEY are missing',
    ],
    [
      { ...MANY_WORKSPACES, SLACK_BOT_TOKEN: 'xoxb-1' },
      'Remove SLACK_BOT_TOKEN, or else SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_ENCRYPTION_KEY.',
    ],
    [
      { ...ONE_WORKSPACE, SLACK_CLIENT_ID: '1.2' },
      'SLACK_BOT_TOKEN is for one workspace, but SLACK_CLIENT_ID for installing to many.',
    ],
    [{ SLACK_ENCRYPTION_KEY: 'short' }, 'SLACK_ENCRYPTION_KEY must have at least 16 characters.'],
    [{ SLACK_PORT: '0' }, 'SLACK_PORT must be a whole number from 1 to 65535, but it is "0".'],
  ])('says what is wrong with %j', (environment, sentence) => {
    expect(messageFor(environment)).toContain(sentence);
  });

  it('takes an empty signing secret for none, so that nothing listens unsigned', () => {
    expect(messageFor({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: ' ' })).toContain(
      'SLACK_SIGNING_SECRET',
    );
  });
});

describe('.env.example', () => {
  it('documents every setting', () => {
    const documented = Object.keys(parse(readFileSync(packagePath('.env.example'))));
    const source = readFileSync(packagePath('src', 'settings.ts'), 'utf8');
    const read = new Set(
      source.match(/^ {2}(?:COVERHUES|DISCORD|SLACK)_[A-Z_]+(?=:)/gm)?.map((name) => name.trim()),
    );
    expect(documented.toSorted()).toEqual([...read].toSorted());
  });
});

const read = (...path: string[]) => readFileSync(packagePath(...path), 'utf8');

/** Variables as an image or a unit sets them, on lines that begin so. */
function setBy(file: string, opening: RegExp): Record<string, string> {
  const lines = file.split('\n').filter((line) => opening.test(line));
  const found = lines.flatMap((line) => Array.from(line.matchAll(/([A-Z_]+)=(\S+)/g)));
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

describe('what a host sets for itself', () => {
  const fresh = parse(readFileSync(packagePath('.env.example')));
  const image = setBy(read('Dockerfile'), /^ENV /);
  const unit = setBy(read('assets', 'hosting', 'coverhues.service'), /^Environment=/);

  it('holds against a fresh copy of .env.example, in the container and as a service', () => {
    expect(readSettings({ ...image, ...fresh })).toMatchObject({
      dataDirectory: '/data',
      health: { host: '0.0.0.0', port: 8080 },
      web: { host: '0.0.0.0' },
    });
    expect(readSettings({ ...unit, ...fresh }).dataDirectory).toBe('/var/lib/coverhues');
  });

  it('gives way to what is set', () => {
    const set = { COVERHUES_DATA: '/srv/hues', COVERHUES_HOST: '::', COVERHUES_HEALTH_PORT: '9000' };
    expect(readSettings({ ...image, ...fresh, ...set })).toMatchObject({
      dataDirectory: '/srv/hues',
      health: { host: '::', port: 9000 },
    });
  });
});
