import { describe, expect, it } from 'vitest';
import { basicIndex, BASIC_COLOURS, TERMS_OF } from '../../../src/training/naming/basic-colours.ts';

describe('the basic colours', () => {
  const terms = Object.values(TERMS_OF).flat();

  it('share the 153 terms of the survey among them, each to one', () => {
    expect(terms).toHaveLength(153);
    expect(new Set(terms).size).toBe(153);
  });

  it('are terms of their own', () => {
    for (const basic of BASIC_COLOURS) expect(TERMS_OF[basic]).toContain(basic);
    expect(BASIC_COLOURS[basicIndex('teal')]).toBe('teal');
  });

  it('take the terms that qualify them', () => {
    for (const basic of BASIC_COLOURS) {
      const qualified = terms.filter((term) =>
        new RegExp(`^(?:light|dark|pale|bright|deep)${basic}$`, 'u').test(term),
      );
      expect(TERMS_OF[basic]).toEqual(expect.arrayContaining(qualified));
    }
  });
});
