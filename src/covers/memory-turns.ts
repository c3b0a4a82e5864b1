/** Work that waits for the memory it needs. */
interface Waiting {
  readonly bytes: number;
  readonly start: () => void;
}

/** Lets pieces of work run side by side as long as they need no more memory than there is for them all. */
export interface MemoryTurns {
  /**
   * Runs work when its turn has come: in the order of asking, and when enough memory is free.
   *
   * @param bytes what it needs at most; more than there is counts as all of it
   */
  run<Result>(bytes: number, work: () => Promise<Result>): Promise<Result>;
}

/** @param most bytes for all work that runs at the same time */
export function memoryTurns(most: number): MemoryTurns {
  const queue: Waiting[] = [];
  let free = most;
  const startNext = (): void => {
    for (let next = queue[0]; next && next.bytes <= free; next = queue[0]) {
      queue.shift();
      free -= next.bytes;
      next.start();
    }
  };
  return {
    async run(bytes, work) {
      const needed = Math.min(bytes, most);
      await new Promise<void>((start) => {
        queue.push({ bytes: needed, start });
        startNext();
      });
      try {
        return await work();
      } finally {
        free += needed;
        startNext();
      }
    },
  };
}
