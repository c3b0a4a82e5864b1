import type { App, MessageShortcut } from '@slack/bolt';
import { asksAboutAnother, isHelp } from '../chat/conversation.ts';
import type { SentBook } from '../chat/sent-book.ts';
import { createPreviews } from '../chat/previews.ts';
import { isLinksAlone, pointsElsewhere, withRepliedTo } from '../chat/sent-message.ts';
import type { Place } from './conversation.ts';
import { hearButtons } from './hear-buttons.ts';
import { hearCommands } from './hear-commands.ts';
import { hearForm } from './hear-form.ts';
import { hearHome } from './hear-home.ts';
import { type SlackHearing, take } from './hearing.ts';
import { type SlackMessage, decodeMessage, readMessage } from './message.ts';
import { openForm } from './open-form.ts';
import { openVoteFormOn } from './open-vote-form.ts';
import { bookQuestion, conversationQuestion } from './questions.ts';
import { responseUrl } from './response-url.ts';
import { OFFERED } from './scopes.ts';
import { workspaceOf } from './workspace.ts';

type Client = Place['client'];

/** Kinds of messages that people write, beside those without a kind: others tell what became of a message. */
const PERSONS: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast']);

/** Listens to everything that the app offers. Each is acknowledged before anything else is done. */
export function hearSlack(app: App, hearing: SlackHearing): void {
  hearCommands(app, hearing);
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

function hearShortcuts(app: App, hearing: SlackHearing): void {
  app.shortcut({ type: 'message_action', callback_id: OFFERED.voteShortcut }, async (args) => {
    const { ack, shortcut } = args;
    await ack();
    const message: SlackMessage = shortcut.message;
    const hook = { url: shortcut.response_url, issued: hearing.speaking.now() };
    const place = placeOf(args, hook, hearing);
    const origin = { channel: shortcut.channel.id, hook };
    const opening = { team: workspaceOf(shortcut), place, origin, trigger: shortcut.trigger_id };
    await openVoteFormOn(hearing, opening, message);
  });
  app.shortcut({ type: 'message_action', callback_id: OFFERED.messageShortcut }, async (args) => {
    const { shortcut } = args;
    const team = workspaceOf(shortcut);
    const message: SlackMessage = shortcut.message;
    const hook = { url: shortcut.response_url, issued: hearing.speaking.now() };
    const place = placeOf(args, hook, hearing);
    await take(hearing, team, { id: shortcut.trigger_id, place }, (heard) =>
      bookQuestion(hearing, team, heard, decodeMessage(message, heard.locale)),
    );
  });
  app.shortcut(
    { type: 'shortcut', callback_id: OFFERED.globalShortcut },
    async ({ ack, shortcut, client }) => {
      await ack();
      const locale = await hearing.people.localeOf(client, workspaceOf(shortcut), shortcut.user.id);
      const place = { client, user: shortcut.user.id, direct: false };
      await openForm(hearing, { trigger: shortcut.trigger_id, origin: {}, locale, place });
    },
  );
}

/** Where a message stands below which somebody chose a shortcut. */
function placeOf(
  { shortcut, client }: { readonly shortcut: MessageShortcut; readonly client: Client },
  hook: Parameters<typeof responseUrl>[0],
  { speaking }: SlackHearing,
): Place {
  const message: SlackMessage = shortcut.message;
  return {
    client,
    user: shortcut.user.id,
    channel: shortcut.channel.id,
    thread: message.thread_ts,
    direct: false,
    responseUrl: responseUrl(hook, speaking),
  };
}

function hearMessages(app: App, hearing: SlackHearing): void {
  const previews = createPreviews<SlackMessage>();
  app.event('message', async ({ event, body, client, context }) => {
    const message = event as SlackMessage;
    if (event.subtype === 'message_changed') {
      const changed = event.message as SlackMessage;
      if (changed.attachments?.length) previews.arrived(`${event.channel}:${changed.ts}`, changed);
      return;
    }
    const isPersons = message.subtype === undefined || PERSONS.has(message.subtype);
    if (message.channel_type !== 'im' || message.bot_id || !message.user || !isPersons) return;
    await converse(message, { team: body.team_id, client, bot: context.botUserId });
  });
  app.event('app_mention', async ({ event, body, client, context }) => {
    const message = event as SlackMessage;
    if (message.bot_id || !message.user) return;
    await converse(message, { team: body.team_id, client, bot: context.botUserId });
  });

  async function converse(
    message: SlackMessage,
    from: {
      readonly team: string;
      readonly client: Client;
      readonly bot: string | undefined;
    },
  ): Promise<void> {
    const { client, team } = from;
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
    // By the message, not by the event: a mention that is edited comes once more, as another event.
    const id = `${message.channel}:${message.ts}`;
    // Of what changes in a channel, Slack doesn't tell who was only mentioned there.
    const coming = direct && isLinksAlone(readMessage(message)) ? previews.of(id) : undefined;
    await take(hearing, team, { id, place }, async (heard) => {
      const written = (await coming) ?? message;
      const own = { ...decodeMessage(written, heard.locale, from.bot), private: false };
      const mayNeedRoot = pointsElsewhere(own) && !isHelp(own);
      const root = mayNeedRoot ? await hearing.threads.rootOf(message, client.token) : undefined;
      return conversationQuestion(hearing, heard, withRoot(own, root, { direct, bot: from.bot }));
    });
  }
}

/**
 * A message in a thread, with the one that begins it. Where the bot has answered that already, as it was mentioned
 * there, only a question brings it up again; its own messages it doesn't read.
 */
function withRoot(
  own: SentBook,
  root: SlackMessage | 'hidden' | undefined,
  { direct, bot }: { readonly direct: boolean; readonly bot: string | undefined },
): SentBook {
  const isQuestion = asksAboutAnother(own);
  if (root === 'hidden') return { ...own, isAboutHidden: isQuestion };
  if (root === undefined || root.user === bot) return own;
  const isAnswered = direct || (root.text ?? '').includes(`<@${bot}`);
  if (isAnswered && !isQuestion && own.files.length === 0) return own;
  return { ...own, ...withRepliedTo(own, readMessage(root, bot)) };
}
