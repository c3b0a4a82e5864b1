import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../../src/platforms/web/guards/rate-limit.ts';

/** A limit of six a minute, and a clock that only moves when it is told to. */
function sixAMinute(clients = 10) {
  const clock = { now: 1_000 };
  return { clock, limit: createRateLimit({ perMinute: 6, clients, now: () => clock.now }) };
}

describe('the rate limit', () => {
  it('lets so many through at once, and one more for each that is earned back', () => {
    const { clock, limit } = sixAMinute();
    expect(Array.from({ length: 7 }, () => limit.take('a', 1))).toEqual([0, 0, 0, 0, 0, 0, 10]);
    clock.now += 9_000;
    expect(limit.take('a', 1)).toBe(1);
    clock.now += 1_000;
    expect([limit.take('a', 1), limit.take('a', 1)]).toEqual([0, 10]);
    clock.now += 60_000;
    expect(Array.from({ length: 7 }, () => limit.take('a', 1))).toEqual([0, 0, 0, 0, 0, 0, 10]);
  });

  it('counts a smaller cost for less, down to the last part', () => {
    const { limit } = sixAMinute();
    const taken = Array.from({ length: 61 }, () => limit.take('a', 0.1));
    expect(taken.filter((wait) => wait === 0)).toHaveLength(60);
    expect(taken.at(-1)).toBe(1);
  });

  it('knows each client for itself, and forgets who was not seen for long', () => {
    const { limit } = sixAMinute(2);
    for (let count = 0; count < 6; count++) limit.take('a', 1);
    expect([limit.take('a', 1), limit.take('b', 1)]).toEqual([10, 0]);
    limit.take('c', 1);
    expect(limit.take('a', 1)).toBe(0);
  });
});
