import { describe, expect, it } from 'vitest';
import type { Caution } from '../../src/hues/reading.ts';
import { saysLittle, sureCovers } from '../../src/hues/sure-covers.ts';
import { COVER_ADVICE } from '../services/cover-advice.ts';

const NOTHING_GIVEN = { recognised: [], unknown: ['Vermont'] };
const GIVEN = { recognised: [{ term: 'thriller', ids: ['thriller'] }], unknown: [] };

describe('saysLittle', () => {
  it.each<[readonly Caution[], typeof NOTHING_GIVEN | typeof GIVEN, boolean]>([
    [[], NOTHING_GIVEN, false],
    [['few-words'], NOTHING_GIVEN, true],
    [['unreadable-language', 'shortened'], NOTHING_GIVEN, true],
    [['few-words'], GIVEN, false],
    [['no-clear-genre'], NOTHING_GIVEN, false],
    [['shortened'], NOTHING_GIVEN, false],
  ])('of a text with the cautions %j', (cautions, given, expected) => {
    expect(saysLittle({ cautions, given })).toBe(expected);
  });
});

describe('sureCovers', () => {
  it('is all that covers tell, where the text says enough', () => {
    const reading = { covers: COVER_ADVICE, cautions: [], given: NOTHING_GIVEN };
    expect(sureCovers(reading)).toEqual(COVER_ADVICE);
  });

  it('names no comparable covers where it says little, but keeps the ground and the palettes', () => {
    const reading = { covers: COVER_ADVICE, cautions: ['few-words'] as const, given: NOTHING_GIVEN };
    expect(sureCovers(reading)).toEqual({ ...COVER_ADVICE, comparables: [] });
  });

  it('is absent for a model that knows no covers', () => {
    expect(sureCovers({ cautions: ['few-words'], given: NOTHING_GIVEN })).toBeUndefined();
  });
});
