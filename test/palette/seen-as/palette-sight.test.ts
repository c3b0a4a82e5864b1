import { describe, expect, it } from 'vitest';
import type { CoverRole } from '../../../src/palette/role.ts';
import { MERGING, mergingPairs } from '../../../src/palette/seen-as/merging.ts';
import { type RoledColour, sightOf } from '../../../src/palette/seen-as/palette-sight.ts';
import { leastContrast } from '../../../src/palette/seen-as/readable-ink.ts';
import { SHOP_PAGES } from '../../../src/palette/seen-as/shop-edge.ts';

const colour = (role: CoverRole, hex: string): RoledColour => ({ name: hex, hex, role });

/** Ivory, with a red and a green of one lightness, and black type. */
const IVORY = [
  colour('ground', '#f4efe1'),
  colour('main', '#a05048'),
  colour('accent', '#5c7a3a'),
  colour('ink', '#0b0b0d'),
];

describe('neighbours that merge', () => {
  it('are named with the sights in which they do', () => {
    const [pair, ...others] = mergingPairs(IVORY);
    expect(others).toEqual([]);
    expect([pair!.one.hex, pair!.other.hex]).toEqual(['#a05048', '#5c7a3a']);
    expect(pair!.sights).toEqual(['deutan', 'grey']);
  });

  it('may be the ground and what stands on it, and two accents; type stands on the ground alone', () => {
    const pairs = mergingPairs([
      colour('ground', '#a05048'),
      colour('main', '#f4efe1'),
      colour('accent', '#5c7a3a'),
      colour('accent', '#f0f4e1'),
      colour('ink', '#f4efdf'),
    ]);
    expect(pairs.map(({ one, other }) => [one.hex, other.hex])).toEqual([
      ['#a05048', '#5c7a3a'],
      ['#f4efe1', '#f0f4e1'],
    ]);
  });

  it('are none where lightness keeps all apart', () => {
    expect(
      mergingPairs(['#000000', '#555555', '#aaaaaa', '#ffffff'].map((hex) => colour('accent', hex))),
    ).toEqual([]);
  });

  it('merge below the bound, and not at it', () => {
    // Lightness of greys in OKLab is the cube root of their luminance.
    const near = mergingPairs([colour('ground', '#808080'), colour('main', '#959595')]);
    const far = mergingPairs([colour('ground', '#808080'), colour('main', '#999999')]);
    expect(near.map(({ sights }) => sights)).toEqual([['grey']]);
    expect(far).toEqual([]);
    expect(MERGING.grey).toBeGreaterThan(MERGING.protan);
  });
});

const edgeOn = (ground: string) => sightOf([colour('ground', ground), colour('ink', '#ffffff')]).edge;

describe('an edge', () => {
  it('is needed on a white page by a light ground, and on a dark page by a dark one', () => {
    expect(edgeOn('#f4efe1')?.page).toBe('light');
    expect(edgeOn('#101828')?.page).toBe('dark');
    expect(edgeOn('#b22222')).toBeUndefined();
  });

  it('is by those who don’t see red, too, of a red that is black to them', () => {
    expect(leastContrast('#780000', SHOP_PAGES.dark)).toBeLessThan(1.6);
    expect(edgeOn('#780000')?.page).toBe('dark');
  });

  it('is the first of the palette’s colours that stands out from page and ground', () => {
    const { edge } = sightOf(IVORY);
    expect(edge).toMatchObject({ hex: '#a05048', page: 'light' });
    expect(edge!.contrast).toBeGreaterThanOrEqual(3);
    const pale = sightOf([IVORY[0]!, colour('main', '#f0c9c0'), ...IVORY.slice(2)]);
    expect(pale.edge).toMatchObject({ hex: '#5c7a3a' });
  });

  it('is the ink where no other does', () => {
    const { edge } = sightOf([
      colour('ground', '#ffffff'),
      colour('main', '#ffe98a'),
      colour('ink', '#202020'),
    ]);
    expect(edge).toEqual({
      name: '#202020',
      hex: '#202020',
      page: 'light',
      contrast: expect.any(Number) as number,
    });
    expect(edge!.contrast).toBeGreaterThan(10);
  });
});

describe('a palette that is put together from single hues', () => {
  it('is given an ink for its primary', () => {
    const { ink } = sightOf([
      { name: 'gold', hex: '#ffd700', role: 'primary' },
      { name: 'navy', hex: '#000080', role: 'secondary' },
    ]);
    expect(ink).toMatchObject({ name: 'black', hex: '#050507' });
    expect(Math.min(...Object.values(ink.contrasts))).toBeGreaterThanOrEqual(4.5);
  });

  it('needs at least one colour', () => {
    expect(() => sightOf([])).toThrow(RangeError);
  });
});
