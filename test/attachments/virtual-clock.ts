import type { Clock } from '../../src/attachments/clock.ts';

/** A clock that stands still until it is moved on. */
export interface VirtualClock extends Clock {
  /** How long each wait was to last, in milliseconds; the first is the whole fetch's. */
  readonly waits: number[];
  /** Waits that are neither over nor given up. */
  pending(): number;
  advance(milliseconds: number): void;
}

interface Timer {
  readonly at: number;
  readonly resolve: () => void;
}

/**
 * Makes a clock at `start`; the second and later waits move it on to their end at once. A wait that is given up
 * rejects as Node's timers do: with an error of its own, not with the signal's reason.
 */
export function virtualClock(start = 0): VirtualClock {
  let now = start;
  const timers = new Set<Timer>();
  const waits: number[] = [];
  const advance = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers) {
      if (timer.at > now) continue;
      timers.delete(timer);
      timer.resolve();
    }
  };
  return {
    waits,
    pending: () => timers.size,
    advance,
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = { at: now + milliseconds, resolve };
        timers.add(timer);
        signal.addEventListener('abort', () => {
          timers.delete(timer);
          reject(new DOMException('The operation was aborted', 'AbortError'));
        });
        waits.push(milliseconds);
        if (waits.length > 1) advance(milliseconds);
      }),
  };
}
