import { describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import { expectedPresence } from '../../../src/training/hues/hues-from-genres.ts';
import { cell, type Table } from '../../../src/training/table.ts';
import { madeCovers } from '../../hues/made-covers.ts';

const MEASURED = madeCovers({
  fiction: { name: 'Fiction', lifts: { gold: 3 } },
  horror: { name: 'Horror', lifts: { maroon: 4, gold: 2, navy: 3, teal: 0.5 } },
  romance: { name: 'Romance', lifts: { pink: 5, coral: 2, teal: 0.7 } },
});

const at = (table: Table, row: number, hue: string): number => cell(table, row, hueIndex(hue)!);

describe('expectedPresence', () => {
  it('is the mean of what was measured for the book’s genres', () => {
    const table = expectedPresence(
      [{ genres: ['horror'] }, { genres: ['horror', 'romance', 'unheard-of'] }],
      MEASURED,
    );
    const { horror, romance } = MEASURED.genres;
    const teal = hueIndex('teal')!;
    expect(at(table, 0, 'teal')).toBeCloseTo(horror!.hues[teal]!, 6);
    expect(at(table, 1, 'teal')).toBeCloseTo((horror!.hues[teal]! + romance!.hues[teal]!) / 2, 6);
  });

  it('takes fiction into account only where there is no other genre', () => {
    const table = expectedPresence([{ genres: ['fiction', 'horror'] }, { genres: ['fiction'] }], MEASURED);
    const gold = hueIndex('gold')!;
    expect(at(table, 0, 'gold')).toBeCloseTo(MEASURED.genres['horror']!.hues[gold]!, 6);
    expect(at(table, 1, 'gold')).toBeCloseTo(MEASURED.genres['fiction']!.hues[gold]!, 6);
  });

  it('is 1 for each hue that was assigned to the book, and passes over what is no hue', () => {
    const table = expectedPresence([{ genres: ['horror'], hues: ['lime', 'teal', 'no hue'] }], MEASURED);
    expect([at(table, 0, 'lime'), at(table, 0, 'teal')]).toEqual([1, 1]);
    expect(at(table, 0, 'maroon')).toBeCloseTo(MEASURED.genres['horror']!.hues[hueIndex('maroon')!]!, 6);
  });
});
