import { pathToFileURL } from 'node:url';
import { packagePath, runsSource } from './package-root.ts';

/**
 * Modules of `src` that something begins with: a program, another one's import, a thread, a process. In the build each
 * is a file under its own name; all else is joined into the files that these share.
 */
export const ENTRY_MODULES = [
  'cli',
  'index',
  'answer-threads/answer-thread',
  'brief/brief-thread',
  'catalogue/own/measure-thread',
  'documents/document-process',
  'training/covers/head-task',
  'training/covers/picture-task',
  'training/hues/job-thread',
  'training/network/part-thread',
] as const;

/** The name of such a module: its path in `src`, without its extension. */
export type EntryModule = (typeof ENTRY_MODULES)[number];

/** The address of a module that begins something: TypeScript where the source runs, JavaScript once built. */
export function entryModule(name: EntryModule): URL {
  return pathToFileURL(
    runsSource() ? packagePath('src', `${name}.ts`) : packagePath('dist', 'src', `${name}.js`),
  );
}
