import { wordsFor } from '../words.ts';
import { type Place, type Speaking, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import { type FormOrigin, bookForm, coverForm } from './form.ts';

/** Opens a form, the one for a blurb unless told otherwise; where Slack no longer takes it, the person is told. */
export async function openForm(
  { speaking }: { readonly speaking: Speaking },
  asked: {
    readonly trigger: string;
    readonly origin: FormOrigin;
    readonly locale: string;
    readonly place: Place;
    readonly form?: typeof bookForm | typeof coverForm;
  },
): Promise<void> {
  const { trigger, origin, locale, place, form = bookForm } = asked;
  try {
    await place.client.views.open({ trigger_id: trigger, view: form(origin, locale) });
  } catch (error) {
    speaking.logger.warn({ err: error }, 'a form could not be opened');
    await say(draftSentence(wordsFor(locale).chat.failed, locale), place, 'private', speaking);
  }
}
