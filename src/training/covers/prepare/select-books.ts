import type { Progress } from '../../progress.ts';
import { BOOK_COLUMNS, type BookColumn, type BookList } from './books.ts';
import { type Draw, drawBooks, type DrawOptions } from './draw-books.ts';
import { uniqueIds } from './picture-names.ts';
import { type TableRow, writeTable } from '../../files/csv-table.ts';

/** What was selected from a book list, and what was not. */
export type Selection = Omit<Draw, 'rows'>;

/**
 * Draws books from a list and writes them to `path`, in the list's order, each with an id of its own. The list is
 * gone through three times, so that no more than one book is held.
 */
export async function selectBooks(
  list: BookList,
  path: string,
  options: DrawOptions,
  progress: (label: string) => Progress,
): Promise<Selection> {
  const { rows: drawn, ...selection } = await drawBooks(list, options, (step) =>
    progress(step === 'count' ? 'Counting categories' : 'Drawing books'),
  );
  const ids = uniqueIds(drawn.map(({ image }) => image));
  async function* books(): AsyncGenerator<TableRow<BookColumn>> {
    let number = -1;
    let next = 0;
    for await (const row of list.rows(progress('Writing the books'))) {
      number += 1;
      if (number !== drawn[next]?.row || 'problem' in row) continue;
      const { category, image, fields } = row.book;
      const id = ids[next] ?? '';
      next += 1;
      const known: Partial<Record<BookColumn, string>> = { ...fields, id, category, image };
      yield Object.fromEntries(
        BOOK_COLUMNS.map((column) => [column, known[column] ?? '']),
      ) as TableRow<BookColumn>;
    }
  }
  await writeTable(path, BOOK_COLUMNS, books());
  return selection;
}
