import { describe, expect, it } from 'vitest';
import { binColours } from '../../src/covers/colour-bins.ts';

function binsOf(...colours: readonly number[]): ReturnType<typeof binColours> {
  const data = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return binColours({ width: colours.length, height: 1, data });
}

describe('a picture’s colours, like ones put together', () => {
  it('have their mean and their share', () => {
    const { size, colours, shares } = binsOf(0x101010, 0x121212, 0xffffff, 0x101010);
    expect(size).toBe(2);
    expect([...colours]).toEqual([0x111111, 0xffffff]);
    expect([...shares]).toEqual([0.75, 0.25]);
  });

  it('are known for each pixel', () => {
    expect([...binsOf(0xff0000, 0x0000ff, 0xff0000).ofPixel]).toEqual([0, 1, 0]);
  });

  it('lie where they are seen', () => {
    expect(binsOf(0x000000).seen).toEqual(new Float64Array(3));
    expect(binsOf(0xffffff).seen[0]).toBeCloseTo(0.75, 2);
  });
});
