/** Something that is done again and again, one round at a time. */
export interface Rounds {
  /** Has a round follow at once. Resolves when it has ended, or all have. */
  now(): Promise<void>;
  /** Resolves when the round that is under way has ended; no other follows. */
  stop(): Promise<void>;
}

/**
 * Does something again and again, from the first time that it is asked for.
 *
 * @param pause milliseconds between two rounds
 */
export function createRounds(round: () => Promise<void>, pause: number): Rounds {
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isWanted = false;
  const stopping = new AbortController();

  async function run(): Promise<void> {
    clearTimeout(timer);
    do {
      isWanted = false;
      await round();
    } while (isWanted && !stopping.signal.aborted);
    if (!stopping.signal.aborted) timer = setTimeout(() => void now(), pause);
  }

  function now(): Promise<void> {
    if (stopping.signal.aborted) return Promise.resolve();
    isWanted = true;
    running ??= run().finally(() => (running = undefined));
    return running;
  }

  return {
    now,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
