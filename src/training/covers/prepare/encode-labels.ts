import { FileError } from '../../../errors.ts';
import { COVERED_COLUMNS } from './collect-pictures.ts';
import { FEWEST_PER_CATEGORY } from './draw-books.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { readTable, writeTable } from '../../files/csv-table.ts';

/** Columns of `books_with_covers_optimized.csv` and of the splits; `label` is the category's number. */
export const LABELLED_COVER_COLUMNS = ['id', 'cover', 'label', 'category'] as const;

/** How categories are numbered. */
export interface Encoding {
  /** Categories in label order. */
  readonly labels: readonly string[];
  /** Covers of each label. */
  readonly covers: readonly number[];
  /** Covers of categories that too few are left of. */
  readonly rareCategory: number;
}

/** Numbers the categories of the covers that are left, in sorted order. */
export async function encodeLabels(paths: {
  readonly covered: string;
  readonly labelled: string;
  readonly labels: string;
  /** What became of the other books, as a sentence, for the case that too few are left. */
  readonly others: string;
}): Promise<Encoding> {
  const counts = new Map<string, number>();
  for await (const { category } of readTable(paths.covered, COVERED_COLUMNS)) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const labels = sortLabels([...counts.keys()].filter((name) => counts.get(name)! >= FEWEST_PER_CATEGORY));
  if (labels.length < 2) {
    throw new FileError(
      'INPUT_UNREADABLE',
      `There are covers of ${labels.length === 0 ? 'no category' : 'only one category'} to learn from; at least two with ${FEWEST_PER_CATEGORY} good covers each are needed. ${paths.others}`,
    );
  }
  const numbers = new Map(labels.map((name, number) => [name, number]));
  async function* labelled() {
    for await (const { id, cover, category } of readTable(paths.covered, COVERED_COLUMNS)) {
      const label = numbers.get(category);
      if (label !== undefined) yield { id, cover, label: String(label), category };
    }
  }
  await writeTable(paths.labelled, LABELLED_COVER_COLUMNS, labelled());
  await writeWhole(paths.labels, `${JSON.stringify(labelMaps(labels), undefined, 2)}\n`);
  const covers = labels.map((name) => counts.get(name)!);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { labels, covers, rareCategory: all - covers.reduce((sum, count) => sum + count, 0) };
}

/** By Unicode code points, as scikit-learn's LabelEncoder sorts. */
function sortLabels(names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, bytes: Buffer.from(name) }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ name }) => name);
}

/** Both directions, as in a Hugging Face `config.json`. */
function labelMaps(labels: readonly string[]): object {
  return {
    id2label: Object.fromEntries(labels.map((name, number) => [number, name])),
    label2id: Object.fromEntries(labels.map((name, number) => [name, number])),
  };
}
