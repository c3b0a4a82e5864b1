import { PlatformError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { unlessEnded } from '../until-end.ts';
import type { PlatformContext, RunningPlatform } from './platform.ts';

/** A platform that is set up, and how it is started. */
interface ConfiguredPlatform {
  readonly name: string;
  start(): Promise<RunningPlatform>;
}

/** Which platforms run, and why the others don't. */
export interface StartedPlatforms {
  readonly running: readonly RunningPlatform[];
  /** Why each platform that could not be started was not. */
  readonly faults: readonly PlatformError[];
}

/** How this process was started. */
export interface ProcessRole {
  /** Whether it is one of several processes that share Discord's servers. */
  readonly shard: boolean;
}

/** The chat platforms that have credentials, and the web. Their libraries are loaded when they start. */
function configuredPlatforms(
  { discord, slack, web, redisUrl }: Settings,
  context: PlatformContext,
  { shard }: ProcessRole,
): ConfiguredPlatform[] {
  const platforms: ConfiguredPlatform[] = [];
  const { ask, metrics, end } = context;
  const contextOf = (name: string) => (metrics ? { ...context, ask: metrics.meterAsk(name, ask) } : context);
  if (discord && redisUrl && !shard) {
    platforms.push({
      name: 'Discord',
      start: async () =>
        (await import('./discord/leases/start-leased.ts')).startLeased(
          discord,
          redisUrl,
          contextOf('discord'),
        ),
    });
  } else if (discord && (shard || discord.shards === 1)) {
    platforms.push({
      name: 'Discord',
      start: async () => (await import('./discord/start.ts')).startDiscord(discord, contextOf('discord')),
    });
  } else if (discord) {
    platforms.push({
      name: 'Discord',
      start: async () =>
        (await import('./discord/shards.ts')).startShards(discord, context.services.logger, { end }),
    });
  }
  if (slack && !shard) {
    platforms.push({
      name: 'Slack',
      start: async () => (await import('./slack/start.ts')).startSlack(slack, contextOf('slack')),
    });
  }
  if (web && !shard) {
    platforms.push({
      name: 'The web page',
      start: async () => (await import('./web/start.ts')).startWeb(web, contextOf('web')),
    });
  }
  return platforms;
}

/**
 * Starts all platforms that are set up side by side; one that can't start keeps no other from it. When the process is to
 * end, those run that were started by then.
 */
export async function startConfigured(
  settings: Settings,
  context: PlatformContext,
  role: ProcessRole,
): Promise<StartedPlatforms> {
  const configured = configuredPlatforms(settings, context, role);
  const { end } = context;
  const outcomes = await Promise.allSettled(
    configured.map((platform) => unlessEnded(platform.start(), end, (late) => late.stop())),
  );
  return {
    running: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
    faults: outcomes.flatMap((outcome, at) => {
      if (outcome.status === 'fulfilled' || end?.aborted) return [];
      const { reason } = outcome as { reason: unknown };
      if (reason instanceof PlatformError) return [reason];
      context.services.logger.error({ err: reason }, 'a platform could not be started');
      const name = configured[at]?.name ?? 'A platform';
      return [
        new PlatformError(
          'PLATFORM_UNREACHABLE',
          `${name} could not be started; the log says where it failed.`,
        ),
      ];
    }),
  };
}
