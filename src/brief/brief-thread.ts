import { parentPort } from 'node:worker_threads';
import { drawBrief } from './draw-brief.ts';
import type { BriefSpec } from './spec.ts';

/** What the thread is asked. */
export interface BriefTask {
  readonly task: number;
  readonly spec: BriefSpec;
}

/** What it says: a page, or what went wrong. */
export type BriefOutcome = { readonly task: number } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly error: unknown }
);

async function outcomeOf({ task, spec }: BriefTask): Promise<BriefOutcome> {
  try {
    return { task, bytes: new Uint8Array(await drawBrief(spec)) };
  } catch (error) {
    return { task, error };
  }
}

parentPort?.on('message', (task: BriefTask) => {
  void outcomeOf(task).then((outcome) =>
    parentPort?.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer] : []),
  );
});
