import { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectedApp, connectApp } from './bolt-app.ts';
import { addPerson, addTeam, installApp } from './teams.ts';
import { type BlockJson, type OptionJson, faultsOfOptions } from './validate-blocks.ts';
import { type ViewJson, faultsOfView } from './validate-view.ts';

function plain(length: number) {
  return { type: 'plain_text', text: 'x'.repeat(length) };
}

function input(element: Partial<BlockJson['element']> = {}, label = 5): BlockJson {
  return {
    type: 'input',
    label: plain(label),
    element: { type: 'plain_text_input', action_id: 'blurb', ...element },
  };
}

function modal(more: Partial<ViewJson> = {}): ViewJson {
  return { type: 'modal', title: plain(5), submit: plain(5), blocks: [input()], ...more };
}

describe('limits of a modal', () => {
  const of: Readonly<Record<string, (length: number) => ViewJson>> = {
    title: (length) => modal({ title: plain(length) }),
    submit: (length) => modal({ submit: plain(length) }),
    close: (length) => modal({ close: plain(length) }),
    metadata: (length) => modal({ private_metadata: 'x'.repeat(length) }),
    label: (length) => modal({ blocks: [input({}, length)] }),
    placeholder: (length) => modal({ blocks: [input({ placeholder: plain(length) })] }),
    'max length': (length) => modal({ blocks: [input({ max_length: length })] }),
    blocks: (length) => modal({ blocks: Array.from({ length }, () => ({ type: 'divider' })) }),
  };
  it.each([
    ['title', 24],
    ['submit', 24],
    ['close', 24],
    ['metadata', 3000],
    ['label', 2000],
    ['placeholder', 150],
    ['max length', 3000],
    ['blocks', 100],
  ])('%s: %i', (what, most) => {
    expect(faultsOfView(of[what]!(most), 'modal', () => true)).toEqual([]);
    expect(faultsOfView(of[what]!(most + 1), 'modal', () => true)).toHaveLength(1);
  });

  it('asks for a way to send an input in', () => {
    const { submit: _, ...view } = modal();
    expect(faultsOfView(view, 'modal', () => true)).toHaveLength(1);
  });

  it.each([
    ['options', 100, (length: number) => Array.from({ length }, () => ({ text: plain(1), value: 'x' }))],
    ['text', 75, (length: number) => [{ text: plain(length), value: 'x' }]],
    ['value', 150, (length: number) => [{ text: plain(1), value: 'x'.repeat(length) }]],
  ] as [string, number, (length: number) => OptionJson[]][])('%s: %i', (_, most, made) => {
    expect(faultsOfOptions(made(most))).toEqual([]);
    expect(faultsOfOptions(made(most + 1))).toHaveLength(1);
  });
});

describe('views of a connected app', () => {
  let connected: ConnectedApp;
  beforeEach(async () => {
    connected = await connectApp((app: App) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'Hues' } }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
  });
  afterEach(() => connected.close());

  it("publishes one home a person, and changes it when it's opened again", async () => {
    const { people, world, team } = connected.slack;
    const other = addPerson(world, team.id);
    people.openHome();
    people.openHome({ user: other.id });
    await world.until('two homes', () => world.views.size === 2 || undefined);
    people.openHome();
    const home = await world.until('a change', () =>
      [...world.views.values()].find(({ updates }) => updates === 1),
    );
    expect(home.userId).toBe(team.reader);
    expect(world.views.size).toBe(2);
  });

  it("keeps one workspace's people, channels and files from another one", async () => {
    const { world } = connected.slack;
    const team = addTeam(world, 'readers');
    const token = installApp(world, team);
    const { client } = connected.app;
    const { channel, reader } = connected.slack.team;
    for (const [call, error] of [
      [client.chat.postMessage({ token, channel, text: 'hues' }), 'channel_not_found'],
      [client.users.info({ token, user: reader }), 'user_not_found'],
      [client.files.info({ token, file: connected.slack.people.upload('a.txt', 'a').id }), 'file_not_found'],
    ] as const) {
      await expect(call).rejects.toMatchObject({ data: { error } });
    }
  });
});
