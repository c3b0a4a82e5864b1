import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a build that hold code. */
const OF_CODE = ['commands', 'src', 'chunks'];

/**
 * Removes the code of earlier builds, and lists what this one is made of. What was built last stays if wished; a build that
 * made the same files again is no other one, so what stayed beside them stays, too.
 *
 * @param build the folder of the build
 * @param files all files of this build, as paths in that folder
 * @param keepsLast whether what was built last stays beside it: a process that runs it may load parts of it yet
 */
export function clearBuild(build: string, files: readonly string[], keepsLast: boolean): void {
  const list = join(build, '.program.json');
  const last = keepsLast && existsSync(list) ? readList(list) : [];
  const kept = new Set([...files, ...last]);
  const isSame = kept.size === files.length && kept.size === last.length;
  if (!isSame) for (const path of codeIn(build)) if (!kept.has(path)) rmSync(join(build, path));
  writeFileSync(list, JSON.stringify(files));
}

const readList = (path: string): string[] => JSON.parse(readFileSync(path, 'utf8')) as string[];

function codeIn(build: string): string[] {
  return OF_CODE.filter((name) => existsSync(join(build, name)))
    .flatMap((name) =>
      readdirSync(join(build, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
    )
    .filter((path) => /\.js(?:\.map)?$/.test(path));
}
