import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageVersion } from '../../package-root.ts';
import type { Settings } from '../../settings.ts';

/**
 * What tells apart who would answer differently: the version, the models and the index of own covers, by the names and
 * sizes of their files. Fronts and workers of one kind work together.
 *
 * @returns 16 characters of base64url
 */
export async function kindOf({
  huesModel,
  coversModel,
  ownIndex,
}: Pick<Settings, 'huesModel' | 'coversModel' | 'ownIndex'>): Promise<string> {
  const folders = [huesModel, coversModel, ...(ownIndex ? [ownIndex.directory] : [])];
  const listed = await Promise.all(folders.map(listFolder));
  const facts = JSON.stringify([packageVersion(), ownIndex?.instead ?? false, listed]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 16);
}

/** Names and sizes of a folder's files; none where there is no such folder, which is told by who loads it. */
async function listFolder(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  const files = names.map(async (name) => {
    const entry = await stat(join(directory, name)).catch(() => undefined);
    return entry?.isFile() ? [`${name} ${entry.size}`] : [];
  });
  return (await Promise.all(files)).flat().toSorted();
}
