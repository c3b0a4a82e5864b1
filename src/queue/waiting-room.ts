import { BusyError } from '../errors.ts';

/** Those who wait for their turn, up to a number. */
export interface WaitingRoom {
  /**
   * Lets a question in. Where there is no room left, the newest of the asker who has most there has to go.
   *
   * @param turnAway called with why it has to go, if it ever has to
   * @returns called when it has its turn, or waits no longer
   * @throws {BusyError} where that would be this one
   */
  enter(lane: string, turnAway: (reason: BusyError) => void): () => void;
  /** How many wait. */
  readonly size: number;
}

type TurnAway = (reason: BusyError) => void;

/** Opens a room in which so many may wait. */
export function openWaitingRoom(most: number): WaitingRoom {
  /** By askers, the newest last. None is empty. */
  const inside = new Map<string, Set<TurnAway>>();
  let size = 0;
  const leave = (lane: string, turnAway: TurnAway): void => {
    const own = inside.get(lane);
    if (!own?.delete(turnAway)) return;
    if (own.size === 0) inside.delete(lane);
    size -= 1;
  };
  const makeRoom = (lane: string): void => {
    const [who, all] = mostOf(inside);
    const newest = [...all].at(-1);
    if (newest === undefined || all.size <= (inside.get(lane)?.size ?? 0) + 1) throw tooBusy();
    leave(who, newest);
    newest(tooBusy());
  };
  return {
    enter(lane, turnAway) {
      if (size >= most) makeRoom(lane);
      const own = inside.get(lane) ?? new Set();
      inside.set(lane, own.add(turnAway));
      size += 1;
      return () => leave(lane, turnAway);
    },
    get size() {
      return size;
    },
  };
}

/** Told to whoever can't wait here. */
export function tooBusy(): BusyError {
  return new BusyError('TOO_BUSY', 'Too many requests are waiting for an answer.');
}

function mostOf(inside: ReadonlyMap<string, ReadonlySet<TurnAway>>): [string, ReadonlySet<TurnAway>] {
  let most: [string, ReadonlySet<TurnAway>] = ['', new Set()];
  for (const each of inside) if (each[1].size > most[1].size) most = each;
  return most;
}
