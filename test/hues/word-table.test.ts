import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf, WordTable } from '../../src/hues/word-table.ts';

const WORDS = { storm: 3, 'storm’s': 70_000, sea: 0, '##side': 12, a: 65_536 };

describe('WordTable', () => {
  const table = new WordTable(numbersOf(WORDS));

  it('finds each word where it stands in a text, and no other', () => {
    const text = 'a storm’s sea storms';
    expect(table.find(text, 0, 1)).toBe(WORDS.a);
    expect(table.find(text, 2, 9)).toBe(WORDS['storm’s']);
    expect(table.find(text, 2, 7)).toBe(WORDS.storm);
    expect(table.find(text, 10, 13)).toBe(WORDS.sea);
    expect(table.find(text, 14, 20)).toBe(-1);
    expect(table.find('seaside', 3, 7, '##')).toBe(WORDS['##side']);
    expect(table.longest).toBe(7);
  });

  it('finds many words at once as one after the other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 's', 'e', 'storm', '’s', 'x'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (words) => {
        const starts = words.map((_, at) => words.slice(0, at).join('').length);
        const bounds = Int32Array.from(words.flatMap((word, at) => [starts[at]!, starts[at]! + word.length]));
        const numbers = new Int32Array(words.length);
        table.findEach(words.join(''), bounds, words.length, numbers);
        expect([...numbers]).toEqual(words.map((word) => WORDS[word as keyof typeof WORDS] ?? -1));
      }),
    );
  });
});
