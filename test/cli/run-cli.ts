import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import PQueue from 'p-queue';
import { main } from '../../src/cli.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { packagePath } from '../../src/package-root.ts';
import type { StandardStreams } from '../../src/standard-streams.ts';
import { makeFolder } from '../folders.ts';
import { openSharingServices } from '../services/shared-engines.ts';

/** How a run of the command line ended. */
export interface CliResult {
  /** Exit code, or the name of the signal that ended it. */
  readonly end: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface CliRunOptions extends CliOptions {
  readonly input?: string | Uint8Array;
}

/** Starts the real command line in a process of its own, in an empty folder unless told. */
export function startCli(
  args: readonly string[],
  options: CliOptions = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [packagePath('src', 'bin.js'), ...args], {
    cwd: options.cwd ?? makeFolder(),
    env: environmentOf(options),
    stdio: 'pipe',
  });
}

/** Runs the real command line in a process of its own, to its end. */
export async function runProcess(args: readonly string[], options: CliRunOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const [stdout, stderr, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { end, stdout, stderr };
}

/** The current folder is the process's, so commands that are run in it come one after another. */
const turns = new PQueue({ concurrency: 1 });

/** Runs a command in this process, in an empty folder unless told. */
export function runCli(args: readonly string[], options: CliRunOptions = {}): Promise<CliResult> {
  return turns.add(async () => {
    const before = process.cwd();
    process.chdir(options.cwd ?? makeFolder());
    try {
      return await runInShell(args, options);
    } finally {
      process.chdir(before);
    }
  });
}

async function runInShell(args: readonly string[], options: CliRunOptions): Promise<CliResult> {
  const [output, errors] = [collectText(), collectText()];
  const input = Readable.from(options.input ? [Buffer.from(options.input)] : []);
  const streams = { input, output: output.stream, errors: errors.stream };
  const end = await runWith(args, streams, options);
  return { end, stdout: output.text(), stderr: errors.text() };
}

/**
 * Runs a command in this process, in its current folder.
 *
 * @param ending aborted when the run is asked to end
 * @returns the exit code
 */
export function runWith(
  args: readonly string[],
  { input, output, errors }: StandardStreams,
  options: CliOptions & { readonly ending?: AbortSignal } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const shell: Shell = {
      input,
      output,
      errors,
      environment: environmentOf(options),
      exitCode: 0,
      end: resolve,
      endSignal: () => options.ending ?? new AbortController().signal,
      openServices: (settings, ...stores) =>
        Promise.resolve(openSharingServices(settings, errors, ...stores)),
    };
    main(args, shell).then(resolve, reject);
  });
}

/** A stream that keeps what is written to it. */
function collectText(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

function environmentOf({ env }: CliOptions): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: tmpdir(), ...env };
}
