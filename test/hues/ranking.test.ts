import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HueScore,
  genreEvidence,
  genresNamed,
  genresOfBook,
  isTelling,
  rankHues,
} from '../../src/hues/ranking.ts';
import { HUES, HUE_COUNT, hueIndex } from '../../src/palette/hues.ts';
import { madeCovers, perHue } from './made-covers.ts';

const index = (name: string): number => hueIndex(name)!;
const names = (hues: readonly { name: string }[]): string[] => hues.map(({ name }) => name);

/** Scores of all hues by name, each otherwise a little below its usual tenth. */
function scores(told: Readonly<Record<string, number>>): HueScore[] {
  return perHue(told, 0.08).map((score, at) => ({ index: at, score: score - at * 1e-6 }));
}

const anyScores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: HUE_COUNT,
  maxLength: HUE_COUNT,
});

const genre = (id: string, present: boolean) => ({ id, name: id, score: 0.5, present });

describe('genreEvidence', () => {
  const measured = madeCovers({
    horror: { name: 'Horror', lifts: { maroon: 4, pink: 0.25 } },
    romance: { name: 'Romance', lifts: { pink: 4 } },
  });

  it('is the log-lift of the one genre named, where the text does not tell of it', () => {
    const evidence = genreEvidence(new Map([['horror', 0]]), measured, 1);
    expect(evidence).toHaveLength(58);
    expect(evidence[index('maroon')]).toBeCloseTo(Math.log(4), 10);
    expect(evidence[index('pink')]).toBeCloseTo(-Math.log(4), 10);
    expect(evidence[index('teal')]).toBe(0);
  });

  it('is less the more the model saw of the genre already', () => {
    const [unseen, half, seen] = [0, 0.5, 1].map(
      (probability) => genreEvidence(new Map([['horror', probability]]), measured, 1)[index('maroon')]!,
    );
    expect(half).toBeCloseTo(unseen! / 2, 10);
    expect(seen).toBe(0);
  });

  it('is shared out between several genres, less than added up', () => {
    const evidence = genreEvidence(
      new Map([
        ['horror', 0],
        ['romance', 0],
      ]),
      measured,
      1,
    );
    expect(evidence[index('maroon')]).toBeCloseTo(Math.log(4) / Math.SQRT2, 10);
    expect(evidence[index('pink')]).toBeCloseTo(0, 10);
  });

  it('weighs as told', () => {
    const half = genreEvidence(new Map([['horror', 0]]), measured, 0.5);
    expect(half[index('maroon')]).toBeCloseTo(Math.log(2), 10);
  });

  it('passes over genres that were not measured', () => {
    const known = genreEvidence(new Map([['horror', 0]]), measured, 1);
    const both = new Map([
      ['horror', 0],
      ['unheard-of', 0],
    ]);
    expect(genreEvidence(both, measured, 1)).toEqual(known);
    expect(genreEvidence(new Map(), measured, 1).every((value) => value === 0)).toBe(true);
  });
});

/** Twelve hues at a share of 3%, the others, and gold, at the given ones. */
function placeOfGold(gold: number, { usual = 0.003, peak = 0.01 } = {}): number {
  const told = HUES.map(({ name }, at) => ({
    index: at,
    score: 0.1,
    signature: name === 'gold' ? gold : at < 12 ? 0.03 : 0.001,
  }));
  const measured = madeCovers({}, { usual: { gold: usual }, peaks: { gold: peak } });
  return names(rankHues(told, measured)).indexOf('gold');
}

describe('rankHues', () => {
  it('gives every hue once, ranked from 1, with its score and its lift over the usual', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const ranked = rankHues(
          all.map((score, at) => ({ index: at, score })),
          madeCovers({}, { usual: { silver: 0.5 } }),
        );
        expect(ranked.map(({ rank }) => rank)).toEqual(HUES.map((_, at) => at + 1));
        expect(names(ranked).toSorted()).toEqual(names(HUES).toSorted());
        for (const { name, hex, score, lift } of ranked) {
          expect(hex).toBe(HUES[index(name)]!.hex);
          expect(score).toBe(all[index(name)]);
          expect(lift).toBeCloseTo(score / (name === 'silver' ? 0.5 : 0.1), 10);
        }
      }),
    );
  });

  it('puts hues far above their usual share before hues on most covers', () => {
    const measured = madeCovers({}, { usual: { silver: 0.5 } });
    const ranked = rankHues(scores({ silver: 0.55, maroon: 0.3, teal: 0.2 }), measured);
    expect(names(ranked.slice(0, 3))).toEqual(['maroon', 'teal', 'silver']);
  });

  it('has the same ten hues first, whatever order they are put in', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const told = all.map((score, at) => ({ index: at, score: score / 5, signature: all[57 - at]! / 5 }));
        const orders = [0, 2].map((orderExponent) =>
          rankHues(told, madeCovers({}, { usual: { silver: 0.5, gold: 0.02 }, ranking: { orderExponent } })),
        );
        const tens = orders.map((order) => names(order.slice(0, 10)).toSorted());
        expect(tens[0]).toEqual(tens[1]);
        expect(names(orders[0]!.slice(10))).toEqual(names(orders[1]!.slice(10)));
      }),
    );
  });

  it('takes the hues most likely to set the cover apart as the ten, where none is at its peak', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const told = all.map((signature, at) => ({ index: at, score: 0.1, signature }));
        const ranked = rankHues(told, madeCovers());
        const apart = ranked.map(({ name }) => all[index(name)]!);
        expect(Math.min(...apart.slice(0, 10))).toBeGreaterThanOrEqual(Math.max(...apart.slice(10)));
      }),
    );
  });

  describe('a rare hue at its peak', () => {
    it('has its turn among the ten', () => {
      expect(placeOfGold(0.011)).toBeLessThan(10);
    });

    it.each([
      ['below its peak', placeOfGold(0.011, { peak: 0.02 })],
      ['hardly above its usual share', placeOfGold(0.011, { usual: 0.009 })],
      ['far below the tenth', placeOfGold(0.008, { peak: 0.007 })],
    ])('has it not when it is %s', (_name, place) => {
      expect(place).toBeGreaterThanOrEqual(10);
    });
  });

  it('leads, of the ten, with those clearly above their usual share', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const ranked = rankHues(
          all.map((score, at) => ({ index: at, score: score / 5 })),
          madeCovers({}, { usual: { silver: 0.5, gold: 0.02 } }),
        );
        const above = ranked.slice(0, 10).map(({ lift }) => lift >= 1.1);
        expect(above).toEqual(above.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('goes by what sets covers apart where the model tells it', () => {
    const told = scores({ silver: 0.6, maroon: 0.2 }).map(({ index: at, score }) => ({
      index: at,
      score,
      signature: at === index('maroon') ? 0.5 : 0.05,
    }));
    const [first] = rankHues(told, madeCovers());
    expect(first).toMatchObject({ name: 'maroon', score: told[index('maroon')]!.score });
  });

  it('ranks the hues of a model that knows few', () => {
    const ranked = rankHues(
      [
        { index: index('gold'), score: 0.1 },
        { index: index('navy'), score: 0.4 },
      ],
      madeCovers(),
    );
    expect(ranked.map(({ rank, name }) => [rank, name])).toEqual([
      [1, 'navy'],
      [2, 'gold'],
    ]);
    expect(rankHues([], madeCovers())).toEqual([]);
  });

  it('keeps lifts finite for hues that stand on no cover', () => {
    const ranked = rankHues(scores({}), madeCovers({}, { usual: { lime: 0 } }));
    expect(ranked.every(({ lift }) => Number.isFinite(lift))).toBe(true);
  });
});

describe('genresNamed', () => {
  const present = ['horror', 'war', 'fantasy', 'western', 'crime'].map((id) => genre(id, true));
  const nothing = { recognised: [], unknown: [] };

  it('are the first four that stand for the book', () => {
    expect(genresNamed({ genres: present, given: nothing, cautions: [] })).toEqual(present.slice(0, 4));
  });

  it('are of a few words only those that the asker named', () => {
    const given = { recognised: [{ term: 'wars', ids: ['war'] }], unknown: [] };
    const named = genresNamed({ genres: present, given, cautions: ['few-words'] });
    expect(named).toEqual([genre('war', true)]);
    expect(genresNamed({ genres: present, given: nothing, cautions: ['few-words'] })).toEqual([]);
  });

  it('are none where no genre stands out', () => {
    const fiction = [genre('fiction', true)];
    expect(genresNamed({ genres: fiction, given: nothing, cautions: [] })).toEqual(fiction);
    expect(genresNamed({ genres: fiction, given: nothing, cautions: ['no-clear-genre'] })).toEqual([]);
  });
});

describe('genresOfBook', () => {
  it('are those present', () => {
    expect(genresOfBook([genre('horror', true), genre('war', false)])).toEqual([genre('horror', true)]);
    expect(genresOfBook([genre('war', false)])).toEqual([]);
  });

  it('are fiction or nonfiction only where no other is present', () => {
    expect(genresOfBook([genre('fiction', true), genre('war', true)])).toEqual([genre('war', true)]);
    expect(genresOfBook([genre('fiction', true), genre('war', false)])).toEqual([genre('fiction', true)]);
    expect(['fiction', 'nonfiction', 'war'].map((id) => isTelling(genre(id, true)))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
