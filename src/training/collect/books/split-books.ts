import { join } from 'node:path';
import type { Split } from '../../corpus/split.ts';
import { SPLIT_FILES } from '../../covers/prepare/split-covers.ts';
import { readTable, writeTable } from '../../files/csv-table.ts';
import { LABELLED_BOOK_COLUMNS } from './label-books.ts';
import { stratify } from './stratify.ts';

/** Shares of the books. */
const SHARES: Readonly<Record<Split, number>> = { train: 0.8, validation: 0.1, test: 0.1 };
const SPLITS = Object.keys(SHARES) as Split[];

const REMEDY = 'Make it again with coverhues collect books --step label.';

/** Books in each part. */
export type BookSplit = Readonly<Record<Split, number>>;

/** Deals labelled books into 80% training, 10% validation and 10% test, each label into its shares. */
export async function splitBooks(
  directory: string,
  labelled: string,
  labels: readonly string[],
  seed: number,
): Promise<BookSplit> {
  const columns = [...LABELLED_BOOK_COLUMNS, ...labels];
  const rows: number[][] = [];
  for await (const row of readTable(labelled, labels, REMEDY)) {
    rows.push(labels.flatMap((label, at) => (row[label] === '1' ? [at] : [])));
  }
  const parts = stratify(rows, Object.values(SHARES), seed);
  const counts = { train: 0, validation: 0, test: 0 };
  for (const [part, split] of SPLITS.entries()) {
    async function* own(): AsyncGenerator<Record<string, string>> {
      let at = 0;
      for await (const row of readTable(labelled, columns, REMEDY)) {
        if (parts[at++] !== part) continue;
        counts[split] += 1;
        yield row;
      }
    }
    await writeTable(join(directory, SPLIT_FILES[split]), columns, own());
  }
  return counts;
}
