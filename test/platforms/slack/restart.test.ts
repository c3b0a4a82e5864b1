import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createInstallations } from '../../../src/platforms/slack/installations.ts';
import { Secret } from '../../../src/secret.ts';
import type { SlackWorkspaces } from '../../../src/slack-settings.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { servicesAround } from '../../services/test-services.ts';
import { connectBot } from './bot.ts';
import { textOf } from './shown.ts';
import type { SlackStandIn } from './stand-in/stand-in.ts';

const BLURB = 'The last beekeeper in the city is asked to testify against her own hive.';
const KEY = new Secret('a long enough passphrase');

function many({ world }: SlackStandIn): SlackWorkspaces {
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

/** A store that finds no installation before it is released, as one that is still being opened. */
function openingStore(): { readonly store: Store; readonly release: () => void } {
  const opened = new AbortController();
  const store = createMemoryStore();
  const get: Store['get'] = async (key) => {
    if (key.startsWith('slack-installation:') && !opened.signal.aborted) await once(opened.signal, 'abort');
    return store.get(key);
  };
  return { store: { ...store, get }, release: () => opened.abort() };
}

describe.each(['socket', 'http'] as const)('a process that has just started, over %s', (mode) => {
  it('acknowledges a button, a command and an event before it has found the workspace’s token', async () => {
    const { store, release } = openingStore();
    const services = { ...servicesAround(inMemoryEngine()), store, logger: logTo().logger };
    const bot = await connectBot({ services, mode, workspaces: many });
    const { people, team, world } = bot.slack;
    await createInstallations(store, KEY).storeInstallation({
      team: { id: team.id },
      enterprise: undefined,
      isEnterpriseInstall: false,
      user: { token: undefined, scopes: undefined, id: team.reader },
      bot: { token: team.token, scopes: [], id: team.botId, userId: team.botUserId },
    });
    const older = {
      ts: world.ts(),
      at: world.now(),
      number: world.count(),
      channel: team.channel,
      teamId: team.id,
      user: team.botUserId,
      text: '',
      blocks: [
        { type: 'actions', elements: [{ type: 'button', action_id: 'more', value: 'v0|gone' }] },
      ] as never,
      files: [],
      edits: 0,
      deleted: false,
    };
    const said = [people.press(older, 'more'), people.command('/coverhues', BLURB), people.mention(BLURB)];
    const answered = await Promise.all(said.map((one) => one.acknowledged()));
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(said.flatMap((one) => one.replies())).toEqual([]);
    release();
    const replies = await Promise.all([said[1]!.reply(), said[2]!.reply()]);
    expect(replies.map(textOf)).toEqual([
      expect.stringMatching(/^Covers of/),
      expect.stringMatching(/^Covers of/),
    ]);
    await bot.close();
  });
});
