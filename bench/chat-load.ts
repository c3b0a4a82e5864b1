import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignColumns, asRatio, inMilliseconds, quantile } from './measure.ts';

/** One request's way, in milliseconds after it was sent. */
export interface Handled {
  readonly acknowledged: number;
  readonly completed: number;
}

/** What came of sending so many requests at once, several times over. */
export interface Load {
  readonly name: string;
  readonly concurrency: number;
  readonly handled: readonly Handled[];
}

/** How many requests are sent at once, and how often. */
export interface LoadPlan {
  readonly concurrency: number;
  readonly rounds: number;
}

/** As a quiet channel, a busy community and a rush. */
export const LOADS: readonly LoadPlan[] = [
  { concurrency: 1, rounds: 60 },
  { concurrency: 20, rounds: 12 },
  { concurrency: 100, rounds: 4 },
];

/** Starts a program that says a line once it is connected, runs `use` with what it said and its id, and ends it. */
export async function withProgram<Result>(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  use: (said: string, pid: number) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...environment, COVERHUES_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    const said = await Promise.race([
      once(child.stdout!, 'data').then(String),
      exited.then(() => Promise.reject(new Error(`node ${args.join(' ')} ended before it was connected`))),
    ]);
    return await use(said, child.pid!);
  } finally {
    child.kill('SIGTERM');
    await exited;
    await rm(folder, { recursive: true });
  }
}

/** Sends requests in rounds; the first round, in which code is compiled, is not counted. */
export async function sendLoad(
  name: string,
  { concurrency, rounds }: LoadPlan,
  send: (index: number) => Promise<Handled>,
): Promise<Load> {
  const handled: Handled[] = [];
  for (let round = -1; round < rounds; round++) {
    const first = (round + 1) * concurrency;
    const all = await Promise.all(Array.from({ length: concurrency }, (_, at) => send(first + at)));
    if (round >= 0) handled.push(...all);
  }
  return { name, concurrency, handled };
}

/** A table of loads; the last column holds the median completion against `base` at the same concurrency. */
export function reportLoads(loads: readonly Load[], base: string): string {
  const header = ['at once', 'ack p50', 'p99', 'within 1 s', 'answer p50', 'p99', `against ${base}`];
  const rows = loads.map(({ name, concurrency, handled }) => {
    const acknowledged = handled.map((one) => one.acknowledged);
    const completed = handled.map((one) => one.completed);
    const beside = loads.find((load) => load.name === base && load.concurrency === concurrency);
    const inTime = acknowledged.filter((milliseconds) => milliseconds <= 1000).length;
    return [
      `${name}, ${concurrency}`,
      inMilliseconds(quantile(acknowledged, 0.5)),
      inMilliseconds(quantile(acknowledged, 0.99)),
      `${inTime} of ${handled.length}`,
      inMilliseconds(quantile(completed, 0.5)),
      inMilliseconds(quantile(completed, 0.99)),
      asRatio(quantile(completed, 0.5), quantile(beside?.handled.map((one) => one.completed) ?? [], 0.5)),
    ];
  });
  return alignColumns([header, ...rows]);
}
