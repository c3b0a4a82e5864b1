import { readTable, type TableRow } from '../../files/csv-table.ts';

/** The tables of a collection, in the order in which they come about. */
export const TABLES = {
  urls: { file: 'book_urls.csv', columns: ['url', 'title', 'author'] },
  books: { file: 'books.csv', columns: ['id', 'url', 'title', 'author', 'description', 'genres'] },
  failures: { file: 'failures.csv', columns: ['page', 'url', 'reason', 'detail'] },
  clean: { file: 'books_clean.csv', columns: ['id', 'title', 'author', 'description', 'genres'] },
  hues: {
    file: 'books_with_hues.csv',
    columns: ['id', 'title', 'author', 'description', 'top_genres', 'genre_ids', 'hues'],
  },
  genreHues: { file: 'genre_hues.csv', columns: ['genre', 'books', 'genre_ids', 'hues'] },
} as const;

export type TableName = keyof typeof TABLES;
export type RowOf<Name extends TableName> = TableRow<(typeof TABLES)[Name]['columns'][number]>;

const REMEDY = 'Make it again with coverhues collect books --step, or with another --out.';

/** Reads one of a collection's tables, a row at a time. @throws {FileError} */
export function readCollected<Name extends TableName>(path: string, name: Name): AsyncGenerator<RowOf<Name>> {
  return readTable(path, TABLES[name].columns as readonly (typeof TABLES)[Name]['columns'][number][], REMEDY);
}

/** A list in a field. */
export function listField(values: readonly string[]): string {
  return JSON.stringify(values);
}

/** The list in a field; a field that holds none is an empty one. */
export function fieldList(field: string): string[] {
  try {
    const value: unknown = JSON.parse(field);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
