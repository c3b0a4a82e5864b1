import type { VoteOnRequest, VoteRequest } from '../../request.ts';
import { voteRequestSchema } from '../../request.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { Asked, Turn } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { type Place, say } from './conversation.ts';
import { draftReply, draftSentence } from './draft.ts';
import type { Hearing } from './hearing.ts';
import { PLATFORM, reachShelf } from './reach-shelf.ts';

/** A vote that is asked for. */
interface AskedVote {
  readonly id: string;
  readonly locale: string;
  readonly place: Place;
  readonly request: Turn['request'];
}

/** A vote as it is typed: `Which one? Ash; Birch; 48 h`. */
export interface TypedVote {
  readonly question: string;
  readonly names: readonly string[];
  readonly hours?: number;
}

const QUESTION = /^.*[?？]/su;
const HOURS = /^(\d{1,3})\s*(?:h|時間)$/iu;

/** Reads a vote that is typed: its question, if there is a question mark, then names, and how long it lasts. */
export function readTypedVote(text: string): TypedVote {
  const [question = ''] = QUESTION.exec(text) ?? [];
  const parts = text
    .slice(question.length)
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [, hours] = HOURS.exec(parts.at(-1) ?? '') ?? [];
  if (hours === undefined) return { question: question.trim(), names: parts };
  return { question: question.trim(), names: parts.slice(0, -1), hours: Number(hours) };
}

/** Asks for a vote that somebody typed. */
export function askForVote(
  place: Place,
  team: string,
  { text, locale }: { readonly text: string; readonly locale: string },
): Turn['request'] {
  const { question, names, hours } = readTypedVote(text);
  const { min, max } = REQUEST_LIMITS.vote.hours;
  return () => {
    const { vote } = wordsFor(locale);
    if (names.length === 0) return Promise.resolve({ sentence: vote.typed });
    if (hours !== undefined && (hours < min || hours > max)) {
      return Promise.resolve({ sentence: vote.faults.hours });
    }
    return inChannel(place, team, locale, (held) =>
      voteRequestSchema.parse({
        command: 'vote',
        question,
        entries: names.map((name) => ({ name })),
        ...(hours !== undefined && { hours }),
        locale,
        held,
      }),
    );
  };
}

/** Asks for a vote on an answer's palettes. */
export function askForVoteOn(
  place: Place,
  team: string | undefined,
  request: VoteOnRequest,
): Turn['request'] {
  return () => inChannel(place, team, request.locale, (held) => ({ ...request, held }));
}

function inChannel(
  { channel, user, direct }: Place,
  team: string | undefined,
  locale: string,
  ask: (held: NonNullable<VoteRequest['held']>) => VoteRequest | VoteOnRequest,
): Promise<Asked> {
  const { faults } = wordsFor(locale).vote;
  if (channel === undefined || team === undefined || direct) {
    return Promise.resolve({ sentence: faults.alone });
  }
  const reached = (['mine', 'channel', 'everybody'] as const).flatMap(
    (whose) => reachShelf({ team, user, channel, isAdmin: false }, whose) ?? [],
  );
  const shelf = reached.find(({ whose }) => whose === 'channel');
  if (shelf === undefined) return Promise.resolve({ sentence: faults.alone });
  const shelves = reached.map(({ owner }) => owner);
  const held = { platform: PLATFORM, server: team, channel, by: user, shelf: shelf.owner, shelves };
  return Promise.resolve({ request: ask(held), notes: [] });
}

/** A vote that is asked for: its asker is told in private how that went, and all see the vote itself. */
export function voteTurn({ id, locale, place, request }: AskedVote, { votes, speaking }: Hearing): Turn {
  const tell = async (sentence: string) => {
    await say(draftSentence(sentence, locale), place, 'private', speaking);
  };
  return {
    id,
    locale,
    acknowledge: () => Promise.resolve(),
    request,
    async deliver(reply) {
      const { vote } = reply;
      if (vote) return tell(await votes.post(place, { ...reply, vote }));
      const audience = { owner: place.user, canBePrivate: false };
      await say(draftReply(reply, [], audience), place, 'private', speaking);
    },
    say: tell,
  };
}
