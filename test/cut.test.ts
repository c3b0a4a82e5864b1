import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../src/cut.ts';

describe('cut', () => {
  it('leaves what is short enough, and says where something is missing', () => {
    expect(cut('harbour', 7)).toBe('harbour');
    expect(cut('harbours', 7)).toBe('harbou…');
  });

  it('leaves no half of a character, and nothing unfinished', () => {
    expect(cut('ab🐉cd', 4)).toBe('ab…');
    expect(cut('fish &amp; chips', 9, /&[a-z]{0,3}$/)).toBe('fish …');
    expect(cut('a\\*b', 3, /\\$/)).toBe('a…');
  });

  it('keeps within the length, and well formed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        const kept = cut(text, length);
        expect(kept.length).toBeLessThanOrEqual(Math.max(length, 1));
        expect(Buffer.from(kept).toString()).toBe(kept);
      }),
    );
  });
});
