import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { sentencesFor } from '../../../commands/sentences.ts';
import type { Reply } from '../../reply.ts';
import { helpRequestSchema } from '../../request.ts';
import { type CodedFollowUp, decodeFollowUp } from '../follow-up-code.ts';
import type { PlatformContext } from '../platform.ts';
import { type SentBook, isTooShort, readSentBook } from '../sent-book.ts';
import type { Turns } from '../turns.ts';
import type { Place, Speaking, Visibility } from './conversation.ts';
import { DIRECT } from './encode.ts';
import { type PressedMessage, followUpTurn } from './follow-up-turn.ts';
import { FORM, type FormOrigin, decodeForm, genreOptions, originOf } from './form.ts';
import { hearHome } from './hear-home.ts';
import { openForm } from './open-form.ts';
import { type SlackMessage, decodeMessage } from './message.ts';
import type { LocaleOf } from './people.ts';
import { type Question, questionTurn } from './question-turn.ts';
import { responseUrl } from './response-url.ts';
import { OFFERED } from './scopes.ts';
import type { Teams } from './teams.ts';

/** What hearing people in Slack needs. */
export interface Hearing extends PlatformContext {
  readonly turns: Turns;
  readonly teams: Teams;
  readonly localeOf: LocaleOf;
  readonly speaking: Speaking;
}

/** Hosts that keep what people attach on Slack; the bot's token goes to no other. */
const FILE_HOSTS = ['files.slack.com', 'files.slack-gov.com'];
const FOLLOW_UPS = /^(?:why|more|other|export|share|private)$/;

type Client = Place['client'];

/** Listens to everything that the app offers. Each is acknowledged before anything else is done. */
export function hearSlack(app: App, hearing: Hearing): void {
  hearCommand(app, hearing);
  hearShortcuts(app, hearing);
  hearForm(app, hearing);
  hearMessages(app, hearing);
  hearButtons(app, hearing);
  hearHome(app, hearing);
  app.error((error) => {
    hearing.services.logger.error({ err: error }, 'something from Slack could not be taken up');
    return Promise.resolve();
  });
}

function hearCommand(app: App, hearing: Hearing): void {
  app.command(OFFERED.command, async ({ ack, command, client }) => {
    await ack();
    const { user_id: user, team_id: team, channel_id: channel, trigger_id: trigger } = command;
    const text = command.text.trim();
    const place: Place = {
      client,
      user,
      channel,
      direct: false,
      responseUrl: responseUrl(command.response_url, hearing.speaking),
    };
    if (text === '') {
      const origin = { channel, responseUrl: command.response_url };
      const locale = await hearing.localeOf(client, team, user);
      await openForm(hearing, { trigger, origin, locale, place });
      return;
    }
    await take(hearing, team, { id: trigger, place }, (heard) =>
      /^help$/i.test(text)
        ? helpQuestion(heard)
        : bookQuestion(hearing, team, heard, { text, files: [], locale: heard.locale }),
    );
  });
}

function hearShortcuts(app: App, hearing: Hearing): void {
  app.shortcut({ type: 'message_action', callback_id: OFFERED.messageShortcut }, async (args) => {
    const { ack, shortcut, client } = args;
    await ack();
    const team = shortcut.team?.id ?? '';
    const message: SlackMessage = shortcut.message;
    const place: Place = {
      client,
      user: shortcut.user.id,
      channel: shortcut.channel.id,
      thread: message.thread_ts,
      direct: false,
      responseUrl: responseUrl(shortcut.response_url, hearing.speaking),
    };
    await take(hearing, team, { id: shortcut.trigger_id, place }, (heard) =>
      bookQuestion(hearing, team, heard, decodeMessage(message, heard.locale)),
    );
  });
  app.shortcut(
    { type: 'shortcut', callback_id: OFFERED.globalShortcut },
    async ({ ack, shortcut, client }) => {
      await ack();
      const locale = await hearing.localeOf(client, shortcut.team?.id ?? '', shortcut.user.id);
      const place = { client, user: shortcut.user.id, direct: false };
      await openForm(hearing, { trigger: shortcut.trigger_id, origin: {}, locale, place });
    },
  );
}

function hearForm(app: App, hearing: Hearing): void {
  app.view(FORM.id, async ({ ack, body, view, client }) => {
    await ack();
    const { id: user } = body.user;
    const team = body.team?.id ?? '';
    const origin: FormOrigin = originOf(view.private_metadata);
    const place: Place = {
      client,
      user,
      channel: origin.channel,
      direct: origin.channel === undefined,
      responseUrl:
        origin.responseUrl === undefined ? undefined : responseUrl(origin.responseUrl, hearing.speaking),
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

function hearMessages(app: App, hearing: Hearing): void {
  app.event('message', async ({ event, body, client, context }) => {
    const message = event as SlackMessage;
    const isPersons = message.subtype === undefined || message.subtype === 'file_share';
    if (message.channel_type !== 'im' || message.bot_id || !message.user || !isPersons) return;
    await converse(message, { eventId: body.event_id, team: body.team_id, client, bot: context.botUserId });
  });
  app.event('app_mention', async ({ event, body, client, context }) => {
    const message = event as SlackMessage;
    if (message.bot_id || !message.user) return;
    await converse(message, { eventId: body.event_id, team: body.team_id, client, bot: context.botUserId });
  });

  async function converse(
    message: SlackMessage,
    from: {
      readonly eventId: string;
      readonly team: string;
      readonly client: Client;
      readonly bot: string | undefined;
    },
  ): Promise<void> {
    const { client, team, eventId } = from;
    const user = message.user ?? '';
    const direct = message.channel_type === 'im';
    const place: Place = {
      client,
      user,
      channel: message.channel,
      // In a channel the answer goes in a thread, in a conversation of two only if it was asked in one.
      thread: message.thread_ts ?? (direct ? undefined : message.ts),
      direct,
    };
    await take(hearing, team, { id: eventId, place }, (heard) => {
      const sent = { ...decodeMessage(message, heard.locale, from.bot), private: false };
      return conversationQuestion(hearing, team, heard, sent);
    });
  }
}

function hearButtons(app: App, hearing: Hearing): void {
  app.action<BlockAction<ButtonAction>>({ action_id: FOLLOW_UPS, type: 'block_actions' }, async (args) => {
    const { ack, body, action, client } = args;
    await ack();
    const { id: user } = body.user;
    const team = body.team?.id ?? '';
    const { container } = body;
    const message: PressedMessage = {
      ts: container['message_ts'] as string | undefined,
      thread: container['thread_ts'] as string | undefined,
      ephemeral: Boolean(container['is_ephemeral']),
    };
    const place: Place = {
      client,
      user,
      channel: body.channel?.id,
      thread: message.thread,
      direct: action.block_id === DIRECT && !message.ephemeral,
      responseUrl:
        body.response_url === undefined ? undefined : responseUrl(body.response_url, hearing.speaking),
    };
    await hearing.turns.take({
      id: `${body.trigger_id}:${action.action_ts}`,
      async prepare() {
        const locale = await hearing.localeOf(client, team, user);
        const id = `${body.trigger_id}:${action.action_ts}`;
        const followUp = decodeFollowUp(action.value ?? '', locale);
        const refusal = refusalOf(followUp, user, locale);
        if (followUp === undefined || refusal !== undefined) {
          const request = () => Promise.resolve({ sentence: refusal ?? '' });
          return questionTurn({ id, locale, place, request }, hearing.speaking);
        }
        return followUpTurn(
          { id, locale, place, followUp, message, ...sharing(hearing, team) },
          hearing.speaking,
        );
      },
    });
  });
}

/** Why a press does nothing; none where it does. */
function refusalOf(followUp: CodedFollowUp | undefined, user: string, locale: string): string | undefined {
  const { chat } = sentencesFor(locale);
  if (followUp === undefined) return chat.answerGone(ANSWER_DAYS);
  return followUp.place !== 'beside' && followUp.owner !== user ? chat.notYours : undefined;
}

/** A question whose asker's language is known. */
type Heard = Pick<Question, 'id' | 'locale' | 'place'>;

/** Takes a question up, from the moment on that it is heard. */
async function take(
  hearing: Hearing,
  team: string,
  { id, place }: Pick<Heard, 'id' | 'place'>,
  ask: (heard: Heard) => Question | Promise<Question>,
): Promise<void> {
  await hearing.turns.take({
    id,
    async prepare() {
      const locale = await hearing.localeOf(place.client, team, place.user);
      const question = await ask({ id, place, locale });
      return questionTurn({ ...question, ...sharing(hearing, team) }, hearing.speaking);
    },
  });
}

/** Keeps a team's home up to date; an answer that was given does not fail for it. */
function sharing({ teams, speaking }: Hearing, team: string) {
  const note = (error: unknown) => speaking.logger.warn({ err: error }, "a team's home could not be kept");
  return {
    onShared: (reply: Reply) => teams.remember(team, reply).catch(note),
    onHidden: (reply: Reply) => teams.unremember(team, reply).catch(note),
  };
}

/** A book in a conversation, where people also say hello, or ask for help. */
function conversationQuestion(
  hearing: Hearing,
  team: string,
  heard: Heard,
  sent: SentBook,
): Question | Promise<Question> {
  const isText = sent.files.length === 0;
  if (isText && /^\W*help\W*$/i.test(sent.text)) return helpQuestion(heard);
  if (isText && isTooShort(sent.text)) {
    const sentence = sentencesFor(heard.locale).chat.tooShort;
    return { ...heard, request: () => Promise.resolve({ sentence }) };
  }
  return bookQuestion(hearing, team, heard, sent);
}

async function bookQuestion(hearing: Hearing, team: string, heard: Heard, sent: SentBook): Promise<Question> {
  const visibility: Visibility =
    sent.private === false ? 'public' : (await hearing.teams.of(team)).visibility;
  const { token } = heard.place.client;
  const source = {
    hosts: FILE_HOSTS,
    fetch: hearing.speaking.fetch,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  };
  const book = { ...sent, private: visibility === 'private' };
  return { ...heard, request: (signal) => readSentBook(book, source, signal) };
}

function helpQuestion(heard: Heard): Question {
  const { locale } = heard;
  const request = helpRequestSchema.parse({ command: 'help', locale, private: true });
  return { ...heard, request: () => Promise.resolve({ request, notes: [] }) };
}
