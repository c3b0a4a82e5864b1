import { describe, expect, it } from 'vitest';
import { type Sentences, sentencesFor } from '../../src/languages/index.ts';
import { sayColour } from '../../commands/say-colour.ts';
import { sayComparable } from '../../commands/say-comparable.ts';
import type { Hue } from '../../src/palette/hues.ts';

const english = sentencesFor('en');

const nameColour = (colour: Hue, words: Sentences) => {
  const { name, look } = sayColour(colour, words);
  return { name, look };
};

describe('a colour as a line names it', () => {
  it('is a hue’s keyword, and what it looks like', () => {
    expect(nameColour({ name: 'maroon', hex: '#6e1a1f' }, english)).toEqual({
      name: 'maroon',
      look: 'a dark red',
    });
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
      look: '',
    });
  });

  it.each([
    ['en', 'light grey'],
    ['de', 'Hellgrau'],
    ['ja', '明るい灰色'],
  ])('calls in %s a neutral by what people call it', (locale, expected) => {
    const neutral = { name: 'lightgrey', hex: '#d0d0cc' };
    expect(nameColour(neutral, sentencesFor(locale))).toEqual({
      name: expected,
      look: '',
    });
  });
});

const saidOf = (colours: Parameters<typeof sayComparable>[0]['colours']) =>
  sayComparable({ title: 'Under Ice', author: '', colours }, english).said.colours;

describe('a cover’s colours', () => {
  it('are one where they are called the same: the first’s hex, with the shares of all, most first', () => {
    const colours = [
      { name: 'maroon', hex: '#6e1a1f', share: 0.25 },
      { name: 'black', hex: '#0c0c0c', share: 0.5 },
      { name: 'darkslategray', hex: '#0d0d0d', share: 0.13 },
      { name: 'lightgrey', hex: '#d0d0cc', share: 0.06 },
    ];
    expect(saidOf(colours)).toEqual([
      { name: 'black', hex: '#0c0c0c', percent: '63%' },
      { name: 'maroon', hex: '#6e1a1f', percent: '25%' },
      { name: 'light grey', hex: '#d0d0cc', percent: '6%' },
    ]);
    expect(saidOf([])).toEqual([]);
  });
});
