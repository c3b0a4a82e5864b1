import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { JSON_RECORD, keyOf, runStage, type StageOutcome } from './run-stage.ts';

/** What files may depend on: what is the same wherever it is written as JSON. */
export type StageInput = string | number | boolean | readonly StageInput[];

/** A stage whose results are files. */
export interface FileStage<Result, Name extends string = string> {
  readonly name: Name;
  /** Everything that the files depend on; of the code, a number that changes with what it makes. */
  readonly inputs: readonly StageInput[];
  /** Paths of the files, within the folder. */
  readonly outputs: readonly string[];
  /** Whether files that `outputs` doesn't name are there, too. */
  readonly isWhole?: () => Promise<boolean>;
  /**
   * Makes the files, each whole or not at all, and says what came of it, as JSON.
   *
   * @param fresh whether nothing of an earlier, interrupted run may be used
   */
  readonly run: (fresh: boolean) => Promise<Result>;
}

/**
 * Stages whose results are files that people read and edit: one version of each, with a name that stays. A stage runs
 * only when its inputs have changed since it last ran in this folder, or its files are gone. Its own files are not among
 * its inputs: who edits one by hand keeps the edit, and the stages behind it follow. Where nobody looks at results,
 * stages are `cachedStages`.
 *
 * @param from this stage and the later ones of `order` run in any case
 * @param order all stages, first to last
 */
export function fileStages<Name extends string = string>(
  directory: string,
  from?: NoInfer<Name>,
  order: readonly Name[] = [],
): <Result>(stage: FileStage<Result, Name>) => Promise<StageOutcome<Result>> {
  return ({ name, inputs, outputs, isWhole = async () => true, run }) => {
    const forced = from !== undefined && order.indexOf(name) >= order.indexOf(from);
    return runStage(
      { path: join(directory, 'stages', `${name}.json`), format: JSON_RECORD, key: keyOf(inputs) },
      () => run(forced),
      async () => !forced && (await allExist(directory, outputs)) && (await isWhole()),
    );
  };
}

async function allExist(directory: string, paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => stat(join(directory, path)).catch(() => undefined)));
  return found.every(Boolean);
}
