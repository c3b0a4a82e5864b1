import { makePlaces } from './places.ts';

/** Work of several askers, a few at a time: their lanes take turns, and in each it comes in the order in which it was asked. */
export interface FairQueue {
  /** Does some work when it has its turn. @throws what it throws, and the signal's reason as soon as that is aborted */
  add<Result>(lane: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** How much is being done. */
  readonly running: number;
  /** Resolves when nothing is left. */
  idle(): Promise<void>;
}

type Start = () => void;

/** Makes a queue that does so much at once, of one asker a part where others ask, too. */
export function createFairQueue(concurrency: number): FairQueue {
  /** What waits in each, of which the first is next. None is empty. */
  const lanes = new Map<string, Start[]>();
  const places = makePlaces(concurrency);
  let waiting: (() => void)[] = [];

  function nextLane(): [string, Start[]] | undefined {
    for (const next of lanes) if (!places.isFull(next[0])) return next;
    return undefined;
  }

  function startNext(): void {
    for (let next = nextLane(); next; next = nextLane()) {
      const [lane, starts] = next;
      const start = starts.shift();
      lanes.delete(lane);
      if (starts.length > 0) lanes.set(lane, starts);
      start?.();
    }
    if (places.taken > 0 || lanes.size > 0) return;
    for (const tell of waiting) tell();
    waiting = [];
  }

  function leave(lane: string, start: Start): void {
    const starts = lanes.get(lane);
    const at = starts?.indexOf(start) ?? -1;
    if (at >= 0) starts?.splice(at, 1);
    if (starts?.length === 0) lanes.delete(lane);
  }

  return {
    add: (lane, work, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          leave(lane, start);
          reject(signal.reason as Error);
          startNext();
        };
        const start = (): void => {
          places.begin(lane);
          void work()
            .then(resolve, reject)
            .finally(() => {
              signal.removeEventListener('abort', giveUp);
              places.end(lane);
              startNext();
            });
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const starts = lanes.get(lane);
        if (starts) starts.push(start);
        else lanes.set(lane, [start]);
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
