import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Lets pieces of work run one after the other, but for one that takes long, beside which the others go on. */
export interface Lanes {
  /** Runs work when its turn has come. @throws the signal's reason, where it is given up before */
  run<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

/** @param patience milliseconds after which work moves aside, as soon as none is there */
export function createLanes(patience: number): Lanes {
  const first = new PQueue({ concurrency: 1 });
  const aside = new PQueue({ concurrency: 1 });

  /** Resolves when work has ended, or has moved aside. */
  async function leaveFirst(ended: Promise<unknown>): Promise<void> {
    const waiting = new AbortController();
    const patient = wait(patience, undefined, { signal: waiting.signal }).then(
      () => new Promise<void>((resolve) => void aside.add(() => (resolve(), ended))),
      () => undefined,
    );
    await Promise.race([ended, patient]);
    waiting.abort();
  }

  return {
    async run(work, signal) {
      // In an array, so that nobody waits for its result before it is let out of the queue.
      const [running] = await first.add(
        async () => {
          const result = work();
          await leaveFirst(result.then(nothing, nothing));
          return [result] as const;
        },
        { ...(signal && { signal }) },
      );
      return running;
    },
  };
}

function nothing(): void {}
