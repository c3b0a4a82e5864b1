import { fromRows, rowOf, type Table } from '../table.ts';
import { sparseDocuments } from './feature-space.ts';
import { hiddenLayerOf, hiddenUnits } from './hidden-layer.ts';
import { type GenreModel, genreLogits } from './train-genres.ts';
import type { ReadBooks } from './read-books.ts';

/**
 * What is read in books' texts. The genre model knows many training books by heart, and a layer on top that
 * learned from that would meet less sure readings later on; so books that hue layers learn from are read by a
 * model that never met them. Both models' embeddings grew from the same ones and hardly differ, but their
 * hidden layers do: so the reader's hidden layer is the one that ships for the hue layers.
 *
 * @param texts token ids of each book
 * @param reader never met the books that `isLearnt` tells
 */
export function readOutOfSample<Book extends { readonly description?: string | undefined }>(
  books: readonly Book[],
  texts: readonly (readonly number[])[],
  { model, reader }: { readonly model: GenreModel; readonly reader: GenreModel },
  isLearnt: (book: Book) => boolean,
): ReadBooks<Book> {
  const own = (row: number) => (isLearnt(books[row]!) ? reader : model);
  const tables = [model, reader].map((by) => ({
    by,
    genreLogits: genreLogits(by, texts),
    hidden: hiddenUnits(
      sparseDocuments(texts, by.space),
      by.member.deep!,
      hiddenLayerOf(reader.member.deep!),
    ),
  }));
  const choose = (pick: (table: (typeof tables)[number]) => Table) =>
    fromRows(
      books.map((_, row) => rowOf(pick(tables.find(({ by }) => by === own(row))!), row)),
      pick(tables[0]!).columns,
    );
  return {
    books,
    genreLogits: choose((table) => table.genreLogits),
    hidden: choose((table) => table.hidden),
  };
}
