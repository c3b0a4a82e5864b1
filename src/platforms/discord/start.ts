import { type Client, type REST, Status } from 'discord.js';
import type { Logger } from '../../logger.ts';
import type { DiscordSettings } from '../../settings.ts';
import type { PlatformContext, RunningPlatform } from '../platform.ts';
import { createClient } from './client.ts';
import { createConnection, createSharedHearing, type DiscordSurroundings } from './connection.ts';
import { inviteLink } from '../../discord-invite.ts';
import { registerCommands, type RegistrationTarget } from './register.ts';
import { tellInterrupted } from './tell-interrupted.ts';
import { unlessEnded } from '../../until-end.ts';

/**
 * Connects to Discord in this process, registers the commands (unless this is one shard of several, for which the
 * parent does it) and answers people.
 *
 * @throws {PlatformError} with a sentence on what to do when Discord can't be started
 */
export async function startDiscord(
  settings: DiscordSettings,
  context: PlatformContext,
  surroundings: DiscordSurroundings = {},
): Promise<RunningPlatform> {
  const { logger } = context.services;
  const client = createClient(settings);
  const shared = createSharedHearing(context, surroundings);
  const connection = createConnection(client, settings, { context, shared, surroundings });
  try {
    await unlessEnded(connection.start(), context.end);
  } catch (error) {
    await connection.rest();
    await connection.stop();
    throw error;
  }
  shared.open.start(tellInterrupted(client.rest));
  if (client.shard === null) {
    const target = { applicationId: client.application?.id ?? '', guildId: settings.guildId };
    await register(client.rest, target, logger);
  }
  return {
    name: 'Discord',
    notice: noticeOf(client),
    ended: connection.ended,
    healthy: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop() {
      await shared.turns.stop();
      await shared.open.stop();
      await connection.rest();
      await connection.stop();
    },
  };
}

/** Registers the commands. Those that were registered before go on working when this fails. */
export async function register(rest: REST, target: RegistrationTarget, logger: Logger): Promise<void> {
  try {
    const changed = await registerCommands(rest, target);
    logger.info({ changed }, 'commands registered with Discord');
  } catch (error) {
    logger.error({ err: error }, 'the commands could not be registered with Discord');
  }
}

function noticeOf(client: Client): string {
  const servers = client.guilds.cache.size;
  const where = `${servers} ${servers === 1 ? 'server' : 'servers'}`;
  return `Discord: connected as ${client.user?.tag ?? 'the bot'}, in ${where}. Add it to a server: ${inviteLink(client.application?.id ?? '')}`;
}
