import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.ts';

/** How a record is written. */
export interface RecordFormat {
  readonly encode: (record: object) => string | Uint8Array;
  readonly decode: (bytes: Buffer) => unknown;
}

/** For records that people may look at. */
export const JSON_RECORD: RecordFormat = {
  encode: (record) => JSON.stringify(record),
  decode: (bytes) => JSON.parse(bytes.toString()) as unknown,
};

/** For records that hold typed arrays and maps, too. */
export const BINARY_RECORD: RecordFormat = { encode: serialize, decode: deserialize };

/** Where a record lies, how it is written, and what tells apart what it depends on. */
export interface RecordPlace {
  readonly path: string;
  readonly format: RecordFormat;
  readonly key: string;
}

/** Tells apart what something depends on, which is given as JSON says it; SHA-256, as hexadecimal. */
export function keyOf(inputs: unknown): string {
  return hash('sha256', JSON.stringify(inputs));
}

/** Reads what was recorded under the same key; nothing where that is another's, broken or not there. */
export async function readRecord<Content extends object>({
  path,
  format,
  key,
}: RecordPlace): Promise<Content | undefined> {
  try {
    const record = format.decode(await readFile(path)) as Content & { readonly key: string };
    return record.key === key ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a record as a whole: it is there, or the one before it still is. */
export async function writeRecord({ path, format, key }: RecordPlace, content: object): Promise<void> {
  await writeWhole(path, format.encode({ key, ...content }));
}

/** How a stage ended. */
export interface StageOutcome<Result> {
  readonly result: Result;
  /** Whether it had been run before. */
  readonly kept: boolean;
}

/**
 * Runs a stage of something long, unless it was finished before under the same key. This is how all of training resumes:
 * what is finished has a record, so that whatever a run is cut off by, the next one begins with the stage that it was at.
 * `cachedStages` keeps results in a cache, `fileStages` leaves files in a folder that people work on.
 *
 * @param isThere whether what the stage made beside its record is still there
 */
export async function runStage<Result>(
  place: RecordPlace,
  run: () => Promise<Result> | Result,
  isThere: () => Promise<boolean> = async () => true,
): Promise<StageOutcome<Result>> {
  const earlier = await readRecord<{ readonly result: Result }>(place);
  if (earlier !== undefined && (await isThere())) return { result: earlier.result, kept: true };
  await rm(place.path, { force: true });
  const result = await run();
  await writeRecord(place, { result });
  return { result, kept: false };
}
