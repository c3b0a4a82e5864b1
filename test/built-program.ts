import { basename } from 'node:path';
import { build } from 'esbuild';
import { packagePath } from '../src/package-root.ts';

/**
 * Makes a few files of a program of the tests, which starts in a fraction of the time and loads late what it imports late.
 *
 * @param path its path in `test`, such as `votes/cast-votes.ts`
 * @returns its path, to be run by Node without TypeScript
 */
export async function builtProgram(path: string): Promise<string> {
  const outdir = packagePath('.cache', 'programs', `${path.replaceAll('/', '.')}.${process.pid}`);
  await build({
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
