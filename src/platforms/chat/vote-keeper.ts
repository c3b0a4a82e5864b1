import { endVote } from '../../../commands/end-vote.ts';
import type { Services } from '../../services.ts';
import type { Vote, VoteMessage } from '../../votes/vote.ts';
import { wordsFor } from '../words.ts';

/** A vote that people see, and where. */
export interface ShownVote {
  readonly vote: Vote;
  readonly message: VoteMessage;
}

/**
 * Why a vote can't be ended: the platform's own poll is still being counted, somebody deleted its message, or its channel or
 * the app is gone, so that nobody can be told.
 */
export type Uncounted = 'later' | 'deleted' | 'gone';

/** What a platform does for a vote. */
export interface VoteStage {
  /** Votes of each entry, where the platform's own poll counts them; none where the ballots here do. */
  count(shown: ShownVote): Promise<readonly number[] | Uncounted | undefined>;
  /** Shows that a vote has ended, and how, to all who see it. */
  close(
    shown: ShownVote,
    end: { readonly counts: readonly number[]; readonly sentences: readonly string[] },
  ): Promise<void>;
  /** Says something where a vote is held. */
  say(shown: ShownVote, sentence: string): Promise<void>;
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
  /** Looks whether a vote's message is still there: one that was deleted ends without a winner. Never rejects. */
  check(vote: Vote): Promise<void>;
  /** Ends no more votes; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Milliseconds after the end in which what was pressed in time may still arrive. */
const LATE = 1_500;
/** Milliseconds before a vote is looked at again that could not be ended: the first time, which doubles, and at most. */
const AGAIN = { first: 5_000, longest: 600_000 } as const;

function isLost(counted: readonly number[] | Uncounted | undefined): counted is 'deleted' | 'gone' {
  return counted === 'deleted' || counted === 'gone';
}

function sayDeleted({ question, locale }: Vote): string {
  const { vote } = wordsFor(locale);
  return vote.deleted(question === '' ? vote.usualQuestion : question);
}

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

  /** Does one thing at a time with a vote: who comes meanwhile waits for what is under way. */
  function alone(vote: Vote, step: () => Promise<void>): Promise<void> {
    const before = underWay.get(vote.id);
    if (before) return before;
    const running = step().finally(() => underWay.delete(vote.id));
    underWay.set(vote.id, running);
    return running;
  }

  function settle(vote: Vote, tries = 0): Promise<void> {
    return alone(vote, async () => {
      stopWatching(vote);
      let isDone = false;
      try {
        isDone = await end(vote);
      } catch (error) {
        logger.warn({ err: error }, 'a vote could not be ended yet');
      }
      if (!isDone) watch(vote, Math.min(AGAIN.first * 2 ** tries, AGAIN.longest), tries + 1);
    });
  }

  function stopWatching({ id }: Vote): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  async function check(vote: Vote): Promise<void> {
    try {
      const message = await votes.messageOf(vote);
      if (message === undefined || (await votes.outcome(vote))) return;
      const shown = { vote, message };
      const counted = await stage.count(shown);
      if (isLost(counted)) await drop(shown, counted);
    } catch (error) {
      logger.warn({ err: error }, 'whether a vote is still there is not known');
    }
  }

  async function drop(shown: ShownVote, how: 'deleted' | 'gone'): Promise<void> {
    if (how === 'deleted') await stage.say(shown, sayDeleted(shown.vote));
    stopWatching(shown.vote);
    await votes.forget(shown.vote);
  }

  /** Each step may be done again, as after a process was killed; what was counted once stays as it is. False where it is too early. */
  async function end(vote: Vote): Promise<boolean> {
    const [message, before] = await Promise.all([votes.messageOf(vote), votes.outcome(vote)]);
    if (before?.done) return true;
    if (message === undefined) {
      await votes.forget(vote);
      return true;
    }
    const shown = { vote, message };
    const counted = before?.counts ?? (await stage.count(shown));
    if (counted === 'later') return false;
    if (isLost(counted)) {
      await drop(shown, counted);
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
    check: (vote) => alone(vote, () => check(vote)),
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
