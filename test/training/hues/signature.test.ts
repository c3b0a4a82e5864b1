import { describe, expect, it } from 'vitest';
import { HUES, hueIndex } from '../../../src/palette/hues.ts';
import {
  hueProminence,
  huePresence,
  meanCoverage,
  orderOf,
  signatureFigures,
  signatureOf,
  signatureShares,
} from '../../../src/training/hues/signature.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => hueIndex(name)!;
const namesOf = (hues: readonly number[]): string[] => hues.map((hue) => HUES[hue]!.name);

/** Mean coverage of a tenth for every hue but those told. */
function usual(told: Readonly<Record<string, number>> = {}): Float32Array {
  return Float32Array.from(HUES, ({ name }) => told[name] ?? 0.1);
}

describe('huePresence', () => {
  it('is 1 from four of a hundred pixels on', () => {
    const presence = huePresence([
      madeCover({ hues: { teal: 0.0401, navy: 0.0399, gold: 0.5 } }),
      madeCover(),
    ]);
    expect(presence).toHaveLength(116);
    expect([presence[index('teal')], presence[index('navy')], presence[index('gold')]]).toEqual([1, 0, 1]);
    expect(presence.subarray(58).every((value) => value === 0)).toBe(true);
  });
});

describe('hueProminence', () => {
  it('is the square root of the share of the pixels', () => {
    const prominence = hueProminence([madeCover({ hues: { teal: 0.25, gold: 0.01 } }), madeCover()]);
    expect(prominence).toHaveLength(116);
    expect(prominence[index('teal')]).toBeCloseTo(0.5, 6);
    expect(prominence[index('gold')]).toBeCloseTo(0.1, 6);
    expect(prominence.subarray(58).every((value) => value === 0)).toBe(true);
  });
});

describe('meanCoverage', () => {
  it('is each hue’s mean share of the pixels', () => {
    const covers = [madeCover({ hues: { teal: 0.5 } }), madeCover({ hues: { teal: 0.1, gold: 0.2 } })];
    const means = meanCoverage(covers);
    expect(means).toHaveLength(58);
    expect(means[index('teal')]).toBeCloseTo(0.3, 6);
    expect(means[index('gold')]).toBeCloseTo(0.1, 6);
  });
});

describe('signatureOf', () => {
  it('is the three hues on the cover with the highest coverage relative to the mean', () => {
    const cover = madeCover({ hues: { silver: 0.4, teal: 0.2, gold: 0.1, pink: 0.06 } });
    const means = usual({ silver: 0.4, teal: 0.1, gold: 0.01, pink: 0.05 });
    expect(namesOf(signatureOf(cover, means))).toEqual(['gold', 'teal', 'pink']);
  });

  it('leaves out hues that are not on the cover, however unusual', () => {
    const cover = madeCover({ hues: { silver: 0.4, lime: 0.039 } });
    expect(namesOf(signatureOf(cover, usual({ lime: 0.0001 })))).toEqual(['silver']);
    expect(signatureOf(madeCover(), usual())).toEqual([]);
  });

  it('takes a hue that was never met before', () => {
    const cover = madeCover({ hues: { lime: 0.1, silver: 0.4 } });
    expect(namesOf(signatureOf(cover, usual({ lime: 0 })))).toEqual(['lime', 'silver']);
  });
});

/** For each cover the hues with a share, in thousandths. */
function thousandths(shares: Float32Array): Record<string, number>[] {
  return [0, 1, 2].slice(0, shares.length / 58).map((row) =>
    Object.fromEntries(
      HUES.flatMap(({ name }, hue) => {
        const share = shares[row * 58 + hue]!;
        return share > 0 ? [[name, Math.round(share * 1000)]] : [];
      }),
    ),
  );
}

describe('signatureShares', () => {
  it('give each hue of a cover’s signature the same part of 1', () => {
    const covers = [
      madeCover({ hues: { teal: 0.5 } }),
      madeCover({ hues: { gold: 0.4, navy: 0.2, pink: 0.1, silver: 0.05 } }),
      madeCover(),
    ];
    expect(thousandths(signatureShares(covers, usual()))).toEqual([
      { teal: 1000 },
      { gold: 333, navy: 333, pink: 333 },
      {},
    ]);
  });
});

describe('signatureFigures', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => at);

  it('give the mean share of the signature in the first ten', () => {
    const signatures = [[0, 9], [5, 10, 15], [19]];
    expect(signatureFigures([twenty, twenty, twenty], signatures).recallAt10).toBeCloseTo(
      (1 + 1 / 3 + 0) / 3,
      10,
    );
  });

  it('pass over covers without a signature', () => {
    expect(signatureFigures([twenty, twenty], [[], [3]]).recallAt10).toBe(1);
    expect(signatureFigures([], []).recallAt10).toBe(0);
  });

  it('count how many hues reach a top five', () => {
    expect(signatureFigures([twenty, twenty.toReversed(), twenty], [[], [], []]).reachingTopFive).toBe(10);
  });
});

describe('orderOf', () => {
  it('gives places, largest first, equal ones in order', () => {
    expect(orderOf([1, 3, 2, 3])).toEqual([1, 3, 2, 0]);
  });
});
