import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import type { GivenGenres, GroundAdvice } from '../../src/hues/reading.ts';

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
      'They are strongly varied in lightness about as often as others: 40% of them, against 41% of all covers.',
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

describe('what is predicted of a hue', () => {
  it.each([
    [0.124, 2.2, 'Predicted for this book: a chance of about 12%, 2.2 times the usual.'],
    [0.5, 1.02, 'Predicted for this book: a chance of about 50%, about as usual.'],
    [0.001, 0.4, 'Predicted for this book: a chance of under 1%, 0.4 times the usual.'],
  ])('%d %d', (score, lift, expected) => {
    expect(english.why.predicted(score, lift)).toBe(expected);
  });
});

describe('what is measured of a hue', () => {
  it.each([
    [1204, 0.23, 'Measured: on 23% of 1,204 Western covers, 2.1 times the usual.'],
    [50, 0.23, 'Measured: on 23% of 50 Western covers, 2.1 times the usual.'],
    [49, 0.23, 'Measured: on 23% of only 49 Western covers, 2.1 times the usual.'],
    [1, 0.001, 'Measured: on under 1% of only 1 Western cover, 2.1 times the usual.'],
    [0, 0.23, 'Measured: on 23% of Western covers, 2.1 times the usual.'],
  ])('on %d covers', (covers, share, expected) => {
    expect(english.why.measured({ id: 'western', name: 'Western', covers, share, lift: 2.1 })).toBe(expected);
  });
});
