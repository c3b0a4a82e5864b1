import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { callsOver } from '../../calls.ts';
import { decodeInTurnsOf } from '../../covers/decoding-turns.ts';
import { FileError, PictureError } from '../../errors.ts';
import { measurePicture, type MeasuredPicture, type PictureToMeasure } from './measured-picture.ts';

/** What a thread is asked. */
export interface MeasureTask extends PictureToMeasure {
  readonly task: number;
}

/** What it says: what was measured, or why nothing could be. */
export type MeasureOutcome = { readonly task: number } & (
  | { readonly measured: MeasuredPicture }
  | { readonly fault: { readonly of: 'file' | 'picture'; readonly code: string; readonly message: string } }
);

decodeInTurnsOf(callsOver(workerData as MessagePort));

async function outcomeOf({ task, ...picture }: MeasureTask): Promise<MeasureOutcome> {
  try {
    return { task, measured: await measurePicture(picture) };
  } catch (error) {
    if (!(error instanceof FileError || error instanceof PictureError)) throw error;
    const { code, message } = error;
    return { task, fault: { of: error instanceof FileError ? 'file' : 'picture', code, message } };
  }
}

parentPort?.on('message', (task: MeasureTask | 'close') => {
  if (task === 'close') parentPort?.close();
  else void outcomeOf(task).then((outcome) => parentPort?.postMessage(outcome));
});
