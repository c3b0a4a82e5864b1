import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/palette/contrast.ts';
import { layOutWorn } from '../../src/palette/worn-cover.ts';
import { wornPalette } from '../platforms/replies.ts';

describe('a palette on a cover', () => {
  it('sets the title in the ink on the ground, and leaves main and accents for shapes, in order', () => {
    expect(layOutWorn(wornPalette())).toEqual({
      ground: { name: 'black', hex: '#0d0c10' },
      title: { name: 'ivory', hex: '#f4efe1' },
      contrast: contrast('#f4efe1', '#0d0c10'),
      shapes: [
        { name: 'maroon', hex: '#6e1a1f' },
        { name: 'darkgoldenrod', hex: '#b98a2e' },
        { name: 'steelblue', hex: '#4b7da6' },
      ],
    });
  });

  it.each(['ground', 'ink'] as const)('needs its %s', (role) => {
    expect(layOutWorn(wornPalette().filter((colour) => colour.role !== role))).toBeUndefined();
  });
});
