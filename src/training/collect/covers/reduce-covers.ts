import { join } from 'node:path';
import { BOOK_COLUMNS, type BookColumn } from '../../covers/prepare/books.ts';
import { COVERED_COLUMNS } from '../../covers/prepare/collect-pictures.ts';
import { findPlaceholders, type Placeholders } from '../../covers/prepare/placeholders.ts';
import { readTable, type TableRow, writeTable } from '../../files/csv-table.ts';
import { CHUNK_COVERS } from './chunks.ts';
import type { CoverOutcome, Outcomes } from './outcomes.ts';

/** Columns of `failures.csv`. */
const FAILURE_COLUMNS = ['id', 'Title', 'category', 'image', 'reason', 'message'] as const;

/** What became of all covers. */
export interface Reduction {
  /** Books that have a cover. */
  readonly covers: number;
  /** How many books failed for each reason. */
  readonly failures: Readonly<Record<string, number>>;
}

const REPEATED = {
  reason: 'COVER_REPEATED',
  message: 'It is, byte for byte, the picture of a book before.',
} as const;

const PLACEHOLDER = {
  reason: 'COVER_PLACEHOLDER',
  message: 'It is, byte for byte, the picture of several other books, as sites show it where they have none.',
} as const;

/** Writes the books that have a cover to `books_with_covers.csv`, and the others, with the reason, to `failures.csv`. */
export async function reduceCovers(
  directory: string,
  selected: string,
  outcomes: Outcomes,
): Promise<Reduction> {
  const placeholders = findPlaceholders();
  for await (const { book, outcome } of noted(selected, outcomes)) {
    if ('cover' in outcome) placeholders.add(outcome.cover, book.Title);
  }
  let covers = 0;
  const failures: Record<string, number> = {};
  async function* covered(): AsyncGenerator<TableRow<(typeof COVERED_COLUMNS)[number]>> {
    for await (const { book, outcome } of judged(selected, outcomes, placeholders)) {
      if (!('cover' in outcome)) continue;
      covers += 1;
      yield { ...book, cover: outcome.cover };
    }
  }
  async function* failed(): AsyncGenerator<TableRow<(typeof FAILURE_COLUMNS)[number]>> {
    for await (const { book, outcome } of judged(selected, outcomes, placeholders)) {
      if (!('reason' in outcome)) continue;
      const { reason, message } = outcome;
      failures[reason] = (failures[reason] ?? 0) + 1;
      yield { ...book, reason, message };
    }
  }
  await writeTable(join(directory, 'failures.csv'), FAILURE_COLUMNS, failed());
  await writeTable(join(directory, 'books_with_covers.csv'), COVERED_COLUMNS, covered());
  return { covers, failures };
}

interface JudgedBook {
  readonly book: TableRow<BookColumn>;
  readonly outcome: { readonly cover: string } | { readonly reason: string; readonly message: string };
}

/**
 * Every book in order with what became of its cover; of a few books with the same picture the first has it, of many
 * none.
 */
async function* judged(
  selected: string,
  outcomes: Outcomes,
  placeholders: Placeholders,
): AsyncGenerator<JudgedBook> {
  const seen = new Set<string>();
  for await (const { book, outcome } of noted(selected, outcomes)) {
    if ('reason' in outcome) yield { book, outcome };
    else if (placeholders.has(outcome.cover)) yield { book, outcome: PLACEHOLDER };
    else if (seen.has(outcome.cover)) yield { book, outcome: REPEATED };
    else yield { book, outcome };
    if ('cover' in outcome) seen.add(outcome.cover);
  }
}

/** Every book in order with what is noted of its cover. */
async function* noted(selected: string, outcomes: Outcomes): AsyncGenerator<JudgedBook> {
  let number = 0;
  let chunk = new Map<string, CoverOutcome>();
  for await (const book of readTable(selected, BOOK_COLUMNS)) {
    if (number % CHUNK_COVERS === 0) chunk = await outcomes.read(number / CHUNK_COVERS);
    number += 1;
    const outcome = chunk.get(book.image);
    if (outcome === undefined) throw new Error(`What became of the cover ${book.id} is not noted.`);
    yield { book, outcome };
  }
}
