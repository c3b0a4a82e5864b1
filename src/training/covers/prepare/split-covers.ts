import { join } from 'node:path';
import type { Split } from '../../corpus/split.ts';
import { LABELLED_COVER_COLUMNS } from './encode-labels.ts';
import { stratifiedSplit } from './stratified-split.ts';
import { readTable, type TableRow, writeTable } from '../../files/csv-table.ts';

/** The files of the splits. */
export const SPLIT_FILES: Readonly<Record<Split, string>> = {
  train: 'train_data.csv',
  validation: 'val_data.csv',
  test: 'test_data.csv',
};

/** Share of the covers that are held out, half of them for validation and half for the test. */
const HOLD_OUT_SHARE = 0.3;

/** Covers of each label in each split. */
export type SplitCounts = Readonly<Record<Split, readonly number[]>>;

/** Deals labelled covers into 70% training, 15% validation and 15% test, in two stages, both stratified. */
export async function splitCovers(directory: string, labelled: string, seed: number): Promise<SplitCounts> {
  const rows: TableRow<(typeof LABELLED_COVER_COLUMNS)[number]>[] = [];
  for await (const row of readTable(labelled, LABELLED_COVER_COLUMNS)) rows.push(row);
  const numbers = rows.map(({ label }) => Number(label));
  const labels = new Set(numbers).size;
  const { left: train, taken: held } = stratifiedSplit(numbers, { share: HOLD_OUT_SHARE, least: 2, seed });
  const halves = stratifiedSplit(
    held.map((row) => numbers[row]!),
    { share: 0.5, least: 1, seed },
  );
  const parts: Record<Split, readonly number[]> = {
    train,
    validation: halves.left.map((at) => held[at]!),
    test: halves.taken.map((at) => held[at]!),
  };
  const counts = { train: zeros(labels), validation: zeros(labels), test: zeros(labels) };
  for (const split of ['train', 'validation', 'test'] as const) {
    for (const row of parts[split]) counts[split][numbers[row]!]! += 1;
    await writeTable(
      join(directory, SPLIT_FILES[split]),
      LABELLED_COVER_COLUMNS,
      parts[split].map((row) => rows[row]!),
    );
  }
  return counts;
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
