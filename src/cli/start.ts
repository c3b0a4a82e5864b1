import { Command, Option } from 'commander';
import type { Settings } from '../settings.ts';
import { endSoon } from './end-soon.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

/** `coverhues start`: the bot and the web page. */
export function startCommand(shell: Shell): Command {
  return new Command('start')
    .description('start the bot, and the web page')
    .option('--terminal', 'start only the prompt in this terminal, whatever tokens are set')
    .addOption(new Option('--shard', 'run one shard, as the parent process says').hideHelp())
    .addHelpText(
      'after',
      `
With DISCORD_TOKEN in .env or in the environment the bot talks on Discord until it is interrupted (Ctrl-C);
without a chat platform it serves a web page and an API on port 8787, and with one it does so where COVERHUES_PORT is
set. --terminal opens a prompt here instead.
At the prompt a line, or a pasted text, is a blurb; /help says what else there is.
Where standard input is no terminal, its text is one book, up to the next line that begins with a command:
  echo "A dragon guards the last library." | coverhues start --terminal`,
    )
    .action(async (options: { terminal?: boolean; shard?: boolean }) => {
      const [{ start }, { hasChat }, { feedWatchdog }] = await Promise.all([
        import('../main.ts'),
        import('../settings.ts'),
        import('../watchdog.ts'),
      ]);
      const { terminal: terminalOnly = false, shard = false } = options;
      // What several machines share outlives each of them, the page's answers with it.
      const remembers = (settings: Settings) =>
        (hasChat(settings) || settings.redisUrl !== undefined) && !terminalOnly;
      const endSigns = feedWatchdog(shell.environment);
      let end: AbortSignal | undefined;
      try {
        await withServices(
          shell,
          (services, settings) => {
            end = endOf(shell, { terminalOnly, shard });
            return start(settings, services, { terminalOnly, shard, streams: shell, end });
          },
          remembers,
          terminalOnly,
        );
      } finally {
        endSigns();
        // The channel to the parent process would keep this one alive.
        if (shard) process.disconnect?.();
        if (end?.aborted) endSoon(shell);
      }
    });
}

/** What ends the platforms; the prompt in a terminal ends by itself. */
function endOf(
  shell: Shell,
  { terminalOnly, shard }: { readonly terminalOnly: boolean; readonly shard: boolean },
): AbortSignal {
  if (terminalOnly) return new AbortController().signal;
  return shard ? endOfShard() : shell.endSignal();
}

/** Aborted when a shard is asked to end, by its parent and perhaps by the system, too; it ends in its own time. */
function endOfShard(): AbortSignal {
  const controller = new AbortController();
  const end = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  // A shard whose parent died has nobody left to end it.
  process.once('disconnect', end);
  if (!process.connected) end();
  return controller.signal;
}
