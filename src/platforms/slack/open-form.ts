import { sentencesFor } from '../../../commands/sentences.ts';
import { type Place, type Speaking, say } from './conversation.ts';
import { draftSentence } from './draft.ts';
import { type FormOrigin, bookForm } from './form.ts';

/** Opens the form; where Slack no longer takes it, the person is told. */
export async function openForm(
  { speaking }: { readonly speaking: Speaking },
  asked: {
    readonly trigger: string;
    readonly origin: FormOrigin;
    readonly locale: string;
    readonly place: Place;
  },
): Promise<void> {
  const { trigger, origin, locale, place } = asked;
  try {
    await place.client.views.open({ trigger_id: trigger, view: bookForm(origin, locale) });
  } catch (error) {
    speaking.logger.warn({ err: error }, 'a form could not be opened');
    await say(draftSentence(sentencesFor(locale).chat.failed, locale), place, 'private', speaking);
  }
}
