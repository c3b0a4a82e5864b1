import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  collectBooks,
  type CollectBooksOptions,
} from '../../../../src/training/collect/books/collect-books.ts';
import type { CollectedBooks } from '../../../../src/training/collect/books/collected.ts';
import type { GrowingView } from '../../../../src/training/collect/live-view.ts';
import type { SiteName } from '../../../../src/training/collect/books/names.ts';
import { SITES } from '../../../../src/training/collect/books/sites/index.ts';
import { webPages } from '../../../../src/training/collect/books/web-pages.ts';
import { inventBooks, type InventedBook, SHELVES } from './invented-books.ts';
import { openShop, type Shop, type ShopOptions } from './shop.ts';

/** Number of the first category. */
export const FIRST = 1000;

/** Books by category, one for each shelf, from number 1000 on. */
export function inCategories(books: readonly InventedBook[]): Map<number, InventedBook[]> {
  return new Map(
    SHELVES.map(
      (_, shelf) => [FIRST + shelf, books.filter((_book, at) => at % SHELVES.length === shelf)] as const,
    ),
  );
}

/** Opens a shop with so many books, until the test has finished. */
export async function shopOf(books: number, options: Partial<ShopOptions> = {}): Promise<Shop> {
  const shop = await openShop({ categories: inCategories(inventBooks(books)), ...options });
  onTestFinished(() => shop.close());
  return shop;
}

const UNSEEN: GrowingView = {
  start: () => undefined,
  expect: () => undefined,
  show: () => undefined,
  stop: () => undefined,
};

/** Limits under which a test needn't wait for a server on its own machine. */
export const HASTE = {
  perSecond: 1e6,
  perHost: 8,
  firstPause: 1,
  silence: 300,
  privateHosts: ['127.0.0.1'],
} as const;

/** The same, where no page may be asked for again only because the machine is busy. */
export const PATIENCE = { ...HASTE, silence: 20_000 } as const;

/** Collects from a shop into a folder, in a hurry; how many books were read is told beside the pages. */
export async function collectFrom(
  shop: Pick<Shop, 'origin'>,
  directory: string,
  { name = 'smashwords', ...options }: Partial<CollectBooksOptions> & { readonly name?: SiteName } = {},
): Promise<CollectedBooks & { readonly crawled: { readonly books: number } }> {
  const site = SITES[name];
  const collected = await collectBooks({
    site,
    base: shop.origin,
    from: FIRST,
    to: FIRST + SHELVES.length - 1,
    directory,
    pages: () => webPages(site.mediaType, HASTE),
    concurrency: 8,
    refresh: false,
    retryFailed: false,
    randomColours: false,
    seed: 42,
    language: 'en',
    view: () => UNSEEN,
    ...options,
  });
  const { books } = collected.merge.result;
  return { ...collected, crawled: { ...collected.crawled, books } };
}

/** Hashes of a folder's files, by path, but of those that tell when and in what order pages came. */
export function contentsOf(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const files = names.filter(
    (name) => statSync(join(directory, name)).isFile() && !/log|pages|stages/.test(name),
  );
  return Object.fromEntries(files.map((name) => [name, hash('sha1', readFileSync(join(directory, name)))]));
}
