import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Keeps the results of long steps, so that a run that was cut off goes on where it was. */
export interface Stages {
  /**
   * The result of `compute`, from the cache if the same step ran before with the same `inputs`.
   *
   * @param inputs everything that the result depends on, as JSON
   */
  run<Result>(name: string, inputs: unknown, compute: () => Promise<Result> | Result): Promise<Result>;
}

/** Stages kept as files in a folder; a file appears only when its step is finished. */
export function cachedStages(folder: string): Stages {
  return {
    async run<Result>(name: string, inputs: unknown, compute: () => Promise<Result> | Result) {
      const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 12);
      const path = join(folder, `${name}-${key}.bin`);
      const kept = await readFile(path).catch(() => undefined);
      if (kept !== undefined) return deserialize(kept) as Result;
      const result = await compute();
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.part`, serialize(result));
      await rename(`${path}.part`, path);
      return result;
    },
  };
}
