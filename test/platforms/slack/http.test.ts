import { describe, expect, it } from 'vitest';
import { isFromTheFuture } from '../../../src/platforms/slack/signed-time.ts';
import { type ConnectedBot, connectBot, isQuiet } from './bot.ts';
import { textOf } from './shown.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

async function withBot(use: (bot: ConnectedBot) => Promise<void>): Promise<void> {
  const bot = await connectBot({ mode: 'http' });
  try {
    await use(bot);
  } finally {
    await bot.close();
  }
}

describe('Slack over HTTP', () => {
  it('answers commands and messages that Slack signed', () =>
    withBot(async ({ slack, platform }) => {
      const asked = slack.people.command('/coverhues', BLURB);
      expect((await asked.acknowledged()).status).toBe(200);
      expect(textOf(await asked.reply())).toMatch(/^Covers of/);
      expect(textOf(await slack.people.say(BLURB).reply())).toMatch(/^Covers of/);
      expect(platform.healthy()).toBe(true);
      expect((await slack.verifyUrl('a-challenge')).text).toContain('a-challenge');
    }));

  it('answers what is typed into the fields of its form, also where no title is known', () =>
    withBot(async ({ slack: { people } }) => {
      const view = await people.command('/coverhues').view();
      const { status, faults, body } = await people.type(view, 'comparables', 'Ice by').acknowledged();
      expect({ status, faults }).toEqual({ status: 200, faults: [] });
      expect(body).toMatchObject({ options: [{ value: 'Ice by' }] });
    }));

  it.each([
    ['wrong', { signature: 'wrong' as const }],
    ['missing', { signature: 'missing' as const }],
    ['older than five minutes', { age: 301 }],
    ['dated in the future', { age: -3600 }],
  ])('refuses a signature that is %s', (_case, signing) =>
    withBot(async ({ slack }) => {
      const answered = await slack.verifyUrl('a-challenge', signing);
      expect(answered.status).toBe(401);
      expect(answered.text).not.toContain('a-challenge');
    }),
  );

  it('takes up an event once, though Slack delivers it again', () =>
    withBot(async ({ slack }) => {
      const said = slack.people.say(BLURB);
      await said.reply();
      slack.redeliver(said, 'http_timeout');
      expect((await said.acknowledged(1)).status).toBe(200);
      await isQuiet({ slack });
      expect(said.replies().filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
    }));
});

const at = (seconds: number) => ({ headers: { 'x-slack-request-timestamp': String(seconds) } });

describe('isFromTheFuture', () => {
  it('allows five minutes, and not a second more', () => {
    expect(isFromTheFuture(at(1300), () => 1_000_000)).toBe(false);
    expect(isFromTheFuture(at(1301), () => 1_000_000)).toBe(true);
    expect(isFromTheFuture({ headers: {} }, () => 1_000_000)).toBe(false);
  });
});
