/** Books, or the covers of books, with what the genre model reads in their texts. */
export interface ReadBooks<Book> {
  readonly books: readonly Book[];
  /** `[books, genres]` */
  readonly genreLogits: Float32Array;
  /** Units of the hidden layer, `[books, units]`. */
  readonly hidden: Float32Array;
}

/** The rows of some books. */
export function selectBooks<Book>(all: ReadBooks<Book>, keep: (book: Book) => boolean): ReadBooks<Book> {
  const rows = all.books.flatMap((book, row) => (keep(book) ? [row] : []));
  return {
    books: rows.map((row) => all.books[row]!),
    genreLogits: selectRows(all.genreLogits, rows, all.books.length),
    hidden: selectRows(all.hidden, rows, all.books.length),
  };
}

/**
 * Some rows of a table, in their order.
 *
 * @param of how many rows the table has
 */
export function selectRows(table: Float32Array, rows: readonly number[], of: number): Float32Array {
  const width = table.length / of;
  const selected = new Float32Array(rows.length * width);
  rows.forEach((row, at) => selected.set(table.subarray(row * width, (row + 1) * width), at * width));
  return selected;
}

/** Two tables of equally many rows as one. */
export function sideBySide(left: Float32Array, right: Float32Array, rows: number): Float32Array {
  const [first, second] = [left.length / rows, right.length / rows];
  const both = new Float32Array(left.length + right.length);
  for (let row = 0; row < rows; row++) {
    const at = row * (first + second);
    both.set(left.subarray(row * first, (row + 1) * first), at);
    both.set(right.subarray(row * second, (row + 1) * second), at + first);
  }
  return both;
}
