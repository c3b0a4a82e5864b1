import { ModelError, PictureError } from '../errors.ts';
import { openTaskThread } from '../task-thread.ts';
import { moduleBeside } from '../thread.ts';
import type { CoverFailure, ReadOutcome, CoverTask } from './covers-thread.ts';
import { readComparer } from './comparer.ts';
import type { CoversEngine } from './reading.ts';

/**
 * Opens a covers engine that reads pictures in a thread of its own, from the first picture until none came in a while:
 * a reading takes tens of milliseconds of measuring and of the model, in which nobody else would be answered. It says
 * the same as `loadCoversEngine`'s, for any number of callers, and of a model whose graph can't be run only when it is
 * asked of a picture.
 *
 * @param options.idle milliseconds after which a thread without work ends
 * @throws ModelError naming what is missing or wrong
 */
export async function openThreadedCovers({
  directory,
  idle,
}: {
  readonly directory: string;
  readonly idle?: number;
}): Promise<CoversEngine> {
  const comparer = await readComparer(directory);
  const thread = openTaskThread<CoverTask, ReadOutcome>({
    module: moduleBeside('covers-thread', import.meta.url),
    data: directory,
    idle,
    messages: {
      ended: 'The thread that reads covers ended early.',
      closed: 'No more covers are read.',
    },
  });
  const inThread =
    <Step extends CoverTask['step']>(step: Step) =>
    async (bytes: Uint8Array, signal?: AbortSignal): Promise<Awaited<ReturnType<CoversEngine[Step]>>> => {
      const outcome = await thread.do({ step, bytes }, signal);
      if ('failure' in outcome) throw asError(outcome.failure);
      return outcome.seen as Awaited<ReturnType<CoversEngine[Step]>>;
    };
  return {
    read: inThread('read'),
    look: inThread('look'),
    examine: inThread('examine'),
    ...comparer,
    close: () => thread.close(),
  };
}

function asError(failure: CoverFailure): Error {
  return failure.of === 'picture'
    ? new PictureError(failure.code, failure.message)
    : new ModelError(failure.code, failure.message);
}
