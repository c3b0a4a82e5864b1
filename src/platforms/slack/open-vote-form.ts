import { ANSWER_DAYS } from '../../answers/answers.ts';
import { AnswerGoneError } from '../../errors.ts';
import type { VoteOnRequest } from '../../request.ts';
import type { ShelfOwner } from '../../shelf/owner.ts';
import { wordsFor } from '../words.ts';
import { type Place, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { FormOrigin } from './form.ts';
import type { SlackHearing } from './hearing.ts';
import type { SlackMessage } from './message.ts';
import { openForm } from './open-form.ts';
import { faultOfChoice, voteForm, type VoteSubject } from './vote-form.ts';
import { heldIn } from './vote-turn.ts';

/** What it takes to open a form. */
interface FormOpening {
  readonly team: string | undefined;
  readonly place: Place;
  readonly origin: FormOrigin;
  readonly trigger: string;
}

/** Opens the form in which somebody chooses what is put to a vote. */
export async function openVoteForm(
  hearing: SlackHearing,
  opening: FormOpening,
  question: string,
): Promise<void> {
  const { shelves } = hearing.services;
  await open(hearing, opening, async (reached) => {
    const names = await Promise.all(reached.map((owner) => shelves.names(owner as ShelfOwner)));
    return { names: [...new Set(names.flat())], question };
  });
}

/** Asks about a vote on the pictures of a message. */
export async function openVoteFormOn(
  hearing: SlackHearing,
  opening: FormOpening,
  message: SlackMessage,
): Promise<void> {
  const files = idsOfFiles(message);
  await open(hearing, opening, (_reached, words) => faultOfChoice(files.length, words.vote) ?? { files });
}

/** Asks about a vote on an answer's palettes, if the answer is still there. */
export async function openVoteFormOnAnswer(
  hearing: SlackHearing,
  opening: FormOpening,
  { request, code }: { readonly request: VoteOnRequest; readonly code: string },
): Promise<void> {
  await open(hearing, opening, async (_reached, words) => {
    try {
      await hearing.services.answers.find(request.answer);
      return { code };
    } catch (error) {
      if (!(error instanceof AnswerGoneError)) throw error;
      return words.chat.answerGone(ANSWER_DAYS);
    }
  });
}

/** Opens a form where a vote can be held, or says why there can be none. */
async function open(
  hearing: SlackHearing,
  { team, place, origin, trigger }: FormOpening,
  subjectOf: (
    reached: readonly string[],
    words: ReturnType<typeof wordsFor>,
  ) => VoteSubject | string | Promise<VoteSubject | string>,
): Promise<void> {
  const locale = await hearing.people.localeOf(place.client, team, place.user);
  const words = wordsFor(locale);
  const held = heldIn(place, team);
  const subject = held ? await subjectOf(held.shelves, words) : words.vote.faults.alone;
  if (typeof subject === 'string') {
    await say(draftSentence(subject, locale), place, 'private', hearing.speaking);
    return;
  }
  const form = voteForm(subject, place.thread);
  await openForm(hearing, { trigger, origin, locale, place, form });
}

/** Files of a message, and of messages that it forwards, whatever is in them: one that is no picture is told so. */
function idsOfFiles({ files = [], attachments = [] }: SlackMessage): string[] {
  const all = [...files, ...attachments.flatMap((attachment) => attachment.files ?? [])];
  return [...new Set(all.flatMap(({ id }) => id ?? []))];
}
