import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genresNamed, genresOfBook, isTelling, leadByShelf } from '../../src/hues/genres-of-book.ts';
import { genreEvidence, isRecommended, rankColours } from '../../src/hues/ranking.ts';
import { HUES, HUE_COUNT, hueIndex } from '../../src/palette/hues.ts';
import type { ColourScore } from '../../src/palette/ranked-hue.ts';
import { madeCovers } from './made-covers.ts';

const index = (name: string): number => hueIndex(name)!;
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

/** What is said of colours with the given probabilities and usual shares, in this order. */
function told(all: Readonly<Record<string, readonly [score: number, usual: number]>>): ColourScore[] {
  return Object.entries(all).map(([name, [score, usual]]) => ({
    name,
    hex: '#123456',
    css: '#654321',
    score,
    usual,
  }));
}

/** A colour that is on three of ten such covers, thrice the usual. */
const as = (name: string, hex: string): ColourScore => ({ name, hex, css: hex, score: 0.3, usual: 0.1 });

const rankedNames = (all: Parameters<typeof told>[0]): string[] =>
  rankColours(told(all)).map(({ name }) => name);

/** Any probabilities and usual shares of the 58 hues. */
const anyScores: fc.Arbitrary<ColourScore[]> = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: HUE_COUNT,
    maxLength: HUE_COUNT,
  })
  .map((all) => told(Object.fromEntries(all.map((pair, at) => [HUES[at]!.name, pair]))));

describe('rankColours', () => {
  it('gives every colour once, ranked from 1, as it was told, with its lift over the usual', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const ranked = rankColours(all);
        expect(ranked.map(({ rank }) => rank)).toEqual(all.map((_, at) => at + 1));
        expect(ranked.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
        for (const { name, hex, css, score, lift } of ranked) {
          const one = all.find((colour) => colour.name === name)!;
          expect([hex, css, score]).toEqual([one.hex, one.css, one.score]);
          expect(lift).toBeCloseTo(one.score / Math.max(0.002, one.usual), 8);
        }
      }),
    );
  });

  it('puts all that such covers carry at least as often as others, and one in fifty carries, before all else', () => {
    fc.assert(
      fc.property(anyScores, (all) => {
        const asOften = rankColours(all).map(({ lift, score }) => lift >= 1 && score >= 0.02);
        expect(asOften).toEqual(asOften.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('recommends no hue that hardly any such cover carries, however much more often than others', () => {
    expect(rankedNames({ orchid: [0.019, 0.003], silver: [0.3, 0.3] })).toEqual(['silver', 'orchid']);
    expect(rankedNames({ orchid: [0.08, 0.02], silver: [0.3, 0.3] })).toEqual(['orchid', 'silver']);
  });

  it('puts a hue far above its usual share before one on most covers', () => {
    expect(rankedNames({ silver: [0.55, 0.5], maroon: [0.3, 0.1], teal: [0.25, 0.1] })).toEqual([
      'maroon',
      'teal',
      'silver',
    ]);
  });

  it('puts a common hue before one that is twice as telling, but rare', () => {
    expect(rankedNames({ lime: [0.02, 0.01], navy: [0.4, 0.35] })).toEqual(['navy', 'lime']);
  });

  it('takes no lift as more telling than fourfold', () => {
    expect(rankedNames({ gold: [0.04, 0.002], teal: [0.05, 0.0125] })).toEqual(['teal', 'gold']);
  });

  it('puts a clear colour before a greyish one that is as probable and as telling', () => {
    const ranked = rankColours([
      as('rosybrown', '#a8988f'),
      as('maroon', '#8a1c1c'),
      as('indigo', '#4b2a6b'),
    ]);
    expect(ranked.map(({ name }) => name)).toEqual(['maroon', 'indigo', 'rosybrown']);
  });

  it('puts a colour before others whose family strikes the eye on such covers', () => {
    const [red, blue] = [as('maroon', '#771212'), as('steelblue', '#4a78a8')];
    const firsts = [
      [1.6, 0.6],
      [0.6, 1.6],
    ].map(([one, other]) =>
      rankColours([
        { ...red, family: { family: 'red', salience: 0.2, lift: one! } },
        { ...blue, family: { family: 'blue', salience: 0.2, lift: other! } },
      ]).map(({ name }) => name),
    );
    expect(firsts).toEqual([
      ['maroon', 'steelblue'],
      ['steelblue', 'maroon'],
    ]);
  });

  it('lets a colour of another family come before a third of the same', () => {
    const reds = [as('maroon', '#771212'), as('firebrick', '#8a1c1c'), as('brown', '#9c211f')];
    const likelier = reds.map((red) => Object.assign(red, { score: 0.31 }));
    const ranked = rankColours([...likelier, as('steelblue', '#3f72b0')]).map(({ name }) => name);
    expect(ranked.indexOf('steelblue')).toBe(1);
    expect(new Set(ranked).size).toBe(4);
  });

  it('goes by the probability alone among hues that such covers carry less often than others', () => {
    expect(rankedNames({ pink: [0.09, 0.1], silver: [0.2, 0.5], gold: [0.03, 0.031] })).toEqual([
      'silver',
      'pink',
      'gold',
    ]);
  });

  it('keeps the order in which equals were told', () => {
    expect(rankedNames({ teal: [0.2, 0.1], navy: [0.2, 0.1], gold: [0.2, 0.1] })).toEqual([
      'teal',
      'navy',
      'gold',
    ]);
  });

  it('keeps lifts finite for hues that stand on no cover, and ranks nothing', () => {
    expect(rankColours(told({ lime: [0.1, 0] }))[0]!.lift).toBe(50);
    expect(rankColours([])).toEqual([]);
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

describe('a hue below its usual share', () => {
  const scores = HUES.map(({ name, hex }, at): ColourScore => ({
    name,
    hex,
    css: hex,
    score: at === 3 ? 0.01 : 0.3,
    usual: at < 4 ? 0.005 : 0.4,
  }));

  it('comes after all that are not, however rare these are', () => {
    const lifts = rankColours(scores).map(({ lift }) => lift);
    expect(lifts.findIndex((lift) => lift < 1)).toBe(4);
    expect(rankColours(scores)[3]!.name).toBe(HUES[3]!.name);
  });

  it('is not recommended, nor is one that hardly any such cover carries', () => {
    expect(rankColours(scores).filter(isRecommended)).toHaveLength(3);
    expect(isRecommended({ lift: 1, score: 0.02 })).toBe(true);
    expect(isRecommended({ lift: 0.99, score: 0.5 })).toBe(false);
    expect(isRecommended({ lift: 3, score: 0.019 })).toBe(false);
  });
});

const read = (id: string, score: number, present = true) => ({ id, name: id, score, present });
const shelfOf = (genreId: string, score: number) => ({
  id: `${genreId} shelf`,
  name: genreId,
  genre: genreId,
  score,
  present: true,
});
const idsLed = (...asked: Parameters<typeof leadByShelf>) => leadByShelf(...asked).map(({ id }) => id);

describe('leadByShelf', () => {
  const GENRES = [read('fiction', 0.9), read('food', 0.64), read('mystery', 0.48)];

  it('puts the genre of the likeliest shelf before others that tell something, where it is not far less likely', () => {
    const shelves = [shelfOf('food', 0.12), shelfOf('mystery', 0.19)];
    expect(idsLed(GENRES, shelves)).toEqual(['fiction', 'mystery', 'food']);
    expect(genresOfBook(leadByShelf(GENRES, shelves)).map(({ id }) => id)).toEqual(['mystery', 'food']);
  });

  it('leaves all as it is for a shelf that is unlikely, or of the first genre, or of one that is absent or unlikely', () => {
    const same = GENRES.map(({ id }) => id);
    expect(idsLed(GENRES, [])).toEqual(same);
    expect(idsLed(GENRES, [shelfOf('mystery', 0.09)])).toEqual(same);
    expect(idsLed(GENRES, [shelfOf('food', 0.5), shelfOf('mystery', 0.4)])).toEqual(same);
    expect(idsLed(GENRES, [shelfOf('fiction', 0.5)])).toEqual(same);
    expect(idsLed(GENRES, [shelfOf('war', 0.5)])).toEqual(same);
    const unlikely = [read('poetry', 0.98), read('short-stories', 0.75)];
    expect(idsLed(unlikely, [shelfOf('short-stories', 0.36)])).toEqual(['poetry', 'short-stories']);
    const absent = [read('food', 0.5), read('mystery', 0.4, false)];
    expect(idsLed(absent, [shelfOf('mystery', 0.36)])).toEqual(['food', 'mystery']);
  });
});
