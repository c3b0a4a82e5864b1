import { afterAll, describe, expect, it } from 'vitest';
import { forgetPerson, forgetPlace } from '../../commands/forget-person.ts';
import type { KeptAnswer } from '../../src/answers/answer.ts';
import { createAnswers } from '../../src/answers/answers.ts';
import { Secret } from '../../src/secret.ts';
import { channelsShelf, personsShelf } from '../../src/shelf/owner.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import { createTies } from '../../src/shelf/ties.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { createRedisStore } from '../../src/store/redis-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createVotes } from '../../src/votes/votes.ts';
import { makeFolder } from '../folders.ts';
import { startRedis } from '../redis-server.ts';
import { entryOf } from '../shelf/some-answer.ts';
import { lacks } from '../tools.ts';
import { someVote } from '../votes/some-vote.ts';

const ANSWER = {
  title: 'Ash',
  reading: { hues: [], neutrals: [], genres: [], read: { leftOut: {} } },
  reasons: [],
  shortened: [],
} as unknown as KeptAnswer;
const SLACK = { platform: 'slack', place: 'T1' };
const ME = 'U1';

/** Everything that can be kept of people, in one store. */
async function keepingIn(store: Store) {
  const shelves = createShelves(store);
  const keeping = { answers: createAnswers(store), shelves, votes: createVotes(store), store };
  const { answers, votes } = keeping;
  const others = [ME, 'U2', 'U11'];
  for (const person of others) {
    await answers.keep(ANSWER, personsShelf(SLACK, person));
    await answers.keep(ANSWER, personsShelf({ platform: 'discord' }, person));
    await shelves.save(personsShelf(SLACK, person), entryOf(ANSWER, 'Ash', person));
    await shelves.save(personsShelf({ platform: 'discord' }, person), entryOf(ANSWER, 'Ash', person));
    await shelves.save(channelsShelf(SLACK, 'C1'), entryOf(ANSWER, `Ash of ${person.length}`, person), {
      numbered: true,
    });
    await createTies('discord', store, shelves).note({ person, place: '900' });
  }
  const asked = await votes.open(someVote());
  const other = await votes.open({ ...someVote(), askedBy: 'U2' });
  for (const { id } of [asked, other]) {
    for (const person of others)
      await votes.cast(id, { person, choice: 0, stamp: '1700000000.000100', at: Date.now() });
  }
  return { ...keeping, asked, other };
}

/** Keys of records that say anything of somebody; an id that only begins the same is another's. */
async function recordsOf(store: Store, id: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, record } of store.entries(''))
    if (new RegExp(`\\b${id}\\b`, 'u').test(`${key} ${JSON.stringify(record)}`)) found.push(key);
  return found.toSorted();
}

describe.each([
  ['a folder', () => Promise.resolve(createFileStore({ directory: makeFolder() }))],
  ...(lacks('redis-server') ? [] : [['Redis', openRedis] as const]),
] as const)('what is kept in %s', (_, open) => {
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(() => Promise.all(closing.map((close) => close())));
  async function opened() {
    const store = await open();
    closing.push(() => store.close());
    return store;
  }

  it('of a person goes altogether, and nobody else’s', async () => {
    const store = await opened();
    const { asked, other, ...keeping } = await keepingIn(store);
    const before = await recordsOf(store, 'U11');
    expect(await forgetPerson(SLACK, ME, keeping)).toEqual({
      answers: 1,
      entries: 1,
      ballots: 2,
      shared: 2,
    });
    const ofDiscord = await recordsOf(store, ME);
    expect(ofDiscord).not.toEqual([]);
    expect(ofDiscord.filter((key) => !key.includes('discord'))).toEqual([]);
    expect(await forgetPerson({ platform: 'discord' }, ME, keeping)).toMatchObject({
      answers: 1,
      entries: 1,
    });
    expect(await recordsOf(store, ME)).toEqual([]);
    expect(await recordsOf(store, 'U11')).toEqual(before);
    expect(await keeping.votes.tally(other)).toEqual([2, 0, 0]);
    expect(await keeping.votes.find(asked.id)).toMatchObject({ askedBy: '', entries: asked.entries });
    expect((await keeping.shelves.list(channelsShelf(SLACK, 'C1'))).total).toBe(3);
    expect(await forgetPerson(SLACK, ME, keeping)).toEqual({ answers: 0, entries: 0, ballots: 0, shared: 0 });
  });

  it('of a workspace and of a server goes with them', async () => {
    const store = await opened();
    const keeping = await keepingIn(store);
    expect(await forgetPlace(SLACK, keeping)).toEqual({ answers: 3, entries: 6, votes: 2 });
    expect(await recordsOf(store, 'T1')).toEqual([]);
    // People's own shelves on the other platform go with the last server through which they came to them.
    await forgetPlace({ platform: 'discord', place: '900' }, keeping);
    expect(await store.keys('shelf')).toEqual([]);
    expect((await store.keys('asked:')).length).toBe(3);
  });
});

it('is never everybody for want of a name', async () => {
  const store = createMemoryStore();
  const keeping = await keepingIn(store);
  const before = (await store.keys('')).length;
  await expect(forgetPerson({ platform: 'discord' }, '', keeping)).rejects.toThrow(RangeError);
  await expect(forgetPlace({ platform: 'discord', place: '' }, keeping)).rejects.toThrow(RangeError);
  expect(await store.keys('')).toHaveLength(before);
});

async function openRedis(): Promise<Store> {
  const server = await startRedis();
  const store = createRedisStore({ url: new Secret(server.url) });
  return {
    ...store,
    async close() {
      await store.close();
      server.stop();
    },
  };
}
