import { describe, expect, it } from 'vitest';
import {
  alignColumns,
  asRatio,
  inMilliseconds,
  quantile,
  timeInTurn,
  timingOf,
} from '../../bench/measure.ts';

describe('quantile', () => {
  it('is the smallest value that the share of values do not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 50, 99, 100]);
    expect(quantile([7], 0.5)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('timeInTurn', () => {
  it('runs the ways in turn and leaves the first round out', async () => {
    const log: string[] = [];
    const note = (name: string) => (index: number) => Promise.resolve(log.push(`${name}${index}`));
    const timings = await timeInTurn(
      [
        { name: 'a', times: 2, run: note('a') },
        { name: 'b', run: note('b') },
      ],
      2,
    );
    expect(log).toEqual(['a0', 'a1', 'b0', 'a2', 'a3', 'b1', 'a4', 'a5', 'b2']);
    expect(timings.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const { p50, p99 } of timings) expect(p99).toBeGreaterThanOrEqual(p50);
  });
});

describe('a report', () => {
  it('gives the median and the slowest twentieth and hundredth', () => {
    const durations = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(timingOf('a', durations)).toEqual({ name: 'a', p50: 50, p95: 95, p99: 99 });
  });

  it('writes figures with as many digits as they deserve', () => {
    expect([0.0512, 7.256, 31.7, 512.4].map(inMilliseconds)).toEqual([
      '0.0512 ms',
      '7.26 ms',
      '31.7 ms',
      '512 ms',
    ]);
    expect([0.5, 7.1, 812.4].map((figure) => asRatio(figure, 1))).toEqual(['0.50×', '7.1×', '812×']);
  });

  it('aligns its columns', () => {
    expect(
      alignColumns([
        ['long name', '1'],
        ['b', '100'],
      ]),
    ).toBe('long name     1\nb           100');
  });
});
