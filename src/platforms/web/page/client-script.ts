import { readFile } from 'node:fs/promises';
import type { BuildOptions } from 'esbuild';
import { packagePath, runsSource } from '../../../package-root.ts';

/** Scripts of pages, and the files that they begin with: of the page itself, and of a palette that a link holds. */
export const CLIENT_SCRIPTS = { client: 'main.ts', shared: 'shared.ts' } as const;

/** Where a script begins. */
export function clientEntry(script: keyof typeof CLIENT_SCRIPTS): string {
  return packagePath('src', 'platforms', 'web', 'page', 'client', CLIENT_SCRIPTS[script]);
}

/** Where the build has it. */
export function builtClient(script: keyof typeof CLIENT_SCRIPTS): string {
  return packagePath('dist', 'page', `${script}.js`);
}

/** How each is bundled. */
export const CLIENT_BUNDLE = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
} as const satisfies BuildOptions;

/** A script in one file: the one that the build made, or, where the source runs, bundled now. */
export async function clientScript(script: keyof typeof CLIENT_SCRIPTS): Promise<string> {
  if (!runsSource()) return readFile(builtClient(script), 'utf8');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: packagePath(),
    ...CLIENT_BUNDLE,
    entryPoints: [clientEntry(script)],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
