import { endVote } from '../../../commands/end-vote.ts';
import type { Services } from '../../services.ts';
import type { Vote, VoteMessage } from '../../votes/vote.ts';

/** A vote that people see, and where. */
export interface ShownVote {
  readonly vote: Vote;
  readonly message: VoteMessage;
}

/** Why a platform's own poll has no count: it is still being counted, or it is gone. */
export type Uncounted = 'later' | 'gone';

/** What a platform does for a vote. */
export interface VoteStage {
  /** Votes of each entry, where the platform's own poll counts them. */
  count(shown: ShownVote): Promise<readonly number[] | Uncounted>;
  /** Shows that a vote has ended, and how, to all who see it. */
  close(
    shown: ShownVote,
    end: { readonly counts: readonly number[]; readonly sentences: readonly string[] },
  ): Promise<void>;
  /** Whether this process looks after a vote. */
  isOwn(vote: Vote): boolean;
}

/** Ends votes in their time. */
export interface VoteKeeper {
  /** Takes up what was left when the bot was stopped: votes that are open, and those that ended while it was away. */
  start(): Promise<void>;
  /** Looks after a vote that is shown from now on. */
  watch(vote: Vote): void;
  /** Ends a vote whose time is over, unless that is under way; resolves when it is done. Never rejects. */
  settle(vote: Vote): Promise<void>;
  /** Ends no more votes; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Milliseconds after the end in which what was pressed in time may still arrive. */
const LATE = 1_500;
/** Milliseconds before a vote is looked at again that could not be ended: the first time, which doubles, and at most. */
const AGAIN = { first: 5_000, longest: 600_000 } as const;

/**
 * Makes what ends a platform's votes.
 *
 * @param platform as the votes' places name it
 */
export function createVoteKeeper(
  platform: string,
  stage: VoteStage,
  { services, now = Date.now }: { readonly services: Services; readonly now?: () => number },
): VoteKeeper {
  const { votes, logger } = services;
  const timers = new Map<string, NodeJS.Timeout>();
  const underWay = new Map<string, Promise<void>>();
  let isStopped = false;

  function watch(vote: Vote, milliseconds = vote.until - now() + LATE, tries = 0): void {
    if (isStopped) return;
    clearTimeout(timers.get(vote.id));
    const timer = setTimeout(() => void settle(vote, tries), Math.max(0, milliseconds));
    timers.set(vote.id, timer.unref());
  }

  function settle(vote: Vote, tries = 0): Promise<void> {
    const before = underWay.get(vote.id);
    if (before) return before;
    clearTimeout(timers.get(vote.id));
    timers.delete(vote.id);
    const running = tryToEnd(vote, tries);
    underWay.set(vote.id, running);
    return running;
  }

  async function tryToEnd(vote: Vote, tries: number): Promise<void> {
    let isDone = false;
    try {
      isDone = await end(vote);
    } catch (error) {
      logger.warn({ err: error }, 'a vote could not be ended yet');
    }
    underWay.delete(vote.id);
    if (!isDone) watch(vote, Math.min(AGAIN.first * 2 ** tries, AGAIN.longest), tries + 1);
  }

  /** Each step may be done again, as after a process was killed; what was counted once stays as it is. False where it is too early. */
  async function end(vote: Vote): Promise<boolean> {
    const message = await votes.messageOf(vote);
    const shown = message && { vote, message };
    const counted = shown?.message.way === 'poll' ? await stage.count(shown) : undefined;
    if (counted === 'later') return false;
    if (shown === undefined || counted === 'gone') {
      await votes.forget(vote);
      return true;
    }
    const { counts, done } = await votes.end(vote, counted);
    if (done) return true;
    const sentences = await endVote(vote, counts, services);
    await stage.close(shown, { counts, sentences });
    await votes.finish(vote);
    return true;
  }

  return {
    watch: (vote) => watch(vote),
    settle: (vote) => settle(vote),
    async start() {
      try {
        for (const vote of await votes.pending({ platform })) if (stage.isOwn(vote)) watch(vote);
      } catch (error) {
        logger.error({ err: error }, 'votes could not be taken up again');
      }
    },
    async stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(underWay.values());
    },
  };
}
