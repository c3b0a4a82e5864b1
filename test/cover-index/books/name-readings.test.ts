import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../src/cover-index/books/name-readings.ts';

describe('readings of a name', () => {
  it.each([
    ['Stand by Me by Ada Quill', { title: 'Stand by Me', author: 'Ada Quill' }],
    ['Eats, Shoots and Leaves, Ada Quill', { title: 'Eats, Shoots and Leaves', author: 'Ada Quill' }],
  ])('part %j at the last mark first', (name, likeliest) => {
    expect(readingsOf(name)[0]).toEqual(likeliest);
  });

  it.each(['ab, ', 'ab by ', 'ab – '])(
    'are no more for a name of nothing but %j than for a long title',
    (part) => {
      expect(readingsOf(part.repeat(400)).length).toBe(readingsOf(part.repeat(20)).length);
    },
  );
});
