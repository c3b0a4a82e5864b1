import { describe, expect, it } from 'vitest';
import { freeName, NAME_LIMITS, nameFrom, readName, sameName } from '../../src/shelf/name.ts';

const FAMILY = '👩‍👩‍👧‍👦';

describe('a name on a shelf', () => {
  it('is one composed line, without what doesn’t show', () => {
    expect(readName('  Cafe\u0301\n at \u0007 night ')).toEqual({ name: 'Café at night' });
    expect(readName('日本の夜')).toEqual({ name: '日本の夜' });
    expect(readName('🔥')).toEqual({ name: '🔥' });
  });

  it.each(['', '   ', '\u200b\u00ad', '\u0301'])('needs something that shows: %j', (typed) => {
    expect(readName(typed)).toEqual({ fault: 'empty' });
  });

  it('has as many characters as people count, and no more', () => {
    const { graphemes, units } = NAME_LIMITS;
    expect(readName('é'.normalize('NFD').repeat(graphemes))).toHaveProperty('name');
    expect(readName('e'.repeat(graphemes + 1))).toEqual({ fault: 'long' });
    // A family is one character of eleven units.
    expect(readName(FAMILY.repeat(20))).toEqual({ name: FAMILY.repeat(20) });
    expect(readName(FAMILY.repeat(Math.ceil(units / FAMILY.length)))).toEqual({ fault: 'long' });
    expect(readName('e'.repeat(100_000))).toEqual({ fault: 'long' });
  });

  it('is the same in any case and composition', () => {
    expect(sameName('CAFE\u0301')).toBe(sameName('café'));
    expect(sameName('Ash')).not.toBe(sameName('Ash 2'));
  });

  it('gets the first number that makes it its own, within the limits', () => {
    const taken = new Set(['winner', 'winner (2)']);
    expect(freeName('Winner', (name) => taken.has(sameName(name)))).toBe('Winner (3)');
    const long = FAMILY.repeat(21);
    const numbered = freeName(long, (name) => name === long);
    expect(numbered).toBe(`${FAMILY.repeat(21)} (2)`);
    const full = 'e'.repeat(NAME_LIMITS.graphemes);
    expect(readName(freeName(full, (name) => name === full))).toEqual({ name: `${full.slice(4)} (2)` });
  });

  it('can be made of any text', () => {
    expect(nameFrom('x'.repeat(300), 'Palette')).toBe('x'.repeat(NAME_LIMITS.graphemes));
    expect(nameFrom(' \u200b ', 'Palette')).toBe('Palette');
  });
});
