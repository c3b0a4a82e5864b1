import { expect } from 'vitest';
import { Secret } from '../../../src/secret.ts';
import type { SlackWorkspaces } from '../../../src/slack-settings.ts';
import type { ConnectedBot } from './bot.ts';
import type { SlackStandIn } from './stand-in/stand-in.ts';
import type { Team } from './stand-in/world.ts';

/** What workspaces' tokens are kept under. */
export const KEY = new Secret('a long enough passphrase');

/** Settings for an app that many workspaces install. */
export function manyWorkspaces({ world }: SlackStandIn): SlackWorkspaces {
  return {
    workspaces: 'many',
    install: {
      clientId: world.clientId,
      clientSecret: new Secret(world.clientSecret),
      stateSecret: new Secret('a long enough state secret'),
      encryptionKey: KEY,
    },
  };
}

/** Installs the app as a workspace's people do, or those of its organisation. */
export async function install({ slack, port }: ConnectedBot, team: Team): Promise<void> {
  const base = `http://127.0.0.1:${port}`;
  const sent = await fetch(`${base}/slack/install`, { redirect: 'manual' });
  const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
  const consent = slack.approve(sent.headers.get('location') ?? '', team);
  const back = await fetch(`${base}/slack/oauth_redirect?${consent.toString()}`, { headers: { cookie } });
  expect(back.status).toBe(200);
}
