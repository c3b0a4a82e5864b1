import { Command, CommanderError } from 'commander';
import { collectCommand } from './cli/collect.ts';
import { discordCommand } from './cli/discord.ts';
import { fitCommand } from './cli/fit.ts';
import { forgetCommand } from './cli/forget.ts';
import { genreCommand } from './cli/genre.ts';
import { huesCommand } from './cli/hues.ts';
import { indexCommand } from './cli/index-books.ts';
import { inspectCommand } from './cli/inspect.ts';
import { mcpCommand } from './cli/mcp.ts';
import { predictCommand } from './cli/predict.ts';
import { prepareCommand } from './cli/prepare.ts';
import { seriesCommand } from './cli/series.ts';
import { processShell, type Shell } from './cli/shell.ts';
import { startCommand } from './cli/start.ts';
import { storeCommand } from './cli/store.ts';
import { studyCommand } from './cli/study.ts';
import { evaluateCommand, trainCommand } from './cli/train.ts';
import { forTraining } from './cli/training-packages.ts';
import { workerCommand } from './cli/worker.ts';
import { CoverhuesError, type ErrorCode, errorFacts, systemReason } from './errors.ts';
import { packageVersion } from './package-root.ts';
import type { OutputStream } from './standard-streams.ts';

/** Exit codes that scripts can trust. */
const EXIT = { ok: 0, failure: 1, usage: 2, refused: 78 } as const;

/** Columns of help where it is not for a terminal. */
const HELP_WIDTH = 80;

/** Faults that starting again doesn't mend; 78 is what sysexits.h calls a wrong configuration. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['CREDENTIAL_REFUSED', 'PLATFORM_REFUSED']);

/** Subcommands; each file defines its options and loads its work only when it runs. */
const SUBCOMMANDS: readonly ((shell: Shell) => Command)[] = [
  startCommand,
  huesCommand,
  genreCommand,
  seriesCommand,
  predictCommand,
  inspectCommand,
  fitCommand,
  indexCommand,
  mcpCommand,
  discordCommand,
  storeCommand,
  forgetCommand,
  workerCommand,
];

/** Those that need more packages than the bot. */
const TRAINING_SUBCOMMANDS: readonly ((shell: Shell) => Command)[] = [
  collectCommand,
  prepareCommand,
  trainCommand,
  evaluateCommand,
  studyCommand,
];

/** The whole command line, as data: nothing runs before it is parsed. */
export function createProgram(shell: Shell = processShell()): Command {
  const program = new Command('coverhues')
    .description("Reads a book's blurb, or its cover, and says what covers of such books look like.")
    .version(packageVersion())
    .addHelpText(
      'after',
      `
Examples:
  coverhues start
  coverhues hues "A detective returns to the harbour town where her sister vanished."
  coverhues genre cover.jpg
  coverhues series --book blurb1.txt --book blurb2.txt
  coverhues predict --in books.jsonl --out hues.jsonl
  coverhues inspect --in covers --out covers.jsonl
  coverhues fit --in pairs.jsonl --out fit.jsonl
  coverhues index --csv books.csv --pictures covers --out my-index

Settings come from the environment and from .env in the current folder; .env.example lists them.
Exit codes: 0 done, 1 failed, 2 wrong usage, 78 a chat platform refused the bot.`,
    );
  for (const subcommand of SUBCOMMANDS) program.addCommand(subcommand(shell));
  for (const subcommand of TRAINING_SUBCOMMANDS) program.addCommand(forTraining(subcommand(shell)));
  keepInShell(program, shell);
  return program;
}

/** Has a command and all below it write to the shell, and throw where commander would end the process. */
function keepInShell(command: Command, shell: Shell): void {
  const { output, errors } = shell;
  command
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      getOutHelpWidth: () => widthOf(output),
      getErrHelpWidth: () => widthOf(errors),
    })
    .exitOverride()
    .showHelpAfterError('(add --help for how to use it)')
    .showSuggestionAfterError();
  for (const subcommand of command.commands) keepInShell(subcommand, shell);
}

/** Columns that help takes up: all that a terminal has. */
function widthOf({ isTTY, columns }: OutputStream): number {
  return (isTTY && columns) || HELP_WIDTH;
}

/**
 * A reader that has seen enough (`| head`) closes the pipe; that ends the run, and is no failure. Whatever else keeps
 * an answer from being written is one.
 */
function endWithReader(shell: Shell): void {
  const { output, errors } = shell;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return shell.end(EXIT.ok);
    errors.write(`coverhues: Standard output can't be written: ${systemReason(error)}.\n`);
    return shell.end(EXIT.failure);
  });
  errors.on('error', (error: NodeJS.ErrnoException) => {
    shell.end(error.code === 'EPIPE' ? EXIT.ok : EXIT.failure);
  });
}

/** Says what went wrong, and gives the code that tells scripts of it. */
function exitCodeOf(error: unknown, { errors }: Shell): number {
  if (error instanceof CommanderError) {
    const asked = ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code);
    return asked && error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (error instanceof CoverhuesError) {
    errors.write(`coverhues: ${error.message}\n`);
    if (error.code === 'USAGE') return EXIT.usage;
    return REFUSALS.has(error.code) ? EXIT.refused : EXIT.failure;
  }
  const { type, code, stack = '' } = errorFacts(error);
  errors.write(
    `coverhues: this should not have happened. Please report it with these lines, which hold none of your text:\n${[type, code].filter(Boolean).join(' ')}\n${stack}\n`,
  );
  return EXIT.failure;
}

/**
 * Runs the command line.
 *
 * @param argv without the program's name
 * @returns the exit code
 */
export async function main(argv: readonly string[], shell: Shell = processShell()): Promise<number> {
  endWithReader(shell);
  try {
    await createProgram(shell).parseAsync(argv, { from: 'user' });
    return shell.exitCode;
  } catch (error) {
    return exitCodeOf(error, shell);
  }
}
