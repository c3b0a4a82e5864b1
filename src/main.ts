import { PlatformError } from './errors.ts';
import { openHealthCheck } from './health.ts';
import type { RunningPlatform } from './platforms/platform.ts';
import type { ProcessRole, StartedPlatforms } from './platforms/start-platforms.ts';
import type { TerminalStreams } from './platforms/terminal/prompt.ts';
import { createAnswerQueue } from './queue/answer-queue.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';

/** What start-up needs beside the settings. */
export interface StartOptions extends ProcessRole {
  /** Start the terminal platform alone and say nothing of the others. */
  readonly terminalOnly: boolean;
  readonly streams: TerminalStreams & { readonly errors: NodeJS.WritableStream };
  /** Ends the chat platforms; what they accepted is finished first. */
  readonly end: AbortSignal;
}

const WELCOME =
  "coverhues: type or paste a blurb, or the path of a cover's picture. /help shows more, /quit leaves.";

/** What start-up says where no chat platform is set up. */
const NO_PLATFORM = `No chat platform is set up, so this is the terminal. To talk on Discord, put the bot's token into .env as
DISCORD_TOKEN; to talk on Slack, SLACK_BOT_TOKEN and SLACK_APP_TOKEN. The README says where to get them.`;

/**
 * Starts every platform that can run, and returns when the last has ended: the chat platforms that have
 * credentials, or else the terminal.
 *
 * @throws {ModelError} before anything is asked, when the model cannot be loaded
 * @throws {PlatformError} when chat platforms are set up and none can be started, or all have ended by themselves
 */
export async function start(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  if ((settings.discord ?? settings.slack) && !options.terminalOnly)
    await startChat(settings, services, options);
  else await startTerminal(services, options);
}

async function startTerminal(services: Services, { terminalOnly, streams }: StartOptions): Promise<void> {
  const { input, output, errors } = streams;
  const aside = input.isTTY && output.isTTY ? output : errors;
  if (!terminalOnly) aside.write(`${NO_PLATFORM}\n\n`);
  await services.hues();
  if (aside === output) {
    output.write(`${WELCOME}\n\n`);
    // Nobody types a path as fast.
    void services.warmUpRest();
  }
  const { runTerminal } = await import('./platforms/terminal/prompt.ts');
  await runTerminal(services, { input, output });
}

async function startChat(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  const { startPlatforms } = await import('./platforms/start-platforms.ts');
  const queue = createAnswerQueue(services);
  const context = { services, ask: queue.ask };
  const running: RunningPlatform[] = [];
  const health =
    settings.healthPort === undefined || options.shard
      ? undefined
      : await openHealthCheck(settings.healthPort, running);
  try {
    const [started, warm] = await Promise.allSettled([
      startPlatforms(settings, context, options),
      answersHere(settings, options) ? services.warmUp() : undefined,
    ]);
    if (started.status === 'fulfilled') running.push(...started.value.running);
    for (const outcome of [started, warm]) if (outcome.status === 'rejected') throw outcome.reason;
    if (started.status === 'fulfilled') announce(started.value, options);
    if (answersHere(settings, options)) void services.warmUpRest();
    await untilEnded(running, options.end);
  } finally {
    await Promise.all(running.map((platform) => platform.stop()));
    await queue.idle();
    await health?.close();
  }
}

/** Whether this process answers anybody itself; the parent of shards doesn't, unless it talks on Slack, too. */
function answersHere({ discord, slack }: Settings, { shard }: StartOptions): boolean {
  return shard || slack !== undefined || discord?.shards === 1;
}

/** Says what runs and what doesn't. @throws {PlatformError} when nothing runs */
function announce({ running, faults }: StartedPlatforms, { shard, streams }: StartOptions): void {
  for (const fault of faults) streams.errors.write(`coverhues: ${fault.message}\n`);
  if (running.length === 0) {
    throw new PlatformError(faults[0]?.code ?? 'PLATFORM_UNREACHABLE', 'No chat platform could be started.');
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
