import { describe, expect, it } from 'vitest';
import { trendsByGenre } from '../../src/cover-index/trends.ts';
import { seededRandom } from '../../src/training/random.ts';
import type { CoverFacts } from '../training/hues/covers.ts';
import { allOf, datedIndex, type DatedFacts, yearly } from './dated-covers.ts';

async function changes(facts: readonly DatedFacts[]) {
  const index = await datedIndex(facts);
  const years = facts.map(({ year }) => year!);
  const covers = allOf(index);
  const dated = { covers, first: Math.min(...years), last: Math.max(...years) };
  return trendsByGenre(
    index,
    () => covers,
    () => dated,
  )(index.genres.indexOf('romance')).changes;
}

const DARK: CoverFacts = { lightness: 0.2 };
const LIGHT: CoverFacts = { lightness: 0.9 };

/** A share that rises by a tenth a year. */
const rising = (year: number): number => (year - 2015) / 10;

/** Forty covers a year, of which as many are light as `share` says of a year; black and white in turn. */
const lightening = (years: readonly [number, number], share: (year: number) => number) =>
  yearly(years, 40, (year, at) => ({
    ...(at < 40 * share(year) ? LIGHT : DARK),
    hues: at % 2 === 0 ? { black: 0.6, white: 0.4 } : { black: 0.4, white: 0.6 },
  }));

describe('changes of a genre’s covers', () => {
  it('tells how light covers have become, by the first and the last years', async () => {
    const [change, ...others] = await changes(lightening([2016, 2023], rising));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'ground', value: 'light', covers: 320 });
    expect(change!.from).toEqual({ year: 2016, share: expect.closeTo(0.15, 9) as number });
    expect(change!.to).toEqual({ year: 2023, share: expect.closeTo(0.75, 9) as number });
  });

  it('looks back eight years, and no further', async () => {
    const [change] = await changes(
      lightening([2000, 2023], (year) => (year < 2012 ? 0.9 : (year - 2010) / 20)),
    );
    expect(change).toMatchObject({ value: 'light', from: { year: 2015 }, to: { year: 2023 }, covers: 360 });
  });

  it('tells one change of each kind: of style, of ground and of one family, that by the largest factor', async () => {
    const told = await changes(
      yearly([2016, 2023], 40, (year, at) => {
        const isNew = at < (year - 2015) * 4;
        return {
          ...(isNew ? LIGHT : DARK),
          style: isNew ? 'illustrated' : 'photographed',
          hues: isNew ? { pink: 0.3, white: 0.7 } : { black: 0.5, white: 0.5 },
        };
      }),
    );
    expect(told.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'style illustrated',
      'ground light',
      'family pink',
    ]);
    const [style, , family] = told;
    expect(style!.from.share).toBeLessThan(0.2);
    expect(style!.to.share).toBeGreaterThan(0.7);
    expect(family!.to.share).toBeCloseTo(0.3 * style!.to.share, 2);
  });

  it('tells nothing where covers only differ by chance, whatever the dice', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const facts = yearly([2016, 2023], 40, () => ({
        lightness: random(),
        hues: { pink: random() / 2, black: random() / 2, white: random() / 2 },
        style: random() < 0.5 ? 'illustrated' : 'photographed',
      }));
      expect(await changes(facts)).toEqual([]);
    }
  });

  it('tells nothing of too few years, or too few covers', async () => {
    expect(await changes(lightening([2021, 2023], rising))).toEqual([]);
    expect(await changes(lightening([2016, 2023], rising).filter((_, at) => at % 2 === 0))).toEqual([]);
  });

  it('tells nothing of a change that is sure and small', async () => {
    const facts = yearly([2016, 2023], 40, (year, at) => ({
      ...(at % 2 === 0 ? LIGHT : DARK),
      hues: { teal: 0.1 + (year - 2016) / 500, black: 0.8 },
    }));
    expect(await changes(facts)).toEqual([]);
  });
});
