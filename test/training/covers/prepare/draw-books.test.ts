import { describe, expect, it } from 'vitest';
import type { BookRow } from '../../../../src/training/covers/prepare/books.ts';
import { drawBooks, type DrawOptions } from '../../../../src/training/covers/prepare/draw-books.ts';
import { bookRow, listOf, quiet } from './book-lists.ts';

const many = (category: string, count: number, prefix = category): BookRow[] =>
  Array.from({ length: count }, (_, at) => bookRow(category, `${prefix}-${at}.png`));

const titled = (image: string, titles: readonly string[]): BookRow[] =>
  titles.map((Title) => ({ book: { category: 'A', image, fields: { Title } } }));

const draw = (rows: readonly BookRow[], options: Partial<DrawOptions> = {}) =>
  drawBooks(listOf(rows), { top: 3, perClass: 5, seed: 42, ...options }, () => quiet);

const imagesOf = ({ rows }: Awaited<ReturnType<typeof draw>>): string[] => rows.map(({ image }) => image);

const sortedImages = async (rows: readonly BookRow[], seed: number): Promise<string[]> =>
  imagesOf(await draw(rows, { seed })).toSorted();

describe('drawBooks', () => {
  it('takes the most frequent categories and so many of each', async () => {
    const rows = [...many('C', 8), ...many('A', 9), ...many('B', 9), ...many('D', 4)];
    const { drawn, read, dropped } = await draw(rows);
    expect(drawn).toEqual({ A: 5, B: 5, C: 5 });
    expect(read).toBe(30);
    expect(dropped).toMatchObject({ rareCategory: 4, enough: 11, repeatedImage: 0 });
  });

  it('takes categories that are equally frequent by name', async () => {
    const { drawn } = await draw([...many('C', 4), ...many('B', 4), ...many('A', 4)], { top: 2 });
    expect(Object.keys(drawn)).toEqual(['A', 'B']);
  });

  it('drops a category with fewer than three books', async () => {
    const { drawn, dropped } = await draw([...many('A', 3), ...many('B', 2)], { top: 'all' });
    expect(drawn).toEqual({ A: 3 });
    expect(dropped.rareCategory).toBe(2);
  });

  it('drops a category with fewer than three different images', async () => {
    const rows = [...many('A', 3), ...many('B', 2), ...many('B', 2)];
    const { drawn, dropped } = await draw(rows, { top: 'all' });
    expect(drawn).toEqual({ A: 3 });
    expect(dropped).toMatchObject({ rareCategory: 2, repeatedImage: 2 });
  });

  it('takes no image twice, within a category or across two', async () => {
    const rows = [...many('A', 4), ...many('A', 4), ...many('B', 6), ...many('B', 2, 'A')];
    const result = await draw(rows, { perClass: 'all' });
    expect(result.drawn).toEqual({ A: 4, B: 6 });
    expect(new Set(imagesOf(result)).size).toBe(10);
    expect(result.dropped.repeatedImage).toBe(6);
    expect(result.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 8, 9, 10, 11, 12, 13]);
  });

  it('takes no image that rows of many titles have, the first of them included', async () => {
    const { rows, dropped, drawn } = await draw(
      [
        ...many('A', 3),
        ...titled('none.png', ['Tide', 'Ash', 'The Lamp']),
        ...titled('edition.png', ['Salt', 'Salt: A Novel', 'Salt (Large Print)', 'Pepper']),
      ],
      { perClass: 'all' },
    );
    expect(drawn).toEqual({ A: 4 });
    expect(rows.map(({ image }) => image)).not.toContain('none.png');
    expect(rows.map(({ image }) => image)).toContain('edition.png');
    expect(dropped).toMatchObject({ placeholder: 1, repeatedImage: 5 });
  });

  it('numbers rows as the list does, those without a book included', async () => {
    const bad: BookRow[] = [{ problem: 'malformed' }, { problem: 'noCategory' }, { problem: 'noImage' }];
    const { rows, dropped, read } = await draw([
      bad[0]!,
      ...many('A', 2),
      bad[1]!,
      ...many('A', 1, 'x'),
      bad[2]!,
    ]);
    expect(rows).toEqual([
      { row: 1, image: 'A-0.png' },
      { row: 2, image: 'A-1.png' },
      { row: 4, image: 'x-0.png' },
    ]);
    expect(dropped).toMatchObject({ malformed: 1, noCategory: 1, noImage: 1 });
    expect(read).toBe(6);
  });

  it('accounts for every row', async () => {
    const rows = [...many('A', 40), ...many('A', 9), ...many('B', 30), ...many('C', 2), ...many('B', 5, 'A')];
    rows.push({ problem: 'noList' });
    const { read, dropped, rows: drawn } = await draw(rows, { top: 2, perClass: 4 });
    const lost = Object.values(dropped).reduce((sum, count) => sum + count, 0);
    expect(lost + drawn.length).toBe(read);
    expect(read).toBe(rows.length);
  });

  it('draws the same images again, others with another seed, whatever their order', async () => {
    const rows = [...many('A', 50), ...many('B', 50)];
    expect(await sortedImages(rows, 1)).toEqual(await sortedImages(rows.toReversed(), 1));
    expect(await sortedImages(rows, 1)).not.toEqual(await sortedImages(rows, 2));
  });

  it('draws every image about as often as any other', async () => {
    const often = new Map<string, number>();
    for (let seed = 0; seed < 500; seed++) {
      for (const image of imagesOf(await draw(many('A', 20), { perClass: 5, seed }))) {
        often.set(image, (often.get(image) ?? 0) + 1);
      }
    }
    // 125 of 500 each; 4.5 standard deviations of a binomial count are 44.
    expect(often.size).toBe(20);
    for (const count of often.values()) expect(Math.abs(count - 125)).toBeLessThan(44);
  });

  it('goes through the list twice', async () => {
    const list = listOf(many('A', 9));
    await drawBooks(list, { top: 3, perClass: 5, seed: 42 }, () => quiet);
    expect(list.passes()).toBe(2);
  });
});
