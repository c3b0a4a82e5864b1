import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Message,
  type ModalSubmitInteraction,
  type MessageCreateOptions,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
  type RESTGetAPIChannelMessageResult,
  type SendableChannels,
  SnowflakeUtil,
} from 'discord.js';
import type { Reply, ReplyVote } from '../../reply.ts';
import type { Services } from '../../services.ts';
import type { Vote, VoteMessage } from '../../votes/vote.ts';
import { type Coalescer, createCoalescer } from '../chat/coalesce.ts';
import { type CodedBallot } from '../chat/vote-code.ts';
import { createVoteKeeper, type ShownVote, type Uncounted, type VoteKeeper } from '../chat/vote-keeper.ts';
import { wordsFor } from '../words.ts';
import { CODE, isRefusal, sendAgainIfLost } from './deliver.ts';
import { encodeReply, type DiscordMessageBody } from './encode.ts';
import { hueEmojiOf } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { messageOptions, NO_PINGS } from './message-options.ts';
import { DISCORD } from './reach-shelf.ts';
import { sayPrivately } from './say-privately.ts';
import { encodeSentences, encodeTally, pollOf } from './vote-messages.ts';

/** Milliseconds between two changes of a vote's tally; Discord takes five changes of a message in five seconds. */
const APART = 1_100;
/** Digits of a snowflake; shorter ones are filled up, so that they sort by time. */
const SNOWFLAKE = 20;

/** What a vote can be asked for by: a command, or a form that was opened below an answer. */
export type VoteInteraction = ChatInputCommandInteraction | ModalSubmitInteraction;

/** Votes on Discord: polls of its own, or, where those are not allowed, buttons with a tally. */
export interface DiscordVotes {
  /** Takes up what was left when the bot was stopped. */
  start(): Promise<void>;
  /** Shows a vote in the channel that it was asked for in; says how that went. */
  post(interaction: VoteInteraction, reply: Reply & { readonly vote: ReplyVote }): Promise<string>;
  /** Takes a ballot by a button, and tells its presser what became of it. */
  press(interaction: ButtonInteraction, ballot: CodedBallot): Promise<void>;
  stop(): Promise<void>;
}

/** Makes what holds votes in the servers of a client. */
export function createDiscordVotes(client: Client, services: Services): DiscordVotes {
  const { votes, logger } = services;
  /** Votes by the messages that they are held in. */
  const shown = new Map<string, Vote>();
  const stage = {
    count: (each: ShownVote) => countVote(client, each),
    say: (each: ShownVote, sentence: string) => sayInPlace(client, each, [sentence]),
    close: (each: ShownVote, end: Parameters<typeof closeVote>[2]) => closeVote(client, each, end),
    isOwn: ({ place }: Vote) => client.guilds.cache.has(place.server),
  };
  const keeper = createVoteKeeper(DISCORD, stage, { services });
  const tallies = createCoalescer({
    apart: APART,
    onError: (error) => logger.warn({ err: error }, "a vote's tally could not be shown"),
  });
  hearMessages(client, shown, keeper);
  const watch = (vote: Vote, { id }: VoteMessage) => {
    shown.set(id, vote);
    keeper.watch(vote);
  };
  return {
    async start() {
      for (const vote of await votes.pending({ platform: DISCORD }).catch(() => [])) {
        const message = stage.isOwn(vote) ? await votes.messageOf(vote) : undefined;
        if (message) watch(vote, message);
      }
      await keeper.start();
    },
    async post(interaction, reply) {
      const { vote: say } = wordsFor(reply.locale);
      const vote = await votes.find(reply.vote.id);
      const channel = await client.channels.fetch(interaction.channelId ?? '').catch(() => null);
      if (vote === undefined || !channel?.isSendable()) return say.faults.unsent;
      try {
        const mayPoll = interaction.appPermissions.has(PermissionFlagsBits.SendPolls);
        const message = await show(channel, vote, reply, { mayPoll, client });
        await votes.show(vote, message);
        watch(vote, message);
        return message.way === 'poll'
          ? say.posted
          : wordsFor(reply.locale).together([say.byButtons, say.posted]);
      } catch (error) {
        await votes.forget(vote);
        logger.warn({ err: error }, 'a vote could not be posted');
        return say.faults.unsent;
      }
    },
    press: (interaction, ballot) => takeBallot(interaction, ballot, { services, keeper, tallies, client }),
    async stop() {
      await keeper.stop();
      await tallies.idle();
    },
  };
}

/** Hears that a poll has been counted, and that a vote's message was deleted. */
function hearMessages(client: Client, shown: Map<string, Vote>, keeper: VoteKeeper): void {
  client.ws.on(GatewayDispatchEvents.MessageUpdate, ({ id, poll }: GatewayMessageUpdateDispatchData) => {
    const vote = shown.get(id);
    if (vote && poll?.results?.is_finalized) void keeper.settle(vote).then(() => shown.delete(id));
  });
  const hearDeleted = (ids: readonly string[]) => {
    for (const id of ids) {
      const vote = shown.get(id);
      if (vote) void keeper.check(vote).then(() => shown.delete(id));
    }
  };
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id }: GatewayMessageDeleteDispatchData) =>
    hearDeleted([id]),
  );
  client.ws.on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: GatewayMessageDeleteBulkDispatchData) =>
    hearDeleted(ids),
  );
}

interface Showing {
  readonly mayPoll: boolean;
  readonly client: Client;
}

/** Posts what is put to the vote, and below it the poll, or the buttons. */
async function show(
  channel: SendableChannels,
  vote: Vote,
  reply: Reply & { readonly vote: ReplyVote },
  { mayPoll, client }: Showing,
): Promise<VoteMessage> {
  const emoji = hueEmojiOf(client);
  const { vote: say } = wordsFor(reply.locale);
  const card = { ...reply, notes: mayPoll ? [say.rules.poll, ...reply.notes] : reply.notes };
  const audience = { owner: vote.askedBy, canBePrivate: false, fileBytes: DISCORD_LIMITS.fileBytes, emoji };
  const head = await send(channel, messageOptions(encodeReply(card, audience)));
  try {
    if (mayPoll) {
      const poll = await sendPoll(channel, reply, client);
      if (poll) return { way: 'poll', id: poll.id };
    }
    const labels = vote.entries.map(({ label }) => label);
    const tally = { ...vote, labels, counts: labels.map(() => 0), isOver: false };
    const { id } = await send(channel, messageOptions(encodeTally(tally)));
    return { way: 'buttons', id };
  } catch (error) {
    await head.delete().catch(() => undefined);
    throw error;
  }
}

/** Sends a poll, without emoji where Discord takes it with none; none where no poll is allowed. */
async function sendPoll(
  channel: SendableChannels,
  reply: Reply & { readonly vote: ReplyVote },
  client: Client,
): Promise<Message | undefined> {
  const options = (emoji: ReturnType<typeof hueEmojiOf>) => ({
    poll: pollOf(reply, emoji),
    allowedMentions: NO_PINGS,
  });
  const emoji = hueEmojiOf(client);
  try {
    return await send(channel, options(emoji));
  } catch (error) {
    if (isRefusal(error, CODE.missingPermissions)) return undefined;
    if (emoji.size === 0 || !isRefusal(error, CODE.invalidForm)) throw error;
    return send(channel, options(new Map()));
  }
}

/** Sends a message once, however often the connection is lost. */
async function send(channel: SendableChannels, options: MessageCreateOptions): Promise<Message> {
  const nonce = SnowflakeUtil.generate().toString();
  return sendAgainIfLost<Message>(() => channel.send({ ...options, nonce, enforceNonce: true }));
}

/** Votes of each answer of a poll, once Discord has counted them for good; none of a vote by buttons that is still there. */
async function countVote(
  client: Client,
  { vote, message }: ShownVote,
): Promise<readonly number[] | Uncounted | undefined> {
  try {
    const route = Routes.channelMessage(vote.place.channel, message.id);
    const { poll } = (await client.rest.get(route)) as RESTGetAPIChannelMessageResult;
    if (message.way === 'buttons') return undefined;
    if (!poll?.results?.is_finalized) return 'later';
    const { answer_counts: counts } = poll.results;
    return poll.answers.map(({ answer_id: answer }) => counts.find(({ id }) => id === answer)?.count ?? 0);
  } catch (error) {
    if (isRefusal(error, CODE.unknownMessage)) return 'deleted';
    if (isRefusal(error, CODE.unknownChannel)) return 'gone';
    // What the bot has counted itself it knows all the same.
    if (message.way === 'buttons' && isRefusal(error, CODE.missingAccess, CODE.missingPermissions))
      return undefined;
    if (isRefusal(error, CODE.missingAccess)) return 'gone';
    throw error;
  }
}

/** Takes the buttons away, and tells the channel how it ended. Where the bot may no longer write, nobody is told. */
async function closeVote(
  client: Client,
  { vote, message }: ShownVote,
  { counts, sentences }: { readonly counts: readonly number[]; readonly sentences: readonly string[] },
): Promise<void> {
  try {
    if (message.way === 'buttons') await editTally(client, { vote, message }, counts, true);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return;
  }
  await sayInPlace(client, { vote, message }, sentences);
}

/** Says something where a vote is held. Where the bot may no longer write, nobody is told. */
async function sayInPlace(
  client: Client,
  { vote, message }: ShownVote,
  sentences: readonly string[],
): Promise<void> {
  try {
    const channel = await client.channels.fetch(vote.place.channel);
    if (!channel?.isSendable()) return;
    const reply = { messageReference: message.id, failIfNotExists: false };
    await send(channel, { ...messageOptions(encodeSentences(sentences, vote.locale)), reply });
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
  }
}

/** Whether Discord refused as a channel or a message is gone, or the bot may no longer write there. */
function isOutOfReach(error: unknown): boolean {
  const { unknownMessage, unknownChannel, missingAccess, missingPermissions, archived } = CODE;
  return isRefusal(error, unknownMessage, unknownChannel, missingAccess, missingPermissions, archived);
}

async function editTally(
  client: Client,
  { vote, message }: ShownVote,
  counts: readonly number[],
  isOver: boolean,
): Promise<void> {
  const labels = vote.entries.map(({ label }) => label);
  const body: DiscordMessageBody = encodeTally({ ...vote, labels, counts, isOver });
  const { components } = body;
  await sendAgainIfLost(() =>
    client.rest.patch(Routes.channelMessage(vote.place.channel, message.id), {
      body: { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } },
    }),
  );
}

interface Pressing {
  readonly services: Services;
  readonly keeper: VoteKeeper;
  readonly tallies: Coalescer;
  readonly client: Client;
}

async function takeBallot(
  interaction: ButtonInteraction,
  { vote: id, choice }: CodedBallot,
  { services, keeper, tallies, client }: Pressing,
): Promise<void> {
  const { votes } = services;
  const { cast: say } = wordsFor(interaction.locale).vote;
  const vote = await votes.find(id);
  if (vote === undefined) return sayPrivately(interaction, say.gone);
  if (interaction.guildId !== vote.place.server || interaction.channelId !== vote.place.channel) {
    return sayPrivately(interaction, say.elsewhere);
  }
  const cast = await votes.cast(id, {
    person: interaction.user.id,
    choice,
    stamp: interaction.id.padStart(SNOWFLAKE, '0'),
    at: interaction.createdTimestamp,
  });
  const name = vote.entries[choice]?.label ?? '';
  await sayPrivately(interaction, cast === 'counted' || cast === 'changed' ? say[cast](name) : say[cast]);
  if (cast === 'over') return void keeper.settle(vote);
  if (cast === 'gone' || cast === 'known') return;
  tallies.ask(id, async () => {
    const message = await votes.messageOf(vote);
    // The last count is shown as the vote is closed.
    if (message && Date.now() <= vote.until)
      await editTally(client, { vote, message }, await votes.tally(vote), false);
  });
}
