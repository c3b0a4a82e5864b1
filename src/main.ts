import { withThreads } from './answer-threads/with-threads.ts';
import { PlatformError } from './errors.ts';
import { openHealthCheck } from './health.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { RunningPlatform } from './platforms/platform.ts';
import type { ProcessRole, StartedPlatforms } from './platforms/start-platforms.ts';
import type { TerminalStreams } from './platforms/terminal/prompt.ts';
import { openQueue } from './queue/open-queue.ts';
import type { Services } from './services.ts';
import { hasChat, type Settings } from './settings.ts';
import { unlessEnded } from './until-end.ts';

/** What start-up needs beside the settings. */
export interface StartOptions extends ProcessRole {
  /** Start the terminal platform alone and say nothing of the others. */
  readonly terminalOnly: boolean;
  readonly streams: TerminalStreams & { readonly errors: NodeJS.WritableStream };
  /** Ends every platform but the terminal; what they accepted is finished first, and what only starts is given up. */
  readonly end: AbortSignal;
}

const WELCOME =
  "coverhues: type or paste a blurb, or the path of a cover's picture. /help shows more, /quit leaves.";

/** What start-up says where no chat platform is set up. */
const NO_CHAT = `No chat platform is set up, so there is the web page alone. To talk on Discord, put the bot's token into .env as
DISCORD_TOKEN; to talk on Slack, SLACK_BOT_TOKEN and SLACK_APP_TOKEN. docs/discord.md and docs/slack.md say how.
For a prompt in this terminal: npx coverhues start --terminal`;

/** What start-up says where pages that people are sent to name nobody. */
const NAMELESS =
  'Set COVERHUES_OPERATOR and COVERHUES_CONTACT: the pages on privacy and support at COVERHUES_URL say who runs this bot.';

/** Whether the page tells users of chats about privacy without saying who runs the bot, or how to reach them. */
function namesNobody({ address, web, ...chats }: Settings): boolean {
  const { operator, contact } = web?.notices ?? {};
  return hasChat(chats) && Boolean(address) && web !== undefined && (!operator || !contact);
}

/**
 * Starts every platform that can run, and returns when the last has ended: the chat platforms that have
 * credentials and the web, or the terminal where only that is wanted.
 *
 * @throws {ModelError} before anything is asked, when the model cannot be loaded
 * @throws {PlatformError} when no platform can be started, or all have ended by themselves
 */
export async function start(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  if (options.terminalOnly) await startTerminal(services, options);
  else await startPlatforms(settings, services, options);
}

async function startTerminal(services: Services, { streams }: StartOptions): Promise<void> {
  const { input, output } = streams;
  await services.hues();
  if (input.isTTY && output.isTTY) {
    output.write(`${WELCOME}\n\n`);
    // Nobody types a path as fast.
    void services.warmUpCovers();
  }
  const { runTerminal } = await import('./platforms/terminal/prompt.ts');
  await runTerminal(services, { input, output });
}

async function startPlatforms(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  const metrics =
    settings.web && !options.shard ? (await import('./metrics/metrics.ts')).createMetrics() : undefined;
  const metered = metrics?.meterServices(services) ?? services;
  const run = async (own: Services): Promise<void> => {
    try {
      await runPlatforms(settings, own, options, metrics);
    } catch (error) {
      // Told to end, it was still starting.
      if (error !== options.end.reason) throw error;
    }
  };
  if (!answersHere(settings, options)) return run(metered);
  // The other cores are for the shards beside it.
  await withThreads(settings, metered, run, { usual: options.shard ? 1 : undefined, metrics });
}

async function runPlatforms(
  settings: Settings,
  services: Services,
  options: StartOptions,
  metrics: Metrics | undefined,
): Promise<void> {
  const { startConfigured } = await import('./platforms/start-platforms.ts');
  const { end } = options;
  const queue = await unlessEnded(openQueue(settings, services), end, (late) => late.close());
  metrics?.watchQueue(queue);
  const context = { services, ask: queue.ask, end, ...(metrics && { metrics }) };
  const running: RunningPlatform[] = [];
  metrics?.watchPlatforms(running);
  const health =
    settings.health === undefined || options.shard
      ? undefined
      : await openHealthCheck(settings.health, running);
  try {
    const starting = startConfigured(settings, context, options);
    // While the chat platforms connect there is time to load the models; the page alone is there before them.
    const turn = hasChat(settings) ? undefined : starting;
    const warming = answersHere(settings, options)
      ? Promise.resolve(turn).then(() => services.warmUp())
      : turn;
    // Told where it is waited for.
    warming?.catch(() => undefined);
    const started = await starting;
    running.push(...started.running);
    end.throwIfAborted();
    announce(started, options);
    await unlessEnded(Promise.resolve(warming), end);
    if (!hasChat(settings)) options.streams.errors.write(`${NO_CHAT}\n`);
    if (!options.shard && namesNobody(settings)) options.streams.errors.write(`coverhues: ${NAMELESS}\n`);
    await untilEnded(running, end);
  } finally {
    services.store.hurry?.();
    await Promise.all(running.map((platform) => platform.stop()));
    await queue.idle();
    await queue.close();
    await health?.close();
  }
}

/** Whether this process answers anybody itself; the parent of shards does only on other platforms than Discord. */
function answersHere({ discord, ...others }: Settings, { shard }: StartOptions): boolean {
  if (shard || hasChat(others) || others.web !== undefined) return true;
  return discord !== undefined && (others.redisUrl !== undefined || discord.shards === 1);
}

/** Says what runs and what doesn't. @throws {PlatformError} when nothing runs */
function announce({ running, faults }: StartedPlatforms, { shard, streams }: StartOptions): void {
  const [fault] = faults;
  if (running.length === 0 && faults.length === 1 && fault) throw fault;
  for (const { message } of faults) streams.errors.write(`coverhues: ${message}\n`);
  if (running.length === 0) {
    throw new PlatformError(fault?.code ?? 'PLATFORM_UNREACHABLE', 'No platform could be started.');
  }
  if (!shard) for (const { notice } of running) streams.output.write(`${notice}\n`);
}

/** @throws {PlatformError} when all platforms have ended by themselves */
async function untilEnded(running: readonly RunningPlatform[], end: AbortSignal): Promise<void> {
  const allEnded = Promise.all(running.map((platform) => platform.ended)).then(() => true);
  if (await Promise.race([allEnded, untilAborted(end)])) {
    throw new PlatformError('PLATFORM_REFUSED', 'The chat platforms closed their connections for good.');
  }
}

/** Resolves when the signal is aborted, with `false`: nothing ended by itself. */
function untilAborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    else signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}
