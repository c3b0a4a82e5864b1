import { describe, expect, it } from 'vitest';
import { preferShelves } from '../../src/cover-index/shelved.ts';

const ON = [[0], [1], [0, 1], []];
const INDEX = {
  shelves: ['gothic', 'space-opera'],
  isOnShelf: (cover: number, shelf: number) => ON[cover]!.includes(shelf),
};
const SCORES = Float32Array.of(1, 2, 3, 4);

describe('preferShelves', () => {
  it('raises covers on a shelf that is wanted, and no others', () => {
    expect([...preferShelves(SCORES, [{ id: 'gothic', weight: 2 }], INDEX)]).toEqual([3, 2, 5, 4]);
  });

  it('counts the weightiest shelf of a cover once', () => {
    const wanted = [
      { id: 'gothic', weight: 1 },
      { id: 'space-opera', weight: 2 },
    ];
    expect([...preferShelves(SCORES, wanted, INDEX)]).toEqual([2, 4, 5, 4]);
  });

  it('leaves scores alone where no shelf is wanted that the index has', () => {
    expect(preferShelves(SCORES, [{ id: 'haiku', weight: 9 }], INDEX)).toBe(SCORES);
    expect([...SCORES]).toEqual([1, 2, 3, 4]);
  });
});
