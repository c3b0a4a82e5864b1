import { Command, CommanderError } from 'commander';
import { collectCommand } from './cli/collect.ts';
import { fitCommand } from './cli/fit.ts';
import { genreCommand } from './cli/genre.ts';
import { huesCommand } from './cli/hues.ts';
import { inspectCommand } from './cli/inspect.ts';
import { predictCommand } from './cli/predict.ts';
import { prepareCommand } from './cli/prepare.ts';
import { startCommand } from './cli/start.ts';
import { studyCommand } from './cli/study.ts';
import { evaluateCommand, trainCommand } from './cli/train.ts';
import { workerCommand } from './cli/worker.ts';
import { CoverhuesError, type ErrorCode, errorFacts, systemReason } from './errors.ts';
import { packageVersion } from './package-root.ts';

/** Exit codes that scripts can trust. */
const EXIT = { ok: 0, failure: 1, usage: 2, refused: 78 } as const;

/** Faults that starting again doesn't mend; 78 is what sysexits.h calls a wrong configuration. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(['CREDENTIAL_REFUSED', 'PLATFORM_REFUSED']);

/** Every subcommand; each file defines its options and loads its work only when it runs. */
const SUBCOMMANDS: readonly (() => Command)[] = [
  startCommand,
  huesCommand,
  genreCommand,
  predictCommand,
  inspectCommand,
  fitCommand,
  collectCommand,
  workerCommand,
  prepareCommand,
  trainCommand,
  evaluateCommand,
  studyCommand,
];

/** The whole command line, as data: nothing runs before it is parsed. */
export function createProgram(): Command {
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
  coverhues predict --in books.jsonl --out hues.jsonl
  coverhues inspect --in covers --out covers.jsonl
  coverhues fit --in pairs.jsonl --out fit.jsonl

Settings come from the environment and from .env in the current folder; .env.example lists them.
Exit codes: 0 done, 1 failed, 2 wrong usage, 78 a chat platform refused the bot.`,
    );
  for (const subcommand of SUBCOMMANDS) program.addCommand(subcommand());
  throwInsteadOfExit(program);
  return program;
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError('(add --help for how to use it)').showSuggestionAfterError();
  for (const subcommand of command.commands) throwInsteadOfExit(subcommand);
}

/**
 * A reader that has seen enough (`| head`) closes the pipe; that ends the program, and is no failure. Whatever else
 * keeps an answer from being written is one.
 */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    process.stderr.write(`coverhues: Standard output can't be written: ${systemReason(error)}.\n`);
    process.exit(EXIT.failure);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failure);
  });
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    const asked = ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code);
    return asked && error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (error instanceof CoverhuesError) {
    process.stderr.write(`coverhues: ${error.message}\n`);
    if (error.code === 'USAGE') return EXIT.usage;
    return REFUSALS.has(error.code) ? EXIT.refused : EXIT.failure;
  }
  const { type, code, stack = '' } = errorFacts(error);
  process.stderr.write(
    `coverhues: this should not have happened. Please report it with these lines, which hold none of your text:\n${[type, code].filter(Boolean).join(' ')}\n${stack}\n`,
  );
  return EXIT.failure;
}

/** Runs the command line; `argv` without the program's name. Sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}
