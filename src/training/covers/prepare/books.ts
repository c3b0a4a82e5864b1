import type { StageInput } from '../../files/file-stages.ts';
import type { Progress } from '../../progress.ts';

/** Columns of `books_subdata.csv`: two of our own, then the Amazon Books layout, then the record's origin. */
export const BOOK_COLUMNS = [
  'id',
  'category',
  'Title',
  'authors',
  'publisher',
  'publishedDate',
  'description',
  'categories',
  'image',
  'infoLink',
  'previewLink',
  'source',
] as const;

export type BookColumn = (typeof BOOK_COLUMNS)[number];

/** Sets of covers that a data directory has. */
export const DATA_SETS = ['seed3', 'shop'] as const;

export type DataSet = (typeof DATA_SETS)[number];

/** A book as its list has it. */
export interface DrawnBook {
  /** What the book is filed under first. */
  readonly category: string;
  /** Address or file name of its cover. */
  readonly image: string;
  /** What else is known of it. */
  readonly fields: Readonly<Partial<Record<BookColumn, string>>>;
}

/** Why a row of a book list can't be used. */
export type RowProblem = 'malformed' | 'unclosed' | 'noList' | 'noCategory' | 'noImage';

/** One row of a book list: a book, or why there is none. */
export type BookRow = { readonly book: DrawnBook } | { readonly problem: RowProblem };

/** A list of books, which can be gone through more than once. */
export interface BookList {
  /** Whatever tells this list from another, as JSON. */
  fingerprint(): Promise<StageInput>;
  /** Every row, in the same order each time. */
  rows(progress: Progress): AsyncIterable<BookRow>;
}
