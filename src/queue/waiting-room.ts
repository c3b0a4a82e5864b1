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
  enter(asker: string, turnAway: (reason: BusyError) => void): () => void;
  /** How many wait. */
  readonly size: number;
}

type TurnAway = (reason: BusyError) => void;

/** Opens a room in which so many may wait. */
export function openWaitingRoom(most: number): WaitingRoom {
  /** By askers, the newest last. None is empty. */
  const inside = new Map<string, Set<TurnAway>>();
  let size = 0;
  const leave = (asker: string, turnAway: TurnAway): void => {
    const own = inside.get(asker);
    if (!own?.delete(turnAway)) return;
    if (own.size === 0) inside.delete(asker);
    size -= 1;
  };
  const makeRoom = (asker: string): void => {
    const [who, all] = mostOf(inside);
    const newest = [...all].at(-1);
    if (newest === undefined || all.size <= (inside.get(asker)?.size ?? 0) + 1) throw tooBusy();
    leave(who, newest);
    newest(tooBusy());
  };
  return {
    enter(asker, turnAway) {
      if (size >= most) makeRoom(asker);
      const own = inside.get(asker) ?? new Set();
      inside.set(asker, own.add(turnAway));
      size += 1;
      return () => leave(asker, turnAway);
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
