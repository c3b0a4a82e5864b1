import type { OnModelStep } from '../metrics/timed-engines.ts';
import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';
import { CROWD, openTaskPool } from '../task-pool.ts';
import type { AnswerOutcome, AnswerSteps, AnswerTask } from './task.ts';
import { threadOptions } from './thread-options.ts';

/** Threads that answer requests whole, each with the models in it. */
export interface AnswerThreads {
  /** The services, which answer, complete and warm up there; no model is loaded in this thread. */
  readonly services: Services;
  /** How many threads there are right now. */
  size(): number;
  /** Ends the threads, and leaves the services open. */
  close(): Promise<void>;
}

/** Questions that each has at once: while a picture is drawn for one, it reads another. */
const THREAD_QUESTIONS = 4;

/**
 * Opens threads that answer, so that the thread which hears people never waits for a model: at most so many, of which one
 * is always there. They keep what they keep in the store of `services`. A thread that dies is replaced, and what it was
 * asked is asked once more.
 *
 * @param onStep told of the models' steps in the threads
 */
export async function openAnswerThreads(
  settings: Settings,
  services: Services,
  { most, onStep }: { readonly most: number; readonly onStep?: OnModelStep | undefined },
): Promise<AnswerThreads> {
  const [{ loadFonts }, { readCoversModelConfig }] = await Promise.all([
    import('../swatch/fonts.ts'),
    import('../covers/model-files.ts'),
  ]);
  // Only this thread can tell fontconfig where fonts are, and only before a thread is started.
  await loadFonts();
  const pool = openTaskPool<AnswerTask, AnswerOutcome>({
    ...threadOptions(settings, services),
    most,
    // A thread is busy enough with a single one.
    crowdOf: ({ step }) => (step === 'workChunk' ? 1 : CROWD),
    warmUp: { step: 'load', args: [] },
  });
  services.logger.debug({ most }, 'questions will be answered in threads');
  const take = async <Step extends keyof AnswerSteps>(
    step: Step,
    args: Parameters<AnswerSteps[Step]>,
    signal?: AbortSignal,
  ): Promise<ReturnType<AnswerSteps[Step]>> => {
    const outcome = await pool.do({ step, args } as AnswerTask, signal);
    for (const each of outcome.steps) onStep?.(...each);
    return outcome.done as ReturnType<AnswerSteps[Step]>;
  };
  // A thread loads the covers model when somebody shows a cover; whether there is one is known before.
  const checkCovers = () =>
    readCoversModelConfig(settings.coversModel).catch((error: unknown) => {
      services.logger.error({ err: error }, 'the covers model could not be loaded');
    });
  return {
    services: {
      ...services,
      answering: {
        answer: (request, signal, front) => take('answer', [request, front], signal),
        workChunk: (chunk, signal) => take('workChunk', [chunk], signal),
        atOnce: most * THREAD_QUESTIONS,
      },
      async warmUp() {
        await Promise.all([take('warmUp', []), services.store.get('warm-up'), checkCovers()]);
      },
      isReady: () => Promise.resolve(pool.isReady),
      genreWords: (locale) => take('genreWords', [locale]),
      completeTitles: (...args) => take('completeTitles', args),
    },
    size: () => pool.size,
    close: () => pool.close(),
  };
}
