import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from '../../logger.ts';

/** Logs what happens to the connection: never what anybody said. discord.js itself reconnects and resumes. */
export function watchConnection(client: Client, logger: Logger): void {
  client.on(Events.Error, (error) => logger.error({ err: error }, 'the Discord client failed'));
  client.on(Events.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'a connection failed'));
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => logger.info({ shard, replayed }, 'connection resumed'));
  client.on(Events.ShardReady, (shard) => logger.info({ shard }, 'connected to Discord'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    logger.error(
      { code, shard },
      'Discord closed the connection for good; if this goes on, look at DISCORD_TOKEN',
    ),
  );
  client.on(Events.Invalidated, () => logger.error('Discord ended the session'));
  client.rest.on(RESTEvents.RateLimited, ({ timeToReset, global, scope }) =>
    logger.warn({ milliseconds: timeToReset, global, scope }, 'Discord asks for fewer requests'),
  );
}
