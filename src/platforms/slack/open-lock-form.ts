import { coloursToKeep } from '../../../commands/colours-to-keep.ts';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { AnswerGoneError } from '../../errors.ts';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import { wordsFor } from '../words.ts';
import { type Place, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { FormOrigin } from './form.ts';
import type { SlackHearing } from './hearing.ts';
import { lockForm } from './lock-form.ts';
import { openForm } from './open-form.ts';

/** Opens the form that asks which colours stay; its answer goes where the one stands that it is about. */
export async function openLockForm(
  hearing: SlackHearing,
  {
    code,
    trigger,
    team,
    place,
    origin,
  }: {
    readonly code: string;
    readonly trigger: string;
    readonly team: string | undefined;
    readonly place: Place;
    readonly origin: FormOrigin;
  },
): Promise<void> {
  const locale = await hearing.people.localeOf(place.client, team, place.user);
  const request = decodeFollowUp(code, locale)?.request;
  if (request?.command !== 'lock') return;
  try {
    const form = lockForm(code, await coloursToKeep(request, hearing.services.answers));
    await openForm(hearing, { trigger, origin, locale, place, form });
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    const sentence = wordsFor(locale).chat.answerGone(ANSWER_DAYS);
    await say(draftSentence(sentence, locale), place, 'private', hearing.speaking);
  }
}
