import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursIn, SPOKEN } from '../../../src/languages/index.ts';
import { PLAIN_COLOURS } from '../../../src/languages/words/plain-colours.ts';
import { NAMED_COLOURS } from '../../../src/palette/named-colours.ts';
import { toOklab } from '../../../src/palette/oklab.ts';

describe('a colour that is typed', () => {
  it.each([
    ['#b22222', '#b22222'],
    ['b22222', '#b22222'],
    ['b22', '#bb2222'],
    ['#B22', '#bb2222'],
    ['rgb(178, 34, 34)', '#b22222'],
    ['hsl(0 68% 42%)', '#b42222'],
    ['firebrick', '#b22222'],
    ['Fire Brick', '#b22222'],
    ['dark olive green', '#556b2f'],
    ['burgundy', '#800020'],
    ['navy blue', '#000080'],
    ['charcoal', '#333333'],
  ])('in English: %s is %s', (typed, hex) => {
    expect(coloursIn('en').read(typed)).toBe(hex);
  });

  it.each(['186', '3003', '222'])('takes no number of an ink for hexadecimal digits: %s', (typed) => {
    expect(coloursIn('en').read(typed)).toBeUndefined();
    expect(coloursIn('en').read(`#${typed}`)).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each([
    ['de', 'weinrot', PLAIN_COLOURS.wine],
    ['de', 'Türkis', PLAIN_COLOURS.turquoise],
    ['de', 'weiss', PLAIN_COLOURS.white],
    ['fr', 'bleu marine', PLAIN_COLOURS.navy],
    ['fr', 'EMERAUDE', PLAIN_COLOURS.emerald],
    ['es', 'azul marino', PLAIN_COLOURS.navy],
    ['es-419', 'marrón', PLAIN_COLOURS.brown],
    ['pt-BR', 'vinho', PLAIN_COLOURS.wine],
    ['ja', '紺色', PLAIN_COLOURS.navy],
    ['ja', 'ワインレッド', PLAIN_COLOURS.wine],
  ])('in %s: %s', (locale, typed, hex) => {
    expect(coloursIn(locale).read(typed)).toBe(hex);
  });

  it('means in one’s own language what it means there, and else what it means elsewhere', () => {
    expect(coloursIn('fr').read('rose')).toBe(PLAIN_COLOURS.rose);
    expect(coloursIn('en').read('weinrot')).toBe(PLAIN_COLOURS.wine);
    expect(coloursIn('de').read('firebrick')).toBe('#b22222');
  });

  it.each([
    ['de', 'blau', 'dunkelblau', 'hellblau'],
    ['en', 'mustard', 'dark mustard', 'pale mustard'],
    ['fr', 'vert', 'vert foncé', 'vert clair'],
    ['es', 'verde', 'verde oscuro', 'verde claro'],
    ['pt', 'verde', 'verde escuro', 'verde claro'],
    ['ja', '緑', '濃い緑', '薄い緑'],
  ])('in %s may be a dark or a pale %s', (locale, plain, dark, light) => {
    const [middle, below, above] = [plain, dark, light].map(
      (typed) => toOklab(coloursIn(locale).read(typed)!).l,
    );
    expect(below).toBeLessThan(middle!);
    expect(above).toBeGreaterThan(middle!);
  });

  it.each(['', '  ', 'asdfqwer', 'transparent', '#12', '#1234567', 'rgb(1,2', 'constructor', 'hell'])(
    'is none where it reads %j',
    (typed) => {
      expect(coloursIn('de').read(typed)).toBeUndefined();
    },
  );

  it('is a hex or none, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(coloursIn('ja').read(typed) ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });

  it('is every name that answers call colours by', () => {
    for (const { name, hex } of NAMED_COLOURS) expect(coloursIn('en').read(name)).toBe(hex);
  });

  it('has a nearest word or two where it is none', () => {
    expect(coloursIn('en').nearest('fierbrick')).toEqual(['firebrick']);
    expect(coloursIn('de').nearest('weinroht')[0]).toBe('weinrot');
    expect(coloursIn('en').nearest('xylophone')).toEqual([]);
  });
});

describe('a language’s words for colours', () => {
  it.each(SPOKEN.map((language) => [language.locale, language.colourWords] as const))(
    'of %s mean one colour each, and no less than the commonest',
    (_locale, { words }) => {
      const all = Object.values(words).flat();
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
      const common = [
        'black',
        'white',
        'grey',
        'brown',
        'red',
        'orange',
        'yellow',
        'green',
        'blue',
        'navy',
        'purple',
        'rose',
        'burgundy',
      ];
      expect(common.filter((colour) => !(colour in words))).toEqual([]);
    },
  );
});
