import type { Installation } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createInstallations } from '../../../src/platforms/slack/installations.ts';
import { Secret } from '../../../src/secret.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { connectBot } from './bot.ts';
import { textOf } from './shown.ts';
import { addTeam } from './stand-in/teams.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';
const KEY = new Secret('a long enough passphrase');

const installation = (id: string): Installation<'v2', false> => ({
  team: { id, name: 'Writers' },
  enterprise: undefined,
  isEnterpriseInstall: false,
  user: { token: undefined, scopes: undefined, id: 'U1' },
  bot: { token: 'xoxb-secret', scopes: ['commands'], id: 'B1', userId: 'U2' },
});
const query = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false }) as const;

describe('installing to many workspaces', () => {
  it.each([
    ['http', 'uninstall'],
    ['socket', 'revokeTokens'],
  ] as const)('over %s: keeps the token, answers there, and forgets it on %s', async (mode, goodbye) => {
    const services = servicesAround(inMemoryEngine());
    const bot = await connectBot({
      services,
      mode,
      workspaces: ({ world }) => ({
        workspaces: 'many',
        install: {
          clientId: world.clientId,
          clientSecret: new Secret(world.clientSecret),
          stateSecret: new Secret('a long enough state secret'),
          encryptionKey: KEY,
        },
      }),
    });
    const { slack } = bot;
    const team = addTeam(slack.world, 'publishers');
    const base = `http://127.0.0.1:${bot.port}`;
    const sent = await fetch(`${base}/slack/install`, { redirect: 'manual' });
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
    const consent = slack.approve(sent.headers.get('location') ?? '', team);
    const back = await fetch(`${base}/slack/oauth_redirect?${consent.toString()}`, { headers: { cookie } });
    expect(back.status).toBe(200);

    const [key = ''] = await services.store.keys('slack-installation:');
    expect(key).toBe(`slack-installation:${team.id}`);
    expect(JSON.stringify(await services.store.get(key))).not.toMatch(/xoxb|publishers/);

    const said = { team, user: team.reader, channel: team.channel };
    expect(textOf(await slack.people.command('/coverhues', BLURB, said).reply())).toMatch(/^Covers of/);

    await slack.people[goodbye]({ team }).acknowledged();
    await expect.poll(() => services.store.keys('slack-installation:')).toEqual([]);
    await bot.close();
    await expect(fetch(`${base}/slack/install`)).rejects.toThrow('fetch failed');
  });
});

describe('kept installations', () => {
  it('come back without who made them, and are worth nothing without the key', async () => {
    const store = createMemoryStore();
    await createInstallations(store, KEY).storeInstallation(installation('T1'));
    const kept = await createInstallations(store, KEY).fetchInstallation(query('T1'));
    expect(kept).toMatchObject({ bot: { token: 'xoxb-secret' } });
    expect(JSON.stringify(kept)).not.toContain('U1');
    const other = createInstallations(store, new Secret('another passphrase'));
    await expect(other.fetchInstallation(query('T1'))).rejects.toThrow(/authenticate/);
  });

  it('are bound to their workspace', async () => {
    const store = createMemoryStore();
    const installations = createInstallations(store, KEY);
    await installations.storeInstallation(installation('T1'));
    await store.set('slack-installation:T2', await store.get('slack-installation:T1'), 1000);
    await expect(installations.fetchInstallation(query('T2'))).rejects.toThrow(/authenticate/);
  });

  it('are gone when they are deleted, or never were', async () => {
    const installations = createInstallations(createMemoryStore(), KEY);
    await installations.storeInstallation(installation('T1'));
    await installations.deleteInstallation?.(query('T1'));
    await expect(installations.fetchInstallation(query('T1'))).rejects.toThrow('not installed');
  });
});
