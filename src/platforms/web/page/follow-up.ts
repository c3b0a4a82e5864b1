import { z } from 'zod';
import { ANSWER_ID } from '../../../answers/answers.ts';
import type { FollowUp, Reply } from '../../../reply.ts';
import { requestSchema } from '../../../request.ts';
import type { PlatformWords } from '../../words.ts';
import { keptIn, ownIn } from './kept-fields.ts';
import { ProblemError } from '../problem.ts';

/** What can be asked about an answer. */
export type AnswerRequest = FollowUp['request'];

/** What is asked on the page about an answer, and whether its reply takes the answer's place or stands beside it. */
export interface Followed {
  readonly id: string;
  readonly place: 'instead' | 'beside';
  readonly request: AnswerRequest;
}

/** Names of the fields that a form about an answer sends beside what the page's own form holds. */
export const FOLLOW_FIELDS = {
  follow: 'follow',
  shown: 'shown',
  alone: 'alone',
  forget: 'forget',
  answers: 'answers',
} as const;

/** Answers that a form about one carries at most. */
const ANSWERS = 50;

/** Ids of answers as a form carries them, with spaces between: of the one that it is about, and of those it was made from. */
export function answersIn(value: string | File | undefined): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(' ')
    .filter((id) => ANSWER_ID.test(id))
    .slice(-ANSWERS);
}

/** What of an answer's follow-ups the page can ask: nobody is known here, so nothing is anybody's own. */
const ASKED_HERE: Readonly<Record<AnswerRequest['command'], boolean>> = {
  again: true,
  view: true,
  export: true,
  brief: true,
  link: true,
  lock: true,
  save: false,
  'vote-on': false,
};

/** A follow-up as the page offers it. */
export interface OfferedHere extends Pick<FollowUp, 'label' | 'group'> {
  readonly followed: Followed;
}

/** What the page offers after an answer. Everybody who has the answer sees it, so nothing is shared or taken back. */
export function followUpsHere({ followUps }: Reply): readonly OfferedHere[] {
  return followUps.flatMap(({ id, place, request, label, group }) =>
    place === 'moved' || !ASKED_HERE[request.command]
      ? []
      : [{ followed: onPage({ id, place, request }), label, group }],
  );
}

/** Reasons have room in the answer itself. */
function onPage({ id, place, request }: Followed): Followed {
  if (request.command !== 'again') return { id, place, request: { ...request, private: false } };
  return { id, place: 'instead', request: { ...request, picture: true, private: false } };
}

/** The request that shows an answer as it is shown: other readers would get the same. */
export function shownAgain({ followUps }: Reply): AnswerRequest | undefined {
  return followUps.find(({ place }) => place === 'moved')?.request;
}

const followedSchema = z.object({
  id: z.string().max(32),
  place: z.enum(['instead', 'beside']),
  request: z.unknown(),
});

type Fields = Readonly<Record<string, string | File>>;

/** What a form about an answer asks, and which answer it stands below; nothing where another form was sent. */
export interface SentFollowUp extends Followed {
  readonly shown: AnswerRequest | undefined;
  /** What stands in the field for colours of one's own. */
  readonly ownColours: string;
  /** Whether what stands beside an answer is wanted without it. */
  readonly alone: boolean;
  /** Answers that it was asked about, from the first on. */
  readonly answers: readonly string[];
}

/**
 * Reads a form about an answer; undefined where another form was sent.
 *
 * @throws {ProblemError} where the page has no such form
 */
export function decodeFollowUp(form: Fields, { locale }: PlatformWords): SentFollowUp | undefined {
  const follow = form[FOLLOW_FIELDS.follow];
  if (follow === undefined) return undefined;
  const { id, place, request } = followedSchema.safeParse(parseJson(follow)).data ?? refuse();
  const shown = form[FOLLOW_FIELDS.shown];
  const ask = (asked: unknown) =>
    parseRequest({ ...(asked as object), locale, private: false, asker: undefined }) ?? refuse();
  const asked = ask(request);
  return {
    id,
    place,
    request: asked.command === 'lock' ? { ...asked, lock: keptIn(form) } : asked,
    shown: shown === undefined || shown === '' ? undefined : ask(parseJson(shown)),
    ownColours: ownIn(form),
    alone: form[FOLLOW_FIELDS.alone] !== undefined,
    answers: [...answersIn(form[FOLLOW_FIELDS.answers]), asked.answer],
  };
}

function parseRequest(request: unknown): AnswerRequest | undefined {
  const { data } = requestSchema.safeParse(request);
  return data !== undefined && 'answer' in data && ASKED_HERE[data.command] ? data : undefined;
}

function parseJson(text: string | File): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new ProblemError('invalid-request', 'The form is not as the page has it.');
}
