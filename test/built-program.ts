import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { inject } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { programsOf } from './shared-folder.ts';

/**
 * Makes a few files of a program of the tests, which starts in a fraction of the time and loads late what it imports late.
 * They go with the run.
 *
 * @param path its path in `test`, such as `votes/cast-votes.ts`
 * @returns its path, to be run by Node without TypeScript
 */
export async function builtProgram(path: string): Promise<string> {
  const outdir = join(programsOf(inject('sharedFolder')), `${path.replaceAll('/', '.')}.${process.pid}`);
  await build({
    // The one from which esbuild was first started may be gone.
    absWorkingDir: packagePath(),
    entryPoints: [packagePath('test', path)],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
  });
  return `${outdir}/${basename(path, '.ts')}.mjs`;
}
