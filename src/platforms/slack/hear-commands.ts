import type { App, SlashCommand } from '@slack/bolt';
import { readTypedShelf, type TypedShelf } from '../chat/typed-shelf.ts';
import type { Place } from './conversation.ts';
import { coverForm } from './form.ts';
import { seriesForm } from './series-form.ts';
import { type SlackHearing, take, takeIn } from './hearing.ts';
import { type OpenedForm, openForm } from './open-form.ts';
import { openVoteForm } from './open-vote-form.ts';
import { bookQuestion, helpQuestion, seriesQuestion } from './questions.ts';
import { responseUrl } from './response-url.ts';
import { OFFERED } from './scopes.ts';
import { shelfQuestion } from './shelf-questions.ts';
import { askForVote, readTypedVote, voteTurn } from './vote-turn.ts';

type Client = Place['client'];

/** Takes up slash commands. Without words, or with a file to be chosen, they open a form. */
export function hearCommands(app: App, hearing: SlackHearing): void {
  app.command(OFFERED.command, async ({ ack, command, client }) => {
    const text = command.text.trim();
    if (text === '') {
      await ack();
      return openForCommand(hearing, command, client);
    }
    await take(
      hearing,
      command.team_id,
      { id: command.trigger_id, place: placeOf(hearing, command, client) },
      (heard) =>
        isHelp(text)
          ? helpQuestion(heard)
          : bookQuestion(hearing, command.team_id, heard, {
              command: 'coverhues',
              text,
              files: [],
              locale: heard.locale,
            }),
    );
  });
  app.command(OFFERED.coverCommand, async ({ ack, command, client }) => {
    // A command can't bring a file along, so the form asks for it.
    if (!isHelp(command.text.trim())) {
      await ack();
      return openForCommand(hearing, command, client, coverForm);
    }
    await take(
      hearing,
      command.team_id,
      { id: command.trigger_id, place: placeOf(hearing, command, client) },
      helpQuestion,
    );
  });
  app.command(OFFERED.seriesCommand, async ({ ack, command, client }) => {
    const text = command.text.trim();
    if (text === '') {
      await ack();
      return openForCommand(hearing, command, client, seriesForm);
    }
    await take(
      hearing,
      command.team_id,
      { id: command.trigger_id, place: placeOf(hearing, command, client) },
      (heard) =>
        isHelp(text)
          ? helpQuestion(heard)
          : seriesQuestion(hearing, command.team_id, heard, {
              text,
              books: [],
              files: [],
              locale: heard.locale,
            }),
    );
  });
  app.command(OFFERED.shelfCommand, async ({ command, client }) => {
    const { team_id: team, text } = command;
    const place = placeOf(hearing, command, client);
    let typed: TypedShelf | undefined;
    await take(hearing, team, { id: command.trigger_id, place }, (heard) => {
      typed = readTypedShelf(text, heard.locale);
      return typed === undefined ? helpQuestion(heard) : shelfQuestion(hearing, team, heard, typed);
    });
    // What the team shared lately goes with its answers.
    if (typed?.action === 'forget-me') await hearing.teams.of(team);
  });
  app.command(OFFERED.voteCommand, async ({ ack, command, client }) => {
    const place = placeOf(hearing, command, client);
    const { trigger_id: id, team_id: team, text } = command;
    const typed = readTypedVote(text);
    // A command can't bring pictures along, so the form asks for them.
    if (typed.names.length === 0) {
      await ack();
      const origin = { channel: command.channel_id, hook: hookOf(hearing, command) };
      return openVoteForm(hearing, { team, place, origin, trigger: id }, typed.question);
    }
    await takeIn(hearing, team, { id, place }, async (locale) =>
      voteTurn({ locale, place, request: askForVote(place, team, { typed, locale }) }, hearing),
    );
  });
}

const isHelp = (text: string) => /^help$/i.test(text);

function hookOf({ speaking }: SlackHearing, { response_url: url }: SlashCommand) {
  return { url, issued: speaking.now() };
}

function placeOf(hearing: SlackHearing, command: SlashCommand, client: Client): Place {
  return {
    client,
    user: command.user_id,
    channel: command.channel_id,
    direct: false,
    responseUrl: responseUrl(hookOf(hearing, command), hearing.speaking),
  };
}

async function openForCommand(
  hearing: SlackHearing,
  command: SlashCommand,
  client: Client,
  form?: OpenedForm,
): Promise<void> {
  const { user_id: user, team_id: team, channel_id: channel, trigger_id: trigger } = command;
  const origin = { channel, hook: hookOf(hearing, command) };
  const place = placeOf(hearing, command, client);
  const locale = await hearing.people.localeOf(client, team, user);
  await openForm(hearing, { trigger, origin, locale, place, ...(form && { form }) });
}
