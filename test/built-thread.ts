import type { Worker } from 'node:worker_threads';
import { moduleBeside as moduleOfSource, startThread as startOneThread } from '../src/thread.ts';
import { asBuilt } from './as-built.ts';

/** Loads a module that it is told of, which some tests have in TypeScript alone. */
const LOADER = 'part-thread';

/** The address of a module beside the one that asks, as the program's own threads have it. */
export function moduleBeside(name: string, importer: string): URL {
  const module = moduleOfSource(name, importer);
  return name === LOADER ? module : asBuilt(module);
}

type ThreadOptions = Parameters<typeof startOneThread> extends [URL, unknown, ...infer Rest] ? Rest : never;

/** Starts a thread, from the build also where it loads a module of that. */
export function startThread(module: URL, data: unknown, ...options: ThreadOptions): Worker {
  const loaded = (data as { readonly module?: unknown } | undefined)?.module;
  const isOfBuild = typeof loaded === 'string' && loaded.endsWith('.js');
  return startOneThread(isOfBuild ? asBuilt(module) : module, data, ...options);
}
