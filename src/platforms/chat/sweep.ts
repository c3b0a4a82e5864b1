import type { Logger } from '../../logger.ts';
import type { Wait } from '../../retry.ts';

/** Milliseconds between two rounds, and between two questions of one. */
const PACE = { round: 86_400_000, question: 15_000 } as const;

/** Somebody or something whose being there decides about what is kept. */
export interface SweepQuestion {
  /** The server or workspace that it is asked of, or what else may give no answer by itself. */
  readonly place: string;
  /** Asks whether it is there: `unknown` where the platform gives no answer. */
  readonly ask: () => Promise<'there' | 'gone' | 'unknown'>;
  /**
   * Deletes what is kept.
   *
   * @param asked when it was asked: milliseconds since the epoch
   */
  readonly forget: (asked: number) => Promise<unknown>;
  readonly keep?: () => Promise<void>;
}

/** Asks once a day for whom and for what something is kept. */
export interface Sweep {
  start(): void;
  /** Asks a question out of turn. */
  settle(question: SweepQuestion): Promise<void>;
  /** Asks no more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Asks, and does what follows; says whether there was an answer. */
async function settle({ ask, forget, keep }: SweepQuestion): Promise<boolean> {
  const asked = Date.now();
  const answer = await ask();
  if (answer === 'gone') await forget(asked);
  if (answer === 'there') await keep?.();
  return answer !== 'unknown';
}

/**
 * Makes what deletes all that platforms don't tell of. They are asked about one after the other, a few a minute, and nothing
 * is deleted without a plain answer; a place that gives none is asked no more in the same round.
 *
 * @param questions of one round
 */
export function createSweep(
  questions: () => Promise<readonly SweepQuestion[]>,
  { wait, logger }: { readonly wait: Wait; readonly logger: Logger },
): Sweep {
  let isStopped = false;
  /** What a stop waits for: not a pause. */
  let underWay: Promise<unknown> = Promise.resolve();
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function during<Result>(step: Promise<Result>): Promise<Result> {
    underWay = step;
    return step;
  }

  async function round(): Promise<void> {
    const silent = new Set<string>();
    for (const question of await during(questions())) {
      if (isStopped) return;
      if (silent.has(question.place)) continue;
      if (!(await during(settle(question)))) silent.add(question.place);
      await wait(PACE.question);
    }
  }

  const run = () => {
    // A round of many questions may take longer than a day.
    running ??= round()
      .catch((error: unknown) => logger.error({ err: error }, 'what is kept could not be looked through'))
      .finally(() => (running = undefined));
  };
  return {
    start() {
      run();
      timer = setInterval(run, PACE.round).unref();
    },
    async settle(question) {
      await settle(question);
    },
    async stop() {
      clearInterval(timer);
      isStopped = true;
      await Promise.allSettled([underWay]);
    },
  };
}
