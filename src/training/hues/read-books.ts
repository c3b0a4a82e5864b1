import { selectRows, type Table } from '../table.ts';

/** Books, or the covers of books, with what the genre model reads in their texts: a row a book. */
export interface ReadBooks<Book> {
  readonly books: readonly Book[];
  /** A column a genre. */
  readonly genreLogits: Table;
  /** A column a unit of the hidden layer. */
  readonly hidden: Table;
}

/** The rows of some books. */
export function selectBooks<Book>(all: ReadBooks<Book>, keep: (book: Book) => boolean): ReadBooks<Book> {
  const rows = all.books.flatMap((book, row) => (keep(book) ? [row] : []));
  return {
    books: rows.map((row) => all.books[row]!),
    genreLogits: selectRows(all.genreLogits, rows),
    hidden: selectRows(all.hidden, rows),
  };
}
