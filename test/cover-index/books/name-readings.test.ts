import { describe, expect, it } from 'vitest';
import { readingsOf, unquoted } from '../../../src/cover-index/books/name-readings.ts';

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

it.each([
  ['Dune by Frank Herbert', 'Dune', 'Frank Herbert'],
  ['Step by Step by Ann Other', 'Step by Step', 'Ann Other'],
  ['“Dune” by Frank Herbert', 'Dune', 'Frank Herbert'],
  ['„Dune“ von Frank Herbert', 'Dune', 'Frank Herbert'],
  ['« Dune » de Frank Herbert', 'Dune', 'Frank Herbert'],
  ['Dune par Frank Herbert', 'Dune', 'Frank Herbert'],
  ['Dune di Frank Herbert', 'Dune', 'Frank Herbert'],
  ['Dune — Frank Herbert', 'Dune', 'Frank Herbert'],
  ['Dune (Frank Herbert)', 'Dune', 'Frank Herbert'],
  ['村上春樹『海辺のカフカ』', '海辺のカフカ', '村上春樹'],
  ['海辺のカフカ（村上春樹著）', '海辺のカフカ', '村上春樹'],
  ['海辺のカフカ 村上春樹著', '海辺のカフカ', '村上春樹'],
])('%s is read as a title and its author', (name, title, author) => {
  expect(readingsOf(name)[0]).toEqual({ title, author });
});

it('what stands before a dash may be the author, too', () => {
  expect(readingsOf('Frank Herbert - Dune')).toContainEqual({ title: 'Dune', author: 'Frank Herbert' });
});

it('a name without anything between is one thing', () => {
  expect(readingsOf('Dune')).toEqual([]);
  expect(unquoted('“Dune”')).toBe('Dune');
});
