import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Bytes of all files in a folder and the folders in it.
 *
 * @param except names of files and of folders that don't count
 */
export async function directoryBytes(directory: string, except: readonly string[] = []): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !isIn(entry, directory, except))
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Whether a file, or a folder that it is in, has one of these names. */
function isIn({ parentPath, name }: Dirent, directory: string, names: readonly string[]): boolean {
  const path = relative(directory, join(parentPath, name)).split(sep);
  return names.some((each) => path.includes(each));
}
