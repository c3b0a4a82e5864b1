import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCollected, type RowOf } from '../../../../src/training/collect/books/tables.ts';
import { webPages } from '../../../../src/training/collect/books/web-pages.ts';
import { makeFolder } from '../../../folders.ts';
import { inventBooks } from './invented-books.ts';
import { collectFrom, contentsOf, FIRST, inCategories, PATIENCE, shopOf } from './shelves.ts';

async function booksIn(directory: string): Promise<RowOf<'books'>[]> {
  const rows: RowOf<'books'>[] = [];
  for await (const row of readCollected(join(directory, 'books.csv'), 'books')) rows.push(row);
  return rows;
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);

describe('collectBooks', () => {
  it('reads categories page by page, and every book once', async () => {
    const shop = await shopOf(150);
    const directory = makeFolder();
    const { crawled } = await collectFrom(shop, directory, {
      pages: () => webPages('text/html', PATIENCE),
    });
    expect(crawled).toEqual({ listed: 150, books: 150, failures: [] });
    expect([...shop.asked.values()].every((times) => times === 1)).toBe(true);
    // 6 categories of 25 books, 20 on a page; 150 books; robots.txt.
    expect(shop.asked.size).toBe(12 + 150 + 1);
    expect(linesOf(join(directory, 'book_urls.csv'))).toHaveLength(151);
  });

  it('says of each book what its page says, in any script, and what CSV must not trip over', async () => {
    const books = inventBooks(60);
    const shop = await shopOf(60);
    const directory = makeFolder();
    await collectFrom(shop, directory);
    const rows = new Map((await booksIn(directory)).map((row) => [row.id, row]));
    for (const { number, title, author, description, trails } of books) {
      const row = rows.get(`smashwords-${number}`)!;
      expect([row.title, row.author]).toEqual([title, author]);
      expect(row.description.replaceAll('&quot;', '"')).toBe(description);
      expect(JSON.parse(row.genres)).toEqual(trails.flat());
    }
  });

  it('lists a book that stands in two categories once', async () => {
    const [one, two, three] = inventBooks(3) as [never, never, never];
    const shop = await shopOf(0, {
      categories: new Map([
        [FIRST, [one, two]],
        [FIRST + 1, [two, three]],
      ]),
    });
    const { crawled } = await collectFrom(shop, makeFolder(), { to: FIRST + 1 });
    expect(crawled.listed).toBe(3);
  });

  it('makes the same files from the same shop, whatever order its answers come in', async () => {
    const shop = await shopOf(90);
    const [one, other] = [makeFolder(), makeFolder()];
    await collectFrom(shop, one, { concurrency: 1 });
    shop.behave((_path, times, { url = '' }) =>
      times === 2 && url.length % 2 === 0 ? (response) => void response.writeHead(500).end() : undefined,
    );
    await collectFrom(shop, other);
    expect(contentsOf(other)).toEqual(contentsOf(one));
  });

  it('asks for nothing again, and makes nothing again, when all is there', async () => {
    const shop = await shopOf(60);
    const directory = makeFolder();
    await collectFrom(shop, directory);
    const [asked, files] = [shop.answered.length, contentsOf(directory)];
    const { clean, assign, label, split, data } = await collectFrom(shop, directory);
    expect(shop.answered).toHaveLength(asked);
    expect([clean, assign, label, split, data].map(({ kept }) => kept)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(contentsOf(directory)).toEqual(files);
  });

  it('goes on to more categories in the same folder', async () => {
    const shop = await shopOf(60);
    const directory = makeFolder();
    await collectFrom(shop, directory, { to: FIRST + 1 });
    const { crawled } = await collectFrom(shop, directory);
    expect(crawled.books).toBe(60);
    expect([...shop.asked].filter(([path, times]) => path !== '/robots.txt' && times > 1)).toEqual([]);
  });

  it('asks again with what pages were given with, and takes what has changed', async () => {
    const books = inventBooks(60);
    const categories = inCategories(books);
    const shop = await shopOf(0, { categories });
    const directory = makeFolder();
    await collectFrom(shop, directory);
    const path = `/books/view/${books[7]!.number}`;
    shop.behave((asked) =>
      asked === path
        ? (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(pageWithNewTitle)
        : undefined,
    );
    await collectFrom(shop, directory, { refresh: true });
    expect([...shop.asked].filter(([asked, times]) => asked !== '/robots.txt' && times !== 2)).toEqual([]);
    expect(shop.headers.get(path)?.['if-none-match']).toMatch(/^"\w+"$/);
    const titles = (await booksIn(directory)).map(({ title }) => title);
    expect(titles).toHaveLength(60);
    expect(titles.filter((title) => title === 'A new title')).toHaveLength(1);
  });

  it('does a step anew from the files of the one before, and those behind it, without asking the site', async () => {
    const shop = await shopOf(60);
    const directory = makeFolder();
    await collectFrom(shop, directory);
    const asked = shop.answered.length;
    const merged = join(directory, 'books.csv');
    writeFileSync(merged, readFileSync(merged, 'utf8').replace('The ', 'A hand-made '));
    expect((await collectFrom(shop, directory)).merge.kept).toBe(true);
    expect(readFileSync(join(directory, 'books_clean.csv'), 'utf8')).toContain('A hand-made ');
    const path = join(directory, 'books_clean.csv');
    writeFileSync(path, linesOf(path).slice(0, 41).join('\r\n'));
    const { clean, assign, data } = await collectFrom(shop, directory);
    expect([clean.kept, assign.kept, assign.result.books, data.result.blurbs]).toEqual([true, false, 40, 40]);
    rmSync(join(directory, 'data'), { recursive: true });
    const again = await collectFrom(shop, directory, { step: 'clean' });
    expect([again.clean.kept, again.data.result.blurbs]).toEqual([false, 60]);
    expect(shop.answered).toHaveLength(asked);
  });

  it('writes a data directory of blurbs with genres and hues', async () => {
    const shop = await shopOf(60);
    const directory = makeFolder();
    await collectFrom(shop, directory);
    const blurbs = gunzipSync(readFileSync(join(directory, 'data', 'blurbs.jsonl.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    const records = blurbs.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toHaveLength(60);
    expect(records[0]).toMatchObject({ labels: 'partial', tags: expect.arrayContaining(['Cozy']) });
    expect(records[0]!['genres']).toEqual(expect.arrayContaining(['mystery']));
    expect(records[0]!['hues']).toEqual(expect.arrayContaining(['mediumblue']));
    expect(records[0]!['source']).toMatch(/^smashwords \(127\.0\.0\.1:\d+\)$/);
    expect(records.some(({ description }) => /newsletter|<p>/.test(String(description)))).toBe(false);
    expect(existsSync(join(directory, 'data', 'genres.json'))).toBe(true);
  });

  it('keeps a folder to one site', async () => {
    const shop = await shopOf(6);
    const directory = makeFolder();
    await collectFrom(shop, directory);
    await expect(collectFrom({ origin: 'http://127.0.0.1:9' }, directory)).rejects.toThrow(
      /holds a collection of smashwords at .*Give another --out/,
    );
  });

  it('keeps out of a folder that covers are collected into', async () => {
    const shop = await shopOf(6);
    const directory = makeFolder();
    writeFileSync(join(directory, 'books_subdata.csv'), '');
    await expect(collectFrom(shop, directory)).rejects.toThrow(
      /holds a collection of covers\. Give another --out for book pages\.$/,
    );
    expect(existsSync(join(directory, 'pages.jsonl'))).toBe(false);
  });

  it('lets no two collect into one folder at once, and the next one when the first has ended', async () => {
    const shop = await shopOf(12);
    const directory = makeFolder();
    const both = await Promise.allSettled([collectFrom(shop, directory), collectFrom(shop, directory)]);
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toEqual([expect.stringMatching(/Another coverhues collects into .*--out\.$/)]);
    expect(first?.crawled.books).toBe(12);
    expect((await collectFrom(shop, directory)).crawled.books).toBe(12);
  });

  it('reads Open Library’s JSON in the same way', async () => {
    const shop = await shopOf(60);
    const directory = makeFolder();
    const { crawled, assign } = await collectFrom(shop, directory, { name: 'openlibrary' });
    expect(crawled).toEqual({ listed: 60, books: 60, failures: [] });
    expect(assign.result).toMatchObject({ books: 60, noHue: 0 });
    const [first] = await booksIn(directory);
    expect(first).toMatchObject({ id: 'openlibrary-OL100000W', author: 'Ada Quill' });
  });

  it('draws hues at random when asked to, the same for the same seed', async () => {
    const shop = await shopOf(60);
    const huesWith = async (seed: number) => {
      const directory = makeFolder();
      await collectFrom(shop, directory, { randomColours: true, seed });
      return readFileSync(join(directory, 'genre_hues.csv'), 'utf8');
    };
    expect(await huesWith(1)).toBe(await huesWith(1));
    expect(await huesWith(1)).not.toBe(await huesWith(2));
  });
});

const pageWithNewTitle = `<main><h1 itemprop="name">A new title</h1><div itemprop="description">When the quiet baker finds the
corpse in the village, nobody believes what the broken clue means, and the vicar least of all.</div>
<table><tr><td><span><a href="/books/category/9">Cozy</a></span></td></tr></table></main>`;
