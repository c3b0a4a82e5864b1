import { describe, expect, it } from 'vitest';
import { TEXT_CONTRAST, contrast } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { layOutCover } from '../../src/palette/plain-cover.ts';

const NAVY = { name: 'navy', hex: '#000080' };
const GOLD = { name: 'gold', hex: '#ffd700' };
const TEAL = { name: 'teal', hex: '#008080' };

describe('a plain cover', () => {
  it('sets the title in the hue that stands out best, and leaves the rest for shapes', () => {
    const cover = layOutCover([NAVY, TEAL, GOLD], 0);
    expect(cover).toMatchObject({ ground: NAVY, title: GOLD, shapes: [TEAL] });
    expect(cover.contrast).toBe(contrast('#ffd700', '#000080'));
  });

  it('takes an ink where no hue can be read, and all other hues for shapes', () => {
    const cover = layOutCover([TEAL, { name: 'steelblue', hex: '#4682b4' }], 0);
    expect(cover.title).toEqual({ hex: '#ffffff' });
    expect(cover.shapes).toEqual([{ name: 'steelblue', hex: '#4682b4' }]);
  });

  it('can be read on every hue, beside every other', () => {
    for (const ground of HUES) {
      for (const other of HUES) {
        if (other === ground) continue;
        const cover = layOutCover([ground, other], 0);
        expect(contrast(cover.title.hex, ground.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
      expect(layOutCover([ground], 0).contrast).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('needs a hue at the place that is named', () => {
    expect(() => layOutCover([NAVY], 1)).toThrow(new RangeError('Expected one of 1 hues but received 1'));
  });
});
