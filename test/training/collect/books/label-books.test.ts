import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelBooks } from '../../../../src/training/collect/books/label-books.ts';
import { splitBooks } from '../../../../src/training/collect/books/split-books.ts';
import { listField, TABLES } from '../../../../src/training/collect/books/tables.ts';
import { readTable, writeTable } from '../../../../src/training/files/csv-table.ts';
import { makeFolder } from '../../../folders.ts';

/** Labels books with these hues. */
async function label(hues: readonly (readonly string[])[]) {
  const directory = makeFolder();
  const paths = {
    hues: join(directory, 'a.csv'),
    labelled: join(directory, 'b.csv'),
    labels: join(directory, 'c.json'),
  };
  const rows = hues.map((own, at) => ({
    id: String(at),
    title: `Title ${at}`,
    author: '',
    description: `Storm, ${at}`,
    top_genres: '[]',
    genre_ids: '[]',
    hues: listField(own),
  }));
  await writeTable(paths.hues, TABLES.hues.columns, rows);
  return { directory, paths, result: await labelBooks(paths) };
}

const times = (count: number, ...hues: string[]): string[][] => Array.from({ length: count }, () => hues);

describe('labelBooks', () => {
  it('takes a hue on 1% of the books for a label, and one on fewer for none', async () => {
    const { result } = await label(
      [...times(198, 'navy'), ...times(2, 'navy', 'teal'), ...times(1, 'navy', 'gold')].slice(0, 200),
    );
    expect(result).toMatchObject({ labels: ['teal', 'navy'], rare: [], books: 200, rareOnly: 0 });
    const { result: rarer } = await label([...times(199, 'navy'), ['gold']]);
    expect(rarer).toEqual({ labels: ['navy'], rare: ['gold'], books: 199, rareOnly: 1 });
  });

  it('writes zeros and ones in the order of the labels', async () => {
    const { paths } = await label([['navy'], ['teal', 'navy'], ['teal']]);
    expect(JSON.parse(readFileSync(paths.labels, 'utf8'))).toEqual(['teal', 'navy']);
    expect(readFileSync(paths.labelled, 'utf8').split('\r\n').slice(0, 3)).toEqual([
      'id,title,description,teal,navy',
      '0,Title 0,"Storm, 0",0,1',
      '1,Title 1,"Storm, 1",1,1',
    ]);
  });

  it('says so when no book has a hue', async () => {
    await expect(label([])).rejects.toThrow(/No book is left that has a hue\. genre_hues\.csv/);
  });
});

describe('splitBooks', () => {
  it('deals every label in the same shares, and every book to one part', async () => {
    const { directory, paths, result } = await label([
      ...times(500, 'navy'),
      ...times(300, 'teal', 'navy'),
      ...times(100, 'gold', 'teal'),
      ...times(20, 'maroon'),
    ]);
    expect(await splitBooks(directory, paths.labelled, result.labels, 42)).toEqual({
      train: 736,
      validation: 92,
      test: 92,
    });
    const seen: string[] = [];
    for (const [file, share] of [
      ['train_data.csv', 0.8],
      ['val_data.csv', 0.1],
      ['test_data.csv', 0.1],
    ] as const) {
      const counts = { navy: 0, teal: 0, gold: 0, maroon: 0 };
      for await (const row of readTable(join(directory, file), ['id', ...result.labels])) {
        seen.push(row['id']!);
        for (const hue of Object.keys(counts) as (keyof typeof counts)[]) counts[hue] += Number(row[hue]);
      }
      expect(Math.abs(counts.navy - 800 * share)).toBeLessThanOrEqual(2);
      expect(Math.abs(counts.teal - 400 * share)).toBeLessThanOrEqual(2);
      expect(Math.abs(counts.gold - 100 * share)).toBeLessThanOrEqual(1);
      expect(Math.abs(counts.maroon - 20 * share)).toBeLessThanOrEqual(1);
    }
    expect(new Set(seen).size).toBe(920);
    expect(seen).toHaveLength(920);
  });
});
