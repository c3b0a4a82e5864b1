import { describe, expect, it } from 'vitest';
import { styleTeller } from '../../src/cover-index/styles.ts';
import { allOf, datedIndex, type DatedFacts } from './dated-covers.ts';
import { nearestOf } from './made-index.ts';

const some = (count: number, facts: DatedFacts): DatedFacts[] => Array.from({ length: count }, () => facts);
const DRAWN: DatedFacts = { year: 2022, style: 'illustrated' };
const PHOTO: DatedFacts = { year: 2023, style: 'photographed' };

async function styleOf(facts: readonly DatedFacts[], weights?: readonly number[], near = facts.length) {
  const index = await datedIndex(facts);
  return styleTeller(index)(nearestOf(near, weights), { covers: allOf(index), last: 2023 });
}

describe('styleTeller', () => {
  it('tells how many of the last three years’ covers are illustrated, and of how many that is known', async () => {
    const older = some(50, { year: 2020, style: 'photographed' });
    const unknown = some(50, { year: 2023 });
    expect(await styleOf([...some(30, DRAWN), ...some(10, PHOTO), ...older, ...unknown])).toEqual({
      illustrated: expect.closeTo(0.75, 9) as number,
      covers: 40,
      since: 2021,
    });
  });

  it('goes by how near they are, pulled towards what is usual of the genre', async () => {
    const covers = [...some(20, DRAWN), ...some(20, PHOTO)];
    const told = await styleOf(covers, [...some(20, {}).map(() => 9), ...some(20, {}).map(() => 1)]);
    expect(told!.illustrated).toBeGreaterThan(0.65);
    expect(told!.illustrated).toBeLessThan(0.9);
  });

  it('tells nothing where fewer than thirty such covers are near', async () => {
    const covers = [...some(29, DRAWN), ...some(40, PHOTO)];
    expect(await styleOf(covers, undefined, 29)).toBeUndefined();
    expect(await styleOf(covers, undefined, 30)).toBeDefined();
  });
});
