import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readCollected, type RowOf } from '../../../../src/training/collect/books/tables.ts';
import { webPages } from '../../../../src/training/collect/books/web-pages.ts';
import { makeFolder } from '../../../folders.ts';
import type { Mood } from './shop.ts';
import { collectFrom, FIRST, HASTE, shopOf } from './shelves.ts';

const HTML = { 'content-type': 'text/html' };

async function failuresIn(directory: string): Promise<RowOf<'failures'>[]> {
  const rows: RowOf<'failures'>[] = [];
  for await (const row of readCollected(join(directory, 'failures.csv'), 'failures')) rows.push(row);
  return rows;
}

/** Answers one book's page in its own way, every time. */
const atBook =
  (number: number, answer: (response: ServerResponse) => void): Mood =>
  (path) =>
    path === `/books/view/${number}` ? answer : undefined;

/** Breaks off in the middle of what it promised. */
const cutOff = (response: ServerResponse): void => {
  response.writeHead(200, { ...HTML, 'content-length': '5000' });
  response.write('<main>'.repeat(100), () => response.socket?.resetAndDestroy());
};

/** Sends the head at once, and a body that isn't whole much later, so that the page is asked for again. */
const dawdle = (response: ServerResponse): void => {
  response.writeHead(200, { ...HTML, 'content-length': '5000' });
  response.write('<main>');
};

/** What Open Library says of a work that was merged with another. */
const redirect = (to: number): object => ({ type: { key: '/type/redirect' }, location: `/works/OL${to}W` });

const down: Mood = (path) =>
  path.startsWith('/books/view/') ? (response) => void response.writeHead(503).end() : undefined;

describe('a site as sites are', () => {
  it('that fails every tenth time, breaks off, and is slow, gives all of its books in the end', async () => {
    const shop = await shopOf(120);
    let answers = 0;
    shop.behave((path, times) => {
      answers += 1;
      if (times > 2 || path === '/robots.txt') return undefined;
      if (answers % 10 === 0) return (response) => void response.writeHead(500, HTML).end('<h1>Oops</h1>');
      if (answers % 10 === 5) return cutOff;
      if (answers % 10 === 7) return dawdle;
      return undefined;
    });
    const { crawled } = await collectFrom(shop, makeFolder());
    expect(crawled).toEqual({ listed: 120, books: 120, failures: [] });
    expect(shop.asked.size).toBeLessThan(answers - 10);
  });

  it('that asks to come back later is left alone until then', async () => {
    const shop = await shopOf(12);
    let refusedAt = 0;
    let nextAt = 0;
    shop.behave((path) => {
      if (refusedAt > 0) nextAt ||= Date.now();
      if (refusedAt > 0 || !path.startsWith('/books/view/')) return undefined;
      refusedAt = Date.now();
      return (response) => void response.writeHead(429, { 'retry-after': '1' }).end();
    });
    const { crawled } = await collectFrom(shop, makeFolder(), {
      concurrency: 1,
      pages: () => webPages('text/html', { ...HASTE, perHost: 1 }),
    });
    expect(crawled).toMatchObject({ books: 12, failures: [] });
    expect(nextAt - refusedAt).toBeGreaterThanOrEqual(990);
  });

  it.each<readonly [string, (response: ServerResponse) => void, string, RegExp]>([
    ['is gone', (response) => void response.writeHead(410, HTML).end(), 'WEB_NOT_FOUND', /410/],
    ['always fails', (response) => void response.writeHead(500, HTML).end(), 'WEB_SERVER_FAILED', /500/],
    ['always breaks off', cutOff, 'WEB_CUT_OFF', /cut/],
    ['never answers', () => undefined, 'WEB_TOO_SLOW', /too long/],
    [
      'redirects in a loop',
      (response) => void response.writeHead(302, { location: '/books/view/100003' }).end(),
      'WEB_REDIRECTS',
      /loop/,
    ],
    [
      'is a picture',
      (response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('\u0089PNG'),
      'CONTENT_TYPE',
      /it is image\/png, not text\/html/,
    ],
    [
      'is huge',
      (response) => void response.writeHead(200, HTML).end('<p>long</p>'.repeat(500_000)),
      'WEB_TOO_LARGE',
      /large|MB|bytes/,
    ],
    [
      'has lost its description',
      (response) => void response.writeHead(200, HTML).end('<main><h1>A title</h1></main>'),
      'MARKUP_CHANGED',
      /nothing is found by \[itemprop="description"\] on http:.*\/books\/view\/100003$/,
    ],
  ])(
    'a page that %s is listed with its reason, and the others are read',
    async (_name, answer, reason, detail) => {
      const shop = await shopOf(12);
      const directory = makeFolder();
      shop.behave(atBook(100_003, answer));
      const { crawled } = await collectFrom(shop, directory);
      expect(crawled.books).toBe(11);
      const failures = await failuresIn(directory);
      expect(failures).toEqual([
        {
          page: 'book',
          url: `${shop.origin}/books/view/100003`,
          reason,
          detail: expect.stringMatching(detail),
        },
      ]);
      const log = readFileSync(join(directory, 'log.jsonl'), 'utf8').trimEnd().split('\n');
      expect(log.map((line) => JSON.parse(line) as object)).toContainEqual(
        expect.objectContaining({ event: 'failure', reason, url: failures[0]!.url }),
      );
    },
  );

  it('failed pages are asked for again only when that is wanted', async () => {
    const shop = await shopOf(12);
    const directory = makeFolder();
    shop.behave(atBook(100_003, (response) => void response.writeHead(404, HTML).end()));
    await collectFrom(shop, directory);
    shop.behave(undefined);
    expect((await collectFrom(shop, directory)).crawled.failures).toHaveLength(1);
    const { crawled } = await collectFrom(shop, directory, { retryFailed: true });
    expect(crawled).toMatchObject({ books: 12, failures: [] });
    expect(shop.asked.get('/books/view/100003')).toBe(2);
    expect(await failuresIn(directory)).toEqual([]);
  });

  it('a site whose book pages have changed is given up soon, naming the selector and the page', async () => {
    const shop = await shopOf(300);
    shop.behave((path) =>
      path.startsWith('/books/view/')
        ? (response) => void response.writeHead(200, HTML).end('<main><h2>New look</h2></main>')
        : undefined,
    );
    const directory = makeFolder();
    await expect(collectFrom(shop, directory)).rejects.toMatchObject({
      code: 'SITE_CHANGED',
      message: expect.stringMatching(
        /^The book pages of smashwords .*nothing is found by h1\[itemprop="name"\].* on http:\/\/127\.0\.0\.1:\d+\/books\/view\/\d+, .*sites\/smashwords\.ts/,
      ),
    });
    expect([...shop.asked.keys()].filter((path) => path.startsWith('/books/view/')).length).toBeLessThan(30);
    expect((await failuresIn(directory)).length).toBeGreaterThanOrEqual(10);
  });

  it('a site whose listings have changed is told from one without books', async () => {
    const shop = await shopOf(0);
    const listing = (content: string) =>
      shop.behave(() => (response) => void response.writeHead(200, HTML).end(content));
    listing('<main><a class="title" href="/books/view/1">One</a></main>');
    await expect(collectFrom(shop, makeFolder())).rejects.toThrow(/a\.library-title on http/);
    listing('<main>No books in this category.</main>');
    await expect(collectFrom(shop, makeFolder())).rejects.toThrow(
      'No book could be read: the category numbers 1000 to 1005 of smashwords name 0 books.',
    );
  });

  it('a site whose server is down is given up, and gone on with when it is up', async () => {
    const shop = await shopOf(240);
    const directory = makeFolder();
    shop.behave(down);
    await expect(collectFrom(shop, directory)).rejects.toMatchObject({
      code: 'SITE_DOWN',
      message: expect.stringMatching(/20 pages in a row: The server answered 503/),
    });
    shop.behave(undefined);
    const { crawled } = await collectFrom(shop, directory, { retryFailed: true });
    expect(crawled).toMatchObject({ books: 240, failures: [] });
  });

  it('works that were merged are followed once, and odd or deleted ones cost but themselves', async () => {
    const shop = await shopOf(24);
    const json = { 'content-type': 'application/json' };
    const says =
      (value: object) =>
      (response: ServerResponse): void =>
        void response.writeHead(200, json).end(JSON.stringify(value));
    const odd: Readonly<Record<string, object>> = {
      '/works/OL100001W.json': redirect(100_900),
      '/works/OL100900W.json': { title: 'Merged', description: 'All of it.', subjects: ['Sea'] },
      '/works/OL100002W.json': redirect(100_901),
      '/works/OL100901W.json': redirect(100_900),
      '/works/OL100003W.json': { type: { key: '/type/delete' } },
      '/works/OL100004W.json': { title: null, description: null, subjects: [null, 'Sea'] },
    };
    shop.behave((path) => odd[path] && says(odd[path]));
    const directory = makeFolder();
    const { crawled } = await collectFrom(shop, directory, { name: 'openlibrary' });
    expect(crawled).toMatchObject({ listed: 24, books: 22 });
    const failures = await failuresIn(directory);
    expect(failures.map(({ url, reason }) => `${url.split('/').at(-1)} ${reason}`).toSorted()).toEqual([
      'OL100002W WEB_REDIRECTS',
      'OL100003W BOOK_DELETED',
    ]);
    const titles = new Map<string, string>();
    for await (const { url, title } of readCollected(join(directory, 'books.csv'), 'books')) {
      titles.set(url.split('/').at(-1)!, title);
    }
    expect(titles.get('OL100001W')).toBe('Merged');
    expect(titles.get('OL100004W')).toMatch(/\w/u);
  });

  it('pages that lack now this and now that, or come after good ones, are odd books and no change', async () => {
    const shop = await shopOf(120);
    shop.behave((path) => {
      const number = Number(/^\/books\/view\/(\d+)$/.exec(path)?.[1]);
      if (!(number >= 100_040 && number < 100_070)) return undefined;
      return (response) => void response.writeHead(200, HTML).end('<main><h1>A title</h1></main>');
    });
    const { crawled } = await collectFrom(shop, makeFolder(), { concurrency: 1 });
    expect(crawled).toMatchObject({ listed: 120, books: 90 });
  });

  it('what robots.txt asks not to fetch is not fetched', async () => {
    const robots = 'User-agent: coverhues\nDisallow: /books/view/10000\n';
    const shop = await shopOf(24, { robots });
    const directory = makeFolder();
    const { crawled } = await collectFrom(shop, directory);
    expect(crawled.books).toBe(14);
    expect((await failuresIn(directory)).map(({ reason }) => reason)).toEqual(
      Array.from({ length: 10 }, () => 'WEB_ROBOTS_DISALLOWED'),
    );
    expect([...shop.asked.keys()].filter((path) => path.startsWith('/books/view/10000'))).toEqual([]);
    expect(shop.asked.get('/robots.txt')).toBe(1);
    expect(shop.headers.get('/robots.txt')?.['user-agent']).toMatch(/^coverhues\//);
  });

  it('is asked for no more at once than it should be', async () => {
    const shop = await shopOf(60);
    await collectFrom(shop, makeFolder(), { pages: () => webPages('text/html', { ...HASTE, perHost: 2 }) });
    expect(shop.most()).toBeLessThanOrEqual(2);
  });

  it('that lists books of another host is not left for it', async () => {
    const shop = await shopOf(6);
    const directory = makeFolder();
    const link = '<a class="library-title" href="http://localhost:1/books/view/7">Elsewhere</a>';
    shop.behave((path) =>
      path.includes(`/category/${FIRST}/`)
        ? (response) => void response.writeHead(200, HTML).end(`<main>${link}</main>`)
        : undefined,
    );
    await collectFrom(shop, directory);
    expect(await failuresIn(directory)).toEqual([
      expect.objectContaining({ url: 'http://localhost:1/books/view/7', reason: 'FOREIGN_HOST' }),
    ]);
  });

  it('whose pagination goes in circles comes to an end', async () => {
    const shop = await shopOf(6);
    shop.behave((path) => {
      if (!path.includes(`/category/${FIRST}/`)) return undefined;
      const next = path.endsWith('/20') ? '' : '20';
      return (response) =>
        void response
          .writeHead(200, HTML)
          .end(
            `<ul class="pagination"><a href="/books/category/${FIRST}/newest/0/any/any/${next}">Next ›</a></ul>`,
          );
    });
    const { crawled } = await collectFrom(shop, makeFolder());
    expect(crawled.books).toBe(5);
  });
});
