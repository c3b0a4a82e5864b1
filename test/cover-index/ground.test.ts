import { describe, expect, it } from 'vitest';
import { type ExpectedGround, groundAmong, GROUND_PRIOR } from '../../src/cover-index/ground.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { type CoverFacts, madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex, nearestOf } from './made-index.ts';

async function ground(
  facts: readonly CoverFacts[],
  weights?: readonly number[],
  usual?: readonly number[],
  { expected, chances }: { readonly expected?: ExpectedGround; readonly chances?: Float64Array } = {},
) {
  const { usual: even } = madeDescription();
  const index = await madeIndex(
    facts.map((told) => madeCover(told)),
    { usual: { ...even, ...(usual && { ground: [...usual] }) } },
  );
  return groundAmong(nearestOf(facts.length, weights), index, expected, chances);
}

const DARK: CoverFacts = { ground: 'black', lightness: 0.2 };
const MID: CoverFacts = { ground: 'teal', lightness: 0.6 };
const LIGHT: CoverFacts = { ground: 'white', lightness: 0.9 };

describe('groundAmong', () => {
  it('gives the weight of the covers of each lightness, pulled a little towards the usual', async () => {
    const { shares } = await ground([DARK, LIGHT], [3, 1]);
    expect(shares.dark).toBeCloseTo((0.75 + 0.3 * GROUND_PRIOR) / (1 + GROUND_PRIOR), 9);
    expect(shares.mid).toBeCloseTo((0.4 * GROUND_PRIOR) / (1 + GROUND_PRIOR), 9);
    expect(shares.light).toBeCloseTo((0.25 + 0.3 * GROUND_PRIOR) / (1 + GROUND_PRIOR), 9);
    expect(shares.dark + shares.mid + shares.light).toBeCloseTo(1, 9);
  });

  it('takes for likeliest what stands out from the usual, not only what is commonest', async () => {
    const covers = [DARK, MID];
    expect((await ground(covers, [9, 10])).lightness).toBe('mid');
    expect((await ground(covers, [9, 10], [0.1, 0.8, 0.1])).lightness).toBe('dark');
    expect((await ground([LIGHT])).lightness).toBe('light');
  });

  it('names what most grounds as light are, how often, in a colour of that name', async () => {
    const { colour, shares } = await ground([MID, LIGHT, MID, DARK], [2, 3, 2, 1]);
    expect(colour).toEqual({ name: 'teal', hex: '#008080', share: shares.mid });
    expect(nameOfColour(colour.hex)).toBe('teal');
  });

  it('never lets a name stand on more covers than the lightnesses that it comes in', async () => {
    const recent = { shares: [0.1, 0.1, 0.8], weight: 1 };
    const { colour, shares } = await ground([MID, LIGHT], [9, 1], undefined, { expected: recent });
    expect(shares.mid).toBeCloseTo(0.5);
    expect(colour).toMatchObject({ name: 'teal', share: shares.mid });
  });

  it('names no ground of covers that are lighter or darker than most', async () => {
    const { lightness, colour } = await ground([MID, MID, LIGHT], [3, 2, 4], [0.3, 0.4, 0.3]);
    expect(lightness).toBe('mid');
    expect(colour.name).toBe('teal');
  });

  it('never lets a name stand on more covers than carry it', async () => {
    const chances = Float64Array.from(NAMED_COLOURS, ({ name }) => (name === 'teal' ? 0.1 : 0.5));
    const { colour } = await ground([MID], undefined, undefined, { chances });
    expect(colour).toMatchObject({ name: 'teal', share: 0.1 });
  });

  it('takes the mean colour of the grounds of that name, by the covers’ weights', async () => {
    const covers = [0x101010, 0x202020].map((colour) => {
      const cover = madeCover(DARK);
      Object.assign(cover.measure.ground, { colour });
      return cover;
    });
    const index = await madeIndex(covers);
    const hexes = [
      [1, 1],
      [9, 1],
    ].map((weights) => groundAmong(nearestOf(2, weights), index).colour.hex);
    const [even, first] = hexes.map((hex) => Number.parseInt(hex.slice(1, 3), 16));
    expect(even).toBeGreaterThan(0x15);
    expect(even).toBeLessThan(0x1b);
    expect(first).toBeGreaterThanOrEqual(0x10);
    expect(first).toBeLessThan(even!);
  });
});
