import type { App } from '@slack/bolt';
import { sentencesFor } from '../../../commands/sentences.ts';
import type { Place } from './conversation.ts';
import { FORM, type FormOrigin, decodeForm, genreOptions, isEmptyForm, originOf } from './form.ts';
import { type Hearing, take } from './hearing.ts';
import { bookQuestion } from './questions.ts';
import { responseUrl } from './response-url.ts';
import { workspaceOf } from './workspace.ts';

/** Takes up the form, which stays open while there is nothing in it to read, and completes genres in it. */
export function hearForm(app: App, hearing: Hearing): void {
  app.view(FORM.id, async ({ ack, body, view, client }) => {
    const { id: user } = body.user;
    const team = workspaceOf(body);
    if (isEmptyForm(view.state.values)) {
      const { form } = sentencesFor(await hearing.people.localeOf(client, team, user)).chat;
      await ack({ response_action: 'errors', errors: { [FORM.blurb]: form.empty } });
      return;
    }
    await ack();
    const origin: FormOrigin = originOf(view.private_metadata);
    const place: Place = {
      client,
      user,
      channel: origin.channel,
      direct: origin.channel === undefined,
      responseUrl: origin.hook && responseUrl(origin.hook, hearing.speaking),
    };
    await take(hearing, team, { id: `${view.id}:${view.hash}`, place }, (heard) =>
      bookQuestion(hearing, team, heard, decodeForm(view.state.values, heard.locale)),
    );
  });
  app.options(FORM.genres, async ({ ack, options }) => {
    const { genreWords } = await hearing.services.hues();
    await ack({ options: genreOptions(options.value, genreWords) });
  });
}
