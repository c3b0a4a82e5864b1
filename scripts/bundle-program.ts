import { relative } from 'node:path';
import { build } from 'esbuild';
import { ENTRY_MODULES } from '../src/entry-modules.ts';
import { packagePath } from '../src/package-root.ts';
import { clearBuild } from './clear-build.ts';
import { BUILD } from './packages.ts';

/** What entries share, and what is loaded only when it is asked for. */
const CHUNKS = 'chunks';

/**
 * The program in few files: each entry in one, with the name that it has in the source, and in further ones what several
 * share or load late. Reading a thousand files took a third of a second before the first answer.
 *
 * @param keepsLast whether what was built last stays beside it: a process that runs it may load parts of it yet
 */
export async function bundleProgram(keepsLast: boolean): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: packagePath(),
    entryPoints: ENTRY_MODULES.map((name) => `src/${name}.ts`),
    outbase: '.',
    outdir: BUILD,
    chunkNames: `${CHUNKS}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Each thread holds the text of all that it runs: in ASCII a character takes one byte. Names stay, for stack traces.
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  });
  const files = Object.keys(metafile.outputs).map((path) => relative(BUILD, packagePath(path)));
  clearBuild(BUILD, files, keepsLast);
}
