import { once } from 'node:events';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import { packagePath } from '../../package-root.ts';
import type { Logger } from '../../logger.ts';
import type { DiscordSettings } from '../../settings.ts';
import type { RunningPlatform } from '../platform.ts';
import { restOptions } from './client.ts';
import { inviteLink } from './invite.ts';
import { loginFault } from './login-fault.ts';
import { registerCommands } from './register.ts';

/** What a test may change. */
export interface ShardSurroundings {
  /** Milliseconds between two starts; Discord lets a bot identify once in five seconds. */
  readonly delay?: number;
  /** Program that runs one shard. */
  readonly program?: string;
}

const DELAY = 5_500;
/** Milliseconds that a shard gets to finish what it accepted. */
const GRACE = 15_000;

/**
 * Runs the bot as several processes that share its servers, by discord.js's own manager. The commands are
 * registered once, here; a shard that dies is started again.
 *
 * @throws {PlatformError} when Discord refuses the token or can't be reached
 */
export async function startShards(
  settings: DiscordSettings,
  logger: Logger,
  { delay = DELAY, program = packagePath('src', 'bin.js') }: ShardSurroundings = {},
): Promise<RunningPlatform> {
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  try {
    const [application, gateway] = (await Promise.all([
      rest.get(Routes.currentApplication()),
      rest.get(Routes.gatewayBot()),
    ])) as [{ id: string }, { shards: number }];
    const total = settings.shards === 'auto' ? gateway.shards : settings.shards;
    await registerCommands(rest, { applicationId: application.id, guildId: settings.guildId });
    const manager = new ShardingManager(program, {
      totalShards: total,
      token: settings.token.reveal(),
      shardArgs: ['start', '--shard'],
    });
    manager.on('shardCreate', (shard) => watchShard(shard, logger));
    await manager.spawn({ delay, timeout: 30_000 });
    return {
      name: 'Discord',
      notice: `Discord: connected with ${total} ${total === 1 ? 'shard' : 'shards'}. Add it to a server: ${inviteLink(application.id)}`,
      // Shards that end are started again, for as long as it takes.
      ended: new Promise(() => {}),
      healthy: () => manager.shards.every(({ ready }) => ready),
      async stop() {
        manager.respawn = false;
        await Promise.all(manager.shards.map(endShard));
      },
    };
  } catch (error) {
    throw loginFault(error);
  }
}

function watchShard(shard: Shard, logger: Logger): void {
  shard.on('death', () => logger.warn({ shard: shard.id }, 'a shard ended'));
  shard.on('error', (error) => logger.error({ err: error, shard: shard.id }, 'a shard failed'));
}

/** Asks a shard to finish, and ends it when it takes too long. */
async function endShard({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended;
  clearTimeout(timer);
}
