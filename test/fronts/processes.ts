import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { makeFolder } from '../folders.ts';

/** A front, a worker or a catalogue's run that runs. */
export interface Running {
  readonly said: () => string;
  kill(): Promise<void>;
  /** Lets it finish what it has; gives its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts one; resolves when it hears or works.
 *
 * @param reading milliseconds that it takes to read a blurb
 */
export async function startProcess(
  program: string,
  role: 'front' | 'worker' | 'catalogue',
  environment: NodeJS.ProcessEnv,
  reading: number,
): Promise<Running> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, COVERHUES_DATA: join(makeFolder(), 'data'), ...environment };
  const child: ChildProcess = spawn(process.execPath, [program, role, String(reading)], {
    env,
    stdio: 'pipe',
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  child.stderr?.on('data', (part) => (said += String(part)));
  const ready = once(child.stdout!, 'data');
  await Promise.race([
    ready,
    exited.then(() => {
      throw new Error(`a ${role} ended before it was ready: ${said}`);
    }),
  ]);
  return {
    said: () => said,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await exited)[0];
    },
  };
}
