import type { Reply } from '../../reply.ts';
import { personsShelf } from '../../shelf/owner.ts';
import type { PlatformContext } from '../platform.ts';
import type { FileSource } from '../chat/sent-files.ts';
import type { ComingTurn, HeardTurn, Turns } from '../chat/turns.ts';
import { acknowledgeHeard } from './acknowledge-at-once.ts';
import { type Place, say, type Speaking } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { People } from './people.ts';
import { type QuestionTurn, questionTurn } from './question-turn.ts';
import { SLACK } from './reach-shelf.ts';
import { wayTo } from './tell-interrupted.ts';
import type { Teams } from './teams.ts';
import type { Threads } from './threads.ts';
import type { SlackVotes } from './votes.ts';

/** What hearing people in Slack needs. */
export interface SlackHearing extends PlatformContext {
  readonly turns: Turns;
  readonly teams: Teams;
  readonly people: People;
  readonly threads: Threads;
  readonly speaking: Speaking;
  /** In which people's pictures wait for their turn to be fetched. */
  readonly pictures: FileSource['pictures'];
  readonly votes: SlackVotes;
}

/** A question whose asker's language is known. */
export type Heard = Pick<QuestionTurn, 'locale' | 'place'>;

/** Something that somebody said: what it is called, and where they are answered. */
export interface Said {
  readonly id: string;
  readonly place: Place;
}

/** What is known of a turn as soon as it is heard; it takes a workspace's turn. */
export function heardTurn(team: string | undefined, { id, place }: Said): HeardTurn {
  return { id, lane: team ?? place.user, way: wayTo(team, place) };
}

/** Takes a turn whose asker's language is found out first. */
export async function takeIn(
  { turns, people, speaking }: SlackHearing,
  team: string | undefined,
  said: Said,
  prepare: (locale: string) => ReturnType<ComingTurn['prepare']>,
): Promise<void> {
  const { client, user } = said.place;
  const localeOf = () => people.localeOf(client, team, user);
  await turns.take({
    ...heardTurn(team, said),
    async prepare() {
      await acknowledgeHeard();
      return prepare(await localeOf());
    },
    async refuse(sentenceIn) {
      await acknowledgeHeard();
      const locale = await localeOf();
      await say(draftSentence(sentenceIn(locale), locale), said.place, 'private', speaking);
    },
  });
}

/** Takes a question up, from the moment on that it is heard. */
export async function take(
  hearing: SlackHearing,
  team: string | undefined,
  said: Said,
  ask: (heard: Heard) => QuestionTurn | Promise<QuestionTurn>,
): Promise<void> {
  await takeIn(hearing, team, said, async (locale) => {
    const question = await ask({ place: said.place, locale });
    return questionTurn({ ...question, ...inTeam(hearing, team, said.place.user) }, hearing.speaking);
  });
}

/**
 * What a turn knows of its asker's team: whose the answers are, and what keeps the team's home up to date, for which no answer
 * that was given fails.
 */
export function inTeam({ teams, speaking }: SlackHearing, team: string | undefined, user: string) {
  if (team === undefined) return {};
  const note = (error: unknown) => speaking.logger.warn({ err: error }, "a team's home could not be kept");
  return {
    asker: personsShelf({ platform: SLACK, place: team }, user),
    onShared: (reply: Reply) => teams.remember(team, reply).catch(note),
    onHidden: (reply: Reply) => teams.unremember(team, reply).catch(note),
  };
}
