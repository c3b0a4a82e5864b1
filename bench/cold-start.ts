import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../src/package-root.ts';
import { SAMPLE_BLURBS } from '../src/training/sample-blurbs.ts';
import { type ChildRun, runNode } from './child.ts';
import { alignColumns, asRatio, inMilliseconds, type Timing, timingOf } from './measure.ts';

/** How long a process took from start to end, and the most memory that it held, in bytes. */
export interface ColdStart extends Timing {
  readonly peakMemory: number;
}

/**
 * A process that is started for one blurb and ends with its answer: from the source as a clone runs it, from the
 * build where there is one, and beside them a process that does nothing, which comes last.
 *
 * @param warmUps rounds before, which are not measured
 */
export async function benchColdStart(runs = 10, warmUps = 1): Promise<ColdStart[]> {
  const request = ['hues', SAMPLE_BLURBS[0]?.blurb ?? '', '--json'];
  const build = packagePath('dist', 'src', 'cli.js');
  const script = `import { main } from ${JSON.stringify(pathToFileURL(build).href)}; await main(process.argv.slice(1));`;
  const ways = [
    { name: 'coverhues hues, from source', args: [packagePath('src', 'bin.js'), ...request] },
    ...(existsSync(build)
      ? [{ name: 'coverhues hues, built', args: ['--input-type=module', '-e', script, '--', ...request] }]
      : []),
    { name: 'node -e 0', args: ['-e', '0'] },
  ];
  const measured = ways.map((): Pick<ChildRun, 'milliseconds' | 'peakMemory'>[] => []);
  for (let run = -warmUps; run < runs; run++) {
    for (const [at, { args }] of ways.entries()) {
      const result = await runNode(args);
      if (run >= 0) measured[at]?.push(result);
    }
  }
  return ways.map(({ name }, at) => startOf(name, measured[at] ?? []));
}

function startOf(name: string, runs: readonly Pick<ChildRun, 'milliseconds' | 'peakMemory'>[]): ColdStart {
  const timing = timingOf(
    name,
    runs.map(({ milliseconds }) => milliseconds),
  );
  return { ...timing, peakMemory: Math.max(...runs.map(({ peakMemory }) => peakMemory)) };
}

/** A table of timings, each with its ratio to the last one's median. */
export function reportColdStart(starts: readonly ColdStart[]): string {
  const base = starts.at(-1)?.p50 ?? Number.NaN;
  return alignColumns(
    starts.map(({ name, p50, p99, peakMemory }) => [
      name,
      `p50 ${inMilliseconds(p50)}`,
      `p99 ${inMilliseconds(p99)}`,
      `${(peakMemory / 1e6).toFixed(0)} MB`,
      asRatio(p50, base),
    ]),
  );
}
