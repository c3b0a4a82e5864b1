import { workerData } from 'node:worker_threads';
import { serveTasks } from '../src/serve-tasks.ts';

/** How often the thread ends in the middle of its work, before it does any: a number that all threads share. */
const deaths = workerData as Int32Array<SharedArrayBuffer>;

serveTasks(async (task: string, signal) => {
  if (task === 'wait') {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    Atomics.store(deaths, 1, 1);
  }
  if (task === 'die') process.exit(1);
  if (task === 'hang') for (;;);
  if (Atomics.sub(deaths, 0, 1) > 0) process.exit(1);
  if (task === 'fail') throw new RangeError('That is too much.');
  return task.toUpperCase();
});
