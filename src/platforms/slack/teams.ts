import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Answers, createAnswers } from '../../answers/answers.ts';
import type { Logger } from '../../logger.ts';
import type { Reply } from '../../reply.ts';
import type { Store } from '../../store/store.ts';
import { createVotes, type Votes } from '../../votes/votes.ts';
import type { Visibility } from './conversation.ts';
import { placePrefix } from '../../shelf/owner.ts';
import { createShelves, type Shelves } from '../../shelf/shelves.ts';
import { answerOf } from './kept-answer.ts';
import { SLACK } from './reach-shelf.ts';

/** Palettes that a team's home shows. */
const RECENT = 5;
/** Milliseconds that a palette is shown: as long as its answer is kept. */
const SHOWN = 30 * 86_400_000;
/** Milliseconds that a team's choice is kept: a hundred years, or until the app is removed. */
const CHOSEN = 100 * 365 * 86_400_000;

/** Memberships of teams in organisations that are remembered beside the store. */
const NOTED = 10_000;

const visibilitySchema = z.enum(['private', 'public']);
const recentSchema = z.array(
  z.object({ answer: z.string(), hues: z.array(z.object({ name: z.string(), hex: z.string() })) }),
);

/** What a team has chosen, and what it shared lately: hues alone, as titles may be nobody else's business. */
export interface TeamState {
  readonly visibility: Visibility;
  readonly recent: z.infer<typeof recentSchema>;
}

/** What goes with its team. */
export interface KeptOfTeams {
  readonly answers: Pick<Answers, 'has' | 'forgetOf'>;
  readonly shelves: Pick<Shelves, 'deleteUnder'>;
  readonly votes: Pick<Votes, 'forgetAll'>;
}

/** Teams' own choices and the palettes that they shared. */
export interface Teams {
  /** Never rejects: what can't be read is taken for private, and for nothing shared. */
  of(team: string): Promise<TeamState>;
  choose(team: string, visibility: Visibility): Promise<void>;
  /** Remembers a palette that everybody in a conversation saw. */
  remember(team: string, reply: Reply): Promise<void>;
  /** Takes a palette out again, as its answer was made private. */
  unremember(team: string, reply: Reply): Promise<void>;
  forget(team: string): Promise<void>;
  /** Notes that a team has the app through its organisation. */
  join(team: string, organisation: string): Promise<void>;
  /** Forgets a team that has the app through its organisation no longer. */
  leave(team: string, organisation: string): Promise<void>;
  /** Teams that have the app through an organisation. */
  members(organisation: string): Promise<readonly string[]>;
  /** The organisation through which a team has the app; none where it has it by itself. */
  organisationOf(team: string): Promise<string | undefined>;
  /** Forgets every team that has the app through an organisation. */
  forgetAll(organisation: string): Promise<void>;
}

const keysOf = (team: string) => ({
  visibility: `slack-visibility:${team}`,
  recent: `slack-recent:${team}`,
});

/** What keys of memberships begin with. */
const MEMBERS = 'slack-organisation:';
const memberKey = (organisation: string, team: string) => `${MEMBERS}${organisation}:${team}`;

/**
 * Teams in a store.
 *
 * @param usual who sees answers in a team that has chosen nothing
 * @param kept what goes with its team
 */
export function createTeams(
  store: Store,
  usual: Visibility,
  logger: Logger,
  kept: KeptOfTeams = {
    answers: createAnswers(store),
    shelves: createShelves(store),
    votes: createVotes(store),
  },
): Teams {
  const { answers, shelves, votes } = kept;
  /** Palettes that were shared lately, and whose answers are still kept; the others go. */
  async function recentOf(team: string): Promise<TeamState['recent']> {
    const found = recentSchema.safeParse(await store.get(keysOf(team).recent));
    const all = found.success ? found.data : [];
    const areKept = await Promise.all(all.map(({ answer }) => answers.has(answer)));
    const left = all.filter((_, at) => areKept[at]);
    if (left.length < all.length) await keepRecent(team, left);
    return left;
  }
  async function keepRecent(team: string, recent: TeamState['recent']): Promise<void> {
    await store.set(keysOf(team).recent, recent.slice(0, RECENT), SHOWN);
  }
  /** Memberships that are in the store for certain, since every message of a team tells of its own. */
  const members = new LRUCache<string, true>({ max: NOTED });
  const forget = async (team: string) => {
    await Promise.all(Object.values(keysOf(team)).map((key) => store.delete(key)));
    await shelves.deleteUnder(placePrefix({ platform: SLACK, place: team }));
    await votes.forgetAll({ platform: SLACK, server: team });
    await answers.forgetOf(placePrefix({ platform: SLACK, place: team }));
  };
  async function leave(team: string, organisation: string): Promise<void> {
    await forget(team);
    const key = memberKey(organisation, team);
    await store.delete(key);
    members.delete(key);
  }
  async function membersOf(organisation: string): Promise<string[]> {
    const prefix = memberKey(organisation, '');
    return (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  }
  return {
    async of(team) {
      try {
        const chosen = visibilitySchema.safeParse(await store.get(keysOf(team).visibility));
        return { visibility: chosen.success ? chosen.data : usual, recent: await recentOf(team) };
      } catch (error) {
        logger.error({ err: error }, "a team's choices could not be read");
        return { visibility: 'private', recent: [] };
      }
    },
    async choose(team, visibility) {
      await store.set(keysOf(team).visibility, visibility, CHOSEN);
    },
    async remember(team, reply) {
      const answer = answerOf(reply);
      const hues = reply.hues.filter(({ role }) => role).map(({ name, hex }) => ({ name, hex }));
      if (answer === undefined || hues.length === 0) return;
      const others = (await recentOf(team)).filter((one) => one.answer !== answer);
      await keepRecent(team, [{ answer, hues }, ...others]);
    },
    async unremember(team, reply) {
      const answer = answerOf(reply);
      await keepRecent(
        team,
        (await recentOf(team)).filter((one) => one.answer !== answer),
      );
    },
    forget,
    async join(team, organisation) {
      const key = memberKey(organisation, team);
      if (members.has(key)) return;
      await store.set(key, true, CHOSEN);
      members.set(key, true);
    },
    members: membersOf,
    async organisationOf(team) {
      const key = (await store.keys(MEMBERS)).find((each) => each.endsWith(`:${team}`));
      return key?.slice(MEMBERS.length, -team.length - 1);
    },
    leave,
    async forgetAll(organisation) {
      // Somebody whose workspace isn't told is the organisation's own.
      await forget(organisation);
      for (const team of await membersOf(organisation)) await leave(team, organisation);
    },
  };
}
