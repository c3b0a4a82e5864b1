import { WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SILENT } from './bolt-app.ts';
import { SlackStandIn } from './stand-in.ts';
import { addChannel, addDirectOfPeople } from './teams.ts';
import type { BlockJson } from './validate-blocks.ts';

let slack: SlackStandIn;
let client: WebClient;
beforeEach(async () => {
  slack = await SlackStandIn.open();
  client = connect(slack.team.token);
});
afterEach(() => slack.close());

function connect(token: string, options: WebClientOptions = {}): WebClient {
  return new WebClient(token, {
    slackApiUrl: slack.api,
    fetch: slack.fetch,
    retryConfig: { retries: 0 },
    logger: SILENT,
    ...options,
  });
}

function post(blocks: readonly BlockJson[]) {
  return client.apiCall('chat.postMessage', { channel: slack.team.channel, text: 'hues', blocks });
}

function text(length: number, type = 'plain_text') {
  return { type, text: 'x'.repeat(length) };
}

function button(more: object): BlockJson {
  return { type: 'actions', elements: [{ type: 'button', text: text(1), ...more }] };
}

/** Slack's code and remarks, or that it went well. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'ok',
    ({ data }: { data: { error: string; errors?: string[] } }) => [data.error, ...(data.errors ?? [])],
  );
}

async function uploadSwatch(): Promise<string> {
  const bytes = Buffer.from('swatch');
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    filename: 'swatch.png',
    length: bytes.length,
  });
  await slack.fetch(String(url), { method: 'POST', body: new Uint8Array(bytes) });
  await client.files.completeUploadExternal({ files: [{ id: String(id), title: 'Swatch' }] });
  return String(id);
}

describe('pictures', () => {
  it('shows an uploaded one only once it is ready', async () => {
    slack.world.looksUntilReady = 1;
    const id = await uploadSwatch();
    const image = { type: 'image', slack_file: { id }, alt_text: 'three hues' };
    expect(await outcome(post([image]))).toEqual([
      'invalid_blocks',
      'invalid slack file [json-pointer:/blocks/0/slack_file]',
    ]);
    expect((await client.files.info({ file: id })).file).not.toHaveProperty('thumb_360');
    expect((await client.files.info({ file: id })).file).toMatchObject({ mimetype: 'image/png' });
    expect(await outcome(post([image]))).toBe('ok');
  });

  it("takes the web client's own upload, into a thread", async () => {
    const { channel } = slack.team;
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: '1.000001',
      file: Buffer.from('swatch'),
      filename: 'swatch.png',
    });
    const [message] = slack.world.messages.values();
    const [file] = slack.world.files.values();
    expect(message).toMatchObject({ threadTs: '1.000001', files: [file?.id] });
    expect(file?.bytes?.toString()).toBe('swatch');
  });
});

describe('limits', () => {
  const of = {
    section: (length: number) => [{ type: 'section', text: text(length, 'mrkdwn') }],
    header: (length: number) => [{ type: 'header', text: text(length) }],
    'button text': (length: number) => [button({ text: text(length) })],
    'action id': (length: number) => [button({ action_id: 'x'.repeat(length) })],
    'button value': (length: number) => [button({ value: 'x'.repeat(length) })],
    'alt text': (length: number) => [
      { type: 'image', image_url: 'https://a.b/c', alt_text: 'x'.repeat(length) },
    ],
    blocks: (length: number) => Array.from({ length }, () => ({ type: 'divider' })),
  };
  it.each([
    ['section', 3000],
    ['header', 150],
    ['button text', 75],
    ['action id', 255],
    ['button value', 2000],
    ['alt text', 2000],
    ['blocks', 50],
  ] as const)('%s: %i', async (what, most) => {
    expect(await outcome(post(of[what](most)))).toBe('ok');
    expect(await outcome(post(of[what](most + 1)))).toContain('invalid_blocks');
  });

  it('text: 40000', async () => {
    const { channel } = slack.team;
    expect(await outcome(client.chat.postMessage({ channel, text: 'x'.repeat(40_000) }))).toBe('ok');
    expect(await outcome(client.chat.postMessage({ channel, text: 'x'.repeat(40_001) }))).toEqual([
      'msg_too_long',
    ]);
  });
});

describe('a conversation that the bot is not in', () => {
  it.each([
    ['a direct one of two people', 'channel_not_found'],
    ['a private channel', 'channel_not_found'],
    ['a public channel', 'not_in_channel'],
  ])('takes nothing from it: %s', async (kind, refusal) => {
    const { world, team } = slack;
    const held = kind.startsWith('a direct')
      ? addDirectOfPeople(world, team.id)
      : addChannel(world, team.id, { kind: kind.includes('private') ? 'group' : 'channel' });
    held.botIsMember = true;
    const { ts = '' } = await client.chat.postMessage({ channel: held.id, text: 'before' });
    const files: [{ id: string }] = [{ id: await uploadSwatch() }];
    held.botIsMember = false;

    const message = { channel: held.id, text: 'hues' };
    expect(await outcome(client.chat.postMessage(message))).toEqual([refusal]);
    expect(await outcome(client.chat.postEphemeral({ ...message, user: team.reader }))).toEqual([refusal]);
    expect(await outcome(client.chat.update({ ...message, ts }))).toEqual(['channel_not_found']);
    expect(await outcome(client.chat.delete({ channel: held.id, ts }))).toEqual(['channel_not_found']);
    expect(await outcome(client.files.completeUploadExternal({ files, channel_id: held.id }))).toEqual([
      refusal,
    ]);
    expect(await outcome(client.conversations.info({ channel: held.id }))).toEqual(
      refusal === 'not_in_channel' ? 'ok' : [refusal],
    );
    expect([...world.messages.values()].map(({ text: said, deleted }) => [said, deleted])).toEqual([
      ['before', false],
    ]);
  });
});

describe('tokens', () => {
  it.each([
    ['revoked', 'token_revoked'],
    ['inactive', 'account_inactive'],
  ] as const)('refuses one that is %s', async (state, error) => {
    slack.world.tokens.set('xoxb-ended', { teamId: slack.team.id, state });
    expect(await outcome(connect('xoxb-ended').auth.test())).toEqual([error]);
  });

  it('refuses an unknown one', async () => {
    expect(await outcome(connect('xoxb-wrong').auth.test())).toEqual(['invalid_auth']);
  });

  it('ends one that is given back', async () => {
    await client.auth.revoke();
    expect(await outcome(client.auth.test())).toEqual(['token_revoked']);
  });
});

describe('faults', () => {
  it('limits the rate, fails and loses connections, before and after the effect', async () => {
    const patient = connect(slack.team.token, { retryConfig: { retries: 1, minTimeout: 0, maxTimeout: 1 } });
    const message = { channel: slack.team.channel, text: 'hues' };
    const path = /chat\.postMessage/;
    slack.faults.plan('POST', path, { kind: 'rate limit', seconds: 0 });
    await patient.chat.postMessage(message);
    expect(slack.calls('chat.postMessage').map(({ status }) => status)).toEqual([429, 200]);
    slack.faults.plan('POST', path, { kind: 'status', status: 503 });
    slack.faults.plan('POST', path, { kind: 'lost' });
    await expect(patient.chat.postMessage(message)).rejects.toThrow('fetch failed');
    expect(slack.world.messages.size).toBe(1);
    slack.faults.plan('POST', path, { kind: 'lost', after: true });
    await patient.chat.postMessage(message);
    expect(slack.world.messages.size).toBe(3);
  });
});

it("keeps a person's locale, and tells it only to those who ask", async () => {
  const { reader } = slack.team;
  expect((await client.users.info({ user: reader, include_locale: true })).user).toHaveProperty(
    'locale',
    'en-GB',
  );
  expect((await client.users.info({ user: reader })).user).not.toHaveProperty('locale');
});
