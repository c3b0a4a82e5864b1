import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { VoteOnRequest, VoteRequest } from '../../request.ts';
import { readSentVote, type SentVote } from '../chat/sent-vote.ts';
import type { FileSource } from '../chat/sent-files.ts';
import type { Asked, Turn } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { sentFile } from './decode.ts';
import { encodeSentence } from './encode.ts';
import { messageOptions } from './message-options.ts';
import { sendAgainIfLost, sendReply } from './deliver.ts';
import { audienceOf, heardInteraction } from './interaction-turn.ts';
import { DISCORD, reachShelf } from './reach-shelf.ts';
import type { DiscordVotes, VoteInteraction } from './votes.ts';

/** The vote that `/vote` asks for. */
export function decodeVoteCommand({ options, locale }: ChatInputCommandInteraction): SentVote {
  const numbers = Array.from({ length: REQUEST_LIMITS.vote.entries.max }, (_, at) => at + 1);
  return {
    locale,
    question: options.getString('question') ?? '',
    names: numbers.flatMap((number) => options.getString(`palette${number}`) ?? []),
    covers: numbers.flatMap((number) => {
      const cover = options.getAttachment(`cover${number}`);
      return cover ? [sentFile(cover)] : [];
    }),
    hours: options.getInteger('hours') ?? undefined,
  };
}

/** Asks for the vote of a command. */
export function askForVote(interaction: VoteInteraction, sent: SentVote, files: FileSource): Turn['request'] {
  return (signal) => inChannel(interaction, (held) => readSentVote({ ...sent, held }, files, signal));
}

/** Asks for a vote on an answer's palettes. */
export function askForVoteOn(interaction: VoteInteraction, request: VoteOnRequest): Turn['request'] {
  return () =>
    inChannel(interaction, (held) => Promise.resolve({ request: { ...request, held }, notes: [] }));
}

/** Asks where a vote can be held, or says why it can't. */
async function inChannel(
  interaction: VoteInteraction,
  ask: (held: NonNullable<VoteRequest['held']>) => Promise<Asked>,
): Promise<Asked> {
  const { guildId, channelId, user, client, appPermissions } = interaction;
  const { faults } = wordsFor(interaction.locale).vote;
  if (guildId === null || channelId === null) return { sentence: faults.alone };
  if (!client.guilds.cache.has(guildId) || !appPermissions.has(PermissionFlagsBits.ViewChannel)) {
    return { sentence: faults.stranger };
  }
  if (!appPermissions.has(writing(interaction))) return { sentence: faults.unsent };
  const reached = (['mine', 'channel', 'everybody'] as const).flatMap(
    (whose) => reachShelf(interaction, whose) ?? [],
  );
  const shelf = reached.find(({ whose }) => whose === 'channel');
  if (shelf === undefined) return { sentence: faults.stranger };
  return ask({
    platform: DISCORD,
    server: guildId,
    channel: channelId,
    by: user.id,
    shelf: shelf.owner,
    shelves: reached.map(({ owner }) => owner),
  });
}

/** The permission that it takes to write where something was asked. */
function writing({ channel }: VoteInteraction): bigint {
  return channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

/** A vote that is asked for: its asker is told in private how that went, and all see the vote itself. */
export function voteTurn(interaction: VoteInteraction, request: Turn['request'], votes: DiscordVotes): Turn {
  const say = async (sentence: string) => {
    await sendAgainIfLost(() => interaction.editReply(messageOptions(encodeSentence(sentence))));
  };
  return {
    ...heardInteraction(interaction),
    locale: interaction.locale,
    async acknowledge() {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    },
    request,
    async deliver(reply) {
      const { vote } = reply;
      if (vote) return say(await votes.post(interaction, { ...reply, vote }));
      const send = (body: Parameters<typeof messageOptions>[0]) =>
        sendAgainIfLost(() => interaction.editReply(messageOptions(body)));
      await sendReply(reply, audienceOf(interaction), send);
    },
    say,
  };
}
