import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../store/store.ts';
import {
  type Ballot,
  ballotSchema,
  type NewVote,
  resultSchema,
  VOTE_ID,
  type Vote,
  type VoteMessage,
  type VotePlace,
  voteSchema,
} from './vote.ts';

const HOUR = 3_600_000;
/** Milliseconds that a vote's records outlast its end, so that a bot that was away can still end it. */
const OUTLASTS = 14 * 24 * HOUR;
/** Random bytes of an id. */
const ID_BYTES = 12;

/** What became of a ballot. */
export type Cast =
  /** It counts; `changed` in place of another one of the same person. */
  | 'counted'
  | 'changed'
  /** The same person has voted so already, or later: a delivery came twice, or late. */
  | 'known'
  /** The vote had ended. */
  | 'over'
  /** There is no such vote, or no such entry. */
  | 'gone';

/** A vote that ended, and the votes of each entry. */
export interface Ended {
  readonly counts: readonly number[];
  /** Whether all that follows from it has been done. */
  readonly done: boolean;
}

/**
 * Votes in a store. Each ballot is a record of its own, one a person; it changes only while the vote's state, a second
 * record, says that it is open. So no ballot counts twice, and none that was acknowledged is lost, whatever processes
 * die or race.
 *
 * @example
 * const votes = createVotes(createMemoryStore());
 * const vote = await votes.open(asked);
 * await votes.cast(vote.id, { person: 'U1', choice: 0, stamp: '1700000000.000100', at: Date.now() });
 * await votes.end(vote); // { counts: [1, 0], done: false }
 */
export interface Votes {
  open(vote: NewVote): Promise<Vote>;
  /** None where there is no such vote, or no longer. */
  find(id: string): Promise<Vote | undefined>;
  /** Notes where people see a vote. */
  show(vote: Vote, message: VoteMessage): Promise<void>;
  /** None where it was not shown. */
  messageOf(vote: Vote): Promise<VoteMessage | undefined>;
  /**
   * Takes a ballot. Of one person the one with the latest stamp counts.
   *
   * @param ballot.stamp when it was cast, as a text of the platform that sorts by time
   * @param ballot.at the same in milliseconds since the epoch: what was cast in time counts until the vote is ended
   */
  cast(id: string, ballot: Ballot & { readonly person: string; readonly at: number }): Promise<Cast>;
  /** Votes of each entry so far, or as the vote ended. */
  tally(vote: Vote): Promise<readonly number[]>;
  /** How a vote ended; none while it lasts. */
  outcome(vote: Vote): Promise<Ended | undefined>;
  /**
   * Ends a vote, once: who comes later gets what it ended with. Who voted for what is deleted.
   *
   * @param counts votes of each entry, where the platform counted them
   */
  end(vote: Vote, counts?: readonly number[]): Promise<Ended>;
  /** Notes that all that follows from the end has been done. */
  finish(vote: Vote): Promise<void>;
  /** Deletes a vote with all that is kept of it. */
  forget(vote: Pick<Vote, 'id' | 'place'>): Promise<void>;
  /** Deletes all votes of a server, or of one of its channels, and gives how many there were. */
  forgetAll(place: Pick<VotePlace, 'platform' | 'server'> & Partial<VotePlace>): Promise<number>;
  /**
   * Deletes a person's ballots in the votes of a platform, or of a server, and takes their id out of votes that they asked
   * for, which stay. Gives how many there were of each.
   */
  forgetPerson(
    place: Pick<VotePlace, 'platform'> & Partial<VotePlace>,
    person: string,
  ): Promise<{ readonly ballots: number; readonly asked: number }>;
  /** Votes of a platform of which something is still to be done, those of a server alone where that is named. */
  pending(place: Pick<VotePlace, 'platform'> & Partial<VotePlace>): Promise<readonly Vote[]>;
}

const keysOf = (id: string) => ({
  vote: `vote:${id}`,
  state: `vote:${id}:state`,
  message: `vote:${id}:message`,
  ballots: `vote:${id}:ballot:`,
});

const ballotKey = (id: string, person: string) => `${keysOf(id).ballots}${encodeURIComponent(person)}`;

/** Under which the votes of a place are found. */
function placeKey({ platform, server, channel }: Pick<VotePlace, 'platform'> & Partial<VotePlace>): string {
  const parts = [platform, server, channel].filter((part) => part !== undefined);
  return `vote-place:${parts.map((part) => `${encodeURIComponent(part)}:`).join('')}`;
}

/** What a vote's state is while it is open. */
const OPEN = { open: true };

/** Whether something of a vote is still to be done, as it is noted with its place. */
const placedSchema = z.object({ isPending: z.boolean() });

/** Makes what keeps votes. */
export function createVotes(store: Store, now: () => number = Date.now): Votes {
  const lifeOf = ({ until }: Pick<Vote, 'until'>) => Math.max(0, until - now()) + OUTLASTS;

  async function find(id: string): Promise<Vote | undefined> {
    if (!VOTE_ID.test(id)) return undefined;
    const found = voteSchema.safeParse(await store.get(keysOf(id).vote));
    return found.success ? (found.data as unknown as Vote) : undefined;
  }

  async function ballotsOf({ id }: Vote): Promise<readonly Ballot[]> {
    const ballots: Ballot[] = [];
    for await (const { record } of store.entries(keysOf(id).ballots)) {
      const { success, data } = ballotSchema.safeParse(record);
      if (success) ballots.push(data);
    }
    return ballots;
  }

  async function count(vote: Vote): Promise<number[]> {
    const counts = vote.entries.map(() => 0);
    for (const { choice } of await ballotsOf(vote)) counts[choice]! += 1;
    return counts;
  }

  async function endedWith({ id }: Vote): Promise<Ended | undefined> {
    const result = resultSchema.safeParse(await store.get(keysOf(id).state));
    return result.success ? result.data : undefined;
  }

  /** From here on no ballot changes; the count is the same, whoever comes to it. */
  async function close(vote: Vote): Promise<void> {
    const key = keysOf(vote.id).state;
    await store.changeIf({ key, record: OPEN }, [
      { key, record: { closed: true }, milliseconds: lifeOf(vote) },
    ]);
  }

  async function forget({ id, place }: Pick<Vote, 'id' | 'place'>): Promise<void> {
    const { vote, state, message, ballots } = keysOf(id);
    const keys = [...(await store.keys(ballots)), `${placeKey(place)}${id}`, message, state, vote];
    for (const key of keys) await store.delete(key);
  }

  /** Has nobody be who asked for a vote, unless the vote was forgotten meanwhile. */
  async function forgetAsker(vote: Vote): Promise<boolean> {
    const key = keysOf(vote.id).vote;
    const record = await store.get(key);
    if (record === undefined) return false;
    const changed = { ...vote, askedBy: '' };
    return store.changeIf({ key, record }, [{ key, record: changed, milliseconds: lifeOf(vote) }]);
  }

  async function votesOf(
    where: Parameters<typeof placeKey>[0],
    isMeant: (placed: z.infer<typeof placedSchema>) => boolean = () => true,
  ): Promise<Vote[]> {
    const found: Vote[] = [];
    for (const key of await store.keys(placeKey(where))) {
      const placed = placedSchema.safeParse(await store.get(key));
      if (!placed.success || !isMeant(placed.data)) continue;
      const vote = await find(key.slice(key.lastIndexOf(':') + 1));
      if (vote) found.push(vote);
    }
    return found;
  }

  async function deleteBallots(vote: Vote): Promise<void> {
    const keys = await store.keys(keysOf(vote.id).ballots);
    await Promise.all(keys.map((key) => store.delete(key)));
  }

  return {
    find,
    outcome: endedWith,
    tally: async (vote) => (await endedWith(vote))?.counts ?? count(vote),
    async open({ hours, ...said }) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const vote: Vote = { ...said, id, until: now() + hours * HOUR };
      const milliseconds = lifeOf(vote);
      const { vote: key, state } = keysOf(id);
      await store.changeIf({ key, record: undefined }, [
        { key, record: vote, milliseconds },
        { key: state, record: OPEN, milliseconds },
        { key: `${placeKey(vote.place)}${id}`, record: { isPending: true }, milliseconds },
      ]);
      return vote;
    },
    async show(vote, message) {
      await store.set(keysOf(vote.id).message, message, lifeOf(vote));
    },
    async messageOf({ id }) {
      return (await store.get(keysOf(id).message)) as VoteMessage | undefined;
    },
    async cast(id, { person, choice, stamp, at }) {
      const vote = await find(id);
      if (vote === undefined || choice >= vote.entries.length) return 'gone';
      if (at > vote.until) return 'over';
      const { state } = keysOf(id);
      const key = ballotKey(id, person);
      for (;;) {
        const [kept, record] = await Promise.all([store.get(key), store.get(state)]);
        if (JSON.stringify(record) !== JSON.stringify(OPEN)) return 'over';
        const before = ballotSchema.safeParse(kept).data;
        if (before && before.stamp >= stamp) return 'known';
        const isKept = await store.changeIf(
          [
            { key: state, record: OPEN },
            { key, record: kept },
          ],
          [{ key, record: { choice, stamp }, milliseconds: lifeOf(vote) }],
        );
        if (isKept) return before ? 'changed' : 'counted';
      }
    },
    async end(vote, counts) {
      const before = await endedWith(vote);
      if (before) return before;
      await close(vote);
      const key = keysOf(vote.id).state;
      const ended: Ended = { counts: counts ?? (await count(vote)), done: false };
      const isFirst = await store.changeIf({ key, record: { closed: true } }, [
        { key, record: ended, milliseconds: lifeOf(vote) },
      ]);
      const result = isFirst ? ended : ((await endedWith(vote)) ?? ended);
      await deleteBallots(vote);
      return result;
    },
    async finish(vote) {
      const ended = await endedWith(vote);
      const { state: key } = keysOf(vote.id);
      if (ended) await store.set(key, { ...ended, done: true }, lifeOf(vote));
      await deleteBallots(vote);
      await store.set(`${placeKey(vote.place)}${vote.id}`, { isPending: false }, lifeOf(vote));
    },
    forget,
    async forgetAll(where) {
      const found = await votesOf(where);
      for (const vote of found) await forget(vote);
      return found.length;
    },
    async forgetPerson(where, person) {
      let ballots = 0;
      let asked = 0;
      for (const vote of await votesOf(where)) {
        const key = ballotKey(vote.id, person);
        if ((await store.get(key)) !== undefined) ballots += 1;
        await store.delete(key);
        if (vote.askedBy === person && (await forgetAsker(vote))) asked += 1;
      }
      return { ballots, asked };
    },
    pending: (where) => votesOf(where, ({ isPending }) => isPending),
  };
}
