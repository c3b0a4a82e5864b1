import type { App, ViewOutput } from '@slack/bolt';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { wordsFor } from '../words.ts';
import type { Place } from './conversation.ts';
import { COVER_FORM, FORM, decodeForm, genreOptions, isEmptyForm, originOf, titleOptions } from './form.ts';
import { type SlackHearing, heardTurn, take } from './hearing.ts';
import { decodeLockForm, LOCK_FORM } from './lock-form.ts';
import { bookQuestion, filesOf, seriesQuestion } from './questions.ts';
import { responseUrl } from './response-url.ts';
import { decodeSaveForm, SAVE_FORM } from './save-form.ts';
import { decodeSeriesForm, isEmptySeries, SERIES_FORM } from './series-form.ts';
import { saveQuestion } from './shelf-questions.ts';
import { decodeVoteForm, faultOfChoice, VOTE_FORM } from './vote-form.ts';
import { askForSentVote, voteTurn } from './vote-turn.ts';
import { workspaceOf } from './workspace.ts';

/** Takes up the forms, of which the one for a blurb stays open while there is nothing to read, and completes what is chosen. */
export function hearForm(app: App, hearing: SlackHearing): void {
  app.view(FORM.id, async ({ ack, body, view, client }) => {
    const { id: user } = body.user;
    const team = workspaceOf(body);
    if (isEmptyForm(view.state.values)) {
      const { form } = wordsFor(await hearing.people.localeOf(client, team, user)).chat;
      await ack({ response_action: 'errors', errors: { [FORM.blurb]: form.empty } });
      return;
    }
    await take(
      hearing,
      team,
      { id: `${view.id}:${view.hash}`, place: placeOf(hearing, view, client, user) },
      (heard) => bookQuestion(hearing, team, heard, decodeForm(view.state.values, heard.locale)),
    );
  });
  app.view(COVER_FORM, async ({ body, view, client }) => {
    const { id: user } = body.user;
    const team = workspaceOf(body);
    await take(
      hearing,
      team,
      { id: `${view.id}:${view.hash}`, place: placeOf(hearing, view, client, user) },
      (heard) =>
        bookQuestion(hearing, team, heard, decodeForm(view.state.values, heard.locale, 'covergenre')),
    );
  });
  app.view(SERIES_FORM.id, async ({ ack, body, view, client }) => {
    const { id: user } = body.user;
    const team = workspaceOf(body);
    if (isEmptySeries(view.state.values)) {
      const { form } = wordsFor(await hearing.people.localeOf(client, team, user)).series;
      await ack({ response_action: 'errors', errors: { [SERIES_FORM.blurbs]: form.empty } });
      return;
    }
    await take(
      hearing,
      team,
      { id: `${view.id}:${view.hash}`, place: placeOf(hearing, view, client, user) },
      (heard) => seriesQuestion(hearing, team, heard, decodeSeriesForm(view.state.values, heard.locale)),
    );
  });
  app.view(SAVE_FORM.id, async ({ ack, body, view, client }) => {
    const team = workspaceOf(body);
    const sent = decodeSaveForm(view.private_metadata, view.state.values);
    if (sent === undefined) return ack();
    await take(
      hearing,
      team,
      { id: `${view.id}:${view.hash}`, place: placeOf(hearing, view, client, body.user.id) },
      (heard) => saveQuestion(hearing, team, heard, sent),
    );
  });
  app.view(VOTE_FORM.id, async ({ ack, body, view, client }) => {
    const team = workspaceOf(body);
    const form = decodeVoteForm(view.private_metadata, view.state.values);
    const place = { ...placeOf(hearing, view, client, body.user.id), thread: form.thread };
    const isChoice = form.code === undefined && form.files === undefined;
    const locale = await hearing.people.localeOf(client, team, place.user);
    const count = form.names.length + form.covers.length;
    const fault = isChoice ? faultOfChoice(count, wordsFor(locale).vote) : undefined;
    if (fault !== undefined) {
      await ack({ response_action: 'errors', errors: { [VOTE_FORM.covers]: fault } });
      return;
    }
    const id = `${view.id}:${view.hash}`;
    const request = askForSentVote({ place, team, locale }, form, filesOf(hearing, { place }));
    await hearing.turns.take({
      ...heardTurn(team, { id, place }),
      ...voteTurn({ locale, place, request }, hearing),
      acknowledge: () => ack(),
    });
  });
  app.view(LOCK_FORM, async ({ body, view, client }) => {
    const { id: user } = body.user;
    await take(
      hearing,
      workspaceOf(body),
      { id: `${view.id}:${view.hash}`, place: placeOf(hearing, view, client, user) },
      (heard) => {
        const request = decodeLockForm(view.private_metadata, view.state.values, heard.locale);
        const gone = { sentence: wordsFor(heard.locale).chat.answerGone(ANSWER_DAYS) };
        return { ...heard, request: request ?? (() => Promise.resolve(gone)) };
      },
    );
  });
  hearTyping(app, hearing);
}

/** Completes what is chosen in the forms. */
function hearTyping(app: App, { services, people }: SlackHearing): void {
  app.options(FORM.genres, async ({ ack, options, body, client }) => {
    const locale = await people.localeOf(client, workspaceOf(body), body.user.id);
    await ack({ options: genreOptions(options.value, await services.genreWords(locale)) });
  });
  app.options(FORM.comparables, async ({ ack, options }) => {
    await ack({ options: await titleOptions(options.value, services) });
  });
}

/** Where the answer to a form goes. */
function placeOf(
  { speaking }: SlackHearing,
  { private_metadata: metadata }: ViewOutput,
  client: Place['client'],
  user: string,
): Place {
  const { channel, hook } = originOf(metadata);
  return {
    client,
    user,
    channel,
    direct: channel === undefined,
    responseUrl: hook && responseUrl(hook, speaking),
  };
}
