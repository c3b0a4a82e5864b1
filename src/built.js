import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build is made of. */
const SOURCES = ['src', 'commands', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Whether the last build is younger than all that it was made of; what came in a package was built of it. */
export function isBuilt() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const finished = statSync(join(root, 'dist', 'finished'), { throwIfNoEntry: false });
  if (finished === undefined) return false;
  if (/[\\/]node_modules[\\/]/.test(root)) return true;
  const sources = SOURCES.map((name) => join(root, name)).filter((path) => existsSync(path));
  return sources.every((path) => {
    const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : ['.'];
    return within.every((each) => statSync(join(path, each)).mtimeMs <= finished.mtimeMs);
  });
}
