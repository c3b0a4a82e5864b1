import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import { PlatformError } from '../../errors.ts';
import { packagePath } from '../../package-root.ts';
import type { Logger } from '../../logger.ts';
import type { DiscordSettings } from '../../settings.ts';
import type { RunningPlatform } from '../platform.ts';
import { restOptions } from './client.ts';
import { inviteLink } from '../../discord-invite.ts';
import { loginFault } from './login-fault.ts';
import { registerCommands } from './register.ts';
import { unlessEnded } from '../../until-end.ts';

/** What a test may change. */
export interface ShardSurroundings {
  /** Milliseconds between two starts; Discord lets a bot identify once in five seconds. */
  readonly delay?: number;
  /** Program that runs one shard. */
  readonly program?: string;
  /** Aborted when the process is to end. */
  readonly end?: AbortSignal | undefined;
}

const DELAY = 5_500;
/** Milliseconds that a shard gets to connect. */
const CONNECTING = 30_000;
/** Milliseconds that a shard gets to finish what it accepted. */
const GRACE = 15_000;
/** A shard that ends again and again waits twice as long before each start, up to this many delays. */
const LONGEST_PAUSE = 64;
/** Exit code of a shard that Discord refused. */
const REFUSED = 78;

/**
 * Runs the bot as several processes that share its servers, by discord.js's own manager. The commands are
 * registered once, here. A shard that dies is started again; when Discord refuses one for good, all end.
 *
 * @throws {PlatformError} when Discord refuses the token or can't be reached, or a shard doesn't start
 */
export async function startShards(
  settings: DiscordSettings,
  logger: Logger,
  { delay = DELAY, program = packagePath('src', 'bin.js'), end }: ShardSurroundings = {},
): Promise<RunningPlatform> {
  const { applicationId, total } = await unlessEnded(prepare(settings), end);
  const manager = new ShardingManager(program, {
    totalShards: total,
    token: settings.token.reveal(),
    shardArgs: ['start', '--shard'],
    // discord.js would start a dead shard at once, however often it dies.
    respawn: false,
  });
  const stopping = new AbortController();
  const refused = new AbortController();
  manager.on('shardCreate', (shard) => {
    stopping.signal.throwIfAborted();
    keepAlive(shard, { delay, stopping: stopping.signal, refused, logger });
  });
  const stop = async () => {
    stopping.abort();
    await Promise.all(manager.shards.map(endShard));
  };
  try {
    await unlessEnded(manager.spawn({ delay, timeout: CONNECTING }), end);
  } catch (cause) {
    await stop();
    throw new PlatformError(
      'PLATFORM_UNREACHABLE',
      "Discord's shards could not be started; the log says why.",
      {
        cause,
      },
    );
  }
  return {
    name: 'Discord',
    notice: `Discord: connected with ${total} ${total === 1 ? 'shard' : 'shards'}. Add it to a server: ${inviteLink(applicationId)}`,
    healthy: () => manager.shards.every(({ ready }) => ready),
    ended: once(refused.signal, 'abort').then(() => undefined),
    stop,
  };
}

async function prepare(settings: DiscordSettings): Promise<{ applicationId: string; total: number }> {
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  try {
    const [application, gateway] = (await Promise.all([
      rest.get(Routes.currentApplication()),
      rest.get(Routes.gatewayBot()),
    ])) as [{ id: string }, { shards: number }];
    await registerCommands(rest, { applicationId: application.id, guildId: settings.guildId });
    const total = settings.shards === 'auto' ? gateway.shards : settings.shards;
    return { applicationId: application.id, total };
  } catch (error) {
    throw loginFault(error);
  }
}

/** Starts a shard again when it ends, later and later while it doesn't hold. */
function keepAlive(
  shard: Shard,
  world: {
    readonly delay: number;
    readonly stopping: AbortSignal;
    readonly refused: AbortController;
    readonly logger: Logger;
  },
): void {
  const { delay, stopping, refused, logger } = world;
  let pauses = 1;
  shard.on('ready', () => (pauses = 1));
  shard.on('error', (error) => logger.error({ err: error, shard: shard.id }, 'a shard failed'));
  shard.on('death', (child) => {
    const { exitCode } = child as ChildProcess;
    if (stopping.aborted) return;
    logger.warn({ shard: shard.id, exitCode }, 'a shard ended');
    if (exitCode === REFUSED) {
      refused.abort();
      return;
    }
    const pause = delay * pauses;
    pauses = Math.min(pauses * 2, LONGEST_PAUSE);
    wait(pause, undefined, { signal: stopping })
      .then(() => shard.spawn(CONNECTING))
      .catch((error: unknown) => {
        if (!stopping.aborted) logger.error({ err: error, shard: shard.id }, 'a shard could not be started');
      });
  });
}

/** Asks a shard to finish, and ends it when it takes too long. */
async function endShard({ process: child }: Shard): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended;
  clearTimeout(timer);
}
