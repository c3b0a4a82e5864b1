import type { Store } from '../../store/store.ts';

/** Shows that a process is there, and sees which others are. */
export interface Watch {
  /**
   * Shows that this process is there, and looks for others.
   *
   * @returns tells whether a process has ended, as far as can be seen
   */
  look(): Promise<(front: string) => boolean>;
  /** This process is there no longer. */
  leave(): Promise<void>;
}

/** Milliseconds for which a process's last sign is kept. */
const KEPT = 10 * 60_000;

/**
 * Makes what processes see each other by: each counts in a record of its own. One whose count stands still for a time, by the
 * clock of who looks, has ended; so clocks that differ do no harm, and whoever has just begun to look waits as long.
 *
 * @param prefix begins the records' keys
 */
export function createWatch(store: Store, prefix: string, own: string, dead: number): Watch {
  const seen = new Map<string, { readonly count: unknown; readonly since: number }>();
  const started = performance.now();
  let count = 0;
  let last = started;
  return {
    async look() {
      count += 1;
      await store.set(prefix + own, count, KEPT);
      const now = performance.now();
      // A store that was away, or a process that was stopped, tells nothing of how others did meanwhile.
      const isLate = now - last > dead / 2;
      last = now;
      if (isLate) seen.clear();
      const counts = new Map<string, unknown>();
      for await (const { key, record } of store.entries(prefix)) counts.set(key.slice(prefix.length), record);
      return (front) => {
        if (front === own) return false;
        const before = seen.get(front);
        if (!before || before.count !== counts.get(front)) {
          seen.set(front, { count: counts.get(front), since: now });
          return false;
        }
        return now - before.since >= dead;
      };
    },
    leave: () => store.delete(prefix + own),
  };
}
