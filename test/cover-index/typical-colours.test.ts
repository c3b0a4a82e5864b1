import { describe, expect, it } from 'vitest';
import { typicalColours } from '../../src/cover-index/typical-colours.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { NAMED_COLOURS, namedIndex } from '../../src/palette/named-colours.ts';
import { madeCover } from '../training/hues/covers.ts';
import { seededRandom } from '../../src/training/random.ts';
import { madeDescription, madeIndex, nearestOf } from './made-index.ts';

type Colour = readonly [hex: string, share: number];

/** The typical colour of a name on covers with these colours of it. */
async function typicalOf(name: string, covers: readonly (readonly Colour[])[], weights?: readonly number[]) {
  const index = await madeIndex(
    covers.map((colours) => madeCover({ palette: colours.map(([hex, share]) => ({ name, hex, share })) })),
  );
  return typicalColours(nearestOf(covers.length, weights), index)[namedIndex(name)!]!;
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);

describe('typicalColours', () => {
  it('are the means of the covers’ colours of each name', async () => {
    const hex = await typicalOf('maroon', [[['#700000', 0.5]], [['#900000', 0.5]]]);
    expect(channel(hex, 0)).toBeGreaterThan(0x7d);
    expect(channel(hex, 0)).toBeLessThan(0x83);
    expect([channel(hex, 1), channel(hex, 2)].every((value) => value < 4)).toBe(true);
  });

  it('go by the covers’ weights and the roots of the shares', async () => {
    const even = await typicalOf('maroon', [[['#700000', 0.5]], [['#900000', 0.5]]]);
    const nearer = await typicalOf('maroon', [[['#700000', 0.5]], [['#900000', 0.5]]], [9, 1]);
    const larger = await typicalOf('maroon', [
      [
        ['#700000', 0.81],
        ['#900000', 0.01],
      ],
    ]);
    const [evenly, byWeight, byShare] = [even, nearer, larger].map((hex) => channel(hex, 0));
    expect(byWeight).toBeLessThan(evenly! - 8);
    expect(byShare).toBe(byWeight);
  });

  it('are the usual ones for names that are on none of the covers', async () => {
    const typical = NAMED_COLOURS.map(({ name, hex }) => (name === 'teal' ? '#127a7c' : hex));
    const index = await madeIndex([madeCover({ hues: { red: 1 } })], {
      usual: { ...madeDescription().usual, typical },
    });
    expect(typicalColours(nearestOf(1), index)).toEqual(typical);
  });

  it('are a colour of the covers where the mean of far ends would go by another name', async () => {
    const ends: Colour[] = [
      ['#00ff00', 0.5],
      ['#00ff7f', 0.5],
    ];
    for (const name of ['crimson', 'gold']) {
      const index = await madeIndex([
        madeCover({ palette: ends.map(([hex, share]) => ({ name, hex, share })) }),
      ]);
      const hex = typicalColours(nearestOf(1), index)[namedIndex(name)!]!;
      expect(ends.map(([end]) => end)).toContain(hex);
    }
  });

  it('go by their own names, whatever colours of these names covers have', async () => {
    const random = seededRandom(6);
    const covers = Array.from({ length: 300 }, () => {
      const palette = Array.from({ length: 6 }, () => {
        const hex = `#${Math.floor(random() * 0x1000000)
          .toString(16)
          .padStart(6, '0')}`;
        return { name: nameOfColour(hex), hex, share: 1 / 6 };
      });
      return madeCover({ palette });
    });
    const index = await madeIndex(covers);
    const typical = typicalColours(nearestOf(300), index);
    expect(typical.map(nameOfColour)).toEqual(NAMED_COLOURS.map(({ name }) => name));
  });
});
