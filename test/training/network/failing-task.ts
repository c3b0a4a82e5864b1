import { isMainThread } from 'node:worker_threads';
import type { Task } from '../../../src/training/network/task.ts';
import { createTask as createStripes, type StripesSpec } from './stripes-task.ts';

/** A task that fails where its pictures are read, or already where a thread begins. */
export function createTask({ early, ...spec }: StripesSpec & { readonly early: boolean }): Task {
  if (early && !isMainThread) throw new Error('This thread has no memory left.');
  return {
    ...createStripes(spec),
    feeds() {
      throw new Error('These pictures are gone.');
    },
  };
}
