import { makePlaces } from './places.ts';

/** Work of several askers, a few at a time: they take turns, and each one's own comes in the order in which it was asked. */
export interface FairQueue {
  /** Does some work when it has its turn. @throws what it throws, and the signal's reason as soon as that is aborted */
  add<Result>(asker: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** How much is being done. */
  readonly running: number;
  /** Resolves when nothing is left. */
  idle(): Promise<void>;
}

type Start = () => void;

/** Makes a queue that does so much at once, of one asker a part where others ask, too. */
export function createFairQueue(concurrency: number): FairQueue {
  /** By askers, of whom the first is next. None is empty. */
  const lanes = new Map<string, Start[]>();
  const places = makePlaces(concurrency);
  let waiting: (() => void)[] = [];

  function nextLane(): [string, Start[]] | undefined {
    for (const lane of lanes) if (!places.isFull(lane[0])) return lane;
    return undefined;
  }

  function startNext(): void {
    for (let lane = nextLane(); lane; lane = nextLane()) {
      const [asker, starts] = lane;
      const start = starts.shift();
      lanes.delete(asker);
      if (starts.length > 0) lanes.set(asker, starts);
      start?.();
    }
    if (places.taken > 0 || lanes.size > 0) return;
    for (const tell of waiting) tell();
    waiting = [];
  }

  function leave(asker: string, start: Start): void {
    const starts = lanes.get(asker);
    const at = starts?.indexOf(start) ?? -1;
    if (at >= 0) starts?.splice(at, 1);
    if (starts?.length === 0) lanes.delete(asker);
  }

  return {
    add: (asker, work, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          leave(asker, start);
          reject(signal.reason as Error);
          startNext();
        };
        const start = (): void => {
          places.begin(asker);
          void work()
            .then(resolve, reject)
            .finally(() => {
              signal.removeEventListener('abort', giveUp);
              places.end(asker);
              startNext();
            });
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const starts = lanes.get(asker);
        if (starts) starts.push(start);
        else lanes.set(asker, [start]);
        startNext();
      }),
    get running() {
      return places.taken;
    },
    idle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        startNext();
      }),
  };
}
