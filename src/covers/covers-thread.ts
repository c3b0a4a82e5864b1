import { workerData } from 'node:worker_threads';
import { ModelError, PictureError } from '../errors.ts';
import { serveTasks } from '../serve-tasks.ts';
import { loadCoversEngine } from './engine.ts';
import type { CoversEngine } from './reading.ts';

/** What is done with a picture; each is a method of the engine. */
type CoverStep = 'read' | 'look' | 'examine';

/** What the thread is asked. */
export interface CoverTask {
  readonly step: CoverStep;
  readonly bytes: Uint8Array;
}

/** A fault of ours, whose class doesn't outlive the way between threads. */
export type CoverFailure =
  | { readonly of: 'picture'; readonly code: PictureError['code']; readonly message: string }
  | { readonly of: 'model'; readonly code: ModelError['code']; readonly message: string };

/** What it says: what the engine's method gives, or a fault. */
export type ReadOutcome =
  | { readonly seen: Awaited<ReturnType<CoversEngine[CoverStep]>> }
  | { readonly failure: CoverFailure };

/** The model's directory. */
const directory = workerData as string;

let loaded: Promise<CoversEngine> | undefined;

/** The model, loaded once; a load that failed is tried again. */
function engine(): Promise<CoversEngine> {
  loaded ??= loadCoversEngine({ directory }).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

serveTasks(async ({ step, bytes }: CoverTask, signal): Promise<ReadOutcome> => {
  try {
    return { seen: await (await engine())[step](bytes, signal) };
  } catch (error) {
    if (error instanceof PictureError) return { failure: { of: 'picture', ...told(error) } };
    if (error instanceof ModelError) return { failure: { of: 'model', ...told(error) } };
    throw error;
  }
});

function told<Code>({ code, message }: { readonly code: Code; readonly message: string }) {
  return { code, message };
}
