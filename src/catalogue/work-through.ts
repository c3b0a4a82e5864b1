import { idKey } from './line-ids.ts';
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

/** What a run needs to know beside its items. */
export interface WorkOptions<Item extends CatalogueItem> {
  /** Items that are worked on together. */
  readonly batch: number;
  /** Works on a batch and gives each item's line, with its line break, in the same order. */
  readonly work: (items: readonly Item[]) => Promise<readonly string[]>;
  readonly output: CatalogueOutput;
  /** Ends the run after the items in hand. */
  readonly signal?: AbortSignal;
  /** Is told of every line that is skipped, e.g. `(17, 'it is not valid JSON')`. */
  readonly onSkip: (line: number, problem: string) => void;
  /** Is told how many lines stand in the output after each batch. */
  readonly onProgress: (items: number) => void;
}

/**
 * Works through a catalogue item by item, in its order, holding no more than two batches at a time: while one is
 * worked on, the one before is written. An output that ends complete is finished; a run in which there was
 * something to do and every line was bad leaves no file.
 */
export async function workThrough<Item extends CatalogueItem>(
  entries: AsyncIterable<CatalogueEntry<Item>>,
  { batch: size, work, output, signal, onSkip, onProgress }: WorkOptions<Item>,
): Promise<WorkSummary> {
  const firstLines = new Map<string, number>();
  const counts = { done: 0, kept: 0, keptFailures: 0, retried: 0, skipped: 0 };
  let inHand: Promise<readonly string[]> | undefined;

  const skip = (line: number, problem: string): void => {
    counts.skipped += 1;
    onSkip(line, problem);
  };
  const isNew = (line: number, { id }: Item): boolean => {
    const key = idKey(id);
    const first = firstLines.get(key);
    if (first !== undefined) {
      skip(line, `its id is that of line ${first}`);
      return false;
    }
    firstLines.set(key, line);
    const earlier = output.earlier(id);
    if (earlier === 'to-retry') counts.retried += 1;
    if (earlier === undefined || earlier === 'to-retry') return true;
    counts.kept += 1;
    if (earlier === 'failed') counts.keptFailures += 1;
    return false;
  };
  const writeInHand = async (): Promise<void> => {
    if (!inHand) return;
    const lines = await inHand;
    inHand = undefined;
    await output.write(lines.join(''));
    counts.done += lines.length;
    onProgress(counts.kept + counts.done);
  };
  const takeUp = async (items: readonly Item[]): Promise<void> => {
    const lines = work(items);
    lines.catch(() => undefined); // It is awaited when it is written.
    await writeInHand();
    inHand = lines;
  };

  let batch: Item[] = [];
  for await (const entry of entries) {
    if (signal?.aborted) break;
    if ('problem' in entry) skip(entry.line, entry.problem);
    else if (isNew(entry.line, entry.item)) batch.push(entry.item);
    if (batch.length < size) continue;
    await takeUp(batch);
    batch = [];
  }
  if (batch.length > 0 && !signal?.aborted) await takeUp(batch);
  await writeInHand();

  const finished = !signal?.aborted;
  const onlyBad = counts.done + counts.kept === 0 && counts.skipped > 0;
  if (finished && !onlyBad) return { ...counts, finished, written: await output.finish() };
  await output.close();
  return { ...counts, finished, written: false };
}
