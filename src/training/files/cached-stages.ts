import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, systemReason } from '../../errors.ts';
import { stagesCode } from './code-digest.ts';
import { BINARY_RECORD, keyOf, runStage } from './run-stage.ts';

/** Keeps the results of long stages, so that a run that was cut off goes on where it was. */
export interface Stages {
  /**
   * The result of `compute`, from the cache if the same stage ran before with the same `inputs`, by the same code.
   *
   * @param inputs everything else that the result depends on, as JSON
   */
  run<Result>(name: string, inputs: unknown, compute: () => Promise<Result> | Result): Promise<Result>;
}

/**
 * Stages whose results nobody looks at but the code: numbers in a cache, a file for each version of inputs and code.
 * Those of other versions stay beside it, so that going back to them costs nothing. Where results are files that people
 * read and edit, stages are `fileStages`.
 *
 * @param code what tells the code apart that the results are made by
 */
export function cachedStages(folder: string, code: () => Promise<string> = stagesCode): Stages {
  return {
    async run(name, inputs, compute) {
      const key = keyOf([await code(), inputs]);
      const path = join(folder, `${name}-${key.slice(0, 12)}.bin`);
      return (await runStage({ path, format: BINARY_RECORD, key }, compute)).result;
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
  return join(cache, keyOf(files).slice(0, 12));
}
