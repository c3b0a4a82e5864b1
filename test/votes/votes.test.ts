import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../src/store/file-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createVotes, type Votes } from '../../src/votes/votes.ts';
import { makeFolder } from '../folders.ts';
import { someVote } from './some-vote.ts';

const HOUR = 3_600_000;

type Use = (
  votes: Votes,
  world: { readonly store: Store; readonly clock: { time: number } },
) => Promise<void>;

async function withVotes(open: (now: () => number) => Store, use: Use): Promise<void> {
  const clock = { time: 1_000_000 };
  const now = () => clock.time;
  const store = open(now);
  try {
    await use(createVotes(store, now), { store, clock });
  } finally {
    await store.close();
  }
}

describe.each<[string, (now: () => number) => Store]>([
  ['in memory', createMemoryStore],
  ['in a folder', (now) => createFileStore({ directory: makeFolder(), now })],
])('votes %s', (_where, open) => {
  const opened = (use: Use) => withVotes(open, use);

  it('count one ballot a person, the latest, however deliveries are repeated and reordered', () =>
    opened(async (votes, { clock }) => {
      const vote = await votes.open(someVote());
      const cast = (person: string, choice: number, stamp: string) =>
        votes.cast(vote.id, { person, choice, stamp, at: clock.time });
      expect(await cast('ann', 0, '10')).toBe('counted');
      expect(await cast('ann', 0, '10')).toBe('known');
      expect(await cast('ben', 2, '11')).toBe('counted');
      expect(await cast('ann', 1, '13')).toBe('changed');
      // Cast before the one that counts, and delivered after it.
      expect(await cast('ann', 2, '12')).toBe('known');
      expect(await votes.tally(vote)).toEqual([0, 1, 1]);
    }));

  it('take none that was cast after the end, nor one for what is not there', () =>
    opened(async (votes, { clock }) => {
      const vote = await votes.open(someVote());
      const ballot = { person: 'ann', choice: 0, stamp: '10' };
      expect(await votes.cast(vote.id, { ...ballot, at: vote.until + 1 })).toBe('over');
      expect(await votes.cast(vote.id, { ...ballot, choice: 3, at: clock.time })).toBe('gone');
      expect(await votes.cast('AAAAAAAAAAAAAAAA', { ...ballot, at: clock.time })).toBe('gone');
      expect(await votes.cast('../../etc', { ...ballot, at: clock.time })).toBe('gone');
      // Pressed in time, and delivered a moment too late.
      clock.time = vote.until + 500;
      expect(await votes.cast(vote.id, { ...ballot, at: vote.until })).toBe('counted');
      expect((await votes.end(vote)).counts).toEqual([1, 0, 0]);
      expect(await votes.cast(vote.id, { ...ballot, person: 'ben', at: vote.until })).toBe('over');
    }));

  it('end once, and forget who voted for what', () =>
    opened(async (votes, { store, clock }) => {
      const vote = await votes.open(someVote(2));
      await votes.cast(vote.id, { person: 'ann', choice: 1, stamp: '1', at: clock.time });
      const ends = await Promise.all([votes.end(vote), votes.end(vote), votes.end(vote)]);
      for (const end of ends) expect(end).toEqual({ counts: [0, 1], done: false });
      expect(JSON.stringify(await store.keys(`vote:${vote.id}`))).not.toContain('ballot');
      await votes.finish(vote);
      expect(await votes.end(vote, [5, 5])).toEqual({ counts: [0, 1], done: true });
      expect(await votes.tally(vote)).toEqual([0, 1]);
    }));

  it('take the count of a platform that counts itself', () =>
    opened(async (votes) => {
      const vote = await votes.open(someVote(2));
      expect(await votes.end(vote, [3, 4])).toEqual({ counts: [3, 4], done: false });
    }));

  it('are pending until they are finished or forgotten, each where it is held', () =>
    opened(async (votes, { store }) => {
      const one = await votes.open(someVote());
      const place = { ...one.place, server: 'T1%:2' };
      const other = await votes.open({ ...someVote(), place });
      const ids = async (where: Parameters<Votes['pending']>[0]) =>
        (await votes.pending(where)).map(({ id }) => id);
      expect((await ids({ platform: 'slack' })).toSorted()).toEqual([one.id, other.id].toSorted());
      expect(await ids({ platform: 'slack', server: 'T1' })).toEqual([one.id]);
      expect(await ids({ platform: 'discord' })).toEqual([]);
      await votes.end(one);
      expect(await ids({ platform: 'slack', server: 'T1' })).toEqual([one.id]);
      await votes.finish(one);
      expect(await ids({ platform: 'slack' })).toEqual([other.id]);
      await votes.cast(other.id, { person: 'ann', choice: 0, stamp: '1', at: 0 });
      await votes.forget(other);
      expect(await ids({ platform: 'slack' })).toEqual([]);
      expect((await store.keys('vote')).filter((key) => key.includes(other.id))).toEqual([]);
    }));

  it('are there for two weeks after their end, for a bot that was away', () =>
    opened(async (votes, { clock }) => {
      const vote = await votes.open(someVote());
      await votes.show(vote, { way: 'buttons', id: '1700.1' });
      clock.time = vote.until + 13 * 24 * HOUR;
      expect(await votes.find(vote.id)).toEqual(vote);
      expect(await votes.messageOf(vote)).toEqual({ way: 'buttons', id: '1700.1' });
      clock.time += 2 * 24 * HOUR;
      expect(await votes.find(vote.id)).toBeUndefined();
      expect(await votes.pending({ platform: 'slack' })).toEqual([]);
    }));
});
