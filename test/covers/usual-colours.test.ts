import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../src/covers/decode-cover.ts';
import { MAKE_UP_BOUNDS, makeUpOf } from '../../src/palette/make-up.ts';
import { measureCover } from '../../src/covers/measure-cover.ts';
import { compareCover, huesOn } from '../../src/covers/usual-colours.ts';
import { HUES, hueIndex } from '../../src/palette/hues.ts';
import { madeCovers } from '../hues/made-covers.ts';
import { pixelsOf } from './made-pixels.ts';

const compare = (pixels: Pixels, genres: readonly string[], measured = madeCovers()) => {
  const measure = measureCover(pixels);
  return compareCover({ ...measure, hues: huesOn(measure) }, genres, measured);
};

describe('the hues on a cover', () => {
  it('are those with at least 4% of it, most first', () => {
    const measure = measureCover(pixelsOf([0x000000, 60], [0x008080, 4], [0xb22222, 33], [0xffd700, 3]));
    expect(huesOn(measure)).toEqual([
      { name: 'firebrick', hex: '#b22222', coverage: expect.closeTo(0.33, 5) as number },
      { name: 'teal', hex: '#008080', coverage: expect.closeTo(0.04, 5) as number },
    ]);
  });

  it('are none of black, white and grey', () => {
    expect(huesOn(measureCover(pixelsOf([0, 50], [0xffffff, 25], [0x808080, 25])))).toEqual([]);
  });

  it('are each of the 58 on a cover of its own colour', () => {
    for (const { name, hex } of HUES) {
      const found = huesOn(measureCover(pixelsOf([Number.parseInt(hex.slice(1), 16), 9])));
      expect(found).toEqual([{ name, hex, coverage: 1 }]);
    }
  });
});

describe('how usual they are', () => {
  const measured = madeCovers(
    {
      thriller: {
        name: 'Thriller',
        lifts: { teal: 2 },
        unrepeated: ['teal'],
        ground: { dark: 0.6, mid: 0.3, light: 0.1 },
      },
      romance: { name: 'Romance', lifts: { teal: 0.5 } },
    },
    { usual: { teal: 0.035 } },
  );

  it('is told for covers at large and for each genre', () => {
    const [teal, ...others] = compare(
      pixelsOf([0x008080, 10], [0, 90]),
      ['romance', 'thriller'],
      measured,
    ).hues;
    expect(others).toEqual([]);
    expect(teal).toEqual({
      name: 'teal',
      hex: '#008080',
      coverage: expect.closeTo(0.1, 5) as number,
      usual: 0.035,
      genres: [
        { id: 'romance', name: 'Romance', share: 0.0175, lift: 0.5, repeats: true },
        { id: 'thriller', name: 'Thriller', share: 0.07, lift: 2, repeats: false },
      ],
    });
  });

  it('leaves out genres that were never measured', () => {
    const { hues, makeUp } = compare(pixelsOf([0x008080, 1]), ['haiku', 'thriller'], measured);
    expect(hues[0]?.genres.map(({ id }) => id)).toEqual(['thriller']);
    expect(makeUp.ground.genres.map(({ id }) => id)).toEqual(['thriller']);
    expect(compare(pixelsOf([0x008080, 1]), [], measured).hues[0]?.genres).toEqual([]);
  });

  it('is told for the make-up, too', () => {
    const { ground, chroma, contrast } = compare(pixelsOf([0x101010, 100]), ['thriller'], measured).makeUp;
    expect(ground).toEqual({
      value: 'dark',
      measure: expect.any(Number) as number,
      usual: 0.3,
      genres: [{ id: 'thriller', name: 'Thriller', share: 0.6, lift: 2 }],
    });
    expect([chroma.value, contrast.value]).toEqual(['muted', 'low']);
    expect(chroma.usual).toBe(0.3);
  });

  it('takes each hue’s own figures from the table', () => {
    const { hues } = compare(pixelsOf([0xb22222, 50], [0x008080, 50]), [], measured);
    expect(hues.map(({ name, usual }) => [name, usual])).toEqual([
      ['firebrick', 0.1],
      ['teal', 0.035],
    ]);
    expect(hueIndex('teal')).not.toBe(0);
  });
});

describe('makeUpOf', () => {
  it.each([
    ['ground', 'lightness', 'dark', 'light', ['dark', 'mid', 'light']],
    ['chroma', 'chroma', 'muted', 'vivid', ['muted', 'moderate', 'vivid']],
    ['contrast', 'contrast', 'low', 'high', ['low', 'medium', 'high']],
  ] as const)('tells the thirds of %s at their bounds', (name, measure, low, high, names) => {
    const bounds = MAKE_UP_BOUNDS[name] as Readonly<Record<string, number>>;
    const at = (value: number) => makeUpOf({ lightness: 0, chroma: 0, contrast: 0, [measure]: value })[name];
    expect([0, bounds[low]! - 1e-6].map(at)).toEqual([names[0], names[0]]);
    expect([bounds[low]!, bounds[high]! - 1e-6].map(at)).toEqual([names[1], names[1]]);
    expect([bounds[high]!, 1].map(at)).toEqual([names[2], names[2]]);
  });
});
