/** Something that is timed, under the name that the report gives it. */
export interface Way {
  readonly name: string;
  /** How many times in a row it runs each round; 1 unless it is much quicker than the others. */
  readonly times?: number;
  /** Runs once; `index` counts up over all rounds, from 0. */
  readonly run: (index: number) => Promise<unknown>;
}

/** How long one way took, in milliseconds a run. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Times several ways of doing one thing in turn, so that a busy machine slows all of them alike. The first
 * round, in which code is compiled and memory taken, is not counted.
 */
export async function timeInTurn(ways: readonly Way[], rounds: number): Promise<Timing[]> {
  const durations = ways.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [at, { times = 1, run }] of ways.entries()) {
      for (let repeat = 0; repeat < times; repeat++) {
        const start = performance.now();
        await run((round + 1) * times + repeat);
        if (round >= 0) durations[at]?.push(performance.now() - start);
      }
    }
  }
  return ways.map(({ name }, at) => timingOf(name, durations[at] ?? []));
}

/** Sums up single durations. */
export function timingOf(name: string, durations: readonly number[]): Timing {
  const at = (share: number): number => quantile(durations, share);
  return { name, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The smallest value that at least `share` of the values do not exceed; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds with three significant digits, or whole ones from 100 on. */
export function inMilliseconds(milliseconds: number): string {
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3)} ms`;
}

/** How many times as much as `base` a figure is: `0.52×`, `7.1×`, `812×`. */
export function asRatio(figure: number, base: number): string {
  const ratio = figure / base;
  return `${ratio.toFixed(ratio < 1 ? 2 : ratio < 100 ? 1 : 0)}×`;
}

/** Lines of a table whose first column is flush left and whose others are flush right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
}
