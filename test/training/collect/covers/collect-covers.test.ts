import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { runHere } from '../../../../src/training/collect/covers/chunk-runner.ts';
import {
  collectCovers,
  type CollectCoversOptions,
} from '../../../../src/training/collect/covers/collect-covers.ts';
import type { LiveView } from '../../../../src/training/collect/live-view.ts';
import { amazonBooks } from '../../../../src/training/covers/prepare/amazon-books.ts';
import { COVERED_COLUMNS } from '../../../../src/training/covers/prepare/collect-pictures.ts';
import { readPrepared } from '../../../../src/training/covers/prepare/read-prepared.ts';
import { readTable } from '../../../../src/training/files/csv-table.ts';
import { makeFolder } from '../../../folders.ts';
import { quiet, writeBookList } from '../../covers/prepare/book-lists.ts';
import { type CoverSite, startCoverSite } from './cover-site.ts';

const QUICK = { perSecond: 100_000, perHost: 16, firstPause: 5, privateHosts: ['127.0.0.1'] };
const noView: LiveView = { start: () => {}, show: () => {}, stop: () => {} };

/** A book list whose books have these addresses, of two categories in turn. */
function listBooks(images: readonly string[]): string {
  const path = join(makeFolder(), 'books.csv');
  writeBookList(
    path,
    images.map((image, at) => ({
      Title: `Die Häsin, “${at}” 兎`,
      image,
      categories: at % 2 === 0 ? "['Sea']" : "['Hills']",
    })),
  );
  return path;
}

function collect(csv: string, directory: string, options: Partial<CollectCoversOptions> = {}) {
  return collectCovers({
    books: amazonBooks(csv),
    directory,
    top: 'all',
    perClass: 'all',
    seed: 42,
    limits: QUICK,
    retryFailures: false,
    runner: runHere,
    progress: () => quiet,
    view: noView,
    ...options,
  });
}

/** Columns of `failures.csv`. */
const FAILURES = ['id', 'Title', 'category', 'image', 'reason', 'message'] as const;

async function tableOf<Column extends string>(path: string, columns: readonly Column[]) {
  const rows = [];
  for await (const row of readTable(path, columns)) rows.push(row);
  return rows;
}

const goodOnes = (site: CoverSite, count: number): string[] =>
  Array.from({ length: count }, (_, at) => site.url(`/good/${at}.jpg`));

const logOf = (directory: string): { event: string }[] =>
  readFileSync(join(directory, 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });

describe('collectCovers', () => {
  it('makes a folder that can be trained on, of a list and a site', async () => {
    const site = await startCoverSite();
    const directory = join(makeFolder(), 'out');
    const { reduced } = await collect(listBooks(goodOnes(site, 150)), directory);
    expect(reduced).toEqual({ covers: 150, failures: {} });
    const { labels, rows } = await readPrepared(directory);
    expect(labels).toEqual(['Hills', 'Sea']);
    expect(rows).toHaveLength(150);
    for (const { file } of rows.slice(0, 3)) {
      expect(await sharp(file).metadata()).toMatchObject({ width: 224, height: 224, channels: 3 });
    }
    const [book] = await tableOf(join(directory, 'books_with_covers.csv'), COVERED_COLUMNS);
    expect(book).toMatchObject({ Title: 'Die Häsin, “0” 兎', image: site.url('/good/0.jpg') });
    expect(book?.cover).toMatch(/^covers\/[0-9a-f]{64}\.png$/);
    expect(readdirSync(join(directory, 'covers'))).toHaveLength(150);
    expect(site.requests).toHaveLength(150);
  });

  it('leaves a host alone that is down, and lists what it asks no more for', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const down = Array.from({ length: 500 }, (_, at) => site.url(`/failing/${at}.jpg`));
    const good = goodOnes(site, 30).map((image) => image.replace('127.0.0.1', 'localhost'));
    const limits = { ...QUICK, privateHosts: ['127.0.0.1', 'localhost'] };
    const csv = listBooks([...down, ...good]);
    const { reduced } = await collect(csv, directory, { limits });
    expect(reduced.covers).toBe(30);
    const { WEB_SERVER_FAILED: met = 0, WEB_HOST_DOWN: left = 0 } = reduced.failures;
    expect(met + left).toBe(500);
    expect(met).toBeGreaterThanOrEqual(20);
    expect(met).toBeLessThan(20 + 64);
    expect(site.requests.length).toBeLessThan(3 * (20 + 64));
    const failures = await tableOf(join(directory, 'failures.csv'), FAILURES);
    expect(failures.at(-1)?.message).toMatch(
      /^The server failed at \d+ requests in a row, and is left alone for now\. .*500/,
    );
  });

  it('lists every failure with its reason', async () => {
    const site = await startCoverSite({ robots: 'User-agent: *\nDisallow: /private\n' });
    const wrong = {
      gone: 'WEB_NOT_FOUND',
      forbidden: 'WEB_REFUSED',
      failing: 'WEB_SERVER_FAILED',
      cut: 'WEB_CUT_OFF',
      page: 'PICTURE_NOT_A_PICTURE',
      empty: 'PICTURE_EMPTY',
      loop: 'WEB_REDIRECTS',
      animated: 'COVER_ANIMATED',
      huge: 'WEB_TOO_LARGE',
      tiny: 'PICTURE_TOO_SMALL',
      damaged: 'PICTURE_DAMAGED',
      private: 'WEB_ROBOTS_DISALLOWED',
    };
    const directory = makeFolder();
    const { reduced } = await collect(
      listBooks([
        ...goodOnes(site, 12),
        ...Object.keys(wrong).map((folder) => site.url(`/${folder}/1.jpg`)),
        'ftp://files.example/1.jpg',
        site.url('/same/3.jpg'),
      ]),
      directory,
    );
    expect(reduced.covers).toBe(12);
    const failures = await tableOf(join(directory, 'failures.csv'), FAILURES);
    expect(failures.map(({ image, reason }) => [image.replace(site.origin, ''), reason])).toEqual([
      ...Object.entries(wrong).map(([folder, reason]) => [`/${folder}/1.jpg`, reason]),
      ['ftp://files.example/1.jpg', 'WEB_ADDRESS_INVALID'],
      ['/same/3.jpg', 'COVER_REPEATED'],
    ]);
    for (const { Title, message } of failures) {
      expect(Title).toContain('Häsin');
      expect(message).toMatch(/^[A-Z].*\.$/);
    }
    expect(site.requests.some(({ url }) => url?.startsWith('/private'))).toBe(false);
  });

  it('keeps no copy of a picture that stands for many books', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const copies = ['good', 'same', 'alike'].map((folder) => site.url(`/${folder}/4.jpg`));
    const csv = listBooks([...copies, ...goodOnes(site, 12).slice(5), ...goodOnes(site, 4)]);
    const { reduced } = await collect(csv, directory);
    expect(reduced).toEqual({ covers: 11, failures: { COVER_PLACEHOLDER: 3 } });
    const failures = await tableOf(join(directory, 'failures.csv'), FAILURES);
    expect(failures.map(({ image }) => image)).toEqual(copies);
    expect(failures[0]?.message).toMatch(/several other books/);
  });

  it('gets through to a flaky site', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const images = Array.from({ length: 40 }, (_, at) =>
      site.url(`/${at % 4 === 0 ? 'flaky' : 'good'}/${at}.jpg`),
    );
    const { reduced } = await collect(listBooks(images), directory);
    expect(reduced).toEqual({ covers: 40, failures: {} });
    expect(site.requests).toHaveLength(50);
  });

  it('fetches nothing again, and does again what its files have lost', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const csv = listBooks([...goodOnes(site, 70), site.url('/gone/1.jpg')]);
    await collect(csv, directory);
    const asked = site.requests.length;
    const again = await collect(csv, directory);
    expect(again).toMatchObject({
      select: { kept: true },
      fetched: { kept: 71, met: 0 },
      encode: { kept: true },
      split: { kept: true },
    });
    expect(site.requests).toHaveLength(asked);
    const [lost] = readdirSync(join(directory, 'covers'));
    rmSync(join(directory, 'covers', lost ?? ''));
    expect(await collect(csv, directory)).toMatchObject({ fetched: { kept: 70, met: 1, failed: 0 } });
    expect(existsSync(join(directory, 'covers', lost ?? ''))).toBe(true);
    expect(site.requests).toHaveLength(asked + 1);
  });

  it('tries what failed again when it is told to, and nothing else', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const csv = listBooks([...goodOnes(site, 10), site.url('/flaky/20.jpg'), site.url('/gone/1.jpg')]);
    const first = await collect(csv, directory, { limits: { ...QUICK, attempts: 1 } });
    expect(first.reduced.failures).toEqual({ WEB_SERVER_FAILED: 1, WEB_NOT_FOUND: 1 });
    const second = await collect(csv, directory, { retryFailures: true });
    expect(second).toMatchObject({
      fetched: { kept: 10, met: 2, failed: 1 },
      reduced: { covers: 11, failures: { WEB_NOT_FOUND: 1 } },
    });
    expect(Math.max(...site.served.values())).toBe(1);
  });

  it('keeps out of a folder that book pages are collected into', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    writeFileSync(join(directory, 'pages.jsonl'), '');
    await expect(collect(listBooks(goodOnes(site, 6)), directory)).rejects.toThrow(
      /holds a collection of book pages\. Give another --out for covers\.$/,
    );
    expect(existsSync(join(directory, 'books_subdata.csv'))).toBe(false);
  });

  it('lets no two collect into one folder at once, and the next one when the first has ended', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const csv = listBooks(goodOnes(site, 12));
    const both = await Promise.allSettled([collect(csv, directory), collect(csv, directory)]);
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toEqual([expect.stringMatching(/Another coverhues collects into .*--out\.$/)]);
    expect(first?.reduced.covers).toBe(12);
    expect(await collect(csv, directory)).toMatchObject({ fetched: { kept: 12, met: 0 } });
  });

  it('takes over covers when more books, or others, are drawn into the same folder', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const csv = listBooks(goodOnes(site, 100));
    await collect(csv, directory, { perClass: 20 });
    const more = await collect(csv, directory, { perClass: 40 });
    expect(more).toMatchObject({ fetched: { kept: 40, met: 40 }, reduced: { covers: 80 } });
    expect(Math.max(...site.served.values())).toBe(1);
  });

  it('logs what happens as JSON, a line for each event', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    await collect(listBooks([...goodOnes(site, 9), site.url('/gone/9.jpg')]), directory);
    const log = logOf(directory);
    expect(log[0]).toMatchObject({ event: 'begin', top: 'all', seed: 42 });
    expect(log.filter(({ event }) => event === 'cover')).toHaveLength(9);
    expect(log.find(({ event }) => event === 'failure')).toMatchObject({
      reason: 'WEB_NOT_FOUND',
      image: site.url('/gone/9.jpg'),
    });
    expect(log.find(({ event }) => event === 'fetched')).toMatchObject({ met: 10, failed: 1, kept: 0 });
    expect(log.at(-1)).toMatchObject({ event: 'end' });
  });

  it('shows how far it is, and how much has failed', async () => {
    const site = await startCoverSite();
    const shown: (readonly number[])[] = [];
    const view: LiveView = {
      start: (...counts) => shown.push(counts),
      show: (...counts) => shown.push(counts),
      stop: () => shown.push([]),
    };
    await collect(listBooks([...goodOnes(site, 9), site.url('/gone/9.jpg')]), makeFolder(), { view });
    expect(shown[0]).toEqual([10, 0]);
    expect(shown.at(-2)).toEqual([10, 1]);
    expect(shown.at(-1)).toEqual([]);
  });

  it('says why too few covers are left, and lists them all the same', async () => {
    const site = await startCoverSite();
    const directory = makeFolder();
    const images = Array.from({ length: 8 }, (_, at) => site.url(`/page/${at}.jpg`));
    await expect(collect(listBooks(images), directory)).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
      message: expect.stringMatching(
        /no category to learn from.*8 are web pages or other files.*failures\.csv/,
      ),
    });
    expect(await tableOf(join(directory, 'failures.csv'), FAILURES)).toHaveLength(8);
  });

  it('says that its folder cannot be written to', async () => {
    const site = await startCoverSite();
    const csv = listBooks(goodOnes(site, 6));
    await expect(collect(csv, join(csv, 'out'))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(site.requests).toHaveLength(0);
  });
});
