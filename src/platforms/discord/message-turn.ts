import type { Message } from 'discord.js';
import type { Turn } from '../chat/turns.ts';
import { CODE, isRefusal, sendAgainIfLost, sendReply } from './deliver.ts';
import { type DiscordMessageBody, encodeSentence } from './encode.ts';
import { hueEmojiOf } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { messageOptions } from './message-options.ts';
import type { DiscordWay } from './tell-interrupted.ts';
import { ownShelf } from './reach-shelf.ts';

/**
 * A message to the bot: direct, or in a channel where it is mentioned. The typing sign says that it was heard, and
 * the answer is a reply to it. Where the bot may not write, the answer goes to the person alone.
 */
export function messageTurn(message: Message, locale: string, request: Turn['request']): Turn {
  const audience = {
    owner: message.author.id,
    canBePrivate: message.inGuild(),
    fileBytes: DISCORD_LIMITS.fileBytes,
    emoji: hueEmojiOf(message.client),
  };
  const way: DiscordWay = { kind: 'message', channel: message.channelId, message: message.id, locale };
  async function send(body: DiscordMessageBody): Promise<void> {
    // Discord takes a nonce once, so an answer that is sent again, or by another process, never stands there twice.
    const options = {
      ...messageOptions(body),
      nonce: message.id,
      enforceNonce: true,
    };
    try {
      await sendAgainIfLost(() => message.reply({ ...options, failIfNotExists: false }));
    } catch (error) {
      if (!message.inGuild() || !isRefusal(error, CODE.missingPermissions, CODE.missingAccess)) throw error;
      await sendAgainIfLost(() => message.author.send(options));
    }
  }
  return {
    id: message.id,
    lane: message.guildId ?? message.author.id,
    way,
    locale,
    asker: ownShelf(message.author),
    async acknowledge() {
      // The sign is a courtesy; without it the answer comes all the same.
      if ('sendTyping' in message.channel) await message.channel.sendTyping().catch(() => undefined);
    },
    request,
    deliver: (reply) => sendReply(reply, audience, send),
    say: (sentence) => send(encodeSentence(sentence)),
  };
}
