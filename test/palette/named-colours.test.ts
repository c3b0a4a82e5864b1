import { colorsNamed } from 'culori';
import { describe, expect, it } from 'vitest';
import { HUE_COUNT, HUES } from '../../src/palette/hues.ts';
import { NAMED_COLOURS, namedIndex, NEUTRALS } from '../../src/palette/named-colours.ts';

/** Names that CSS has no keyword for. */
const PLAIN_WORDS = new Set(['charcoal', 'cream', 'taupe', 'darkbrown']);

describe('NAMED_COLOURS', () => {
  it('are the 58 hues in label order, then the neutrals', () => {
    expect(NAMED_COLOURS.slice(0, HUE_COUNT)).toEqual(HUES);
    expect(NAMED_COLOURS.slice(HUE_COUNT)).toEqual(NEUTRALS);
  });

  it('have each name and each colour once', () => {
    expect(new Set(NAMED_COLOURS.map(({ name }) => name)).size).toBe(NAMED_COLOURS.length);
    expect(new Set(NAMED_COLOURS.map(({ hex }) => hex)).size).toBe(NAMED_COLOURS.length);
  });

  it.each(NEUTRALS.filter(({ name }) => !PLAIN_WORDS.has(name)))(
    'give $name the value that CSS gives it',
    ({ name, hex }) => {
      const value = (colorsNamed as Readonly<Record<string, number>>)[name];
      expect(hex).toBe(`#${value?.toString(16).padStart(6, '0')}`);
    },
  );
});

describe('namedIndex', () => {
  it('finds hues and neutrals, whatever their case', () => {
    expect(namedIndex('firebrick')).toBe(0);
    expect(namedIndex('Black')).toBe(HUE_COUNT);
    expect(namedIndex('mauvish')).toBeUndefined();
  });
});
