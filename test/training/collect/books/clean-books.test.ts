import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Cleaning,
  cleanBooks,
  type Dropped,
} from '../../../../src/training/collect/books/clean-books.ts';
import { readCollected, type RowOf, TABLES } from '../../../../src/training/collect/books/tables.ts';
import { writeTable } from '../../../../src/training/files/csv-table.ts';
import { seededRandom } from '../../../../src/training/random.ts';
import { makeFolder } from '../../../folders.ts';
import { inventDescription, SHELVES } from './invented-books.ts';

const STORM = 'A storm keeps six strangers in the lighthouse, and in the morning one of them is gone.';

/** Cleans books that are whole but for what is told of each. */
async function clean(
  books: readonly Partial<RowOf<'books'>>[],
  language = 'en',
): Promise<{ rows: RowOf<'clean'>[]; cleaning: Cleaning }> {
  const directory = makeFolder();
  const paths = { books: join(directory, 'books.csv'), clean: join(directory, 'clean.csv') };
  const whole = books.map((book, at) => ({
    id: String(at),
    url: `https://shop.example/books/view/${at}`,
    title: `Title ${at}`,
    author: `Author ${at}`,
    description: inventDescription(SHELVES[at % SHELVES.length]!, seededRandom(at)),
    genres: '["Fiction"]',
    ...book,
  }));
  await writeTable(paths.books, TABLES.books.columns, whole);
  const cleaning = await cleanBooks(paths, language);
  const rows: RowOf<'clean'>[] = [];
  for await (const row of readCollected(paths.clean, 'clean')) rows.push(row);
  return { rows, cleaning };
}

describe('cleanBooks', () => {
  it.each<readonly [Dropped, Partial<RowOf<'books'>>]>([
    ['noTitle', { title: ' \u200b ' }],
    ['noTitle', { title: 'NULL' }],
    ['noDescription', { description: '' }],
    ['noDescription', { description: '<p>&nbsp;</p>' }],
    ['noDescription', { description: 'No description available.' }],
    ['tooShort', { description: 'A storm is coming to the island.' }],
    [
      'tooShort',
      { description: 'Sign up for our newsletter, and never miss another book of this great series again.' },
    ],
    ['noGenre', { genres: '[]' }],
    ['noGenre', { genres: '[" "]' }],
    [
      'otherLanguage',
      {
        description:
          'Ein Sturm hält sechs Fremde im Leuchtturm fest, und am Morgen ist einer von ihnen verschwunden.',
      },
    ],
  ])('drops a row for %s: %o', async (reason, book) => {
    const { rows, cleaning } = await clean([{}, book]);
    expect(rows.map(({ id }) => id)).toEqual(['0']);
    expect(cleaning).toMatchObject({ read: 2, kept: 1 });
    expect(Object.entries(cleaning.dropped).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
  });

  it('keeps another language when that is the one wanted', async () => {
    const german =
      'Ein Sturm hält sechs Fremde im Leuchtturm fest, und am Morgen ist einer von ihnen verschwunden.';
    const { rows } = await clean([{ description: german }, {}], 'de');
    expect(rows.map(({ description }) => description)).toEqual([german]);
  });

  it('drops a book that comes again: by title and author, or by its text', async () => {
    const { rows, cleaning } = await clean([
      { title: 'The Storm', author: 'Ada Quill', description: STORM },
      { title: 'THE STORM!', author: 'ada quill' },
      { title: 'Another', description: `<b>${STORM.toUpperCase()}</b>` },
      { title: 'The Storm', author: 'Bo Field' },
      { title: 'The Storm: Book 2', author: 'Ada Quill' },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['0', '3', '4']);
    expect(cleaning.dropped.duplicate).toBe(2);
  });

  it('makes plain prose of mark-up', async () => {
    const { rows } = await clean([
      {
        title: ' A <b>bold</b>\ntitle',
        description: `<p><b>A storm</b> keeps <i>six</i> strangers<br>in the lighthouse &amp; in the morning one of them is gone.</p><script>x()</script>`,
      },
    ]);
    expect(rows[0]!.description).toBe(
      'A storm keeps six strangers in the lighthouse & in the morning one of them is gone.',
    );
    expect(rows[0]!.title).toBe('A <b>bold</b> title');
  });

  it('leaves out sentences that sell, and those that stand in many books', async () => {
    const slogan = 'Every volume of Harbour Street is a perfect place to begin reading.';
    const books = Array.from({ length: 12 }, (_, at) => ({
      description: `${inventDescription(SHELVES[at % SHELVES.length]!, seededRandom(50 + at))} ${slogan} Buy it now and start reading!`,
    }));
    const { rows } = await clean(books);
    expect(rows).toHaveLength(12);
    for (const { description } of rows) {
      expect(description).not.toContain('Harbour Street');
      expect(description).not.toContain('Buy it now');
      expect(description.length).toBeGreaterThan(150);
    }
    const few = await clean(books.slice(0, 5));
    expect(few.rows.every(({ description }) => description.includes('Harbour Street'))).toBe(true);
  });
});
