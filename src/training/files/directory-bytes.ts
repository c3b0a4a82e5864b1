import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bytes of all files in a folder and the folders in it.
 *
 * @param except names of files that don't count
 */
export async function directoryBytes(directory: string, except: readonly string[] = []): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !except.includes(entry.name))
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
