import { describe, expect, it } from 'vitest';
import { createTeams } from '../../../src/platforms/slack/teams.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { logTo } from '../../services/log-lines.ts';
import { replyWith } from '../replies.ts';

/** A store that has answers with such ids. */
async function storeWith(...ids: readonly string[]): Promise<Store> {
  const store = createMemoryStore();
  for (const id of ids) await store.set(`answer:${id}`, {}, 1_000_000);
  return store;
}

const teamsIn = (store: Store = createMemoryStore()) => createTeams(store, 'public', logTo().logger);

/** A shared reply about an answer with an id of its own. */
function shared(answer: string) {
  const reply = structuredClone(
    replyWith({ headline: 'Covers of books like “A secret title” lean to maroon.' }),
  );
  return {
    ...reply,
    followUps: reply.followUps.map((one) => Object.assign(one, { request: { ...one.request, answer } })),
  };
}

describe('teams', () => {
  it('have the usual visibility until they choose, each for itself', async () => {
    const teams = teamsIn();
    await teams.choose('T1', 'private');
    expect((await teams.of('T1')).visibility).toBe('private');
    expect((await teams.of('T2')).visibility).toBe('public');
  });

  it('see the five palettes that they shared last, the newest first, and no title', async () => {
    const teams = teamsIn(await storeWith('1', '2', '3', '4', '5', '6'));
    for (const id of ['1', '2', '3', '4', '5', '6', '3']) await teams.remember('T1', shared(id));
    const { recent } = await teams.of('T1');
    expect(recent.map(({ answer }) => answer)).toEqual(['3', '6', '5', '4', '2']);
    expect(JSON.stringify(recent)).not.toContain('secret');
    expect((await teams.of('T2')).recent).toEqual([]);
  });

  it('see no more of an answer that was made private', async () => {
    const teams = teamsIn(await storeWith('1', '2'));
    await teams.remember('T1', shared('1'));
    await teams.remember('T1', shared('2'));
    await teams.unremember('T1', shared('1'));
    expect((await teams.of('T1')).recent.map(({ answer }) => answer)).toEqual(['2']);
  });

  it('see no more of an answer that is no longer kept', async () => {
    const store = await storeWith('1', '2');
    const teams = teamsIn(store);
    await teams.remember('T1', shared('1'));
    await teams.remember('T1', shared('2'));
    await store.delete('answer:2');
    expect((await teams.of('T1')).recent.map(({ answer }) => answer)).toEqual(['1']);
    expect(JSON.stringify(await store.get('slack-recent:T1'))).not.toContain('"2"');
  });

  it('are forgotten when the app is removed', async () => {
    const store = createMemoryStore();
    const teams = teamsIn(store);
    await teams.choose('T1', 'private');
    await teams.remember('T1', shared('1'));
    await teams.forget('T1');
    expect(await store.keys('slack-')).toEqual([]);
  });

  it('get private answers when the store fails', async () => {
    const broken = { ...createMemoryStore(), get: () => Promise.reject(new Error('disk')) };
    expect(await teamsIn(broken).of('T1')).toEqual({ visibility: 'private', recent: [] });
  });
});
