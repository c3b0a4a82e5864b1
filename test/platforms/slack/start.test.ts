import { describe, expect, it } from 'vitest';
import type { PlatformError } from '../../../src/errors.ts';
import { Secret } from '../../../src/secret.ts';
import { connectBot } from './bot.ts';

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
    ['SLACK_BOT_TOKEN', { botToken: new Secret('xoxb-wrong') }],
    ['SLACK_APP_TOKEN', { appToken: new Secret('xapp-wrong') }],
  ])('with a wrong %s says so in one sentence, with where to get a right one', async (name, settings) => {
    const fault = await faultOf({ settings: () => settings });
    expect(fault).toMatchObject({ code: 'CREDENTIAL_REFUSED' });
    expect(fault.message).toMatch(new RegExp(`^[^\\n]*${name}[^\\n]*https://api\\.slack\\.com/apps[^\\n]*$`));
    expect(fault.message).not.toMatch(/wrong/);
  });

  it('says when its port is taken', async () => {
    const first = await connectBot({ mode: 'http' });
    const port = Number(new URL(first.slack.appOrigin).port);
    const install = {
      clientId: '1.2',
      clientSecret: new Secret('secret'),
      stateSecret: new Secret('a long enough state secret'),
      encryptionKey: new Secret('a long enough passphrase'),
    };
    for (const [mode, settings] of [
      ['http', { port }],
      ['socket', { port, install }],
    ] as const) {
      const fault = await faultOf({ mode, settings: () => settings });
      expect(fault).toMatchObject({ code: 'PORT_UNAVAILABLE' });
      expect(fault.message).toContain('SLACK_PORT');
    }
    await first.close();
  });
});
