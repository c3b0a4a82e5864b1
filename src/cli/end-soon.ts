import type { Shell } from './shell.ts';

/** Milliseconds that libraries get to let go of what they have open. */
const LETTING_GO = 1_000;

/**
 * Ends a run whose work is done and that was asked to end, even where something holds it: a library can't be called off
 * that waits for an answer to the first that it asked.
 */
export function endSoon(shell: Pick<Shell, 'end' | 'exitCode'>): void {
  setTimeout(() => shell.end(shell.exitCode), LETTING_GO).unref();
}
