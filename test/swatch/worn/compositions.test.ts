import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/swatch/layout.ts';
import { COMPOSITIONS, COVER_UNITS, TITLE_BOX, type Shape } from '../../../src/swatch/worn/compositions.ts';

const GROUND = '#000000';
const COLOURS = { main: '#ff0000', accents: ['#00ff00', '#0000ff', '#ffffff'] };

async function sharesOf(
  shapes: readonly Shape[],
  box: Box = { x: 0, y: 0, ...COVER_UNITS },
): Promise<Map<string, number>> {
  const { width, height } = COVER_UNITS;
  const drawn = shapes.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${GROUND}"/>${drawn}</svg>`;
  const region = { left: box.x, top: box.y, width: box.width, height: box.height };
  const data = await sharp(Buffer.from(svg)).extract(region).removeAlpha().raw().toBuffer();
  const shares = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const hex = `#${data.subarray(at, at + 3).toString('hex')}`;
    shares.set(hex, (shares.get(hex) ?? 0) + 3 / data.length);
  }
  return shares;
}

describe.each(COMPOSITIONS.map((compose, index) => [index + 1, compose] as const))(
  'composition %i',
  (_, compose) => {
    it('has most ground, then main, and little of each accent', async () => {
      for (let count = 0; count <= COLOURS.accents.length; count++) {
        const accents = COLOURS.accents.slice(0, count);
        const shares = await sharesOf(compose({ ...COLOURS, accents }));
        const main = shares.get(COLOURS.main) ?? 0;
        expect(shares.get(GROUND)).toBeGreaterThan(0.5);
        expect(main).toBeGreaterThan(0.1);
        for (const accent of accents) {
          expect(shares.get(accent)).toBeGreaterThan(0.003);
          expect(shares.get(accent)).toBeLessThan(main);
        }
      }
    });

    it('leaves the title nothing but ground', async () => {
      const shares = await sharesOf(compose(COLOURS), TITLE_BOX);
      expect([...shares.keys()]).toEqual([GROUND]);
    });

    it('has room for more accents than it has shapes for', () => {
      const accents = Array.from({ length: 8 }, () => '#00ff00');
      expect(compose({ ...COLOURS, accents })).toEqual(compose({ ...COLOURS, accents: accents.slice(0, 3) }));
    });
  },
);
