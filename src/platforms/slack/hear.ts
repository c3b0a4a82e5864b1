import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { sentencesFor } from '../../../commands/sentences.ts';
import { type Request, helpRequestSchema } from '../../request.ts';
import { decodeFollowUp } from '../follow-up-code.ts';
import type { PlatformContext } from '../platform.ts';
import { type SentBook, isTooShort, readSentBook } from '../sent-book.ts';
import type { Asked, Turns } from '../turns.ts';
import { type Place, type Speaking, type Visibility, say } from './conversation.ts';
import { encodeSentence } from './encode.ts';
import { followUpTurn } from './follow-up-turn.ts';
import { FORM, type FormOrigin, bookForm, decodeForm, genreOptions, originOf } from './form.ts';
import { HOME, homeView } from './home.ts';
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
    const locale = await hearing.localeOf(client, team, user);
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
      await openForm(hearing, { trigger, origin, locale, place });
      return;
    }
    if (/^help$/i.test(text)) {
      await take(hearing, team, { id: trigger, locale, place, request: () => helpRequest(locale) });
      return;
    }
    await takeBook(hearing, team, { id: trigger, locale, place }, { text, files: [], locale });
  });
}

function hearShortcuts(app: App, hearing: Hearing): void {
  app.shortcut({ type: 'message_action', callback_id: OFFERED.messageShortcut }, async (args) => {
    const { ack, shortcut, client } = args;
    await ack();
    const team = shortcut.team?.id ?? '';
    const locale = await hearing.localeOf(client, team, shortcut.user.id);
    const message: SlackMessage = shortcut.message;
    const place: Place = {
      client,
      user: shortcut.user.id,
      channel: shortcut.channel.id,
      thread: message.thread_ts,
      direct: false,
      responseUrl: responseUrl(shortcut.response_url, hearing.speaking),
    };
    await takeBook(hearing, team, { id: shortcut.trigger_id, locale, place }, decodeMessage(message, locale));
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

/** Opens the form; where Slack no longer takes it, the person is told. */
async function openForm(
  { speaking }: Hearing,
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
    await say(encodeSentence(sentencesFor(locale).chat.failed), place, 'private', speaking);
  }
}

function hearForm(app: App, hearing: Hearing): void {
  app.view(FORM.id, async ({ ack, body, view, client }) => {
    await ack();
    const { id: user } = body.user;
    const team = body.team?.id ?? '';
    const locale = await hearing.localeOf(client, team, user);
    const origin: FormOrigin = originOf(view.private_metadata);
    const place: Place = {
      client,
      user,
      channel: origin.channel,
      direct: origin.channel === undefined,
      responseUrl:
        origin.responseUrl === undefined ? undefined : responseUrl(origin.responseUrl, hearing.speaking),
    };
    const sent = decodeForm(view.state.values, locale);
    await takeBook(hearing, team, { id: `${view.id}:${view.hash}`, locale, place }, sent);
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
    const locale = await hearing.localeOf(client, team, user);
    const direct = message.channel_type === 'im';
    const place: Place = {
      client,
      user,
      channel: message.channel,
      // In a channel the answer goes in a thread, in a conversation of two only if it was asked in one.
      thread: message.thread_ts ?? (direct ? undefined : message.ts),
      direct,
    };
    const sent = { ...decodeMessage(message, locale, from.bot), private: false };
    await takeConversation(hearing, team, { id: eventId, locale, place }, sent);
  }
}

function hearButtons(app: App, hearing: Hearing): void {
  app.action<BlockAction<ButtonAction>>({ action_id: FOLLOW_UPS, type: 'block_actions' }, async (args) => {
    const { ack, body, action, client } = args;
    await ack();
    const { id: user } = body.user;
    const team = body.team?.id ?? '';
    const locale = await hearing.localeOf(client, team, user);
    const { chat } = sentencesFor(locale);
    const { container, message } = body;
    const place: Place = {
      client,
      user,
      channel: body.channel?.id,
      direct: body.channel?.name === 'directmessage',
      responseUrl:
        body.response_url === undefined ? undefined : responseUrl(body.response_url, hearing.speaking),
    };
    const followUp = decodeFollowUp(action.value ?? '', locale);
    const refusal =
      followUp === undefined
        ? chat.answerGone(ANSWER_DAYS)
        : followUp.place !== 'beside' && followUp.owner !== user
          ? chat.notYours
          : undefined;
    if (followUp === undefined || refusal !== undefined) {
      await say(encodeSentence(refusal ?? chat.failed), place, 'private', hearing.speaking);
      return;
    }
    const ephemeral = Boolean(container['is_ephemeral']);
    const turn = followUpTurn(
      {
        id: `${body.trigger_id}:${action.action_ts}`,
        locale,
        place,
        followUp,
        message: {
          ts: (container['message_ts'] as string | undefined) ?? message?.ts,
          thread: (container['thread_ts'] as string | undefined) ?? message?.['thread_ts'],
          ephemeral,
        },
        onShared: (_headline, reply) => hearing.teams.remember(team, reply),
      },
      hearing.speaking,
    );
    await hearing.turns.take(turn);
  });
}

function hearHome(app: App, hearing: Hearing): void {
  const publish = async (client: Client, team: string, user: string) => {
    const [locale, state] = await Promise.all([hearing.localeOf(client, team, user), hearing.teams.of(team)]);
    await client.views.publish({ user_id: user, view: homeView(state, locale) });
  };
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'home') await publish(client, body.team_id, event.user);
  });
  app.action<BlockAction<ButtonAction>>({ action_id: HOME.ask, type: 'block_actions' }, async (args) => {
    const { ack, body, client } = args;
    await ack();
    const locale = await hearing.localeOf(client, body.team?.id ?? '', body.user.id);
    const place = { client, user: body.user.id, direct: false };
    await openForm(hearing, { trigger: body.trigger_id, origin: {}, locale, place });
  });
  app.action({ action_id: HOME.visibility, type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack();
    const team = body.team?.id ?? '';
    const chosen = 'selected_option' in action ? action.selected_option?.value : undefined;
    await hearing.teams.choose(team, chosen === 'public' ? 'public' : 'private');
    await publish(client, team, body.user.id);
  });
}

type Heard = Pick<Question, 'id' | 'locale' | 'place'>;

/** A book in a conversation, where people also say hello, or ask for help. */
async function takeConversation(hearing: Hearing, team: string, heard: Heard, sent: SentBook): Promise<void> {
  const { locale } = heard;
  if (sent.files.length === 0 && /^\W*help\W*$/i.test(sent.text)) {
    return take(hearing, team, { ...heard, request: () => helpRequest(locale) });
  }
  if (sent.files.length === 0 && isTooShort(sent.text)) {
    const sentence = sentencesFor(locale).chat.tooShort;
    return take(hearing, team, { ...heard, request: () => Promise.resolve({ sentence }) });
  }
  return takeBook(hearing, team, heard, sent);
}

async function takeBook(hearing: Hearing, team: string, heard: Heard, sent: SentBook): Promise<void> {
  const visibility: Visibility =
    sent.private === false ? 'public' : (await hearing.teams.of(team)).visibility;
  const { token } = heard.place.client;
  const source = {
    hosts: FILE_HOSTS,
    fetch: hearing.speaking.fetch,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  };
  const book = { ...sent, private: visibility === 'private' };
  await take(hearing, team, { ...heard, request: (signal) => readSentBook(book, source, signal) });
}

async function take(hearing: Hearing, team: string, question: Question): Promise<void> {
  const onShared = (_headline: string, reply: Parameters<Teams['remember']>[1]) =>
    hearing.teams.remember(team, reply);
  await hearing.turns.take(questionTurn({ ...question, onShared }, hearing.speaking));
}

function helpRequest(locale: string): Promise<Asked> {
  const request: Request = helpRequestSchema.parse({ command: 'help', locale, private: true });
  return Promise.resolve({ request, notes: [] });
}
