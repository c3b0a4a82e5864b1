import { PlatformError } from './errors.ts';
import { openHealthCheck } from './health.ts';
import type { ProcessRole } from './platforms/start-platforms.ts';
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

const WELCOME = 'coverhues: type or paste a blurb. /help shows more, /quit leaves.';

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
  if (aside === output) output.write(`${WELCOME}\n\n`);
  const { runTerminal } = await import('./platforms/terminal/prompt.ts');
  await runTerminal(services, { input, output });
}

async function startChat(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  const { startPlatforms } = await import('./platforms/start-platforms.ts');
  const queue = createAnswerQueue(services);
  const { output, errors } = options.streams;
  const [{ running, faults }] = await Promise.all([
    startPlatforms(settings, { services, ask: queue.ask }, options),
    services.warmUp(),
  ]);
  for (const fault of faults) errors.write(`coverhues: ${fault}\n`);
  if (running.length === 0) {
    throw new PlatformError('PLATFORM_UNREACHABLE', 'No chat platform could be started.');
  }
  if (!options.shard) for (const { notice } of running) output.write(`${notice}\n`);
  const health =
    settings.healthPort === undefined || options.shard
      ? undefined
      : await openHealthCheck(settings.healthPort, running);
  const allEnded = Promise.all(running.map((platform) => platform.ended)).then(() => true);
  const endedAlone = await Promise.race([allEnded, untilAborted(options.end)]);
  await Promise.all(running.map((platform) => platform.stop()));
  await queue.idle();
  await health?.close();
  if (endedAlone)
    throw new PlatformError('PLATFORM_REFUSED', 'The chat platforms closed their connections for good.');
}

/** Resolves when the signal is aborted, with `false`: nothing ended by itself. */
function untilAborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    else signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}
