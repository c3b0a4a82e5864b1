import { describe, expect, it } from 'vitest';
import { chancesOf, SHARE_PRIOR, sharesAmong } from '../../src/cover-index/chances.ts';
import { NAMED_COLOURS, namedIndex } from '../../src/palette/named-colours.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex, nearestOf } from './made-index.ts';

const [TEAL, BLACK, PINK] = ['teal', 'black', 'pink'].map((name) => namedIndex(name)!);

describe('sharesAmong', () => {
  it('are the weights of the covers that carry each name, pulled a little towards the usual tenth', async () => {
    const index = await madeIndex([
      madeCover({ hues: { teal: 0.5, black: 0.4 } }),
      madeCover({ hues: { black: 0.9 } }),
    ]);
    const shares = sharesAmong(nearestOf(2, [3, 1]), index);
    expect(shares).toHaveLength(NAMED_COLOURS.length);
    expect(shares[TEAL!]).toBeCloseTo((0.75 + 0.1 * SHARE_PRIOR) / (1 + SHARE_PRIOR), 9);
    expect(shares[BLACK!]).toBeCloseTo((1 + 0.1 * SHARE_PRIOR) / (1 + SHARE_PRIOR), 9);
    expect(shares[PINK!]).toBeCloseTo((0.1 * SHARE_PRIOR) / (1 + SHARE_PRIOR), 9);
  });

  it('are never 0 or 1, even for names on no cover or on all', async () => {
    const { usual } = madeDescription();
    const names = usual.names.map((_, name) => (name === PINK ? 0 : 1));
    const index = await madeIndex([madeCover({ hues: { teal: 1 } })], { usual: { ...usual, names } });
    const shares = sharesAmong(nearestOf(1), index);
    expect([shares[PINK!], shares[TEAL!]]).toEqual([1e-4, 1 - 1e-4]);
  });
});

describe('chancesOf', () => {
  it('weigh what the text says and what covers carry by what was fitted for each name', async () => {
    const { chances } = madeDescription();
    const fitted = {
      offset: chances.offset.map((_, name) => (name === TEAL ? 0.2 : 0)),
      head: chances.head.map((_, name) => (name === TEAL ? 0.7 : 0)),
      covers: chances.covers.map((_, name) => (name === TEAL ? 0.4 : 1)),
    };
    const index = await madeIndex([madeCover()], { chances: fitted });
    const logits = new Float32Array(NAMED_COLOURS.length).fill(1.5);
    const shares = new Float64Array(NAMED_COLOURS.length).fill(0.25);
    const found = chancesOf(logits, shares, index);
    const teal = 0.2 + 0.7 * 1.5 + 0.4 * Math.log(0.25 / 0.75);
    expect(found[TEAL!]).toBeCloseTo(1 / (1 + Math.exp(-teal)), 9);
    expect(found[PINK!]).toBeCloseTo(0.25, 9);
  });
});
