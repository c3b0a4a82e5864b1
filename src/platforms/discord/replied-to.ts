import { type APIMessage, type Client, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { type RawMessage, repliedTo } from './message-content.ts';

/** Messages on their way to being heard; discord.js hears one right after the gateway has told of it. */
const ON_THEIR_WAY = 100;

/** The messages that others reply to, by the ids of the replies. */
export interface RepliedTo {
  /** The message that one replies to, once; none where it replies to none or to the bot's own. */
  take(id: string): RawMessage | undefined;
}

/**
 * Keeps the messages that are replied to until the replies are heard: the gateway hands them over with the replies, but
 * discord.js passes on only what it keeps, and nothing is kept here.
 */
export function watchReplies(client: Client): RepliedTo {
  const replied = new LRUCache<string, RawMessage>({ max: ON_THEIR_WAY });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: APIMessage) => {
    const other = repliedTo(message, client.user?.id ?? '');
    if (other) replied.set(message.id, other);
  });
  return {
    take(id) {
      const message = replied.get(id);
      replied.delete(id);
      return message;
    },
  };
}
