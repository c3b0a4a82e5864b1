import { Command } from 'commander';
import { withServices } from './services.ts';

/** `coverhues start`: the bot. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the bot')
    .option('--terminal', 'start only the prompt in this terminal, whatever tokens are set')
    .addHelpText(
      'after',
      `
At the prompt a line, or a pasted text, is a blurb; /help says what else there is.
Where standard input is no terminal, every line is answered in turn:
  echo "A dragon guards the last library." | coverhues start --terminal`,
    )
    .action(async (options: { terminal?: boolean }) => {
      const { start } = await import('../main.ts');
      const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
      await withServices((services, settings) =>
        start(settings, services, { terminalOnly: options.terminal ?? false, streams }),
      );
    });
}
