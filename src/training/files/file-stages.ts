import { hash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** A step whose results are files. */
export interface FileStage<Result, Name extends string = string> {
  readonly name: Name;
  /** Everything that the files depend on, as JSON. */
  readonly inputs: () => Promise<unknown>;
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

/** How a step ended. */
export interface StageOutcome<Result> {
  readonly result: Result;
  /** Whether its files were there already. */
  readonly kept: boolean;
}

/**
 * Runs steps, each only when its inputs have changed since it last ran in this folder, or its files are gone.
 * A step's own files are not among its inputs: who edits one by hand keeps the edit, and the next steps follow.
 *
 * @param from this step and the later ones of `order` run in any case
 * @param order all steps, first to last
 */
export function fileStages<Name extends string = string>(
  directory: string,
  from?: NoInfer<Name>,
  order: readonly Name[] = [],
): <Result>(stage: FileStage<Result, Name>) => Promise<StageOutcome<Result>> {
  return async <Result>({ name, inputs, outputs, isWhole, run }: FileStage<Result, Name>) => {
    const forced = from !== undefined && order.indexOf(name) >= order.indexOf(from);
    const key = hash('sha256', JSON.stringify(await inputs()));
    const path = join(directory, 'stages', `${name}.json`);
    const earlier = forced ? undefined : await readRecord<Result>(path);
    if (
      earlier?.key === key &&
      (await allExist(outputs.map((output) => join(directory, output)))) &&
      (await (isWhole?.() ?? true))
    ) {
      return { result: earlier.result, kept: true };
    }
    await rm(path, { force: true });
    const result = await run(forced);
    await writeWhole(path, JSON.stringify({ key, result }));
    return { result, kept: false };
  };
}

interface StageRecord<Result> {
  readonly key: string;
  readonly result: Result;
}

async function readRecord<Result>(path: string): Promise<StageRecord<Result> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as StageRecord<Result>;
  } catch {
    return undefined;
  }
}

async function allExist(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return found.every(Boolean);
}
