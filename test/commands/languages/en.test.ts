import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../commands/sentences.ts';
import type { GivenGenres, GroundAdvice } from '../../../src/hues/reading.ts';

const english = sentencesFor('en');

const usual: GroundAdvice = {
  ground: { value: 'dark', share: 0.61, usual: 0.38 },
  chroma: { value: 'vivid', share: 0.3, usual: 0.3 },
  contrast: { value: 'high', share: 0.4, usual: 0.41 },
};

const nameOf = (id: string): string => ({ mystery: 'Mystery', cozy: 'Cozy Mystery' })[id] ?? id;

describe('the headline', () => {
  const plain = { title: '', modest: false, variant: 0, typical: false, genres: [] };
  it.each([
    [['maroon'], plain, 'Covers of such books lean to maroon.'],
    [['maroon', 'gold'], plain, 'Covers of such books lean to maroon and gold.'],
    [['maroon', 'gold', 'teal', 'navy'], plain, 'Covers of such books lean to maroon, gold and teal.'],
    [['maroon'], { ...plain, title: 'Ice' }, 'Covers of books like “Ice” lean to maroon.'],
    [['maroon'], { ...plain, modest: true }, 'A modest guess: covers of such books may lean to maroon.'],
    [
      ['silver'],
      { ...plain, typical: true },
      'No hue sets covers of such books apart; most often they carry silver.',
    ],
    [
      ['maroon', 'gold'],
      { ...plain, variant: 2 },
      'Another palette for covers of such books: maroon and gold.',
    ],
  ])('%j %j', (hues, options, expected) => {
    expect(english.headline(hues, options)).toBe(expected);
  });

  it('shortens a long title visibly', () => {
    const said = english.headline(['maroon'], { ...plain, title: '😀'.repeat(100) });
    expect(said).toContain(`“${'😀'.repeat(59)}…”`);
  });
});

describe('given genres', () => {
  it.each<[GivenGenres, string[]]>([
    [{ recognised: [], unknown: [] }, []],
    [
      { recognised: [{ term: 'mystery', ids: ['mystery'] }], unknown: [] },
      ['From your genres I took “mystery”.'],
    ],
    [
      { recognised: [{ term: 'whodunit', ids: ['mystery', 'cozy'] }], unknown: ['Vermont'] },
      [
        'From your genres I took “whodunit” (as Mystery and Cozy Mystery).',
        "I don't know “Vermont” as a genre, so I left it out.",
      ],
    ],
    [
      { recognised: [], unknown: ['cats', 'Vermont'] },
      ["I don't know “cats” and “Vermont” as genres, so I left them out."],
    ],
  ])('%j', (given, expected) => {
    expect(english.givenGenres(given, nameOf)).toEqual(expected);
  });

  it('names ten unknown words and counts the others', () => {
    const unknown = Array.from({ length: 13 }, (_, index) => `w${index}`);
    const [sentence] = english.givenGenres({ recognised: [], unknown }, nameOf);
    expect(sentence).toContain('“w9” and 3 more as genres');
    expect(sentence).not.toContain('w10');
  });
});

describe('advice', () => {
  it('is firm about a ground that most of them have, and leaves out what is as usual', () => {
    expect(english.advice(usual, false)).toEqual([
      'Such covers are dark: 61% of them, against 38% of all covers.',
    ]);
  });

  it('gives every share when all is asked for', () => {
    expect(english.advice(usual, true)).toEqual([
      'Such covers are dark: 61% of them, against 38% of all covers.',
      'They are vivid as often as others: 30% of them.',
      'They are high in contrast about as often as others: 40% of them, against 41% of all covers.',
    ]);
  });

  it.each([
    [0.4, 0.3, 'Such covers are light more often than others: 40% of them, against 30% of all covers.'],
    [0.3, 0.4, 'Such covers are light less often than others: 30% of them, against 40% of all covers.'],
    [0.38, 0.38, 'Such covers are light as often as others: 38% of them.'],
    [0.36, 0.33, 'Such covers are light about as often as others: 36% of them, against 33% of all covers.'],
    // The same two figures, from shares that lie further apart and less far.
    [0.3849, 0.3251, 'Such covers are light more often than others: 38% of them, against 33% of all covers.'],
    [0.3751, 0.3349, 'Such covers are light more often than others: 38% of them, against 33% of all covers.'],
    [0.502, 0.3, 'Such covers are light: 50% of them, against 30% of all covers.'],
    [
      0.005,
      0.3,
      'Such covers are light less often than others: under 1% of them, against 30% of all covers.',
    ],
  ])('of a share of %d against %d', (share, all, expected) => {
    const ground = { value: 'light', share, usual: all } as const;
    expect(english.advice({ ...usual, ground }, false)).toEqual([expected]);
  });
});

describe('what is measured of a hue', () => {
  it.each([
    [0.124, 2.2, 'It is on about 12% of such covers, 2.2 times the usual.'],
    [0.5, 1.02, 'It is on about 50% of such covers, about as usual.'],
    [0.001, 0.4, 'It is on under 1% of such covers, 0.4 times the usual.'],
  ])('%d %d', (score, lift, expected) => {
    expect(english.measured(score, lift)).toBe(expected);
  });
});

describe('a reason', () => {
  const hue = { name: 'maroon', hex: '#800000', css: '#800000', rank: 1, score: 0.124, lift: 2.2 };
  const horror = { id: 'horror', name: 'Horror', share: 0.3, lift: 3 };
  const war = { id: 'war', name: 'War', share: 0.005, lift: 1.2 };
  const because = (
    genres: readonly (typeof horror)[],
    words: readonly string[],
    lift = hue.lift,
    score = hue.score,
  ): string => english.reason({ ...hue, lift, score }, { hue: hue.name, genres, words });

  it('names the genres and the words that speak for the hue', () => {
    expect(because([horror], [])).toBe('Maroon is on 30% of Horror covers, 3.0 times the usual.');
    expect(because([horror, war], ['cellar'])).toBe(
      'Maroon is on 30% of Horror covers, 3.0 times the usual, and on under 1% of War covers (1.2 times). “cellar” leans that way.',
    );
    expect(because([horror], ['cellar', 'ghost'])).toContain(' “cellar” and “ghost” lean that way.');
  });

  it('says of a hue that nothing speaks for that it is common, where it is', () => {
    const common =
      'About 36% of such covers carry it, 0.9 times the usual. It is common on covers of all kinds.';
    expect(because([], [], 0.9, 0.36)).toBe(common);
    expect(because([], ['cellar'], 0.9, 0.36)).toBe(common);
    const asUsual = 'About 36% of such covers carry it, about as many as usual.';
    expect(because([], [], 1, 0.36)).toBe(`${asUsual} It is common on covers of all kinds.`);
    expect(because([], ['cellar'], 1, 0.36)).toBe(`${asUsual} “cellar” leans that way.`);
    expect(because([], [], 0.9, 0.17)).toBe('About 17% of such covers carry it, 0.9 times the usual.');
    expect(because([], [], 1.1, 0.36)).toBe('About 36% of such covers carry it, 1.1 times the usual.');
  });

  it('gives the shares of all such covers where no genre speaks for it', () => {
    expect(because([], ['cellar'])).toBe(
      'About 12% of such covers carry it, 2.2 times the usual. “cellar” leans that way.',
    );
    expect(because([], [], 1.04)).toBe('About 12% of such covers carry it, about as many as usual.');
  });

  it('names no word for a hue that is rarer than usual', () => {
    expect(because([], ['cellar'], 0.4)).toBe('About 12% of such covers carry it, 0.4 times the usual.');
  });
});
