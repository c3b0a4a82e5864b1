import { describe, expect, it } from 'vitest';
import { SLACK_LIMITS } from '../../../src/platforms/slack/limits.ts';
import { responseUrl } from '../../../src/platforms/slack/response-url.ts';

const HOOK = 'https://hooks.slack.com/commands/1/2';
const MODE = { response_type: 'ephemeral' } as const;

function urlWith(url = HOOK, clock = { time: 0 }, status = 200) {
  const asked: string[] = [];
  const issued = { url, issued: clock.time };
  const one = responseUrl(issued, {
    now: () => clock.time,
    fetch: (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Promise.resolve(new Response('ok', { status }));
    },
  });
  return { one, asked };
}

describe('a response URL', () => {
  it(`works ${SLACK_LIMITS.responseUrlUses} times`, async () => {
    const { one, asked } = urlWith();
    for (let use = 0; use < SLACK_LIMITS.responseUrlUses; use++) {
      expect(one.usable()).toBe(true);
      await one.post({ text: 'hi' }, MODE);
    }
    expect(one.usable()).toBe(false);
    expect(asked).toHaveLength(SLACK_LIMITS.responseUrlUses);
  });

  it('works for half an hour', () => {
    const clock = { time: 0 };
    const { one } = urlWith(HOOK, clock);
    clock.time = SLACK_LIMITS.responseUrlLife - 1;
    expect(one.usable()).toBe(true);
    clock.time += 1;
    expect(one.usable()).toBe(false);
  });

  it.each([
    'https://evil.org/commands',
    'http://hooks.slack.com/commands',
    'https://hooks.slack.com.evil.org/',
    'nothing',
  ])('is none where it reads %s', (url) => {
    expect(urlWith(url).one.usable()).toBe(false);
  });

  it('says with what status it was refused, and not where', async () => {
    await expect(urlWith(HOOK, { time: 0 }, 404).one.post({ text: 'hi' }, MODE)).rejects.toThrow(
      /^the response URL was answered with 404$/,
    );
  });
});
