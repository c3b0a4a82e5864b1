import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../commands/sentences.ts';
import { nameColour, nameShares } from '../../src/platforms/hue-words.ts';

const english = sentencesFor('en');

describe('a colour as a line names it', () => {
  it('is a hue’s keyword, its colour on covers and the keyword’s own, and what it looks like', () => {
    expect(nameColour({ name: 'maroon', hex: '#6e1a1f' }, english)).toEqual({
      name: 'maroon',
      codes: '#6e1a1f, CSS #800000',
      looks: 'a dark red',
    });
  });

  it('says but once what is the same', () => {
    expect(nameColour({ name: 'maroon', hex: '#800000' }, english).codes).toBe('#800000');
  });

  it.each([
    ['en', 'near-black blue-green (darkslategray)'],
    ['es', 'verde azulado casi negro (darkslategray)'],
    ['fr', 'bleu-vert presque noir (darkslategray)'],
    ['de', 'fast schwarzes Blaugrün (darkslategray)'],
    ['pt-BR', 'verde azulado quase preto (darkslategray)'],
    ['ja', '黒に近い青緑（darkslategray）'],
  ])('puts in %s what people see before a keyword that misleads', (locale, expected) => {
    expect(nameColour({ name: 'darkslategray', hex: '#1c2b2d' }, sentencesFor(locale))).toEqual({
      name: expected,
      codes: '#1c2b2d, CSS #2f4f4f',
      looks: '',
    });
  });

  it.each([
    ['en', 'light grey'],
    ['de', 'Hellgrau'],
    ['ja', '明るい灰色'],
  ])('calls in %s a neutral by what people call it', (locale, expected) => {
    const neutral = { name: 'lightgrey', hex: '#d0d0cc', css: '#d3d3d3' };
    expect(nameColour(neutral, sentencesFor(locale))).toEqual({
      name: expected,
      codes: '#d0d0cc',
      looks: '',
    });
  });
});

describe('a cover’s colours in words', () => {
  it('are named with their shares, most first, what is called the same together', () => {
    const colours = [
      { name: 'maroon', hex: '#6e1a1f', share: 0.2 },
      { name: 'black', hex: '#0c0c0c', share: 0.4 },
      { name: 'darkslategray', hex: '#0d0d0d', share: 0.21 },
      { name: 'gold', hex: '#e2b93c', share: 0.004 },
    ];
    expect(nameShares(colours, english)).toEqual(['black 61%', 'maroon 20%', 'gold <1%']);
    expect(nameShares([], english)).toEqual([]);
  });
});
