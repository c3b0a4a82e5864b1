import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeComparables, nameOfBook } from '../../src/hues/complete-comparables.ts';

const BOOKS = [
  { title: 'The Salt Ledger', author: 'Ines Arrow' },
  { title: 'Salt; and Other Tides', author: 'Maud Ferrier' },
  { title: 'Saltmarsh', author: '' },
];
const salty = (text: string, most: number) =>
  Promise.resolve(/^salt/i.test(text) ? BOOKS.slice(0, most) : []);
const ROOMY = { count: 5, length: 200 };

const first = (length: number) => completeComparables('a; salt', salty, { count: 1, length });

describe('the name of a book', () => {
  it.each([
    [BOOKS[0]!, 'The Salt Ledger by Ines Arrow'],
    [BOOKS[1]!, 'Salt, and Other Tides by Maud Ferrier'],
    [BOOKS[2]!, 'Saltmarsh'],
  ])('of %o is %s', (book, name) => {
    expect(nameOfBook(book)).toBe(name);
  });
});

describe('completeComparables', () => {
  it.each<[string, string[]]>([
    ['salt', ['The Salt Ledger by Ines Arrow', 'Salt, and Other Tides by Maud Ferrier', 'Saltmarsh']],
    [
      'Cold Rooms, warm; salt',
      [
        'Cold Rooms, warm; The Salt Ledger by Ines Arrow',
        'Cold Rooms, warm; Salt, and Other Tides by Maud Ferrier',
        'Cold Rooms, warm; Saltmarsh',
      ],
    ],
    ['salt;', []],
    ['', []],
    ['pepper', []],
  ])('completes %j', async (typed, completed) => {
    expect(await completeComparables(typed, salty, ROOMY)).toEqual(completed);
  });

  it('leaves off the author, then the book, where there is no room, at the limit and one beyond', async () => {
    expect(await first(32)).toEqual(['a; The Salt Ledger by Ines Arrow']);
    expect(await first(31)).toEqual(['a; The Salt Ledger']);
    expect(await first(18)).toEqual(['a; The Salt Ledger']);
    expect(await first(17)).toEqual([]);
  });

  it('keeps what was typed before, whatever it is, and is never too long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(60), async (before, length) => {
        for (const list of await completeComparables(`${before};salt`, salty, { count: 5, length })) {
          expect(list.startsWith(`${before};`)).toBe(true);
          expect(list.length).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
