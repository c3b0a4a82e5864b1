import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../src/attachments/retry-after.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

describe('pauseAfter', () => {
  it('doubles with every attempt when the server asks for nothing', () => {
    expect([1, 2, 3].map((attempt) => pauseAfter(attempt, null, NOW))).toEqual([500, 1000, 2000]);
  });

  it.each([
    ['0', 0],
    ['30', 30_000],
    [' 2 ', 2000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['-1', 500],
    ['1.5', 500],
    ['2030', 2_030_000],
    ['', 500],
    ['Later', 500],
  ])('takes Retry-After %j as %i ms', (retryAfter, pause) => {
    expect(pauseAfter(1, retryAfter, NOW)).toBe(pause);
  });
});
