import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storePictures } from '../../../src/platforms/slack/pictures.ts';
import { logTo } from '../../services/log-lines.ts';
import { picture } from '../replies.ts';
import { SILENT } from './stand-in/bolt-app.ts';
import { SlackStandIn } from './stand-in/stand-in.ts';

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await SlackStandIn.open();
});
afterEach(() => slack.close());

/** Stores a picture that is ready after so many looks; tells how long was waited between them. */
async function store(looksUntilReady: number) {
  slack.world.looksUntilReady = looksUntilReady;
  const pauses: number[] = [];
  const client = new WebClient(slack.team.token, {
    slackApiUrl: slack.api,
    fetch: slack.fetch,
    retryConfig: { retries: 1, minTimeout: 0, maxTimeout: 1 },
    logger: SILENT,
  });
  const stored = await storePictures([picture('maroon')], {
    client,
    fetch: slack.fetch,
    logger: logTo().logger,
    wait: (milliseconds) => Promise.resolve(pauses.push(milliseconds)),
  });
  return { stored, pauses, looks: slack.calls('files.info').length };
}

describe('a picture that Slack has stored', () => {
  it('is shown at once when it is ready', async () => {
    const [file] = (await store(0)).stored;
    expect(file).toEqual({ fileId: expect.stringMatching(/^F/) as string, alt: 'maroon' });
    expect(slack.calls('files.info')).toHaveLength(1);
  });

  it('is looked for after longer and longer pauses', async () => {
    const { stored, pauses, looks } = await store(3);
    expect(stored).toHaveLength(1);
    expect(pauses).toEqual([100, 200, 400]);
    expect(looks).toBe(4);
  });

  it('is left out when it isn’t ready within three seconds', async () => {
    const { stored, pauses, looks } = await store(1_000);
    expect(stored).toEqual([]);
    expect(pauses).toEqual([100, 200, 400, 800, 1_500]);
    expect(looks).toBe(6);
  });

  it('is not lost when Slack asks for patience', async () => {
    slack.faults.plan('POST', /files\.info/, { kind: 'rate limit', seconds: 0 });
    const { stored, pauses } = await store(0);
    expect(stored).toHaveLength(1);
    expect(pauses).toEqual([]);
    expect(slack.calls('files.info').map(({ status }) => status)).toEqual([429, 200]);
  });
});
