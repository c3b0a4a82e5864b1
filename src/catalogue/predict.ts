import type { HueReading, HuesEngine } from '../hues/reading.ts';
import type { CatalogueOutput } from './output.ts';
import { idKey, toLine } from './predictions.ts';
import type { CatalogueBook, CatalogueEntry } from './records.ts';

/** Books that go through the model at once. */
export const BATCH = 64;

/** What a run came to. */
export interface PredictSummary {
  /** Books whose prediction this run wrote. */
  readonly predicted: number;
  /** Books whose prediction was there already. */
  readonly kept: number;
  /** Lines that hold no book that can be predicted. */
  readonly skipped: number;
  /** False when `signal` ended the run early. */
  readonly finished: boolean;
}

/** What a run needs to know beside its books. */
export interface PredictOptions {
  readonly engine: HuesEngine;
  readonly output: CatalogueOutput;
  /** Ends the run after the books in hand. */
  readonly signal?: AbortSignal;
  /** Is told of every line that is skipped, e.g. `(17, 'it is not valid JSON')`. */
  readonly onSkip: (line: number, problem: string) => void;
  /** Is told how many predictions stand in the output after each batch. */
  readonly onProgress: (books: number) => void;
}

/**
 * Predicts a catalogue's hues book by book, in its order, holding no more than two batches at a time: while the
 * model reads one, the one before is written. An output that ends complete is finished; a run in which there
 * was something to predict and every line was bad leaves no file.
 */
export async function predict(
  entries: AsyncIterable<CatalogueEntry>,
  { engine, output, signal, onSkip, onProgress }: PredictOptions,
): Promise<PredictSummary> {
  const firstLines = new Map<string, number>();
  const counts = { predicted: 0, kept: 0, skipped: 0 };
  let inHand: { ids: readonly CatalogueBook['id'][]; readings: Promise<HueReading[]> } | undefined;

  const skip = (line: number, problem: string): void => {
    counts.skipped += 1;
    onSkip(line, problem);
  };
  const isNew = (line: number, book: CatalogueBook): boolean => {
    const key = idKey(book.id);
    const first = firstLines.get(key);
    if (first !== undefined) {
      skip(line, `its id is that of line ${first}`);
      return false;
    }
    firstLines.set(key, line);
    if (!output.has(book.id)) return true;
    counts.kept += 1;
    return false;
  };
  const writeInHand = async (): Promise<void> => {
    if (!inHand) return;
    const { ids, readings } = inHand;
    inHand = undefined;
    let lines = '';
    for (const [index, reading] of (await readings).entries()) lines += toLine(ids[index] ?? '', reading);
    await output.write(lines);
    counts.predicted += ids.length;
    onProgress(counts.kept + counts.predicted);
  };
  const takeUp = async (books: readonly CatalogueBook[]): Promise<void> => {
    const readings = engine.readAll(books);
    readings.catch(() => undefined); // It is awaited when it is written.
    await writeInHand();
    inHand = { ids: books.map((book) => book.id), readings };
  };

  let batch: CatalogueBook[] = [];
  for await (const entry of entries) {
    if (signal?.aborted) break;
    if ('problem' in entry) skip(entry.line, entry.problem);
    else if (isNew(entry.line, entry.book)) batch.push(entry.book);
    if (batch.length < BATCH) continue;
    await takeUp(batch);
    batch = [];
  }
  if (batch.length > 0 && !signal?.aborted) await takeUp(batch);
  await writeInHand();

  const finished = !signal?.aborted;
  const onlyBad = counts.predicted + counts.kept === 0 && counts.skipped > 0;
  if (finished && !onlyBad) await output.finish();
  else await output.close();
  return { ...counts, finished };
}
