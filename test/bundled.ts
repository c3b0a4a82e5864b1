import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { packagePath } from '../src/package-root.ts';

/**
 * A module of the source and what it imports in one file, which a process of its own loads without TypeScript.
 *
 * @param path its path in `src`, such as `covers/decode-cover.ts`
 * @returns the file's address, as a literal for code that imports it
 */
export function bundled(path: string): string {
  const outfile = packagePath('.cache', 'bundled', `${path.replaceAll('/', '.')}.${process.pid}.mjs`);
  buildSync({
    // The one from which esbuild was first started may be gone.
    absWorkingDir: packagePath(),
    entryPoints: [packagePath('src', path)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return JSON.stringify(pathToFileURL(outfile).href);
}
