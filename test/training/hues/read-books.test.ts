import { describe, expect, it } from 'vitest';
import { selectBooks } from '../../../src/training/hues/read-books.ts';
import { tableOf } from '../../../src/training/table.ts';
import { madeCover } from './covers.ts';

describe('selectBooks', () => {
  it('keeps the logits and units of the covers that it keeps', () => {
    const covers = [madeCover({ id: 'a' }), madeCover({ id: 'b' }), madeCover({ id: 'c' })];
    const kept = selectBooks(
      {
        books: covers,
        genreLogits: tableOf(Float32Array.of(1, 2, 3, 4, 5, 6), 2),
        hidden: tableOf(Float32Array.of(7, 8, 9), 1),
      },
      ({ id }) => id !== 'b',
    );
    expect(kept.books.map(({ id }) => id)).toEqual(['a', 'c']);
    expect([...kept.genreLogits.values]).toEqual([1, 2, 5, 6]);
    expect([...kept.hidden.values]).toEqual([7, 9]);
  });
});
