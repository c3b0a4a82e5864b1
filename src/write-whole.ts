import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a whole file, or none.
 *
 * @param draft where it lies until it is whole, on the same file system
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  draft = `${path}.part`,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, path);
}
