import { describe, expect, it } from 'vitest';
import {
  familyMerits,
  familySaliences,
  LIFT_EXPONENT,
  SALIENCE_PRIOR,
  standingOf,
} from '../../src/cover-index/families.ts';
import { salienceOf } from '../../src/cover-index/salience.ts';
import { type ColourFamily, FAMILIES, familyOf } from '../../src/palette/colour-families.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex, nearestOf } from './made-index.ts';

const MAROON = { maroon: 0.7, white: 0.3 };
const TEAL = { teal: 0.7, white: 0.3 };

/** What speaks for each family on covers of these weights. */
async function merits(maroon: number, teal: number, usual?: Partial<Record<ColourFamily, number>>) {
  const { usual: even } = madeDescription();
  const families = FAMILIES.map((family) => usual?.[family] ?? 0.2);
  const covers = [MAROON, TEAL].map((hues) => madeCover({ hues }));
  const index = await madeIndex(covers, { usual: { ...even, families } });
  const all = familyMerits(familySaliences(nearestOf(2, [maroon, teal]), index), index);
  return (family: ColourFamily): number => all[FAMILIES.indexOf(family)]!;
}

describe('familyMerits', () => {
  it('speak for families that strike the eye on the nearest covers, by the covers’ weights', async () => {
    const of = await merits(3, 1);
    expect(of('red')).toBeGreaterThan(of('teal'));
    expect(of('teal')).toBeGreaterThan(of('green'));
    const turned = await merits(1, 3);
    expect(turned('teal')).toBeGreaterThan(turned('red'));
  });

  it('speak for what is less usual', async () => {
    const [usual, rare] = [await merits(1, 1), await merits(1, 1, { red: 0.05 })];
    expect(rare('red')).toBeGreaterThan(usual('red') + 1);
    expect(rare('teal')).toBe(usual('teal'));
  });

  it('are the logarithms of the mean salience and, weighed more, of its part of the usual', async () => {
    const of = await merits(1, 1);
    const salience = (salienceOf('#800000', 0.7) / 2 + SALIENCE_PRIOR * 0.2) / (1 + SALIENCE_PRIOR);
    expect(of('red')).toBeCloseTo(Math.log(salience) + LIFT_EXPONENT * Math.log(salience / 0.2), 1);
  });

  it('are finite for families that are on none of the covers', async () => {
    const of = await merits(1, 1, { green: 1e-6 });
    expect(Number.isFinite(of('green'))).toBe(true);
  });
});

const at = (family: ColourFamily): number => FAMILIES.indexOf(family);
const namesOf = (family: ColourFamily): number[] =>
  NAMED_COLOURS.flatMap(({ hex }, name) => (familyOf(hex) === family ? [name] : []));

describe('standingOf', () => {
  it('takes a family for as likely as its names together, but for no more than certain', async () => {
    const index = await madeIndex([madeCover()]);
    const chances = new Float64Array(NAMED_COLOURS.length);
    for (const name of namesOf('red').slice(0, 2)) chances[name] = 0.2;
    for (const name of namesOf('blue')) chances[name] = 0.9;
    const told = Float64Array.from(FAMILIES, (_, family) => family);
    const standing = standingOf(chances, told, index);
    expect(standing.chances[at('red')]).toBeCloseTo(0.4, 9);
    expect(standing.chances[at('blue')]).toBe(1);
    expect(standing.chances[at('green')]).toBe(0);
    expect(standing.merits).toEqual(told);
  });

  it('holds that against the usual shares of the same names', async () => {
    const index = await madeIndex([madeCover()]);
    const standing = standingOf(
      new Float64Array(NAMED_COLOURS.length).fill(0.2),
      new Float64Array(FAMILIES.length),
      index,
    );
    for (const family of ['red', 'blue', 'brown'] as const)
      expect(standing.lifts[at(family)]).toBeCloseTo(2, 9);
  });

  it('has finite lifts for families that are on no cover', async () => {
    const { usual } = madeDescription();
    const index = await madeIndex([madeCover()], { usual: { ...usual, names: usual.names.map(() => 0) } });
    const { lifts } = standingOf(
      new Float64Array(NAMED_COLOURS.length).fill(0.01),
      new Float64Array(FAMILIES.length),
      index,
    );
    expect(lifts.every(Number.isFinite)).toBe(true);
  });
});
