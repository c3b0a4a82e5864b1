import { LRUCache } from 'lru-cache';

/** Places at which questions are answered, all at once. */
export interface Places {
  /** Whether an asker may have no further place: there is none, or they have their part of them and others ask, too. */
  isFull(lane: string): boolean;
  begin(lane: string): void;
  end(lane: string): void;
  /** How many are taken. */
  readonly taken: number;
  /** Askers who have their part and no more. */
  full(): string[];
}

/** The part of all places that one asker may have while others ask, too: what is answered beside a question slows it down. */
const PART = 4;
/** Milliseconds for which somebody who asked counts as asking. */
const ASKING = 5_000;

/** Makes so many places. */
export function makePlaces(count: number): Places {
  const taken = new Map<string, number>();
  // The last two who asked: one of them is another than whom it is about.
  const asking = new LRUCache<string, true>({ max: 2, ttl: ASKING });
  const part = Math.max(1, Math.floor(count / PART));
  let all = 0;
  const hasPart = (lane: string): boolean =>
    (taken.get(lane) ?? 0) >= part && [...asking.keys()].some((other) => other !== lane);
  return {
    isFull: (lane) => all >= count || hasPart(lane),
    begin(lane) {
      asking.set(lane, true);
      taken.set(lane, (taken.get(lane) ?? 0) + 1);
      all += 1;
    },
    end(lane) {
      const left = (taken.get(lane) ?? 1) - 1;
      if (left > 0) taken.set(lane, left);
      else taken.delete(lane);
      all -= 1;
    },
    get taken() {
      return all;
    },
    full: () => [...taken.keys()].filter(hasPart),
  };
}
