import type { WebClient } from '@slack/web-api';
import { sayCoverFault } from '../../../commands/look-at-cover.ts';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import type { VoteOnRequest, VoteRequest } from '../../request.ts';
import { voteRequestSchema } from '../../request.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import type { FileSource } from '../chat/sent-files.ts';
import { readSentVote, type SentVote } from '../chat/sent-vote.ts';
import type { Asked, Conversing, Turn } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { type Place, say } from './conversation.ts';
import { draftReply, draftSentence } from './draft.ts';
import type { SlackHearing } from './hearing.ts';
import { sentFile } from './message.ts';
import { SLACK, reachShelf } from './reach-shelf.ts';
import { refusalOf } from './start-fault.ts';
import type { SentVoteForm } from './vote-form.ts';

type Held = NonNullable<VoteRequest['held']>;

/** What Slack says of a file that is no longer there, or that the bot may not see. */
const GONE: ReadonlySet<string> = new Set(['file_not_found', 'file_deleted', 'not_visible', 'access_denied']);

/** A vote that is asked for. */
interface AskedVote {
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
  { typed, locale }: { readonly typed: TypedVote; readonly locale: string },
): Turn['request'] {
  const { question, names, hours } = typed;
  const { min, max } = REQUEST_LIMITS.vote.hours;
  return () => {
    const { vote } = wordsFor(locale);
    if (hours !== undefined && (hours < min || hours > max)) {
      return Promise.resolve({ sentence: vote.faults.hours });
    }
    return inChannel(place, team, locale, async (held) => ({
      notes: [],
      request: voteRequestSchema.parse({
        command: 'vote',
        question,
        entries: names.map((name) => ({ name })),
        ...(hours !== undefined && { hours }),
        locale,
        held,
      }),
    }));
  };
}

/** Asks for the vote of a form that was sent in. */
export function askForSentVote(
  { place, team, locale }: Omit<AskedVote, 'request'> & { readonly team: string | undefined },
  form: SentVoteForm,
  source: FileSource,
): Turn['request'] {
  const { code, names, question, hours } = form;
  if (code !== undefined) {
    const request = decodeFollowUp(code, locale)?.request;
    const asked = request?.command === 'vote-on' ? { ...request, question, hours } : undefined;
    const gone = { sentence: wordsFor(locale).chat.answerGone(ANSWER_DAYS) };
    return asked ? askForVoteOn(place, team, asked) : () => Promise.resolve(gone);
  }
  return (signal) =>
    inChannel(place, team, locale, async (held) => {
      const covers = form.files
        ? await filesOfMessage(form.files, place.client, locale)
        : form.covers.map(sentFile);
      return readSentVote({ locale, question, names, covers, hours, held }, source, signal);
    });
}

/** Files of a message, as they are now; one that is gone is told as a link that has expired. */
async function filesOfMessage(
  ids: readonly string[],
  client: WebClient,
  locale: string,
): Promise<SentVote['covers']> {
  const gone = { coverFault: sayCoverFault('ATTACHMENT_EXPIRED', wordsFor(locale)) };
  return Promise.all(
    ids.map(async (file) => {
      try {
        const found = await client.files.info({ file });
        return found.file ? sentFile(found.file) : gone;
      } catch (error) {
        if (!GONE.has(refusalOf(error) ?? '')) throw error;
        return gone;
      }
    }),
  );
}

/** Asks for a vote on an answer's palettes. */
function askForVoteOn(place: Place, team: string | undefined, request: VoteOnRequest): Turn['request'] {
  return () =>
    inChannel(place, team, request.locale, (held) =>
      Promise.resolve({ request: { ...request, held }, notes: [] }),
    );
}

function inChannel(
  place: Place,
  team: string | undefined,
  locale: string,
  ask: (held: Held) => Promise<Asked>,
): Promise<Asked> {
  const held = heldIn(place, team);
  return held ? ask(held) : Promise.resolve({ sentence: wordsFor(locale).vote.faults.alone });
}

/** Where a vote is held that somebody asks for in a conversation; none where nobody else is in it. */
export function heldIn(
  { channel, user, direct }: Pick<Place, 'channel' | 'user' | 'direct'>,
  team: string | undefined,
): Held | undefined {
  if (channel === undefined || team === undefined || direct) return undefined;
  const reached = (['mine', 'channel', 'everybody'] as const).flatMap(
    (whose) => reachShelf({ team, user, channel, isAdmin: false }, whose) ?? [],
  );
  const shelf = reached.find(({ whose }) => whose === 'channel');
  if (shelf === undefined) return undefined;
  const shelves = reached.map(({ owner }) => owner);
  return { platform: SLACK, server: team, channel, by: user, shelf: shelf.owner, shelves };
}

/** A vote that is asked for: its asker is told in private how that went, and all see the vote itself. */
export function voteTurn(
  { locale, place, request }: AskedVote,
  { votes, speaking }: SlackHearing,
): Conversing {
  const tell = async (sentence: string) => {
    await say(draftSentence(sentence, locale), place, 'private', speaking);
  };
  return {
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
