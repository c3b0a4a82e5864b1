import { describe, expect, it } from 'vitest';
import { selectBooks, selectRows, sideBySide } from '../../../src/training/hues/read-books.ts';
import { madeCover } from './covers.ts';

describe('selectBooks', () => {
  it('keeps the logits and units of the covers that it keeps', () => {
    const covers = [madeCover({ id: 'a' }), madeCover({ id: 'b' }), madeCover({ id: 'c' })];
    const kept = selectBooks(
      { books: covers, genreLogits: Float32Array.of(1, 2, 3, 4, 5, 6), hidden: Float32Array.of(7, 8, 9) },
      ({ id }) => id !== 'b',
    );
    expect(kept.books.map(({ id }) => id)).toEqual(['a', 'c']);
    expect([...kept.genreLogits]).toEqual([1, 2, 5, 6]);
    expect([...kept.hidden]).toEqual([7, 9]);
  });
});

describe('selectRows', () => {
  it('takes rows in the order that they are asked for', () => {
    expect([...selectRows(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 0], 3)]).toEqual([5, 6, 1, 2]);
  });
});

describe('sideBySide', () => {
  it('puts each row’s cells of one table before those of the other', () => {
    expect([...sideBySide(Float32Array.of(1, 2), Float32Array.of(3, 4, 5, 6), 2)]).toEqual([
      1, 3, 4, 2, 5, 6,
    ]);
  });
});
