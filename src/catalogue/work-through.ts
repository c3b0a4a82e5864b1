import { makeIdTable } from './id-table.ts';
import type { CatalogueOutput } from './output.ts';
import type { CatalogueEntry, CatalogueItem } from './records.ts';

/** What a run came to. */
export interface WorkSummary {
  /** Items whose line this run wrote. */
  readonly done: number;
  /** Items whose line was there already. */
  readonly kept: number;
  /** Items among those kept whose line tells of an error. */
  readonly keptFailures: number;
  /** Items among those done whose earlier line told of an error. */
  readonly retried: number;
  /** Lines that hold no item. */
  readonly skipped: number;
  /** False when `signal` ended the run early. */
  readonly finished: boolean;
  /** Whether the output was finished and is not what it was before. */
  readonly written: boolean;
}

/** The line of an item that came to nothing, and what is said of that to the person. */
export interface FailedLine {
  readonly line: string;
  readonly sentence: string;
}

/** What is made of an item: its line, with its line break. */
export type MadeLine = string | FailedLine;

/** How much may be worked on that isn't written yet. */
export interface Ahead<Item> {
  readonly batches: number;
  /** Of all these items together, beyond which no further batch is taken up. */
  readonly bytes: number;
  readonly bytesOf: (item: Item) => number;
}

/** What a run needs to know beside its items. */
export interface WorkOptions<Item extends CatalogueItem> {
  /** Items that are worked on together. */
  readonly batch: number;
  /** Works on a batch and gives each item's line in the same order. May throw the signal's reason once that is aborted. */
  readonly work: (items: readonly Item[]) => Promise<readonly MadeLine[]>;
  /** Two batches, whatever they have, unless told. */
  readonly ahead?: Ahead<Item> | undefined;
  readonly output: CatalogueOutput;
  /** Ends the run after the items in hand, or those of them whose work the signal doesn't end. */
  readonly signal?: AbortSignal;
  /** Is told of every item that came to nothing, as its line is written. */
  readonly onFailure?: (sentence: string) => void;
  /** Is told of every line that is skipped, e.g. `(17, 'it is not valid JSON')`. */
  readonly onSkip: (line: number, problem: string) => void;
  /** Is told how many lines stand in the output after each batch. */
  readonly onProgress: (items: number) => void;
}

/** While one batch is worked on, the one before is written. */
const TWO: Ahead<unknown> = { batches: 2, bytes: Infinity, bytesOf: () => 0 };

/**
 * Works through a catalogue item by item, in its order, holding no more than some batches at a time; each is written as
 * soon as all before it are. An output that ends complete is finished; a run in which there was something to do and every
 * line was bad leaves no file.
 */
export async function workThrough<Item extends CatalogueItem>(
  entries: AsyncIterable<CatalogueEntry<Item>>,
  { batch: size, work, ahead = TWO, output, signal, onFailure, onSkip, onProgress }: WorkOptions<Item>,
): Promise<WorkSummary> {
  const firstLines = makeIdTable();
  const counts = { done: 0, kept: 0, keptFailures: 0, retried: 0, skipped: 0 };

  const skip = (line: number, problem: string): void => {
    counts.skipped += 1;
    onSkip(line, problem);
  };
  const isNew = (line: number, { id }: Item): boolean => {
    const first = firstLines.get(id);
    if (first !== undefined) {
      skip(line, `its id is that of line ${first}`);
      return false;
    }
    firstLines.set(id, line);
    const earlier = output.earlier(id);
    if (earlier === 'to-retry') counts.retried += 1;
    if (earlier === undefined || earlier === 'to-retry') return true;
    counts.kept += 1;
    if (earlier === 'failed') counts.keptFailures += 1;
    return false;
  };
  const inHand = batchesInHand(ahead, signal, async (lines) => {
    await output.write(lines.map((made) => (typeof made === 'string' ? made : made.line)).join(''));
    counts.done += lines.length;
    for (const made of lines) if (typeof made !== 'string') onFailure?.(made.sentence);
    onProgress(counts.kept + counts.done);
  });

  let batch: Item[] = [];
  for await (const entry of entries) {
    if (signal?.aborted) break;
    if ('problem' in entry) skip(entry.line, entry.problem);
    else if (isNew(entry.line, entry.item)) batch.push(entry.item);
    if (batch.length < size) continue;
    await inHand.takeUp(batch, work(batch));
    batch = [];
  }
  if (batch.length > 0 && !signal?.aborted) await inHand.takeUp(batch, work(batch));
  await inHand.written();

  const finished = !signal?.aborted;
  const onlyBad = counts.done + counts.kept === 0 && counts.skipped > 0;
  if (finished && !onlyBad) return { ...counts, finished, written: await output.finish() };
  await output.close();
  return { ...counts, finished, written: false };
}

/** Writes what is made of batches in the order in which they are taken up. */
function batchesInHand<Item>(
  { batches, bytes, bytesOf }: Ahead<Item>,
  signal: AbortSignal | undefined,
  write: (lines: readonly MadeLine[]) => Promise<void>,
) {
  const held: { readonly bytes: number; readonly written: Promise<void> }[] = [];
  let last: Promise<void> = Promise.resolve();

  async function writeAfter(earlier: Promise<void>, making: Promise<readonly MadeLine[]>): Promise<void> {
    await earlier;
    await write(await making);
  }

  /** Waits for a batch; one whose work the signal ended is for another run, and so are those after it. */
  function until(written: Promise<void>): Promise<void> {
    return written.catch((error: unknown) => {
      if (!signal?.aborted || error !== signal.reason) throw error;
    });
  }

  return {
    /** Resolves when another may be taken up. @throws what the work or the writing threw */
    async takeUp(items: readonly Item[], making: Promise<readonly MadeLine[]>): Promise<void> {
      making.catch(() => undefined); // It is awaited when it is written.
      last = writeAfter(last, making);
      last.catch(() => undefined);
      held.push({ bytes: items.reduce((sum, item) => sum + bytesOf(item), 0), written: last });
      const sum = () => held.reduce((all, one) => all + one.bytes, 0);
      while (held.length >= batches || (held.length > 1 && sum() > bytes)) {
        await until(held[0]!.written);
        held.shift();
      }
    },
    written: () => until(last),
  };
}
