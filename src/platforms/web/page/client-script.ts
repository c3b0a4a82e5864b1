import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** Scripts of pages, and the files that they begin with: of the page itself, and of a palette that a link holds. */
export const CLIENT_SCRIPTS = { client: 'main.ts', shared: 'shared.ts' } as const;

/** Where a script begins. */
export function clientEntry(script: keyof typeof CLIENT_SCRIPTS): string {
  return fileURLToPath(new URL(`client/${CLIENT_SCRIPTS[script]}`, import.meta.url));
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
  const built = new URL(`${script}.js`, import.meta.url);
  if (existsSync(built)) return readFile(built, 'utf8');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...CLIENT_BUNDLE,
    entryPoints: [clientEntry(script)],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
