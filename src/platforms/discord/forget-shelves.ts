import { type Client, Events, ShardClientUtil } from 'discord.js';
import { forgetPlace, type Keeping } from '../../../commands/forget-person.ts';
import type { Services } from '../../services.ts';
import { channelsShelf } from '../../shelf/owner.ts';
import type { Ties } from '../../shelf/ties.ts';
import { DISCORD } from './reach-shelf.ts';

/** What is forgotten with those to whom it belongs. */
export type Forgetting = Keeping & Pick<Services, 'logger'> & { readonly ties: Ties };

/**
 * Deletes shelves, and votes, with what they belong to: a channel or a thread that is deleted, and a server that removes the
 * bot or is deleted itself. One that is only out of reach, as in an outage, keeps its shelves.
 */
export function forgetWithServers(client: Client, forgetting: Forgetting): void {
  const { votes, logger } = forgetting;
  const note = (error: unknown) => logger.error({ err: error }, 'shelves or votes could not be deleted');
  client.on(Events.GuildDelete, ({ id }) => void forgetServer(id, forgetting).catch(note));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) forgetChannel(channel.guildId, channel.id, forgetting).catch(note);
  });
  client.on(Events.ThreadDelete, ({ guildId, id }) => {
    votes.forgetAll({ platform: DISCORD, server: guildId, channel: id }).catch(note);
  });
}

/** Deletes all that is kept of a server, and people's own shelves that they came to through it alone. */
async function forgetServer(server: string, forgetting: Forgetting): Promise<void> {
  await forgetPlace({ platform: DISCORD, place: server }, forgetting);
}

/** Deletes all that is kept of a channel. */
export async function forgetChannel(
  server: string,
  channel: string,
  { shelves, votes }: Pick<Forgetting, 'shelves' | 'votes'>,
): Promise<void> {
  await shelves.deleteAll(channelsShelf({ platform: DISCORD, place: server }, channel));
  await votes.forgetAll({ platform: DISCORD, server, channel });
}

/** Deletes what is kept of servers that removed the bot while it was not there to hear of it. */
export async function forgetLostServers(client: Client, forgetting: Forgetting): Promise<void> {
  const { shelves, ties, logger } = forgetting;
  try {
    const places = new Set([...(await shelves.places(DISCORD)), ...(await ties.places())]);
    for (const place of places) {
      const isLost = isHeardHere(client, place) && !client.guilds.cache.has(place);
      if (isLost) await forgetServer(place, forgetting);
    }
  } catch (error) {
    logger.error({ err: error }, 'shelves of lost servers could not be deleted');
  }
}

/** Whether this process would hear of a server: of several shards, each hears of its own. */
export function isHeardHere({ shard, ws, options }: Client, guild: string): boolean {
  const count =
    shard?.count ?? (typeof options.shardCount === 'number' ? options.shardCount : ws.shards.size);
  return ws.shards.has(ShardClientUtil.shardIdForGuildId(guild, Math.max(1, count)));
}
