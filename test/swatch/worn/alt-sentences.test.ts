import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { altText } from '../../../src/swatch/alt-text.ts';
import { SWATCH_LIMITS } from '../../../src/swatch/spec.ts';
import { comparableSentences, paletteSentence } from '../../../src/swatch/worn/alt-sentences.ts';
import { comparables, WORN, wornSpec } from './specs.ts';

describe('paletteSentence', () => {
  it('names role, name and hex of each colour', () => {
    expect(paletteSentence(wornSpec(1))).toBe(
      'Palette: ground black #121113, main colour charcoal #3a3b3f, accent firebrick #a3161c, ' +
        'accent slategrey #6d7a85, ink for type ivory #efe6d6.',
    );
  });

  it('says nothing where nothing is worn', () => {
    expect(paletteSentence(wornSpec(1, { worn: [] }))).toBe('');
  });
});

describe('comparableSentences', () => {
  it('say ever less of the covers', () => {
    const sentences = comparableSentences(wornSpec(1, { comparables: comparables(2) }));
    expect(sentences[0]).toBe(
      'Real covers of such books: ' +
        '“\u2068The Moonstone\u2069” by \u2068Wilkie Collins\u2069: black #121113, firebrick #a3161c, firebrick #b22222; ' +
        '“\u2068The Strange Case of Dr Jekyll and Mr Hyde\u2069” by \u2068Robert Louis Stevenson\u2069: ' +
        'black #121113, firebrick #a3161c, tomato #ff6347.',
    );
    expect(sentences.at(-2)).toBe(
      'Real covers of such books: “\u2068The Moonstone\u2069”: black #121113; and 1 more.',
    );
    expect(sentences.at(-1)).toBe('');
    const lengths = sentences.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it('say which somebody named', () => {
    const [first, second] = comparables(2);
    const [sentence] = comparableSentences(
      wornSpec(1, { comparables: [{ ...first!, mark: 'named by you' }, second!] }),
    );
    expect(sentence).toContain('by \u2068Wilkie Collins\u2069 (named by you): black #121113');
    expect(sentence?.match(/named/g)).toHaveLength(1);
  });

  it('are about no more covers than the picture shows', () => {
    expect(comparableSentences(wornSpec(1, { comparables: comparables(8) }))).toEqual(
      comparableSentences(wornSpec(1, { comparables: comparables(6) })),
    );
    expect(comparableSentences(wornSpec(1, { worn: [] }))).toEqual(['']);
    expect(comparableSentences(wornSpec(1, { comparables: [] }))).toEqual(['']);
  });

  it('shorten a long title and keep it from reordering the rest', () => {
    const [cover] = comparables(1);
    const covers = [{ ...cover!, title: `\u202Eצל ${'long '.repeat(40)}`, author: '' }];
    const [sentence] = comparableSentences(wornSpec(1, { comparables: covers }));
    expect(sentence).toMatch(/“\u2068צל (long )+.{0,3}…\u2069”: black/u);
  });
});

describe('alternative text of a worn palette', () => {
  it('says palette and covers between the hues and the genres', () => {
    const alt = altText(wornSpec(1));
    const parts = [
      '1 firebrick',
      'Palette: ground black',
      'Real covers of such books',
      'Genres:',
      'Such covers',
    ];
    const places = parts.map((part) => alt.indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(LANGUAGES)('names ten hues, the palette and covers within its limit in $locale', ({ swatch }) => {
    const spec = wornSpec(10, { comparables: comparables(6), words: swatch });
    const alt = altText(spec);
    expect(alt.length).toBeLessThanOrEqual(SWATCH_LIMITS.alt);
    for (const { hex } of [...WORN, ...spec.hues]) expect(alt).toContain(hex);
    expect(alt).toContain('The Moonstone');
  });

  it('gives up covers before hues, and hues before the palette', () => {
    const genres = Array.from({ length: 12 }, () => ({ name: 'A genre with a long name', score: 0.5 }));
    const alt = altText(wornSpec(10, { title: 'A long title, '.repeat(14), genres }));
    expect(alt.length).toBeLessThanOrEqual(SWATCH_LIMITS.alt);
    expect(alt).not.toContain('The Moonstone');
    expect(alt).toMatch(/; and \d more\. Palette: ground black/u);
  });
});
