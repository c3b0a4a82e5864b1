import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../logger.ts';
import type { StoredPicture } from './encode.ts';

/** Milliseconds that pictures on their way get when the bot is stopped. */
const LAST_CHANCE = 3_000;

/** A picture that may come, and how it is posted then. */
export interface Arrival {
  readonly coming: Promise<StoredPicture | undefined>;
  readonly post: (picture: StoredPicture) => Promise<unknown>;
}

interface ExpectedPicture {
  readonly answer: string | undefined;
  done: Promise<void>;
}

/** Pictures that were not there in time for their answers. */
export interface LatePictures {
  /** Aborted when nobody waits for them any more. */
  readonly over: AbortSignal;
  /**
   * Posts a picture when it comes, unless its answer was changed, hidden or taken back meanwhile.
   *
   * @param answer the id under which the answer is kept, where it is
   */
  expect(answer: string | undefined, arrival: Arrival): void;
  /** Lets go of an answer's pictures. */
  forget(answer: string): void;
  /** Resolves when none is on its way, or there is no time left. */
  stop(): Promise<void>;
}

/** Waits for late pictures of this process's answers. */
export function createLatePictures(logger: Logger): LatePictures {
  const over = new AbortController();
  const open = new Set<ExpectedPicture>();

  async function postWhenItComes(expected: ExpectedPicture, { coming, post }: Arrival): Promise<void> {
    try {
      const picture = await coming;
      if (picture && open.has(expected)) await post(picture);
    } catch (error) {
      logger.warn({ err: error }, 'a late picture could not be posted');
    } finally {
      open.delete(expected);
    }
  }

  return {
    over: over.signal,
    expect(answer, arrival) {
      const expected: ExpectedPicture = { answer, done: Promise.resolve() };
      open.add(expected);
      expected.done = postWhenItComes(expected, arrival);
    },
    forget(answer) {
      for (const expected of open) if (expected.answer === answer) open.delete(expected);
    },
    async stop() {
      const end = new AbortController();
      const lastChance = wait(LAST_CHANCE, undefined, { signal: end.signal }).catch(() => undefined);
      await Promise.race([Promise.all([...open].map(({ done }) => done)), lastChance]);
      end.abort();
      over.abort();
      open.clear();
    },
  };
}
