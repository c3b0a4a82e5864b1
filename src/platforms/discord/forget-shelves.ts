import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { Services } from '../../services.ts';
import { channelsShelf, placePrefix } from '../../shelf/owner.ts';
import { PLATFORM } from './reach-shelf.ts';

type Forgetting = Pick<Services, 'shelves' | 'votes' | 'logger'>;

/**
 * Deletes shared shelves, and votes, with what they belong to: a channel that is deleted, and a server that removes the bot or is
 * deleted itself. One that is only out of reach, as in an outage, keeps its shelves.
 */
export function forgetWithServers(client: Client, services: Forgetting): void {
  const { shelves, votes, logger } = services;
  const note = (error: unknown) => logger.error({ err: error }, 'shelves or votes could not be deleted');
  client.on(Events.GuildDelete, ({ id }) => {
    shelves.deleteUnder(placePrefix({ platform: PLATFORM, place: id })).catch(note);
    votes.forgetAll({ platform: PLATFORM, server: id }).catch(note);
  });
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    const where = { platform: PLATFORM, place: channel.guildId };
    shelves.deleteAll(channelsShelf(where, channel.id)).catch(note);
    votes.forgetAll({ platform: PLATFORM, server: channel.guildId, channel: channel.id }).catch(note);
  });
}

/** Deletes the shelves of servers that removed the bot while it was not there to hear of it. */
export async function forgetLostServers(
  client: Client,
  { shelves, votes, logger }: Forgetting,
): Promise<void> {
  try {
    const lost = (await shelves.places(PLATFORM)).filter(
      (place) => isHeardHere(client, place) && !client.guilds.cache.has(place),
    );
    for (const place of lost) {
      await shelves.deleteUnder(placePrefix({ platform: PLATFORM, place }));
      await votes.forgetAll({ platform: PLATFORM, server: place });
    }
  } catch (error) {
    logger.error({ err: error }, 'shelves of lost servers could not be deleted');
  }
}

/** Whether this process would hear of a server: of several shards, each hears of its own. */
function isHeardHere({ shard, ws, options }: Client, guild: string): boolean {
  const count =
    shard?.count ?? (typeof options.shardCount === 'number' ? options.shardCount : ws.shards.size);
  return ws.shards.has(ShardClientUtil.shardIdForGuildId(guild, Math.max(1, count)));
}
