import { join } from 'node:path';
import { build } from 'esbuild';
import { copyLicence, findInstalled, placePackage } from './packages.ts';

/** A package of many small files that are read before a first answer. */
interface SplitPackage {
  readonly name: string;
  /** What the source imports of it: by the name that comes after the package's, the file that has it. */
  readonly exports: Readonly<Record<string, string>>;
  /** Packages of which it takes parts itself. */
  readonly parts: readonly string[];
}

const PACKAGES: readonly SplitPackage[] = [
  { name: 'zod', exports: { '.': 'index.js', './mini': 'mini/index.js' }, parts: [] },
  { name: 'htmlparser2', exports: { '.': 'dist/Parser.js' }, parts: ['entities'] },
];

/** Puts packages that are made of many small files in few each: reading and linking them took longer than running them. */
export async function bundlePackages(): Promise<void> {
  for (const { name, exports, parts } of PACKAGES) {
    const installed = findInstalled(name);
    const { version, license } = installed.manifest;
    const files = Object.fromEntries(Object.keys(exports).map((path) => [path, `./${fileOf(path)}.js`]));
    const folder = placePackage(name, { name, version, license, type: 'module', exports: files });
    await build({
      entryPoints: Object.entries(exports).map(([path, file]) => ({
        in: join(installed.folder, file),
        out: fileOf(path),
      })),
      bundle: true,
      splitting: true,
      minifyWhitespace: true,
      minifySyntax: true,
      charset: 'ascii',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outdir: folder,
      logLevel: 'warning',
    });
    copyLicence(installed, folder);
    for (const part of parts) copyLicence(findInstalled(part, installed.folder), folder);
  }
}

function fileOf(path: string): string {
  return path === '.' ? 'index' : path.replace('./', '');
}
