import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** How the page's script is bundled. */
export const CLIENT_BUNDLE = {
  entryPoints: [fileURLToPath(new URL('client/main.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
} as const satisfies BuildOptions;

/** The page's script in one file: the one that the build made, or, where the source runs, bundled now. */
export async function clientScript(): Promise<string> {
  const built = new URL('client.js', import.meta.url);
  if (existsSync(built)) return readFile(built, 'utf8');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...CLIENT_BUNDLE, write: false, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}
