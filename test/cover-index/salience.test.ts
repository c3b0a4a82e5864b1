import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyMerits, salienceOf } from '../../src/cover-index/salience.ts';
import { type ColourFamily, FAMILIES } from '../../src/palette/colour-families.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex, nearestOf } from './made-index.ts';

describe('salienceOf', () => {
  it('is the greater the more of the cover a colour takes, and 1 for a vivid one on all of it', () => {
    expect(salienceOf('#dc143c', 1)).toBe(1);
    expect(salienceOf('#dc143c', 0.1)).toBeCloseTo(0.1 ** 0.35, 6);
    expect(salienceOf('#dc143c', 0)).toBe(0);
  });

  it('is greater for vivid colours than for greyish ones', () => {
    expect(salienceOf('#dc143c', 0.2)).toBeGreaterThan(1.5 * salienceOf('#7a5560', 0.2));
  });

  it('counts black and white, but greys between only where they are the ground', () => {
    for (const hex of ['#000000', '#ffffff']) expect(salienceOf(hex, 1)).toBeCloseTo(0.6, 6);
    expect(salienceOf('#808080', 0.29)).toBe(0);
    expect(salienceOf('#d3d3d3', 0.31)).toBeGreaterThan(0);
  });

  it('is from 0 to 1 for any colour and share', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 0xffffff }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(any, ([colour, share]) => {
        const salience = salienceOf(`#${colour.toString(16).padStart(6, '0')}`, share);
        expect(salience).toBeGreaterThanOrEqual(0);
        expect(salience).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const MAROON = { maroon: 0.7, white: 0.3 };
const TEAL = { teal: 0.7, white: 0.3 };

/** What speaks for each family on covers of these weights. */
async function merits(maroon: number, teal: number, usual?: Partial<Record<ColourFamily, number>>) {
  const { usual: even } = madeDescription();
  const families = FAMILIES.map((family) => usual?.[family] ?? 0.2);
  const covers = [MAROON, TEAL].map((hues) => madeCover({ hues }));
  const index = await madeIndex(covers, { usual: { ...even, families } });
  const all = familyMerits(nearestOf(2, [maroon, teal]), index);
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

  it('are the logarithms of the mean salience, and of its part of the usual', async () => {
    const of = await merits(1, 1);
    const salience = (salienceOf('#800000', 0.7) / 2 + 0.03 * 0.2) / 1.03;
    expect(of('red')).toBeCloseTo(Math.log(salience) + Math.log(salience / 0.2), 1);
  });

  it('are finite for families that are on none of the covers', async () => {
    const of = await merits(1, 1, { green: 1e-6 });
    expect(Number.isFinite(of('green'))).toBe(true);
  });
});
