import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectedApp, listenApp } from './bolt-app.ts';
import { addTeam } from './teams.ts';

let connected: ConnectedApp;
afterEach(() => connected.close());

it('answers a signed command, form and all', async () => {
  connected = await listenApp((app) => app.command('/hues', ({ ack, command }) => ack(`${command.text}?`)));
  const command = connected.slack.people.command('/hues', 'a storm & a ship');
  expect(await command.acknowledged()).toMatchObject({ status: 200, body: 'a storm & a ship?' });
  expect((await command.reply()).text).toBe('a storm & a ship?');
});

it('answers the challenge of a new URL', async () => {
  connected = await listenApp(() => {});
  expect(await connected.slack.verifyUrl('abc')).toMatchObject({ status: 200, json: { challenge: 'abc' } });
});

describe('signatures', () => {
  it.each([
    ['a wrong one', { signature: 'wrong' }],
    ['none', { signature: 'missing' }],
    ['another version', { signature: 'version' }],
    ['no time', { timestamp: 'missing' }],
    ['an old time', { age: -301 }],
  ] as const)('refuses %s', async (_, signing) => {
    connected = await listenApp(() => {});
    expect(await connected.slack.verifyUrl('abc', signing)).toMatchObject({ status: 401 });
  });

  it('lets bolt take one from the future, which Slack asks apps not to take', async () => {
    connected = await listenApp(() => {});
    expect(await connected.slack.verifyUrl('abc', { age: 3600 })).toMatchObject({ status: 200 });
  });
});

it('delivers an event again with its number, its reason and its old id', async () => {
  const heard: unknown[] = [];
  connected = await listenApp((app) => {
    app.event('app_home_opened', async ({ context, body }) => {
      heard.push([body.event_id, context.retryNum, context.retryReason]);
    });
  });
  const { slack } = connected;
  const opened = slack.people.openHome();
  await opened.acknowledged();
  slack.redeliver(opened, 'http_timeout');
  await opened.acknowledged(1);
  const id = opened.sent.payload['event_id'];
  expect(heard).toEqual([
    [id, undefined, undefined],
    [id, 1, 'http_timeout'],
  ]);
});

it("exchanges a workspace's code and then serves that workspace with its own token", async () => {
  connected = await listenApp((app) => {
    app.event('app_mention', ({ say }) => say('here').then(() => undefined));
  }, true);
  const { slack, url } = connected;
  const team = addTeam(slack.world, 'readers');
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const query = slack.approve(String(start.headers.get('location')), team);
  const cookie = String(start.headers.get('set-cookie')).split(';')[0] ?? '';
  const end = await fetch(`${url}/slack/oauth_redirect?${query.toString()}`, { headers: { cookie } });
  expect(end.status).toBe(200);
  const reply = await slack.people.mention('hello', { team }).reply();
  expect(reply).toMatchObject({ teamId: team.id, user: team.botUserId });
  expect(slack.calls('chat.postMessage')[0]?.token).toBe(team.token);
  const again = await fetch(`${url}/slack/oauth_redirect?${query.toString()}`, { headers: { cookie } });
  expect(again.status).toBe(500);
});
