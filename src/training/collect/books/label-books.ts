import { HUES } from '../../../palette/hues.ts';
import { CollectError } from '../../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { writeTable } from '../../files/csv-table.ts';
import { fieldList, readCollected } from './tables.ts';

/** A hue that fewer of the books carry than this share is no label. */
export const RARE_LABEL = 0.01;

/** What labelling came to. */
export interface Labelling {
  /** Hues in label order. */
  readonly labels: readonly string[];
  /** Hues that too few books carry. */
  readonly rare: readonly string[];
  readonly books: number;
  /** Books whose hues are all too rare. */
  readonly rareOnly: number;
}

/** The columns before the labels. */
export const LABELLED_BOOK_COLUMNS = ['id', 'title', 'description'] as const;

/** Writes each book's hues as zeros and ones over the labels: the hues that at least 1% of the books carry. */
export async function labelBooks(paths: {
  readonly hues: string;
  readonly labelled: string;
  readonly labels: string;
}): Promise<Labelling> {
  const counts = new Map<string, number>();
  let all = 0;
  for await (const { hues } of readCollected(paths.hues, 'hues')) {
    all += 1;
    for (const hue of new Set(fieldList(hues))) counts.set(hue, (counts.get(hue) ?? 0) + 1);
  }
  const present = HUES.filter(({ name }) => counts.has(name));
  const labels = present.filter(({ name }) => counts.get(name)! >= RARE_LABEL * all).map(({ name }) => name);
  if (labels.length === 0) {
    throw new CollectError(
      'NOTHING_COLLECTED',
      'No book is left that has a hue. genre_hues.csv shows which genres are known.',
    );
  }
  let books = 0;
  let rareOnly = 0;
  async function* rows(): AsyncGenerator<Record<string, string>> {
    for await (const { id, title, description, hues } of readCollected(paths.hues, 'hues')) {
      const own = new Set(fieldList(hues));
      const bits = labels.map((label) => [label, own.has(label) ? '1' : '0'] as const);
      if (bits.every(([, bit]) => bit === '0')) {
        rareOnly += 1;
        continue;
      }
      books += 1;
      yield { id, title, description, ...Object.fromEntries(bits) };
    }
  }
  await writeTable(paths.labelled, [...LABELLED_BOOK_COLUMNS, ...labels], rows());
  await writeWhole(paths.labels, `${JSON.stringify(labels, undefined, 2)}\n`);
  const rare = present.map(({ name }) => name).filter((name) => !labels.includes(name));
  return { labels, rare, books, rareOnly };
}
