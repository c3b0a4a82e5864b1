import { describe, expect, it, vi } from 'vitest';
import { formatsIn } from '../../../src/languages/writing/formats.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';

/** Versions of Unicode's data differ in which no-break space they put before a sign. */
const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, '_');

describe('formats', () => {
  it.each([
    ['en-GB', '12%', '2.5', 'a, b and c', '8.5_MB'],
    ['es', '12_%', '2,5', 'a, b y c', '8,5_MB'],
    ['fr', '12_%', '2,5', 'a, b et c', '8,5_Mo'],
    ['de', '12_%', '2,5', 'a, b und c', '8,5_MB'],
    ['pt-BR', '12%', '2,5', 'a, b e c', '8,5_MB'],
    ['ja', '12%', '2.5', 'a、b、c', '8.5_MB'],
  ])('in %s', (locale, percent, number, list, bytes) => {
    const formats = formatsIn(locale);
    expect(spaced(formats.percent(0.124))).toBe(percent);
    expect(formats.number(2.5, 1)).toBe(number);
    expect(formats.number(2.5)).toMatch(/^[23]$/);
    expect(formats.list(['a', 'b', 'c'])).toBe(list);
    expect(spaced(formats.bytes(8_500_000)).replace(' ', '_')).toBe(bytes);
  });

  it.each([
    ['en-GB', ['a', 'b, c & d', 'e'], 'a; b, c & d; and e'],
    ['en-GB', ['a', 'b, c & d'], 'a; and b, c & d'],
    ['en-GB', ['a (b, c)', 'd'], 'a (b, c) and d'],
    ['es', ['a', 'b, c', 'i'], 'a; b, c; e i'],
    ['de', ['a', 'b, c', 'd'], 'a; b, c; und d'],
    ['ja', ['a', 'b, c', 'd'], 'a、b, c、d'],
  ])('in %s tell where an item of %j with a comma ends', (locale, items, list) => {
    expect(formatsIn(locale).list(items)).toBe(list);
  });

  it('counts bytes in kilobytes below a megabyte, and never as none', () => {
    const { bytes } = formatsIn('en-GB');
    expect([1, 999_999, 1_000_000].map((count) => bytes(count))).toEqual(['1 kB', '1,000 kB', '1 MB']);
  });

  it('makes each Intl object when it is first needed, and only once', () => {
    const { ListFormat } = Intl;
    const made = vi.spyOn(Intl, 'ListFormat').mockImplementation(function make(...options) {
      return new ListFormat(...options);
    });
    try {
      const formats = formatsIn('de');
      expect(made).not.toHaveBeenCalled();
      formats.list(['a']);
      formats.list(['a', 'b']);
      expect(made).toHaveBeenCalledTimes(1);
    } finally {
      made.mockRestore();
    }
  });
});

describe.each(LANGUAGES)('percentages of $locale', ({ locale, swatch, why, advice }) => {
  it('read the same on the picture and in sentences', () => {
    const percent = formatsIn(locale).percent(0.12);
    expect(swatch.percent(0.12)).toBe(percent);
    expect(why.predicted(0.12, 2)).toContain(percent);
  });

  it('under one are worded, not rounded to nothing', () => {
    const one = formatsIn(locale).percent(0.01);
    const nothing = new RegExp(`(?<!\\d)${formatsIn(locale).percent(0)}`, 'u');
    const rare = { share: 0.004, usual: 0.2 } as const;
    const said = [
      why.predicted(0.004, 0.5),
      ...advice(
        {
          ground: { value: 'dark', ...rare },
          chroma: { value: 'muted', ...rare },
          contrast: { value: 'low', ...rare },
        },
        true,
      ),
    ];
    for (const sentence of said) {
      expect(sentence).toContain(one);
      expect(sentence).not.toMatch(nothing);
    }
  });
});
