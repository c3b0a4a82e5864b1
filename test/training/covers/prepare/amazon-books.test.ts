import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amazonBooks } from '../../../../src/training/covers/prepare/amazon-books.ts';
import type { BookRow } from '../../../../src/training/covers/prepare/books.ts';
import { makeFolder } from '../../../folders.ts';
import { addressOf, quiet, writeBookList } from './book-lists.ts';

async function rowsOf(path: string): Promise<BookRow[]> {
  const rows: BookRow[] = [];
  for await (const row of amazonBooks(path).rows(quiet)) rows.push(row);
  return rows;
}

function written(content: string): string {
  const path = join(makeFolder(), 'books.csv');
  writeFileSync(path, content);
  return path;
}

describe('amazonBooks', () => {
  it('takes the first category, the image and what else is known', async () => {
    const path = join(makeFolder(), 'books.csv');
    const image = addressOf('abc');
    const title = 'A “quiet”,\nstormy night';
    writeBookList(path, [{ Title: title, image, categories: `["Children's stories", 'Sea']` }]);
    expect(await rowsOf(path)).toEqual([
      {
        book: {
          category: "Children's stories",
          image,
          fields: expect.objectContaining({ Title: title, image }),
        },
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['noCategory', '', 'x.png'],
    ['noCategory', '[]', 'x.png'],
    ['noCategory', "[' ']", 'x.png'],
    ['noList', 'Fiction', 'x.png'],
    ['noList', "['Fiction", 'x.png'],
    ['noList', 'nan', 'x.png'],
    ['noImage', "['Fiction']", ' '],
  ])('says %s of categories %j and image %j', async (problem, categories, image) => {
    const path = join(makeFolder(), 'books.csv');
    writeBookList(path, [{ categories, image }]);
    expect(await rowsOf(path)).toEqual([{ problem }]);
  });

  it('makes one line of a category, without what no label can hold', async () => {
    const path = join(makeFolder(), 'books.csv');
    writeBookList(path, [{ categories: String.raw`['  Sea \n stories\u202e\0 ']`, image: 'x.png' }]);
    expect(await rowsOf(path)).toMatchObject([{ book: { category: 'Sea stories' } }]);
  });

  it('counts malformed rows and goes on', async () => {
    const path = written(`image,categories\na.png\nb.png,['X'],7\nc.png,"['X']"\nd"e.png,['Y']\n`);
    expect(
      (await rowsOf(path)).map((row) => ('book' in row ? row.book.image : row.problem)).toSorted(),
    ).toEqual(['c.png', 'd"e.png', 'malformed', 'malformed']);
  });

  it('loses no more than one row to a quotation mark that is never closed', async () => {
    const rows = await rowsOf(written(`image,categories\na.png,['X']\nb.png,"['X']\nc.png,['X']\n`));
    expect(rows.map((row) => ('problem' in row ? row.problem : 'book'))).toEqual([
      'book',
      'malformed',
      'book',
    ]);
  });

  it('knows columns in any case and order, and lets no list name our own', async () => {
    const path = written(`\ufeff Image ,ID,CATEGORIES,category,source,title\nx.png,7,['X'],Y,me,T\n`);
    expect(await rowsOf(path)).toEqual([
      {
        book: { category: 'X', image: 'x.png', fields: { image: 'x.png', categories: "['X']", Title: 'T' } },
      },
    ]);
  });

  it.each(['latin1', 'utf16le'] as const)('reads a list in %s, with semicolons', async (encoding) => {
    const path = written('');
    writeFileSync(path, Buffer.from("image;categories\nà.png;['Élégie']\ná.png;['Élégie']\n", encoding));
    expect(await rowsOf(path)).toMatchObject([
      { book: { category: 'Élégie', image: 'à.png' } },
      { book: { category: 'Élégie', image: 'á.png' } },
    ]);
  });

  it('fails without the columns that it needs, and without the file', async () => {
    await expect(rowsOf(written('title,text\na,b\n'))).rejects.toThrow('It has no categories and no image.');
    await expect(rowsOf('/no/such/books.csv')).rejects.toThrow(
      "/no/such/books.csv can't be read: there is no such file or folder.",
    );
    await expect(rowsOf(makeFolder())).rejects.toThrow('it is a folder');
  });
});
