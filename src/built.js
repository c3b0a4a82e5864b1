import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build is made of. */
const SOURCES = ['src', 'commands', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Whether the last build is younger than all that it was made of. */
export function isBuilt() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const finished = statSync(join(root, 'dist', 'finished'), { throwIfNoEntry: false });
  if (finished === undefined) return false;
  return SOURCES.map((name) => join(root, name)).every((path) => {
    const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : ['.'];
    return within.every((each) => statSync(join(path, each)).mtimeMs <= finished.mtimeMs);
  });
}
