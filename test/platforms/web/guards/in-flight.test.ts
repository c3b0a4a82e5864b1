import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../../src/platforms/web/guards/in-flight.ts';

const LIMITS = { requests: 4, bytes: 100 };

describe('what is in progress', () => {
  it('is at most so many requests, and of one client half of them', () => {
    const inFlight = createInFlight(LIMITS);
    const [leave] = [inFlight.enter('a', 0), inFlight.enter('a', 0)];
    expect(inFlight.enter('a', 0)).toBeUndefined();
    expect(inFlight.enter('b', 0)).toBeDefined();
    expect(inFlight.enter('b', 0)).toBeDefined();
    expect(inFlight.enter('c', 0)).toBeUndefined();
    leave?.();
    expect(inFlight.enter('c', 0)).toBeDefined();
  });

  it('has at most so many bytes, and of one client half of them', () => {
    const inFlight = createInFlight(LIMITS);
    expect(inFlight.enter('a', 51)).toBeUndefined();
    const leave = inFlight.enter('a', 50);
    expect(inFlight.enter('a', 1)).toBeUndefined();
    expect(inFlight.enter('b', 50)).toBeDefined();
    expect(inFlight.enter('c', 1)).toBeUndefined();
    leave?.();
    expect(inFlight.enter('c', 50)).toBeDefined();
  });

  it('turned away, counts for nothing', () => {
    const inFlight = createInFlight(LIMITS);
    for (let count = 0; count < 10; count++) inFlight.enter('a', 51);
    expect(inFlight.enter('a', 50)).toBeDefined();
  });
});
