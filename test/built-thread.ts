import type { Worker } from 'node:worker_threads';
import { type EntryModule, entryModule as moduleOfSource } from '../src/entry-modules.ts';
import { startThread as startOneThread } from '../src/thread.ts';
import { asBuilt } from './as-built.ts';

/** Loads a module that it is told of, which some tests have in TypeScript alone. */
const LOADER = 'training/network/part-thread' satisfies EntryModule;

/** The address of a module that begins something, as the program itself has it. */
export function entryModule(name: EntryModule): URL {
  const module = moduleOfSource(name);
  return name === LOADER ? module : asBuilt(module);
}

type ThreadOptions = Parameters<typeof startOneThread> extends [URL, unknown, ...infer Rest] ? Rest : never;

/** Starts a thread, from the build also where it loads a module of that. */
export function startThread(module: URL, data: unknown, ...options: ThreadOptions): Worker {
  const loaded = (data as { readonly module?: unknown } | undefined)?.module;
  const isOfBuild = typeof loaded === 'string' && loaded.endsWith('.js');
  return startOneThread(isOfBuild ? asBuilt(module) : module, data, ...options);
}
