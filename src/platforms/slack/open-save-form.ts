import { ANSWER_DAYS } from '../../answers/answers.ts';
import { AnswerGoneError } from '../../errors.ts';
import type { SaveRequest } from '../../request.ts';
import { titleOf } from '../../shelf/entry.ts';
import { nameFrom } from '../../shelf/name.ts';
import { wordsFor } from '../words.ts';
import { type Place, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { FormOrigin } from './form.ts';
import type { SlackHearing } from './hearing.ts';
import { openForm } from './open-form.ts';
import { saveForm } from './save-form.ts';

/** Asks for a name to save an answer under, if the answer is still there. */
export async function openSaveForm(
  hearing: SlackHearing,
  asked: {
    readonly team: string | undefined;
    readonly place: Place;
    readonly origin: FormOrigin;
    readonly trigger: string;
  },
  request: SaveRequest,
): Promise<void> {
  const { team, place, ...opened } = asked;
  const locale = await hearing.people.localeOf(place.client, team, place.user);
  const { chat, shelf } = wordsFor(locale);
  try {
    const title = titleOf(await hearing.services.answers.find(request.answer));
    const form = saveForm(request, nameFrom(title, shelf.untitled));
    await openForm(hearing, { ...opened, locale, place, form });
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    const gone = draftSentence(chat.answerGone(ANSWER_DAYS), locale);
    await say(gone, place, 'private', hearing.speaking);
  }
}
