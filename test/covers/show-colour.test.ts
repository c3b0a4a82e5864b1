import { describe, expect, it } from 'vitest';
import { binColours } from '../../src/covers/colour-bins.ts';
import { showColour } from '../../src/covers/show-colour.ts';
import { toOklab } from '../../src/palette/oklab.ts';
import { asSeen } from '../../src/palette/perceived-colour.ts';

const BLACK = seen('#000000');

function seen(hex: string): Float64Array {
  const { l, a, b } = asSeen(toOklab(hex));
  return Float64Array.of(l, a, b);
}

/** The hex that shows `picked` among colours, of each of which so much is there. */
function shown(
  picked: string,
  colours: readonly (readonly [hex: number, presence: number])[],
  ground?: Float64Array,
): string {
  const data = Uint8Array.from(colours.flatMap(([hex]) => [hex >> 16, (hex >> 8) & 255, hex & 255]));
  const bins = binColours({ width: colours.length, height: 1, data });
  const presence = Float64Array.from(colours, ([, share]) => share / colours.length);
  const own = colours.map((_, at) => at);
  const bin = showColour(bins, presence, { seen: seen(picked), bins: own }, ground);
  return `#${bins.colours[bin]!.toString(16).padStart(6, '0')}`;
}

describe('the shade that shows a colour', () => {
  const reds = [
    [0xa01020, 0.2],
    [0xb41424, 1],
    [0xc81828, 0.4],
  ] as const;

  it('is the one of which most is there', () => {
    expect(shown('#b01424', reds)).toBe('#b41424');
  });

  it('is the one that stands out most from the ground where little of any is there', () => {
    const thin = reds.map(([hex]) => [hex, 0.1] as const);
    expect(shown('#b41424', thin, BLACK)).toBe('#c81828');
  });

  it('is the nearest where none is near', () => {
    expect(shown('#ffffff', reds, BLACK)).toBe('#c81828');
  });
});
