import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import { lookOf } from '../../src/palette/hue-look.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { HUES } from '../../src/palette/hues.ts';
import { isBelied } from '../../src/palette/neutral-fit.ts';
import { toOklch } from '../../src/palette/oklab.ts';

const describeHue = (nameOrHex: string): string => sentencesFor('en').look(lookOf(nameOrHex));

const isBlackToAll = (hex: string): boolean =>
  nameOfColour(hex) !== 'black' || /^(?:black|a near-black [a-z-]+)$/.test(describeHue(hex));

describe('lookOf', () => {
  it.each([
    ['maroon', 'a dark red'],
    ['crimson', 'a vivid red'],
    ['navy', 'a dark blue'],
    ['blue', 'a vivid blue'],
    ['deepskyblue', 'a bright blue'],
    ['slategrey', 'a greyish blue'],
    ['silver', 'a light grey'],
    ['pink', 'a light pink'],
    ['deeppink', 'a vivid pink'],
    ['saddlebrown', 'a dark brown'],
    ['peru', 'a brown'],
    ['orangered', 'a vivid orange'],
    ['coral', 'an orange'],
    ['gold', 'a bright yellow'],
    ['darkkhaki', 'a greyish yellow'],
    ['salmon', 'a pink'],
    ['olive', 'a yellow-green'],
    ['darkgoldenrod', 'a yellow-brown'],
    ['mediumseagreen', 'a green'],
    ['teal', 'a blue-green'],
    ['indigo', 'a dark purple'],
    ['magenta', 'a vivid magenta'],
    ['lavender', 'a pale blue'],
    ['darkslategray', 'a dark greyish blue-green'],
    ['#12202b', 'a near-black blue'],
    ['#0a0f05', 'a near-black green'],
    ['#3c2d28', 'a dark greyish brown'],
    ['#2b1d1a', 'a near-black brown'],
    ['#ffffeb', 'a near-white yellow'],
    ['#f3e9d2', 'a pale beige'],
    ['#d2b48c', 'a beige'],
    ['#5a4038', 'a dark greyish brown'],
    ['#12101c', 'a near-black blue'],
  ])('calls %s %s', (name, words) => {
    expect(describeHue(name)).toBe(words);
  });

  it.each([
    ['#e67e22', 'an orange'],
    ['#f28500', 'a vivid orange'],
    ['#cc5500', 'an orange'],
    ['#d9822b', 'an orange'],
    ['#a0622d', 'a brown'],
    ['#8a5a3c', 'a brown'],
    ['#6f4e37', 'a dark brown'],
    ['#d4af37', 'a yellow'],
    ['#e1ad01', 'a yellow'],
    ['#fffdd0', 'a pale beige'],
    ['#f4e9c9', 'a pale beige'],
  ])('tells oranges, golds and creams from browns and khakis: %s is %s', (hex, words) => {
    expect(describeHue(hex)).toBe(words);
    expect(nameOfColour(hex)).not.toMatch(/khaki|peru/u);
  });

  it.each([
    ['#a5a2cb', 'a pale purple'],
    ['#5c75b4', 'a blue'],
    ['#8d6a7c', 'a greyish purple'],
    ['#b6769a', 'a purple'],
    ['#c190ad', 'a purple'],
    ['#e95665', 'a vivid pink'],
    ['#d07267', 'a pink'],
    ['#f88f92', 'a light pink'],
    ['#b81f2e', 'a vivid red'],
    ['#ae196b', 'a vivid magenta'],
    ['#feccbe', 'a pale pink'],
    ['#a26f68', 'a greyish brown'],
    ['#6c623b', 'a greyish yellow-brown'],
    ['#f3dc93', 'a light yellow'],
    ['#fdddb4', 'a pale orange'],
    ['#a3d5b3', 'a light green'],
    ['#b3feff', 'a light blue'],
    ['#9cd3d4', 'a pale blue'],
    ['#2f9c95', 'a blue-green'],
  ])('parts purples, pinks, reds, browns and blues as people do: %s is %s', (hex, words) => {
    expect(describeHue(hex)).toBe(words);
  });

  it('knows black, white and the greys', () => {
    expect(describeHue('#000000')).toBe('black');
    expect(describeHue('#404040')).toBe('a dark grey');
    expect(describeHue('#808080')).toBe('grey');
    expect(describeHue('#ffffff')).toBe('white');
  });

  it('calls whatever is named black black, or near-black', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        expect(isBlackToAll(`#${(value & 0x3f3f3f).toString(16).padStart(6, '0')}`)).toBe(true);
      }),
    );
  });

  it('calls no brown a pink, and no cream a yellow, but where the name is belied', () => {
    const families: Readonly<Record<string, string>> = {
      sienna: 'brown',
      taupe: 'brown',
      darkbrown: 'brown',
      cream: 'beige',
      beige: 'beige',
      tan: 'beige',
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const hex = `#${value.toString(16).padStart(6, '0')}`;
        const { family } = lookOf(hex);
        const name = nameOfColour(hex);
        fc.pre(!isBelied(name, toOklch(hex)));
        expect(family).toBe(families[name] ?? family);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['#e3fbdb', 'a pale green'],
    ['#eae2f2', 'a pale purple'],
    ['#9c9c93', 'grey'],
    ['#fbd2be', 'a pale orange'],
    ['#353d51', 'a dark greyish blue'],
    ['#adb9c2', 'a light grey'],
  ])('sees in %s, which counts as a neutral, %s', (hex, look) => {
    expect(describeHue(hex)).toBe(look);
  });

  it('answers alike for a name, whatever its case, and for its hex', () => {
    for (const hue of HUES) {
      expect(describeHue(hue.hex)).toBe(describeHue(hue.name));
      expect(describeHue(hue.name.toUpperCase())).toBe(describeHue(hue.name));
    }
  });

  it.each(HUES.filter(({ name }) => /.(blue|green|pink|orange)$/.test(name)))(
    'names the family that $name names',
    ({ name }) => {
      const [family = ''] = /(blue|green|pink|orange)$/.exec(name) ?? [];
      expect(describeHue(name)).toContain(family);
    },
  );

  it('has words for any colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        expect(describeHue(`#${value.toString(16).padStart(6, '0')}`)).toMatch(
          /^(?:black|grey|white|an? [a-z][a-z -]+)$/,
        );
      }),
    );
  });

  it('refuses what is no colour', () => {
    expect(() => describeHue('mauvish')).toThrow(TypeError);
  });
});

describe('a colour’s look beside its name', () => {
  const colours = [0x18, 0x40, 0x68, 0x90, 0xb8, 0xe0, 0xf8].flatMap((red, _, steps) =>
    steps.flatMap((green) => steps.map((blue) => [red, green, blue] as const)),
  );
  const looksOf = (...names: string[]) =>
    new Set(
      colours
        .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`)
        .filter((hex) => names.includes(nameOfColour(hex)) && !isBelied(nameOfColour(hex), toOklch(hex)))
        .map((hex) => lookOf(hex).family),
    );

  it.each([
    [['maroon', 'firebrick', 'crimson', 'red'], ['red']],
    [['indianred'], ['red', 'pink']],
    [['deeppink'], ['pink']],
    [['palevioletred'], ['pink', 'purple']],
    [['rosybrown'], ['pink', 'purple', 'brown']],
    [['purple', 'indigo', 'darkviolet', 'mediumorchid'], ['purple']],
    [
      ['green', 'forestgreen', 'seagreen', 'darkseagreen', 'limegreen'],
      ['green', 'yellow-green'],
    ],
    [['teal', 'darkcyan', 'cadetblue', 'turquoise'], ['blue-green']],
    [
      ['ivory', 'cream', 'beige', 'tan'],
      ['yellow', 'beige'],
    ],
  ])('of %j is of no other family than %j', (names, families) => {
    const looks = looksOf(...names);
    expect(looks.size).toBeGreaterThan(0);
    expect(families).toEqual(expect.arrayContaining([...looks]));
  });
});
