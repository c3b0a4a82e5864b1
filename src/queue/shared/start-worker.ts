import type { Secret } from '../../secret.ts';
import type { Services } from '../../services.ts';
import type { Settings } from '../../settings.ts';
import { kindOf } from './kind.ts';
import { unlessEnded } from '../../until-end.ts';
import { openQuestions } from './questions.ts';
import { runWorker } from './worker.ts';

/** What a worker is told, beside the settings. */
interface WorkerStart {
  readonly redis: Secret;
  /** Lets it finish the questions that it has, and end. */
  readonly end: AbortSignal;
  /** Is told what it does, in sentences. */
  readonly say: (sentence: string) => void;
}

/**
 * Answers questions of fronts that have the same version, models and index, once the models are loaded.
 *
 * @throws {ModelError} when a model can't be loaded
 * @throws {StoreError} when Redis can't be reached
 */
export async function startWorker(
  settings: Settings,
  services: Services,
  { redis, end, say }: WorkerStart,
): Promise<void> {
  const kind = await kindOf(settings);
  const questions = await unlessEnded(openQuestions(redis, kind), end, (late) => late.close());
  try {
    await unlessEnded(services.warmUp(), end);
    say('Waiting for questions.');
    await runWorker(services, questions, { end });
  } finally {
    questions.close();
  }
}
