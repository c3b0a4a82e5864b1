import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * A folder that is filled once in a run of the tests, by the process that asks for it first; the others wait.
 * Nobody may change what is in it.
 *
 * @throws what `fill` throws; in the processes that waited, its message
 */
export async function makeOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('sharedFolder'), name);
  const done = `${folder}.done`;
  const failed = `${folder}.failed`;
  if (isFirst(folder)) {
    await fill(folder).catch((error: unknown) => {
      writeFileSync(`${failed}.part`, String(error));
      renameSync(`${failed}.part`, failed);
      throw error;
    });
    mkdirSync(done);
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    await wait(20);
  }
  return folder;
}

/** Makes the folder, or tells that another process has. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
