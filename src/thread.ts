import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a module in a thread of its own. A thread does not inherit the loader that runs TypeScript as it is,
 * so in a clone it registers its own.
 */
export function startThread(
  module: URL,
  workerData: unknown,
  options: Pick<WorkerOptions, 'resourceLimits' | 'transferList'> = {},
): Worker {
  const all = { ...options, workerData };
  if (!module.pathname.endsWith('.ts')) return new Worker(module, all);
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${loader}).then(({ register }) => (register(), import(${JSON.stringify(module.href)})))`;
  return new Worker(start, { eval: true, ...all });
}
