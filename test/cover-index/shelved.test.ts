import { describe, expect, it } from 'vitest';
import { coversByShelf, preferShelves, type WantedShelf } from '../../src/cover-index/shelved.ts';

const ON = [[0], [1], [0, 1], []];
const onShelf = coversByShelf({
  covers: ON.length,
  isOnShelf: (cover, shelf) => ON[cover]!.includes(shelf),
});
/** The scores 1, 2, 3 and 4 after that. */
function prefer(wanted: readonly WantedShelf[]): Float32Array {
  const scores = Float32Array.of(1, 2, 3, 4);
  preferShelves(scores, wanted, ['gothic', 'space-opera'], onShelf);
  return scores;
}

describe('preferShelves', () => {
  it('raises covers on a shelf that is wanted, and no others', () => {
    expect([...prefer([{ id: 'gothic', weight: 2 }])]).toEqual([3, 2, 5, 4]);
  });

  it('counts the weightiest shelf of a cover once', () => {
    const wanted = [
      { id: 'gothic', weight: 1 },
      { id: 'space-opera', weight: 2 },
    ];
    expect([...prefer(wanted)]).toEqual([2, 4, 5, 4]);
  });

  it('leaves scores alone where no shelf is wanted that the index has', () => {
    expect([...prefer([{ id: 'haiku', weight: 9 }])]).toEqual([1, 2, 3, 4]);
  });
});
