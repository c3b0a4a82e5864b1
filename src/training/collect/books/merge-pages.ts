import { writeTable } from '../../files/csv-table.ts';
import { openPageLedger } from './ledger.ts';
import type { BookSite } from './site.ts';
import { listField, readCollected, type RowOf, TABLES } from './tables.ts';

/** What merging came to. */
export interface Merging {
  /** Books that were listed, and whose page was read. */
  readonly books: number;
}

/** Merges what the listings and the pages say of each book, in the listings' order. */
export async function mergePages(
  paths: { readonly pages: string; readonly urls: string; readonly books: string },
  site: BookSite,
): Promise<Merging> {
  const ledger = await openPageLedger(paths.pages);
  let books = 0;
  async function* rows(): AsyncGenerator<RowOf<'books'>> {
    for await (const { url, title, author } of readCollected(paths.urls, 'urls')) {
      const page = await ledger.book(url);
      if (!page) continue;
      books += 1;
      yield {
        id: site.id(url),
        url,
        title: page.title || title,
        author: page.author || author,
        description: page.description,
        genres: listField(page.genres),
      };
    }
  }
  try {
    await writeTable(paths.books, TABLES.books.columns, rows());
  } finally {
    await ledger.close();
  }
  return { books };
}
