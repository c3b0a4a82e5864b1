import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJsonLine } from '../../files/json-line.ts';
import { writeWhole } from '../../files/write-whole.ts';

const outcomeSchema = z.union([
  z.object({
    image: z.string(),
    /** Path of the picture within the folder of the collection. */
    cover: z.string(),
  }),
  z.object({
    image: z.string(),
    /** A stable name of what is wrong, such as `WEB_NOT_FOUND`. */
    reason: z.string(),
    /** The same as a sentence. */
    message: z.string(),
  }),
]);

/** What became of a cover, by its address. */
export type CoverOutcome = z.infer<typeof outcomeSchema>;

/** Notes what became of the covers of a chunk, as it happens. */
export interface OutcomeWriter {
  add(outcome: CoverOutcome): Promise<void>;
  close(): Promise<void>;
}

/** What became of the covers of one collection, chunk by chunk; every process that works on it writes its own files. */
export interface Outcomes {
  /** By address; of a cover that several met, the one that was good. */
  noted(chunk: number): Promise<Map<string, CoverOutcome>>;
  /** The same without those whose picture is gone. */
  read(chunk: number): Promise<Map<string, CoverOutcome>>;
  /** @param writer a name that no other process has */
  open(chunk: number, writer: string): Promise<OutcomeWriter>;
  /** Forgets failures, so that they are tried again. */
  forgetFailures(): Promise<void>;
}

/**
 * @param directory the folder of the collection
 * @param key names the books that it is of
 */
export function coverOutcomes(directory: string, key: string): Outcomes {
  const root = outcomesFolder(directory, key);
  const folderOf = (chunk: number): string => join(root, String(chunk).padStart(6, '0'));
  return {
    noted: async (chunk) => firstGood(await readFolder(folderOf(chunk))),
    async read(chunk) {
      const all = await readFolder(folderOf(chunk));
      const there = await Promise.all(
        all.map(async (outcome) => ((await isThere(directory, outcome)) ? [outcome] : [])),
      );
      return firstGood(there.flat());
    },
    async open(chunk, writer) {
      await mkdir(folderOf(chunk), { recursive: true });
      return outcomeWriter(await open(join(folderOf(chunk), `${writer}.jsonl`), 'a'));
    },
    async forgetFailures() {
      for (const name of await namesIn(root)) {
        const folder = join(root, name);
        const outcomes = await readFolder(folder);
        const good = outcomes.filter((outcome) => 'cover' in outcome);
        if (good.length === outcomes.length) continue;
        const earlier = await namesIn(folder);
        const kept = `kept-${crypto.randomUUID()}.jsonl`;
        await writeWhole(join(folder, kept), good.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
        for (const file of earlier) await rm(join(folder, file));
      }
    },
  };
}

/**
 * Takes over good covers from collections of other books in the same folder, when this one is new, so that nothing is
 * fetched again because more books, or others, are wanted.
 *
 * @param chunks of the new collection
 */
export async function takeOverOutcomes(
  directory: string,
  key: string,
  chunks: AsyncIterable<{ readonly number: number; readonly covers: readonly { readonly image: string }[] }>,
): Promise<void> {
  const others = await namesIn(outcomesFolder(directory, ''));
  if (others.length === 0 || others.includes(key)) return;
  const good = new Map<string, CoverOutcome>();
  for (const other of others) {
    const root = outcomesFolder(directory, other);
    for (const name of await namesIn(root)) {
      for (const outcome of await readFolder(join(root, name))) {
        if ('cover' in outcome) good.set(outcome.image, outcome);
      }
    }
  }
  const draft = join(directory, 'stages', `covers-${key}.part`);
  await rm(draft, { recursive: true, force: true });
  for await (const { number, covers } of chunks) {
    const lines = covers.flatMap(({ image }) => {
      const outcome = good.get(image);
      return outcome ? [`${JSON.stringify(outcome)}\n`] : [];
    });
    if (lines.length > 0) {
      await writeWhole(join(draft, String(number).padStart(6, '0'), 'earlier.jsonl'), lines.join(''));
    }
  }
  await mkdir(draft, { recursive: true });
  await rename(draft, outcomesFolder(directory, key));
}

/** Where outcomes lie; with an empty key, those of all collections. */
function outcomesFolder(directory: string, key: string): string {
  return join(directory, 'stages', 'covers', key);
}

function outcomeWriter(file: FileHandle): OutcomeWriter {
  return {
    add: async (outcome) => {
      await file.write(`${JSON.stringify(outcome)}\n`);
    },
    close: () => file.close(),
  };
}

/** By address, those that are good before those that aren't. */
function firstGood(outcomes: readonly CoverOutcome[]): Map<string, CoverOutcome> {
  const first = new Map<string, CoverOutcome>();
  for (const outcome of outcomes) {
    const known = first.get(outcome.image);
    if (known === undefined || 'reason' in known) first.set(outcome.image, outcome);
  }
  return first;
}

/** All that any process noted in a folder. */
async function readFolder(folder: string): Promise<CoverOutcome[]> {
  const outcomes: CoverOutcome[] = [];
  for (const name of (await namesIn(folder)).filter((one) => one.endsWith('.jsonl'))) {
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      const outcome = line === '' ? undefined : parseJsonLine(line, outcomeSchema);
      if (outcome) outcomes.push(outcome);
    }
  }
  return outcomes;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether the picture is, if it is good. */
async function isThere(directory: string, outcome: CoverOutcome): Promise<boolean> {
  return 'reason' in outcome || isFile(join(directory, outcome.cover));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
