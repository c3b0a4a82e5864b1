import { describe, expect, it } from 'vitest';
import { SITES } from '../../../../src/training/collect/books/sites/index.ts';
import { webPages } from '../../../../src/training/collect/books/web-pages.ts';
import { openPageLedger } from '../../../../src/training/collect/books/ledger.ts';
import { join } from 'node:path';
import { makeFolder } from '../../../folders.ts';
import { inventBooks } from './invented-books.ts';
import { collectFrom, FIRST, PATIENCE, shopOf } from './shelves.ts';

const BOOKS = 2_000;

describe('a site of thousands of books', () => {
  it('is read whole, each page once', async () => {
    const books = inventBooks(BOOKS, 9);
    const pages = new Map(
      Array.from(
        { length: BOOKS / 100 },
        (_, at) => [FIRST + at, books.slice(at * 100, (at + 1) * 100)] as const,
      ),
    );
    const shop = await shopOf(0, { categories: pages, etags: false });
    const directory = makeFolder();
    const { crawled, clean } = await collectFrom(shop, directory, {
      name: 'openlibrary',
      to: FIRST + BOOKS / 100 - 1,
      pages: () => webPages(SITES.openlibrary.mediaType, PATIENCE),
    });
    expect(crawled).toEqual({ listed: BOOKS, books: BOOKS, failures: [] });
    expect(clean.result).toMatchObject({ read: BOOKS, kept: BOOKS });
    expect([...shop.asked.values()].every((times) => times === 1)).toBe(true);
    expect(shop.asked.size).toBe(BOOKS + BOOKS / 100 + 1);
    const ledger = await openPageLedger(join(directory, 'pages.jsonl'));
    expect(ledger.finished).toBe(true);
    await ledger.close();
  }, 120_000);
});
