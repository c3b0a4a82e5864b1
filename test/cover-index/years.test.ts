import { describe, expect, it } from 'vitest';
import { namedIndex } from '../../src/palette/named-colours.ts';
import {
  datedByGenre,
  ENOUGH_DATED,
  HALF_LIFE,
  preferRecent,
  recencyIn,
} from '../../src/cover-index/years.ts';
import { allOf, datedIndex, type DatedFacts, yearly } from './dated-covers.ts';
import { nearestOf } from './made-index.ts';

const [FICTION, ROMANCE] = [0, 1];

/** What the years of an index of romances say. */
async function yearsOf(facts: readonly DatedFacts[], genre = ROMANCE, halfLife?: number) {
  const index = await datedIndex(facts);
  return { index, dated: datedByGenre(index, () => allOf(index), halfLife)(genre) };
}

/** Covers of 2014 to 2023, equally many a year; from 2020 on they are pink and light. */
const TURNED = yearly([2014, 2023], ENOUGH_DATED / 10, (year) =>
  year < 2020
    ? { hues: { black: 0.9, maroon: 0.1 }, ground: 'black', lightness: 0.2 }
    : { hues: { pink: 0.9, maroon: 0.1 }, ground: 'pink', lightness: 0.9 },
);

describe('datedByGenre', () => {
  it('takes 300 covers of a year of their own, and not one less', async () => {
    expect((await yearsOf(TURNED)).dated?.covers).toHaveLength(ENOUGH_DATED);
    expect((await yearsOf(TURNED.slice(1))).dated).toBeUndefined();
  });

  it('counts no year that is a work’s, nor what has none', async () => {
    const works = TURNED.map((facts) => ({ ...facts, isOwn: false }));
    expect((await yearsOf([...works, ...TURNED.slice(1)])).dated).toBeUndefined();
    expect(
      (await yearsOf(TURNED.map((facts) => Object.assign({}, facts, { year: undefined })))).dated,
    ).toBeUndefined();
  });

  it('has none for a form, whose dated covers are of single genres', async () => {
    expect((await yearsOf(TURNED, FICTION)).dated).toBeUndefined();
  });

  it('takes a year of hardly any covers for no last year', async () => {
    const { dated } = await yearsOf([...TURNED, { year: 2099 }]);
    expect([dated!.first, dated!.last]).toEqual([2014, 2023]);
    expect(dated!.weightOf(2099)).toBe(dated!.weightOf(2023));
  });

  it('weighs covers by half for every half-life that they are older, 1 on average', async () => {
    const { dated, index } = await yearsOf(TURNED);
    expect(dated!.weightOf(2023) / dated!.weightOf(2020)).toBeCloseTo(2 ** (3 / HALF_LIFE), 9);
    const weights = allOf(index).map((cover) => dated!.weightOf(index.ownYear(cover)!));
    expect(weights.reduce((sum, weight) => sum + weight, 0) / weights.length).toBeCloseTo(1, 9);
  });

  it('tells what recent covers carry and stand on more often than others', async () => {
    const { dated } = await yearsOf(TURNED);
    const driftOf = (name: string) => dated!.drift[namedIndex(name)!]!;
    expect(driftOf('pink')).toBeGreaterThan(0.3);
    expect(driftOf('black')).toBeCloseTo(-driftOf('pink'), 9);
    expect(driftOf('maroon')).toBe(0);
    expect(driftOf('teal')).toBe(0);
    const [dark, mid, light] = dated!.ground.shares;
    expect(mid).toBe(0);
    expect(light).toBeGreaterThan(0.75);
    expect(dark! + light!).toBeCloseTo(1, 9);
  });

  it('tells nothing where years make no difference', async () => {
    const { dated } = await yearsOf(TURNED, ROMANCE, Infinity);
    expect(Math.max(...dated!.drift.map(Math.abs))).toBeCloseTo(0, 9);
    expect(dated!.weightOf(2014)).toBeCloseTo(1, 9);
    expect(dated!.ground.shares[0]).toBeCloseTo(0.6, 9);
  });
});

describe('preferRecent', () => {
  it('weighs recent covers more, and leaves those of no year of their own as they are to each other', async () => {
    const index = await datedIndex([{ year: 2023 }, { year: 2013 }, {}, { year: 2023, isOwn: false }]);
    const { weights } = preferRecent(nearestOf(4, [1, 1, 2, 1]), index, {
      weightOf: (year) => (year === 2023 ? 2 : 0.5),
    });
    expect([...weights]).toEqual([2 / 5.5, 0.5 / 5.5, 2 / 5.5, 1 / 5.5]);
  });
});

describe('recencyIn', () => {
  it('falls from 1 for the last year to 0 for one ten years before, or none', async () => {
    const index = await datedIndex(
      [2024, 2023, 2018, 2013, 1990, undefined].map((year) => (year ? { year } : {})),
    );
    const recency = recencyIn(index, { last: 2023 });
    expect(allOf(index).map(recency)).toEqual([1, 1, 0.5, 0, 0, 0]);
  });
});
