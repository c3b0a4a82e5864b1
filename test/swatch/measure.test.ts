import { describe, expect, it } from 'vitest';
import { measure } from '../../src/swatch/measure.ts';

describe('measure', () => {
  it('is nothing of a text without ink, and endless of one that no line can hold', async () => {
    for (const blank of ['', ' ', '\u200B']) expect(await measure(blank, 'bold')).toBe(0);
    expect(await measure('W'.repeat(401), 'bold')).toBe(Number.POSITIVE_INFINITY);
    expect(await measure('﷽'.repeat(40), 'bold')).toBe(Number.POSITIVE_INFINITY);
  });

  it('tells them apart, however many are measured at once', async () => {
    const texts = ['﷽'.repeat(40), ' ', '﷽', 'W'];
    const alone: number[] = [];
    for (const text of texts) alone.push(await measure(text, 'bold'));
    for (let round = 0; round < 40; round++) {
      const together = await Promise.all([...texts, ...texts, ...texts].map((text) => measure(text, 'bold')));
      expect(together).toEqual([...alone, ...alone, ...alone]);
    }
  });
});
