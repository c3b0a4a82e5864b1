import { moduleBeside as moduleOfSource, startThread } from '../src/thread.ts';
import { asBuilt } from './as-built.ts';

export { startThread };

/** Loads modules that it is told of, which tests have in TypeScript alone. */
const LOADER = 'part-thread';

/** The address of a module beside the one that asks, as the program's own threads have it. */
export function moduleBeside(name: string, importer: string): URL {
  const module = moduleOfSource(name, importer);
  return name === LOADER ? module : asBuilt(module);
}
