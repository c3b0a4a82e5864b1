import { setTimeout as wait } from 'node:timers/promises';

/** Waits so many milliseconds; a process may end meanwhile. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Waits by the machine's own clock, and keeps no process from ending. */
export const waitUnheld: Wait = (milliseconds) => wait(milliseconds, undefined, { ref: false });

/** Milliseconds of the first pause, of which each next one is the double, the longest, and all of them together. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
  readonly together: number;
}

/** Pauses between tries, until there have been enough. */
export interface Patience {
  /** Waits for the next try. @returns whether there is one */
  pause(): Promise<boolean>;
}

/** A patience that is used up with its pauses, or when nobody waits for the outcome any more. */
export function createPatience(
  { first, longest, together }: Pauses,
  { wait: waitFor = waitUnheld, over }: { readonly wait?: Wait; readonly over?: AbortSignal } = {},
): Patience {
  let next = first;
  let left = together;
  return {
    async pause() {
      if (left === 0 || over?.aborted) return false;
      const milliseconds = Math.min(next, left);
      next = Math.min(next * 2, longest);
      left -= milliseconds;
      await waitFor(milliseconds);
      return !over?.aborted;
    },
  };
}
