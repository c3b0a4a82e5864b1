import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../../../src/package-root.ts';
import { HUES } from '../../../../src/palette/hues.ts';
import { assignHues } from '../../../../src/training/collect/books/assign-hues.ts';
import { measuredColours, randomColours } from '../../../../src/training/collect/books/genre-hues.ts';
import {
  listField,
  readCollected,
  type RowOf,
  type TableName,
  TABLES,
} from '../../../../src/training/collect/books/tables.ts';
import { writeTable } from '../../../../src/training/files/csv-table.ts';
import { makeFolder } from '../../../folders.ts';

const MODEL = packagePath('models', 'hues');
const measured = await measuredColours(MODEL);

async function rowsOf<Name extends TableName>(path: string, name: Name): Promise<RowOf<Name>[]> {
  const rows: RowOf<Name>[] = [];
  for await (const row of readCollected(path, name)) rows.push(row);
  return rows;
}

const book = (id: string, genres: string[]) => ({
  id,
  title: id,
  author: '',
  description: 'A storm.',
  genres: listField(genres),
});

describe('measuredColours', () => {
  it('gives a genre in the site’s words the hues that stand most above the usual on its covers', () => {
    const { ids, hues } = measured.coloursOf('Mystery & detective');
    expect(ids).toEqual(['mystery']);
    expect(hues).toHaveLength(2);
    expect(measured.coloursOf('whodunnit').hues).toEqual(hues);
  });

  it('goes by what most parts of a category’s name say', () => {
    expect(measured.coloursOf('Cooking, Food, Wine, Spirits').ids).toEqual(['food']);
    expect(measured.coloursOf('Qwrtz Zxcvb').ids).toEqual([]);
  });

  it('lets fiction count only for a book that has no other genre', () => {
    const horror = measured.coloursOf('Horror').hues;
    expect(measured.huesOf(['Fiction', 'Horror'])).toEqual(horror);
    expect(measured.huesOf(['Fiction'])).toEqual(measured.coloursOf('Fiction').hues);
  });

  it('gives a book ten hues at most, each once', () => {
    const genres = [
      'Horror',
      'Romance',
      'Fantasy',
      'Science fiction',
      'Mystery',
      'Poetry',
      'History',
      'Travel',
    ];
    const hues = measured.huesOf(genres);
    expect(hues).toHaveLength(10);
    expect(new Set(hues).size).toBe(10);
  });
});

describe('randomColours', () => {
  it('draws one of the 58 hues for each genre, whatever it is, all over the palette', async () => {
    const colours = await randomColours(MODEL, 42);
    const drawn = Array.from({ length: 1000 }, (_, at) => colours.coloursOf(`Genre ${at}`).hues);
    expect(drawn.every((hues) => hues.length === 1)).toBe(true);
    expect(new Set(drawn.flat()).size).toBe(HUES.length);
    expect(colours.coloursOf('cozy mysteries')).toEqual(colours.coloursOf('Cosy Mystery'));
  });
});

/** Assigns hues to books of these genres. */
async function assigned(...books: readonly string[][]) {
  const directory = makeFolder();
  const paths = {
    clean: join(directory, 'a.csv'),
    hues: join(directory, 'b.csv'),
    genreHues: join(directory, 'c.csv'),
  };
  await writeTable(
    paths.clean,
    TABLES.clean.columns,
    books.map((genres, at) => book(String(at), genres)),
  );
  return { paths, assignment: await assignHues(paths, measured) };
}

/** What counts of the first of some books. */
const topOfFirst = async (...books: readonly string[][]): Promise<unknown> =>
  JSON.parse((await rowsOf((await assigned(...books)).paths.hues, 'hues'))[0]!.top_genres);

describe('assignHues', () => {
  it('puts first what stands in most trails, then what most books have', async () => {
    const genres = ['Horror', 'Ghosts', 'Fiction', 'Horror', 'Sea'];
    const others = [['Fiction', 'Ghosts'], ['Fiction'], ['Travel']];
    expect(await topOfFirst(genres, ...others)).toEqual(['Horror', 'Fiction', 'Ghosts', 'Sea']);
  });

  it('takes spellings of a genre for one, and ten at most', async () => {
    expect(await topOfFirst(['Cosy Mysteries', 'cozy-mystery'])).toEqual(['Cosy Mysteries']);
    const many = ['Horror', ...Array.from({ length: 11 }, (_, at) => `Genre ${at}`)];
    expect(await topOfFirst(many)).toEqual(many.slice(0, 10));
  });

  it('counts genres over the catalogue, and leaves out books that no genre gives a hue', async () => {
    const { paths, assignment } = await assigned(
      ['Fiction', 'Horror', 'Fiction', 'Ghosts'],
      ['Fiction', 'HORROR'],
      ['Qwrtz Zxcvb'],
    );
    expect(assignment).toEqual({ books: 2, genres: 4, unknownGenres: 1, noHue: 1 });
    const [one] = await rowsOf(paths.hues, 'hues');
    expect(JSON.parse(one!.top_genres)).toEqual(['Fiction', 'Horror', 'Ghosts']);
    expect(JSON.parse(one!.hues)).toEqual(measured.huesOf(['Fiction', 'Horror', 'Ghosts']));
    const genres = await rowsOf(paths.genreHues, 'genreHues');
    expect(genres.map(({ genre, books }) => [genre, books])).toEqual([
      ['Fiction', '2'],
      ['Horror', '2'],
      ['Ghosts', '1'],
      ['Qwrtz Zxcvb', '1'],
    ]);
    expect(genres.at(-1)).toMatchObject({ genre_ids: '[]', hues: '[]' });
  });
});
