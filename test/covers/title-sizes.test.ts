import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeCover, shrinkInside } from '../../src/covers/decode-cover.ts';
import { readabilityOf, THUMBNAIL_HEIGHT } from '../../src/covers/readability.ts';
import { LEAST_LETTERS, type TitleAtSize } from '../../src/covers/legibility.ts';
import { titleAtSizes } from '../../src/covers/title-sizes.ts';
import { SHOWN_SIZES } from '../../src/shown-sizes.ts';
import { packagePath } from '../../src/package-root.ts';
import { flat, SIZE } from './drawn-covers.ts';

/** Height of Inter's capitals in ems. */
const CAPITALS = 0.727;

/** A cover 600 × 900 with a title in capitals of so many pixels' height. */
async function titled(capitals: number, ink: string, ground: string, text = 'HARE'): Promise<Buffer> {
  const letters = await sharp({
    text: {
      text: `<span foreground="${ink}">${text}</span>`,
      font: `Inter Bold ${capitals / CAPITALS}`,
      fontfile: packagePath('assets', 'fonts', 'Inter-Bold.ttf'),
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = Math.round((SIZE.width - letters.info.width) / 2);
  return flat(ground)
    .composite([{ input: letters.data, left, top: 200 }])
    .removeAlpha()
    .png()
    .toBuffer();
}

async function sizesOf(cover: Buffer): Promise<TitleAtSize[]> {
  const { pixels } = await decodeCover(cover);
  const { title } = readabilityOf(await shrinkInside(pixels, { width: 240, height: THUMBNAIL_HEIGHT }));
  return titleAtSizes(pixels, title!.area);
}

const judged = (sizes: readonly TitleAtSize[]) => sizes.map(({ inColour, inGrey }) => [inColour, inGrey]);

describe('a title at the sizes of shops', () => {
  it.each([100, 60, 40, 30])(
    'has letters as high as they were drawn: capitals of %i pixels',
    async (capitals) => {
      const sizes = await sizesOf(await titled(capitals, '#ffffff', '#101828'));
      expect(sizes.map(({ width, height }) => ({ width, height }))).toEqual([...SHOWN_SIZES]);
      for (const { width, letters } of sizes) {
        const shown = (capitals * width) / SIZE.width;
        expect(Math.abs(letters - shown)).toBeLessThan(0.08 * shown + 0.5);
      }
    },
  );

  it('has strokes a fifth as thick as Inter Bold is high', async () => {
    const [{ letters, strokes }] = (await sizesOf(await titled(100, '#ffffff', '#101828'))) as [TitleAtSize];
    expect(strokes / letters).toBeGreaterThan(0.15);
    expect(strokes / letters).toBeLessThan(0.3);
  });

  it('is clear at all of them when it is large', async () => {
    const sizes = await sizesOf(await titled(80, '#ffffff', '#101828'));
    expect(judged(sizes)).toEqual(SHOWN_SIZES.map(() => ['clear', 'clear']));
    expect(Math.min(...sizes.map(({ contrast }) => contrast))).toBeGreaterThan(7);
  });

  it('is lost where its letters are less than 5 pixels high', async () => {
    // 34 pixels of 600 are 9.1 of 160, 5.7 of 100 and 4.3 of 75.
    const sizes = await sizesOf(await titled(34, '#ffffff', '#101828', 'THE HARBOUR'));
    expect(sizes.map(({ letters }) => letters >= LEAST_LETTERS)).toEqual([true, true, false]);
    expect(sizes.map(({ inColour }) => inColour)).toEqual(['clear', 'clear', 'lost']);
  });

  it('loses contrast the smaller it is shown', async () => {
    const sizes = await sizesOf(await titled(44, '#ffffff', '#4a4a4a', 'THE HARBOUR'));
    const contrasts = sizes.map(({ contrast }) => contrast);
    expect(contrasts).toEqual(contrasts.toSorted((one, other) => other - one));
  });

  it('is faint with little contrast, and lost with hardly any', async () => {
    const faint = await sizesOf(await titled(90, '#8f8f8f', '#555555'));
    expect(judged(faint)).toEqual(SHOWN_SIZES.map(() => ['faint', 'faint']));
    const lost = await sizesOf(await titled(90, '#8a8a8a', '#6a6a6a'));
    expect(judged(lost)).toEqual(SHOWN_SIZES.map(() => ['lost', 'lost']));
  });

  it('of red on a green as light is lost in grey, and held by its hue in colour', async () => {
    const sizes = await sizesOf(await titled(90, '#d40000', '#007a00'));
    expect(judged(sizes)).toEqual(SHOWN_SIZES.map(() => ['faint', 'lost']));
  });

  it('keeps its own size on a cover that is smaller than the room', async () => {
    const small = await sharp(await titled(100, '#ffffff', '#101828'))
      .resize(80, 120)
      .png()
      .toBuffer();
    const sizes = await sizesOf(small);
    expect(sizes[0]!.letters).toBe(sizes[1]!.letters);
    expect(sizes[2]!.letters).toBeLessThan(sizes[0]!.letters);
  });

  it('has no letters where there is nothing but ground', async () => {
    const { pixels } = await decodeCover(await flat('#336699').png().toBuffer());
    const sizes = titleAtSizes(pixels, { left: 0.1, top: 0.1, width: 0.5, height: 0.1 });
    for (const size of sizes) {
      expect(size).toMatchObject({ contrast: 1, letters: 0, strokes: 0, inColour: 'lost', inGrey: 'lost' });
    }
  });
});
