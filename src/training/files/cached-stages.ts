import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { FileError, systemReason } from '../../errors.ts';
import { stagesCode } from './code-digest.ts';
import { writeWhole } from './write-whole.ts';

/** Keeps the results of long steps, so that a run that was cut off goes on where it was. */
export interface Stages {
  /**
   * The result of `compute`, from the cache if the same step ran before with the same `inputs`, by the same code.
   *
   * @param inputs everything else that the result depends on, as JSON
   */
  run<Result>(name: string, inputs: unknown, compute: () => Promise<Result> | Result): Promise<Result>;
}

/**
 * Stages kept as files in a folder; a file appears only when its step is finished.
 *
 * @param code what tells the code apart that the results are made by
 */
export function cachedStages(folder: string, code: () => Promise<string> = stagesCode): Stages {
  return {
    async run<Result>(name: string, inputs: unknown, compute: () => Promise<Result> | Result) {
      const key = createHash('sha256')
        .update(JSON.stringify([await code(), inputs]))
        .digest('hex')
        .slice(0, 12);
      const path = join(folder, `${name}-${key}.bin`);
      const kept = await readFile(path).catch(() => undefined);
      if (kept !== undefined) return deserialize(kept) as Result;
      const result = await compute();
      await writeWhole(path, serialize(result));
      return result;
    },
  };
}

/** The part of a cache that belongs to a data directory as it is now: other files, another folder. */
export async function cacheFolderFor(cache: string, dataDirectory: string): Promise<string> {
  const names = await readdir(dataDirectory).catch((cause: unknown) => {
    throw new FileError(
      'INPUT_UNREADABLE',
      `The data directory ${dataDirectory} can't be read: ${systemReason(cause)}.`,
      { cause },
    );
  });
  const files = await Promise.all(
    names.toSorted().map(async (name) => {
      const { size, mtimeMs } = await stat(join(dataDirectory, name));
      return [name, size, mtimeMs];
    }),
  );
  return join(cache, createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12));
}
