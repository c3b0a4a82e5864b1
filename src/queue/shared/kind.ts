import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { packageVersion } from '../../package-root.ts';
import type { Settings } from '../../settings.ts';

/**
 * What tells apart who would answer differently: the version, the models and the index of own covers, by the names and
 * contents of their files. Fronts and workers of one kind work together.
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

/** Names and digests of a folder's files; none where there is no such folder, which is told by who loads it. */
async function listFolder(directory: string): Promise<string[]> {
  const names: string[] = await readdir(directory, { recursive: true }).catch(() => []);
  const files: string[] = [];
  for (const name of names.toSorted()) {
    const path = join(directory, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry?.isFile()) files.push(`${name} ${await digestOf(path).catch(() => 'unreadable')}`);
  }
  return files;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('base64url');
}
