import { serveCalls } from '../calls.ts';
import { decodingCalls } from '../covers/decoding-turns.ts';
import type { OnModelStep } from '../metrics/timed-engines.ts';
import type { Services, ServiceSettings } from '../services.ts';
import type { Settings } from '../settings.ts';
import { storeCalls } from '../store/remote-store.ts';
import { CROWD, openTaskPool } from '../task-pool.ts';
import { entryModule } from '../entry-modules.ts';
import type { AnswerOutcome, AnswerSteps, AnswerTask } from './task.ts';

/** Threads that answer requests whole, each with the models in it. */
export interface AnswerThreads {
  /** The services, which answer, complete and warm up there; no model is loaded in this thread. */
  readonly services: Services;
  /** How many threads there are right now. */
  size(): number;
  /** Ends the threads, and leaves the services open. */
  close(): Promise<void>;
}

/** Megabytes of JavaScript's own memory that a thread may hold; the longest books take a quarter. */
const HEAP = 256;

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
    module: entryModule('answer-threads/answer-thread'),
    data: forThread(settings),
    serve: (port) => serveCalls(port, { ...storeCalls(services.store), ...decodingCalls(port) }),
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    most,
    // A thread is busy enough with a single one.
    crowdOf: ({ step }) => (step === 'workChunk' ? 1 : CROWD),
    warmUp: { step: 'load', args: [] },
    messages: {
      ended: 'The thread that answers ended early.',
      closed: 'No more questions are answered.',
    },
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

function forThread({
  address,
  coversModel,
  huesModel,
  logLevel,
  ownIndex,
  theme,
}: Settings): ServiceSettings {
  return {
    coversModel,
    huesModel,
    logLevel,
    theme,
    ...(address !== undefined && { address }),
    ...(ownIndex && { ownIndex }),
  };
}
