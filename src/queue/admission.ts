import type { Request } from '../request.ts';
import { openWaitingRoom, tooBusy } from './waiting-room.ts';

/** A question that may wait for its turn. */
export interface Admitted {
  /** Aborted when it is given up, by its asker or because it has to make room. */
  readonly signal: AbortSignal;
  /** It has its turn, and waits no longer. */
  start(): void;
  /** It is over, and lets go of all that it holds. */
  end(): void;
}

/** Lets questions in, within limits. */
export interface Admission {
  /** @throws {BusyError} where there is no room, and the signal's reason where it is aborted */
  admit(request: Request, signal: AbortSignal | undefined, lane: string): Admitted;
  /** How many wait. */
  readonly waiting: number;
}

/** Lets so many wait, with so many bytes of pictures at most. */
export function openAdmission(most: { readonly waiting: number; readonly pictures: number }): Admission {
  const room = openWaitingRoom(most.waiting);
  let pictures = 0;
  return {
    admit(request, signal, lane) {
      signal?.throwIfAborted();
      const picture = ('cover' in request && request.cover?.byteLength) || 0;
      if (picture > 0 && pictures + picture > most.pictures) throw tooBusy();
      const ending = new AbortController();
      const leave = room.enter(lane, (why) => ending.abort(why));
      const giveUp = (): void => ending.abort(signal?.reason);
      signal?.addEventListener('abort', giveUp, { once: true });
      pictures += picture;
      return {
        signal: ending.signal,
        start: leave,
        end() {
          leave();
          signal?.removeEventListener('abort', giveUp);
          pictures -= picture;
        },
      };
    },
    get waiting() {
      return room.size;
    },
  };
}
