import { packagePath } from '../src/package-root.ts';
import { withProgram } from './chat-load.ts';
import { alignColumns, asRatio, inMilliseconds } from './measure.ts';
import { residentOf } from './resident.ts';
import { loadWeb, type WebLoad, type WebLoadPlan } from './web.ts';

/** What came of a load, with so many threads that answer. */
export interface ThreadsLoad extends WebLoad {
  readonly threads: number;
  /** Milliseconds for which the thread that hears people stood still at most, while it was asked. */
  readonly stall: number;
  /** Bytes that the process holds in RAM afterwards. */
  readonly resident: number;
}

const PLAN: WebLoadPlan = { connections: 16, milliseconds: 10_000 };

/** `POST /api/hues` to the program with each of some numbers of threads that answer. */
export async function benchThreads(
  numbers: readonly number[] = [0, 1, 2],
  plan: WebLoadPlan = PLAN,
): Promise<ThreadsLoad[]> {
  const environment = { COVERHUES_PORT: '0', COVERHUES_RATE_LIMIT: '0', COVERHUES_LOG_LEVEL: 'error' };
  const loads: ThreadsLoad[] = [];
  for (const threads of numbers) {
    await withProgram(
      [packagePath('src', 'bin.js'), 'start'],
      { ...environment, COVERHUES_THREADS: String(threads) },
      async (said, pid) => {
        const [address = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        // The threads are started, and code is compiled.
        await loadWeb(address, { ...plan, milliseconds: plan.milliseconds / 2 });
        await stallAt(address);
        const load = await loadWeb(address, plan);
        loads.push({
          ...load,
          threads,
          stall: await stallAt(address),
          resident: await residentOf(pid),
        });
      },
    );
  }
  return loads;
}

/** The longest stall since it was last asked, in milliseconds. */
async function stallAt(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]) * 1000;
}

/** A table of loads, the last column with the requests against those of the first. */
export function reportThreads(loads: readonly ThreadsLoad[]): string {
  const base = loads[0]?.perSecond ?? Number.NaN;
  const header = ['threads that answer', 'requests/s', 'p50', 'p99', 'longest stall', 'resident', ''];
  const rows = loads.map(({ threads, perSecond, p50, p99, stall, resident }) => [
    `coverhues, ${threads}`,
    perSecond.toFixed(0),
    inMilliseconds(p50),
    inMilliseconds(p99),
    inMilliseconds(stall),
    `${(resident / 2 ** 20).toFixed(0)} MB`,
    asRatio(perSecond, base),
  ]);
  return alignColumns([header, ...rows]);
}
