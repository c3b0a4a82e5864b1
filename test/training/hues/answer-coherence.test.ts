import { describe, expect, it } from 'vitest';
import type { CoverAdvice, HueReading } from '../../../src/hues/reading.ts';
import { coherenceOf } from '../../../src/training/hues/answer-coherence.ts';
import { COVER_ADVICE, FROM_COVERS } from '../../services/cover-advice.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';

const palette = (ground: string, main: string): CoverAdvice['palettes'][number] => [
  { name: 'a', hex: ground, role: 'ground' },
  { name: 'b', hex: main, role: 'main' },
  { name: 'c', hex: '#ffd700', role: 'ink' },
];
const compared = (hex: string, share: number) => ({
  title: 'One',
  author: 'Some',
  colours: [{ name: 'x', hex, share }],
});

async function readingOf(advice: Partial<CoverAdvice>): Promise<HueReading> {
  const reading = await inMemoryEngine().read({ title: 'Salt', blurb: 'A detective vanishes.' });
  return { ...reading, ...FROM_COVERS, covers: { ...COVER_ADVICE, ...advice } };
}

const ON_BLACK = palette('#050505', '#d01020');
const DARK = { ...COVER_ADVICE.ground, lightness: 'dark' } as const;

describe('coherenceOf', () => {
  it('tells how many first palettes there are, and whether they stand on what is said', async () => {
    const one = await readingOf({ ground: DARK, palettes: [ON_BLACK, palette('#fefefe', '#1040d0')] });
    const other = await readingOf({ ground: DARK, palettes: [palette('#fefefe', '#d01020')] });
    expect(coherenceOf([one, one, other])).toMatchObject({
      answers: 3,
      distinct: 2,
      asSaid: 2 / 3,
      oneHue: 1 / 3,
    });
  });

  it('tells whether a palette’s leading hue is on the comparable covers, from a share that is seen on', async () => {
    const comparables = [compared('#c01010', 0.04), compared('#c01010', 0.039), compared('#1040d0', 0.5)];
    const reading = await readingOf({ palettes: [ON_BLACK], comparables });
    expect(coherenceOf([reading])!.onComparables).toBeCloseTo(1 / 3, 10);
  });

  it('tells whether it is one of the first three ranked hues, and of hues below their usual share', async () => {
    const reading = await readingOf({ palettes: [ON_BLACK] });
    const [hue] = reading.hues;
    const ranked = (...hexes: string[]) => ({
      ...reading,
      hues: hexes.map((hex, at) => Object.assign({}, hue!, { hex, rank: at + 1, lift: at === 4 ? 0.9 : 2 })),
    });
    const third = ranked('#1040d0', '#108030', '#c01010', '#108030', '#108030');
    const fourth = ranked('#1040d0', '#108030', '#108030', '#c01010');
    expect(coherenceOf([third])).toMatchObject({ amongHues: 1, belowUsual: 1 });
    expect(coherenceOf([fourth])).toMatchObject({ amongHues: 0, belowUsual: 0 });
  });

  it('is nothing where covers say nothing', () => {
    expect(coherenceOf([])).toBeUndefined();
  });
});
