import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Picture, ReplyFile } from '../../reply.ts';

/** Saves a picture or a file of an answer and gives its path. */
export type SaveFile = (file: Pick<Picture | ReplyFile, 'name' | 'bytes'>) => Promise<string>;

/**
 * Saves files in a folder of their own among the system's temporary files, which is made with the first one, so that
 * the folder a person works in stays as it is. Each answer's files are numbered, so none takes another's place.
 */
export function createFileFolder(parent: string = tmpdir()): SaveFile {
  let folder: Promise<string> | undefined;
  const counts = new Map<string, number>();
  return async ({ name, bytes }) => {
    folder ??= mkdtemp(join(parent, 'coverhues-'));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    // An ending may have several parts, such as `.tokens.json`.
    const [, stem = '', ending = ''] = /^([^.]*)(.*)$/s.exec(name) ?? [];
    const path = join(await folder, `${stem}-${count}${ending}`);
    await writeFile(path, bytes);
    return path;
  };
}
