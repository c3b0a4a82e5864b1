import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { packagePath } from '../../src/package-root.ts';
import { makeFolder } from '../folders.ts';

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

/** Starts the real command line in a process of its own, in an empty folder unless told. */
export function startCli(
  args: readonly string[],
  options: CliOptions = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [packagePath('src', 'bin.js'), ...args], {
    cwd: options.cwd ?? makeFolder(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: tmpdir(), ...options.env },
    stdio: 'pipe',
  });
}

/** Runs the real command line to its end. */
export async function runCli(
  args: readonly string[],
  options: CliOptions & { readonly input?: string | Uint8Array } = {},
): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const [stdout, stderr, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { end, stdout, stderr };
}
