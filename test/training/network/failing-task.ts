import type { Task } from '../../../src/training/network/task.ts';
import { createTask as createStripes, type StripesSpec } from './stripes-task.ts';

/** A task that fails where its pictures are read. */
export function createTask(spec: StripesSpec): Task {
  return {
    ...createStripes(spec),
    feeds() {
      throw new Error('These pictures are gone.');
    },
  };
}
