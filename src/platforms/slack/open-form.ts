import { wordsFor } from '../words.ts';
import { type Place, type Speaking, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { ModalView } from '@slack/types';
import { type FormOrigin, bookForm } from './form.ts';

/** Makes a form that knows where its answer goes, in a language. */
export type OpenedForm = (origin: FormOrigin, locale: string) => ModalView;

/** Opens a form, the one for a blurb unless told otherwise; where Slack no longer takes it, the person is told. */
export async function openForm(
  { speaking }: { readonly speaking: Speaking },
  asked: {
    readonly trigger: string;
    readonly origin: FormOrigin;
    readonly locale: string;
    readonly place: Place;
    readonly form?: OpenedForm;
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
