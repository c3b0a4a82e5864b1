import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a file that ships with the package, e.g. `packagePath('models', 'hues')`.
 * Works from the source tree and from the build, which lies one folder deeper.
 */
export function packagePath(...parts: string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above the running file');
    folder = parent;
  }
  return join(folder, ...parts);
}

/** Whether this is the source as it lies, not what a build made of it. */
export function runsSource(): boolean {
  return import.meta.url.endsWith('.ts');
}

/** The package's version, e.g. `0.1.0`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: unknown };
  return String(version);
}
