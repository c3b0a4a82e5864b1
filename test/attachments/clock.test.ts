import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/attachments/clock.ts';

describe('the system’s clock', () => {
  it('tells the time', () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('waits, or stops waiting at once when it is told to', async () => {
    const stop = new AbortController();
    await expect(systemClock.wait(0, stop.signal)).resolves.toBeUndefined();
    const waiting = systemClock.wait(60_000, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});
