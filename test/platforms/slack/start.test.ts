import { describe, expect, it } from 'vitest';
import type { PlatformError } from '../../../src/errors.ts';
import { Secret } from '../../../src/secret.ts';
import { connectBot } from './bot.ts';

const INSTALL = {
  clientId: '1.2',
  clientSecret: new Secret('secret'),
  stateSecret: new Secret('a long enough state secret'),
  encryptionKey: new Secret('a long enough passphrase'),
};

const faultOf = (options: Parameters<typeof connectBot>[0]): Promise<PlatformError> =>
  connectBot(options).then(
    async (bot) => {
      await bot.close();
      throw new Error('it started');
    },
    (error: unknown) => error as PlatformError,
  );

describe('starting on Slack', () => {
  it('says who it is, and how it is connected', async () => {
    const bot = await connectBot();
    expect(bot.platform.notice).toMatch(/^Slack: connected as \S+ to \S+, over a socket\.$/);
    expect(bot.platform.healthy()).toBe(true);
    await bot.close();
    const listening = await connectBot({ mode: 'http' });
    expect(listening.platform.notice).toMatch(/listening on port \d+ at \/slack\/events\.$/);
    await listening.close();
    expect(listening.platform.healthy()).toBe(false);
  });

  it.each([
    [
      'SLACK_BOT_TOKEN or SLACK_APP_TOKEN',
      { workspaces: () => ({ workspaces: 'one', botToken: new Secret('xoxb-wrong') }) },
    ],
    [
      'SLACK_BOT_TOKEN or SLACK_APP_TOKEN',
      { connection: { mode: 'socket', appToken: new Secret('xapp-wrong') } },
    ],
    [
      'SLACK_APP_TOKEN',
      {
        connection: { mode: 'socket', appToken: new Secret('xapp-wrong') },
        workspaces: () => ({ workspaces: 'many', install: INSTALL }),
      },
    ],
    [
      'SLACK_BOT_TOKEN',
      {
        mode: 'http',
        workspaces: () => ({ workspaces: 'one', botToken: new Secret('xoxb-wrong') }),
      },
    ],
  ] satisfies [string, Parameters<typeof connectBot>[0]][])(
    'with a wrong %s says so in one sentence, with where to get a right one',
    async (names, options) => {
      const fault = await faultOf(options);
      expect(fault).toMatchObject({ code: 'CREDENTIAL_REFUSED' });
      expect(fault.message).toMatch(/^[^\n]*https:\/\/api\.slack\.com\/apps[^\n]*$/);
      expect(fault.message).toContain(`doesn't take ${names} (`);
      expect(fault.message).not.toMatch(/wrong/);
    },
  );

  it('says once which settings came to nothing', async () => {
    const bot = await connectBot({ settings: { unused: ['SLACK_SIGNING_SECRET', 'SLACK_PORT'] } });
    expect(bot.platform.notice).toMatch(
      / over a socket\. Not used over a socket: SLACK_SIGNING_SECRET and SLACK_PORT\.$/,
    );
    await bot.close();
  });

  it('says when its port is taken', async () => {
    const first = await connectBot({ mode: 'http' });
    const port = Number(new URL(first.slack.appOrigin).port);
    for (const options of [
      { mode: 'http' },
      { workspaces: () => ({ workspaces: 'many', install: INSTALL }) },
    ] satisfies Parameters<typeof connectBot>[0][]) {
      const fault = await faultOf({ ...options, settings: { port } });
      expect(fault).toMatchObject({ code: 'PORT_UNAVAILABLE' });
      expect(fault.message).toContain('SLACK_PORT');
    }
    await first.close();
  });
});
