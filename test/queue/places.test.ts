import { expect, it } from 'vitest';
import { makePlaces } from '../../src/queue/places.ts';

it('are all for one who asks alone, and of a part where others ask, too', () => {
  const places = makePlaces(4);
  for (let count = 0; count < 4; count += 1) {
    expect(places.isFull('a')).toBe(false);
    places.begin('a');
  }
  expect([places.isFull('a'), places.isFull('b'), places.full()]).toEqual([true, true, []]);
  places.end('a');
  expect(places.isFull('b')).toBe(false);
  places.begin('b');
  places.end('a');
  places.end('a');
  expect([places.taken, places.isFull('a'), places.isFull('c')]).toEqual([2, true, false]);
  expect(places.full()).toEqual(['a', 'b']);
  places.end('a');
  expect([places.isFull('a'), places.full()]).toEqual([false, ['b']]);
});
