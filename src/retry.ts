import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Waits by the machine's own clock, and keeps no process from ending. */
export const waitUnheld: Wait = (milliseconds) => wait(milliseconds, undefined, { ref: false });

/** How something that failed is tried again. */
export interface Retrying {
  /** Milliseconds before the next try, after `tries` of them; none where there is no other. */
  readonly pause: (tries: number, error: unknown) => number | undefined;
  readonly wait?: Wait | undefined;
}

/** A failed try. Of errors themselves p-retry takes some for mistakes in the code, and gives up. */
class FailedTry extends Error {}

/**
 * Does something, and again as long as it fails and a pause is named.
 *
 * @throws what the last try threw, or what `wait` rejects with
 *
 * @example
 * const pauses = { first: 100, longest: 2_000, together: 10_000 };
 * await retry(() => fetch('https://example.com'), { pause: (tries) => doublingPause(pauses, tries) });
 */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  { pause, wait: waitFor = waitUnheld }: Retrying,
): Promise<Result> {
  try {
    return await pRetry(() => attempt().catch(fail), {
      retries: Infinity,
      minTimeout: 0,
      async shouldRetry({ error, attemptNumber }) {
        const milliseconds = pause(attemptNumber, error.cause);
        if (milliseconds !== undefined) await waitFor(milliseconds);
        return milliseconds !== undefined;
      },
    });
  } catch (error) {
    throw error instanceof FailedTry ? error.cause : error;
  }
}

function fail(cause: unknown): never {
  throw new FailedTry('', { cause });
}

/** Milliseconds of the first pause, of which each next one is the double, the longest, and all of them together. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
  readonly together: number;
}

/** The pause after so many tries; none when all of them together are used up. */
export function doublingPause({ first, longest, together }: Pauses, tries: number): number | undefined {
  let left = together;
  let next = first;
  for (let at = 1; at < tries && left > 0; at++) {
    left -= next;
    next = Math.min(next * 2, longest);
  }
  return left > 0 ? Math.min(next, left) : undefined;
}
