import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeGenres } from '../../src/hues/complete-genres.ts';

const WORDS = [
  'Mystery',
  'Science Fiction',
  'cozy mystery',
  'cats',
  'catholic',
  'café stories',
  'medical drama',
  'scat',
];
const BOUNDS = { count: 5, length: 40 };

describe('completeGenres', () => {
  it.each<[string, string[]]>([
    ['', ['Mystery', 'Science Fiction', 'cozy mystery', 'cats', 'catholic']],
    ['cat', ['cats', 'catholic', 'scat']],
    ['CAT', ['cats', 'catholic', 'scat']],
    ['mys', ['Mystery', 'cozy mystery']],
    ['cafe', ['café stories']],
    ['mystery, cat', ['mystery, cats', 'mystery, catholic', 'mystery, scat']],
    ['mystery; sci', ['mystery; Science Fiction']],
    ['cats, cat', ['cats, catholic', 'cats, scat']],
    ['nothing like it', []],
  ])('completes %j', (typed, completed) => {
    expect(completeGenres(typed, WORDS, BOUNDS)).toEqual(completed);
  });

  it('leaves out what would be too long as a whole, at the limit and one beyond', () => {
    const typed = 'mystery, cats';
    expect(completeGenres(typed, ['cats'], { count: 5, length: 13 })).toEqual(['mystery, cats']);
    expect(completeGenres(typed, ['cats'], { count: 5, length: 12 })).toEqual([]);
  });

  it('keeps what was typed before, whatever it is, and never repeats a completion', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, last) => {
        const typed = `${before},${last}`;
        const completed = completeGenres(typed, WORDS, { count: 25, length: 500 });
        expect(new Set(completed).size).toBe(completed.length);
        const kept = typed.slice(0, typed.search(/[^,;]*$/)).trimEnd();
        for (const list of completed) expect(list.startsWith(kept)).toBe(true);
      }),
    );
  });
});
