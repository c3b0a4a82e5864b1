import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/swatch/measure.ts';
import type { Weight } from '../../src/swatch/shorten.ts';
import { widthOf, widthsOf } from '../../src/swatch/width.ts';

/** Ems by which a line may be wider than told: the space that belongs to its last letter is no ink. */
const SLACK = 0.05;

describe('widthOf', () => {
  it.each([
    ['a title', 'The Strange Case of Dr Jekyll and Mr Hyde'],
    ['an apostrophe', "Lady Audley's Secret"],
    ['letters that are kerned', 'AVATAR To Wave'],
    ['Cyrillic', 'Преступление и наказание'],
    ['Greek', 'Οδύσσεια'],
    ['Japanese', '東京物語 静かな帳簿「夜」'],
    ['Arabic', 'كتاب الظل'],
    ['Devanagari', 'गोदान उपन्यास'],
    ['emoji', '👩‍👩‍👧 Love'],
  ])('is about what %s measures, and hardly less', async (_, text) => {
    for (const weight of ['regular', 'bold'] as const) {
      const measured = await measure(text, weight);
      const width = await widthOf(text, weight);
      expect(width).toBeGreaterThan(measured * 0.99 - SLACK);
      expect(width).toBeLessThan(measured * 1.06 + 4 * SLACK);
    }
  });

  it('is nothing for no text, and grows with it', async () => {
    expect(await widthOf('', 'bold')).toBe(0);
    expect(await widthOf('WW', 'bold')).toBeCloseTo(2 * (await widthOf('W', 'bold')), 6);
    expect(await widthOf(' ', 'regular')).toBeGreaterThan(0.1);
  });

  it('is never less than a line of Latin letters takes', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aAvVwWtTfijlr.,-é ')),
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        const measured = await measure(text.trim(), 'bold');
        expect(await widthOf(text, 'bold')).toBeGreaterThanOrEqual(measured * 0.99 - SLACK);
      }),
      { numRuns: 40 },
    );
  });
});

/** The widths, and how often something was measured for them. */
function counted(fails: (asked: number) => boolean = () => false) {
  let asked = 0;
  const widths = widthsOf(async (text: string, weight: Weight) => {
    asked++;
    if (fails(asked)) throw new Error('no width');
    return measure(text, weight);
  });
  return { widths, asked: () => asked };
}

describe('widthsOf', () => {
  it.each(['W', '色', '—', 'Ж'])('measures %s once, however often it stands on a line', async (letter) => {
    const { widths, asked } = counted();
    const many = await widths(letter.repeat(300), 'bold');
    expect(asked()).toBe(2);
    expect(many).toBeCloseTo(300 * (await widths(letter, 'bold')), 6);
    expect(asked()).toBe(2);
  });

  it('measures the stems beside letters that join once', async () => {
    const { widths, asked } = counted();
    await widths('سلام'.repeat(15), 'bold');
    expect(asked()).toBe(1 + 3);
  });

  it('measures again what failed', async () => {
    const { widths } = counted((asked) => asked <= 2);
    await expect(widths('W', 'bold')).rejects.toThrow('no width');
    expect(await widths('W', 'bold')).toBeCloseTo(await widthOf('W', 'bold'), 6);
  });
});
