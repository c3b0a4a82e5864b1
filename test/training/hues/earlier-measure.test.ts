import { describe, expect, it } from 'vitest';
import type { HueReading } from '../../../src/hues/reading.ts';
import { earlierMeasure } from '../../../src/training/hues/earlier-measure.ts';
import { madeCovers } from '../../hues/made-covers.ts';

const measured = madeCovers(
  {
    horror: { name: 'Horror', lifts: { maroon: 3, indigo: 2, lime: 9, navy: 1.5 } },
    romance: { name: 'Romance', lifts: { pink: 3, salmon: 2 } },
  },
  { usual: { lime: 0.001 } },
);

/** A reading that says how likely each genre is. */
function reading(genres: Readonly<Record<string, number>>): HueReading {
  const advice = { share: 0.5, usual: 0.5 };
  return {
    hues: [],
    neutrals: [],
    shelves: [],
    genres: Object.entries(genres).map(([id, score]) => ({ id, name: id, score, present: score > 0.5 })),
    ground: {
      ground: { value: 'mid', ...advice },
      chroma: { value: 'moderate', ...advice },
      contrast: { value: 'medium', ...advice },
    },
    given: { recognised: [], unknown: [] },
    read: { words: 90, of: 90, leftOut: {} },
    cautions: [],
  };
}

const BOOKS = [{ genres: ['horror'] }, { genres: ['romance'] }];

describe('earlierMeasure', () => {
  it('is perfect for readings that are right', () => {
    const { model } = earlierMeasure(
      BOOKS,
      [reading({ horror: 0.9, romance: 0.1 }), reading({ horror: 0.05, romance: 0.6 })],
      measured,
    );
    expect(model).toEqual({ microF1: 1, macroF1: 1, accuracy: 1 });
  });

  it('lets each genre stand for its two most distinctive hues that are not too rare', () => {
    const { model } = earlierMeasure(
      [{ genres: ['horror'] }],
      [reading({ romance: 0.9, horror: 0.1 })],
      measured,
    );
    // Maroon and indigo are missed, pink and salmon are wrong: 4 of 58 decisions.
    expect(model.accuracy).toBeCloseTo(54 / 58, 10);
    expect(model.microF1).toBe(0);
  });

  it('compares with always naming the commonest hues, and with naming none', () => {
    const books = [
      ...BOOKS,
      { genres: ['horror'] },
      { genres: ['horror'] },
      { genres: ['horror'] },
      { genres: ['horror'] },
    ];
    const { alwaysCommonest, alwaysNothing } = earlierMeasure(
      books,
      books.map(() => reading({ horror: 0, romance: 0 })),
      measured,
    );
    // Five of six are horror; romance, one of six, stays under a share of 0.2.
    expect(alwaysCommonest.microF1).toBeCloseTo((2 * 10) / (2 * 10 + 2 + 2), 10);
    expect(alwaysCommonest.accuracy).toBeCloseTo(1 - 4 / (6 * 58), 10);
    expect(alwaysNothing).toEqual({
      microF1: 0,
      macroF1: 0,
      accuracy: expect.closeTo(1 - 12 / (6 * 58), 10) as number,
    });
  });

  it('passes over genres that stand for nothing', () => {
    const { model } = earlierMeasure([{ genres: ['unheard-of'] }], [reading({ 'unheard-of': 1 })], measured);
    expect(model.accuracy).toBe(1);
  });
});
