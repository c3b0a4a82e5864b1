import type { Entry, Store } from './store.ts';

/** Records that are on their way at once. */
const AT_ONCE = 100;

/** What became of the records that were to be copied. */
export interface Copied {
  readonly copied: number;
  /** There were records of their own under their keys already, which stayed. */
  readonly kept: number;
}

/**
 * Copies all records of a store into another, with the time that is left to them. What is there already stays as it is, so
 * that a copy that was cut off can be made again.
 *
 * @throws {StoreError} when one of them can't be read or written
 */
export async function copyStore(from: Store, to: Store): Promise<Copied> {
  // Where it can't be used, that is told even if there is nothing to copy.
  await to.get('');
  let copied = 0;
  let all = 0;
  for await (const entries of batchesOf(from.entries(''))) {
    const areNew = await Promise.all(entries.map((entry) => addTo(to, entry)));
    copied += areNew.filter(Boolean).length;
    all += entries.length;
  }
  return { copied, kept: all - copied };
}

function addTo(store: Store, entry: Entry): Promise<boolean> {
  return store.changeIf({ key: entry.key, record: undefined }, [entry]);
}

async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
