import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPageLedger } from '../../../../src/training/collect/books/ledger.ts';
import { makeFolder } from '../../../folders.ts';

const BOOK = {
  title: '夜明けの “One”',
  author: 'Ada',
  description: 'Über a\nstorm.',
  genres: ['Fiction', 'Horror'],
};
const pathOf = (): string => join(makeFolder(), 'sub', 'pages.jsonl');

async function withLedger(
  path: string,
  use: (ledger: Awaited<ReturnType<typeof openPageLedger>>) => unknown,
) {
  const ledger = await openPageLedger(path);
  await use(ledger);
  await ledger.close();
}

describe('a ledger of pages', () => {
  it('gives back what it was given, in the same run and in the next', async () => {
    const path = pathOf();
    await withLedger(path, async (ledger) => {
      ledger.addListing('l:1', { books: [{ url: 'b:1', title: 'One', author: '' }], next: 'l:2' }, {});
      ledger.addBook('b:1', BOOK, { etag: '"x"' });
      expect(await ledger.book('b:1')).toEqual(BOOK);
    });
    await withLedger(path, async (ledger) => {
      expect(await ledger.book('b:1')).toEqual(BOOK);
      expect(ledger.listing('l:1')).toMatchObject({ next: 'l:2' });
      expect([ledger.isDone('l:1'), ledger.isDone('b:1'), ledger.isDone('b:2')]).toEqual([true, true, false]);
      expect(ledger.validators('b:1')).toEqual({ etag: '"x"' });
      expect(ledger.finished).toBe(false);
    });
  });

  it('at every byte that its file can be cut at, keeps all lines before, and goes on behind', async () => {
    const path = pathOf();
    await withLedger(path, (ledger) => {
      ledger.addBook('b:1', BOOK, {});
      ledger.addBook('b:2', { ...BOOK, title: 'Two' }, {});
    });
    const bytes = readFileSync(path);
    const first = bytes.indexOf('\n') + 1;
    for (let length = first; length < bytes.length; length += 7) {
      writeFileSync(path, bytes);
      truncateSync(path, length);
      await withLedger(path, async (ledger) => {
        expect(await ledger.book('b:1')).toEqual(BOOK);
        ledger.addBook('b:3', { ...BOOK, title: 'Three' }, {});
        expect((await ledger.book('b:3'))?.title).toBe('Three');
      });
      await withLedger(path, async (ledger) => {
        expect((await ledger.book('b:3'))?.title).toBe('Three');
        expect(ledger.isDone('b:2')).toBe(length >= bytes.length - 1);
      });
    }
  });

  it('passes over lines that are none of its own', async () => {
    const path = pathOf();
    await withLedger(path, (ledger) => ledger.addBook('b:1', BOOK, {}));
    appendFileSync(path, 'null\n{"is":"book","url":5}\n\n');
    await withLedger(path, (ledger) => expect(ledger.isDone('b:1')).toBe(true));
  });

  it('asks for all pages again in a new pass, but knows what they were given with', async () => {
    await withLedger(pathOf(), async (ledger) => {
      ledger.addBook('b:1', BOOK, { lastModified: 'yesterday' });
      ledger.add({ is: 'finished' });
      expect(ledger.finished).toBe(true);
      ledger.add({ is: 'pass' });
      expect([ledger.finished, ledger.isDone('b:1')]).toEqual([false, false]);
      expect(ledger.validators('b:1')).toEqual({ lastModified: 'yesterday' });
      ledger.add({ is: 'unchanged', url: 'b:1' });
      expect(ledger.isDone('b:1')).toBe(true);
      expect(await ledger.book('b:1')).toEqual(BOOK);
    });
  });

  it('holds failures until the page is had after all', async () => {
    await withLedger(pathOf(), (ledger) => {
      ledger.add({ is: 'failure', url: 'b:1', page: 'book', reason: 'WEB_NOT_FOUND', detail: 'gone' });
      expect(ledger.isDone('b:1')).toBe(true);
      expect([...ledger.failures.values()]).toEqual([
        { url: 'b:1', page: 'book', reason: 'WEB_NOT_FOUND', detail: 'gone' },
      ]);
      ledger.forgetFailures();
      expect(ledger.isDone('b:1')).toBe(false);
      ledger.add({ is: 'failure', url: 'b:1', page: 'book', reason: 'WEB_BUSY', detail: 'later' });
      ledger.addBook('b:1', BOOK, {});
      expect(ledger.failures.size).toBe(0);
    });
  });
});
