import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Reply } from '../../reply.ts';
import type { CodedFollowUp } from '../chat/coded-follow-up.ts';
import type { HeardTurn, Turn } from '../chat/turns.ts';
import { CODE, isRefusal, sendAgainIfLost, sendReply } from './deliver.ts';
import { type DiscordAudience, type DiscordMessageBody, encodeSentence } from './encode.ts';
import { hueEmojiOf } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { messageOptions } from './message-options.ts';
import type { DiscordWay } from './tell-interrupted.ts';
import { ownShelf } from './reach-shelf.ts';

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/**
 * What is known of an interaction's turn as soon as it is heard; it takes a server's turn, or that of who asks in private.
 *
 * @param isWaiting whether its own message will wait for the answer
 */
export function heardInteraction(
  { id, guildId, user, applicationId, token, locale }: Asking | MessageComponentInteraction,
  isWaiting = true,
): HeardTurn {
  const way: DiscordWay = { kind: 'interaction', application: applicationId, token, isWaiting, locale };
  return { id, lane: guildId ?? user.id, way };
}

/** Who sees the reply to an interaction. */
export function audienceOf(interaction: Asking | MessageComponentInteraction): DiscordAudience {
  return {
    owner: interaction.user.id,
    canBePrivate: interaction.context !== InteractionContextType.BotDM,
    fileBytes: interaction.attachmentSizeLimit ?? DISCORD_LIMITS.fileBytes,
    emoji: hueEmojiOf(interaction.client),
  };
}

/** A command or a form: deferred at once, then filled in. */
export function questionTurn(interaction: Asking, isPrivate: boolean, request: Turn['request']): Turn {
  const fillIn = (body: DiscordMessageBody) =>
    sendAgainIfLost(() => interaction.editReply(messageOptions(body)));
  return {
    ...heardInteraction(interaction),
    locale: interaction.locale,
    asker: ownShelf(interaction.user),
    async acknowledge() {
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    },
    request,
    async deliver(reply) {
      await sendReply(reply, audienceOf(interaction), fillIn);
    },
    async say(sentence) {
      await fillIn(encodeSentence(sentence));
    },
  };
}

/** A chosen follow-up: its reply takes the answer's place, stands beside it, or moves to other readers. */
export function followUpTurn(interaction: MessageComponentInteraction, followUp: CodedFollowUp): Turn {
  const { place, request } = followUp;
  // What stands beside an answer is the presser's own, and seen by nobody else.
  const audience =
    place === 'beside'
      ? { ...audienceOf(interaction), canBePrivate: false }
      : { ...audienceOf(interaction), owner: followUp.owner };
  const beside = (body: DiscordMessageBody, isPrivate: boolean) => {
    const options = messageOptions(body);
    return interaction.followUp({
      ...options,
      flags: isPrivate ? [options.flags, MessageFlags.Ephemeral] : [options.flags],
    });
  };
  /** Puts an answer where the follow-up was chosen, or where the sign stands that it is being made. */
  const replace = async (body: DiscordMessageBody) => {
    try {
      await sendAgainIfLost(() => interaction.editReply(messageOptions(body)));
    } catch (error) {
      // Somebody deleted the answer in the meantime; the new one need not be lost for that.
      if (!isRefusal(error, CODE.unknownMessage)) throw error;
      await beside(body, true);
    }
  };
  return {
    ...heardInteraction(interaction, place === 'beside'),
    locale: interaction.locale,
    asker: ownShelf(interaction.user),
    async acknowledge() {
      if (place === 'beside') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      else await interaction.deferUpdate();
    },
    request: () => Promise.resolve({ request, notes: [] }),
    async deliver(reply: Reply) {
      if (place !== 'moved') return sendReply(reply, audience, replace);
      await sendReply(reply, audience, (body) => beside(body, reply.private));
      if (reply.private) await sendAgainIfLost(() => interaction.deleteReply());
    },
    async say(sentence) {
      const body = encodeSentence(sentence);
      if (place === 'beside') await sendAgainIfLost(() => interaction.editReply(messageOptions(body)));
      else await beside(body, true);
    },
  };
}
