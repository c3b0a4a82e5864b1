import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ENTRY_MODULES } from '../src/entry-modules.ts';
import { packagePath } from '../src/package-root.ts';
import { BUILD } from './packages.ts';

/** What entries share, and what is loaded only when it is asked for. */
const CHUNKS = 'chunks';

/**
 * The program in few files: each entry in one, with the name that it has in the source, and in further ones what several
 * share or load late. Reading a thousand files took a third of a second before the first answer.
 */
export async function bundleProgram(): Promise<void> {
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
    charset: 'utf8',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  });
  removeOthers(Object.keys(metafile.outputs));
}

/** Removes the code of earlier builds, after this one is written: of the same source, nothing is gone meanwhile. */
function removeOthers(paths: readonly string[]): void {
  const written = new Set(paths.map((path) => packagePath(path)));
  const code = ['commands', 'src', CHUNKS].flatMap((folder) =>
    readdirSync(join(BUILD, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(BUILD, folder, name),
    ),
  );
  for (const path of code) if (/\.js(?:\.map)?$/.test(path) && !written.has(path)) rmSync(path);
}
