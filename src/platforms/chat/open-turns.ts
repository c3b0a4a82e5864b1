import { createHash, randomUUID } from 'node:crypto';
import { StoreError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { retry, waitUnheld } from '../../retry.ts';
import type { Store } from '../../store/store.ts';
import { createWatch } from './watch-fronts.ts';

/** How a person can be told something by another process than the one that heard them: plain data. */
export type Way = Readonly<Record<string, unknown>>;

/** A turn as it is noted. */
export interface NotedTurn {
  readonly id: string;
  /** Absent where nobody could be told. */
  readonly way?: Way;
}

/**
 * Tells a person that the process ended that heard them.
 *
 * @param isDoubtful whether they may have their answer already, as it was just being delivered
 */
export type TellInterrupted = (way: Way, isDoubtful: boolean) => Promise<void>;

/**
 * Turns of a platform that are under way, in a store that processes share or that outlives one: so each is taken by one
 * process alone, and has one last word; and when a process ends in the middle, another, or the same one started again,
 * tells those whom it leaves behind.
 */
export interface OpenTurns {
  /**
   * Notes a turn before anything is done about it.
   *
   * @returns whether it was heard nowhere before
   * @throws {StoreError} where the store is away, or it can't be written
   */
  claim(turn: NotedTurn): Promise<boolean>;
  /** Whether this process has the last word on a turn, which no other says from then on. */
  speak(id: string): Promise<boolean>;
  /** Nothing more is to be said on a turn. Never rejects. */
  end(id: string): Promise<void>;
  /** Shows from now on that this process is there, and looks after those whom others have left behind. */
  start(tell: TellInterrupted): void;
  /** Ends that. What is open still is for others to look after. */
  stop(): Promise<void>;
}

/** A turn in the store. */
interface OpenTurn {
  /** The process that has it. */
  readonly front: string;
  /** `speaking` while it says the last word, and `telling` while another tells that there is none; then it is `told`. */
  readonly state: 'open' | 'speaking' | 'telling' | 'told';
  readonly way: Way;
}

/** Milliseconds for which a turn is known to have been heard: Slack sends an event again for an hour. */
const KNOWN = 2 * 3_600_000;
/** Milliseconds for which one is open at most: as long as Discord takes an answer to an interaction. */
const OPEN = 15 * 60_000;
/** Milliseconds before each further try to tell somebody. */
const PAUSES = [1_000, 5_000] as const;
/** Milliseconds in which a process that ends tells whom it is at. */
const LAST_WORDS = 2_000;

/** Milliseconds between two signs of a process, and those after which one that gave none is taken for ended. */
export interface FrontTimes {
  readonly beat: number;
  readonly dead: number;
}

export const FRONT_TIMES: FrontTimes = { beat: 5_000, dead: 30_000 };

/** Makes a platform's open turns. */
export function createOpenTurns(
  store: Store,
  platform: string,
  logger: Logger,
  times: FrontTimes = FRONT_TIMES,
): OpenTurns {
  const front = randomUUID();
  const own = new Map<string, OpenTurn>();
  /** Keys of turns that have ended while the store could not be told. */
  const ended = new Set<string>();
  const prefix = `turn:${platform}:`;
  const keyOf = (id: string) => prefix + digestOf(id);
  const set = (key: string, record: OpenTurn) => ({ key, record, milliseconds: OPEN });
  const watch = createWatch(store, `front:${platform}:`, front, times.dead);
  const telling = new Set<Promise<void>>();
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function takeOver(key: string, left: OpenTurn, tell: TellInterrupted): Promise<void> {
    const taken: OpenTurn = { ...left, front, state: 'telling' };
    if (!(await store.changeIf({ key, record: left }, [set(key, taken)]))) return;
    try {
      await retry(() => tell(left.way, left.state !== 'open'), { pause: (tries) => PAUSES[tries - 1] });
      logger.info({ platform }, 'somebody was told that the process ended that heard them');
    } catch (error) {
      logger.warn({ err: error }, 'somebody could not be told that the process ended that heard them');
    }
    // Kept, so that one that was only slow finds that it has no word left.
    await store.changeIf({ key, record: taken }, [set(key, { ...taken, state: 'told' })]);
  }

  /** Goes on by itself, so that telling many keeps this process from no sign that it is there. */
  function begin(work: Promise<void>): void {
    const done = work
      .catch((error: unknown) => logger.warn({ err: error }, 'an open turn could not be taken over'))
      .finally(() => telling.delete(done));
    telling.add(done);
  }

  /** Takes away the notes of turns that have ended; those that can't be taken away now are left for the next time. */
  async function forgetEnded(): Promise<void> {
    for (const key of ended) {
      await store.delete(key);
      ended.delete(key);
    }
  }

  async function lookAfter(tell: TellInterrupted): Promise<void> {
    const isDead = await watch.look();
    await forgetEnded();
    for await (const { key, record } of store.entries(prefix)) {
      const turn = record as OpenTurn;
      if (turn.state !== 'told' && isDead(turn.front)) begin(takeOver(key, turn, tell));
    }
  }

  return {
    async claim({ id, way }) {
      if (store.isAway?.())
        throw new StoreError('STORE_UNAVAILABLE', "What is heard can't be noted just now.");
      const heard = `heard:${platform}:${digestOf(id)}`;
      const turn: OpenTurn | undefined = way && { front, state: 'open', way: asKept(way) };
      if (turn) own.set(id, turn);
      return store.changeIf({ key: heard, record: undefined }, [
        { key: heard, record: true, milliseconds: KNOWN },
        ...(turn ? [set(keyOf(id), turn)] : []),
      ]);
    },
    async speak(id) {
      const turn = own.get(id);
      if (!turn) return true;
      const speaking: OpenTurn = { ...turn, state: 'speaking' };
      const change = [set(keyOf(id), speaking)];
      if (await store.changeIf({ key: keyOf(id), record: turn }, change)) return true;
      // A store that lost what it had says nothing against it.
      return store.changeIf({ key: keyOf(id), record: undefined }, change);
    },
    async end(id) {
      if (!own.delete(id)) return;
      const key = keyOf(id);
      await store.delete(key).catch(() => ended.add(key));
    },
    start(tell) {
      const look = (): void => {
        round ??= lookAfter(tell)
          .catch((error: unknown) => logger.warn({ err: error }, 'open turns could not be looked after'))
          .finally(() => (round = undefined));
      };
      look();
      timer = setInterval(look, times.beat).unref();
    },
    async stop() {
      clearInterval(timer);
      await round;
      await Promise.race([Promise.all(telling), waitUnheld(LAST_WORDS)]);
      await forgetEnded()
        .then(() => watch.leave())
        .catch(() => undefined);
    },
  };
}

/** As a store gives it back: without what is undefined, by which a record would be taken for another's. */
function asKept(way: Way): Way {
  return JSON.parse(JSON.stringify(way)) as Way;
}

/** Of what platforms call a turn, which may name the people and places that it is of. */
function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
