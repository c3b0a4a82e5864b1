import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeCover } from '../../src/covers/decode-cover.ts';
import { PictureError } from '../../src/errors.ts';
import { squarePicture } from '../../src/training/covers/prepare/store-picture.ts';
import {
  flatPng,
  greyProfile,
  INKS,
  inkProfile,
  inkTiff,
  levelsOf,
  levelsOfLab,
  profileOf,
  storedAs,
  storedIn,
  taggedAvif,
} from './colour-files.ts';

/** Colours that every one of the spaces has: a crimson, a teal, an orange, a near-black, a cream, a grey, white. */
const COLOURS = [
  [0xc0, 0x10, 0x30],
  [0x0f, 0x80, 0x80],
  [0xe6, 0x7e, 0x22],
  [0x0c, 0x0e, 0x1e],
  [0xf0, 0xe6, 0xc8],
  [0x80, 0x80, 0x80],
  [0xff, 0xff, 0xff],
] as const;

/** Levels by which a decoded colour may be off. */
const LEVELS = 2;

const FORMATS = {
  8: ['png', 'tiff', 'jpeg', 'webp', 'avif'],
  16: ['png', 'tiff', 'avif'],
} as const;

/** The one colour that a decoded picture has all over. */
async function colourOf(bytes: Uint8Array): Promise<number[]> {
  const { data } = (await decodeCover(bytes)).pixels;
  const colour = [...data.subarray(0, 3)];
  expect(data.every((value, at) => Math.abs(value - colour[at % 3]!) <= 1)).toBe(true);
  return colour;
}

function farthest(colour: readonly number[], expected: readonly number[]): number {
  return Math.max(...colour.map((value, at) => Math.abs(value - expected[at]!)));
}

/** A flat picture of four inks, 0 to 255 each. */
async function inkFile(format: 'tiff' | 'jpeg', inks: readonly number[], profile?: Buffer): Promise<Buffer> {
  const tiff = inkTiff(inks, profile);
  if (format === 'tiff') return tiff;
  const picture = sharp(tiff).keepIccProfile().pipelineColourspace('cmyk').toColourspace('cmyk');
  return picture.jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** What a lossy or less deep file really holds, of numbers as large as a PNG's. */
async function keptNumbers(bytes: Buffer, bits: 8 | 16): Promise<number[]> {
  const picture = sharp(bytes, { ignoreIcc: true });
  if (bits === 8) return [...(await picture.raw().toBuffer()).subarray(0, 3)];
  const deep = await picture.toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer();
  return [0, 2, 4].map((at) => deep.readUInt16LE(at));
}

const CASES = ([8, 16] as const).flatMap((bits) =>
  FORMATS[bits].flatMap((format) =>
    ([undefined, 'srgb', 'adobe', 'p3', 'prophoto'] as const).map((space) => ({ bits, format, space })),
  ),
);

describe('known colours', () => {
  it.each(CASES)('of $bits bits in $format with the profile $space are read', async (one) => {
    const { bits, format, space } = one;
    const most = bits === 8 ? 255 : 65_535;
    for (const colour of COLOURS) {
      const numbers = storedIn(space ?? 'srgb', colour, most);
      const profile = space && profileOf(space);
      const bytes = await storedAs(format, flatPng(numbers, { bits, profile }), bits);
      expect((await sharp(bytes).metadata()).hasProfile).toBe(space !== undefined);
      const expected = levelsOf(space ?? 'srgb', await keptNumbers(bytes, bits), most);
      expect(farthest(await colourOf(bytes), expected)).toBeLessThanOrEqual(LEVELS + 0.1);
    }
  });

  it('are the same in a prepared square', async () => {
    const numbers = storedIn('p3', COLOURS[0], 65_535);
    const { png } = await squarePicture(flatPng(numbers, { bits: 16, profile: profileOf('p3') }));
    const pixels = await sharp(png).raw().toBuffer();
    expect(farthest([...pixels.subarray(0, 3)], COLOURS[0])).toBeLessThanOrEqual(1);
  });

  it.each(['tiff', 'jpeg'] as const)('of CMYK with a profile in %s are read', async (format) => {
    for (const { inks, lab } of INKS) {
      const bytes = await inkFile(format, inks, inkProfile());
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'cmyk', hasProfile: true });
      expect(farthest(await colourOf(bytes), levelsOfLab(lab))).toBeLessThanOrEqual(LEVELS);
    }
  });

  it.each(['tiff', 'jpeg'] as const)(
    'of CMYK without a profile in %s are those of usual inks',
    async (format) => {
      // On coated paper by FOGRA39; a profile of other presses may stand behind them.
      const usual = [
        [255, 255, 255],
        [0, 158, 224],
        [229, 0, 125],
        [255, 236, 0],
        [29, 29, 27],
      ] as const;
      for (const [at, { inks }] of INKS.entries()) {
        expect(farthest(await colourOf(await inkFile(format, inks)), usual[at]!)).toBeLessThan(
          at === 0 ? 1 : 40,
        );
      }
    },
  );

  it('whose profile is of another kind are read as sRGB', async () => {
    const bytes = flatPng([0xc000, 0x1000, 0x3000], { bits: 16, profile: greyProfile(2.2) });
    expect(farthest(await colourOf(bytes), [0xbf, 0x10, 0x30])).toBeLessThanOrEqual(1);
  });

  it('of grey are read by their profile, at any depth', async () => {
    for (const bits of [8, 16] as const) {
      const most = bits === 8 ? 255 : 65_535;
      const light = (100 / 255) ** 1.8;
      const level = 255 * (1.055 * light ** (1 / 2.4) - 0.055);
      const bytes = flatPng([Math.round((100 / 255) * most)], { bits, profile: greyProfile(1.8) });
      expect(farthest(await colourOf(bytes), [level, level, level])).toBeLessThanOrEqual(LEVELS);
    }
  });
});

describe('deep colours', () => {
  it('are rounded to the nearest level', async () => {
    const numbers = [99.6, 100.4, 254.7].map((level) => Math.round(level * 257));
    const bytes = flatPng(numbers, { bits: 16 });
    expect(await colourOf(bytes)).toEqual([100, 100, 255]);
  });

  it('lie on a white that is white', async () => {
    expect(await colourOf(flatPng([0, 0, 0, 0x2000], { bits: 16 }))).toEqual([223, 223, 223]);
    const speck = flatPng([65_535, 65_535, 65_535, 0x8000], { bits: 16 });
    expect(await colourOf(speck)).toEqual([255, 255, 255]);
  });
});

describe('a transparent picture', () => {
  it.each([8, 16] as const)('of %i bits says that nothing is to be seen', async (bits) => {
    for (const numbers of [
      [200, 10, 10, 0],
      [90, 0],
    ]) {
      const refused = await decodeCover(flatPng(numbers, { bits })).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(PictureError);
      expect(refused).toHaveProperty('code', 'PICTURE_TRANSPARENT');
    }
  });

  it('that shows a white thing is white', async () => {
    expect(await colourOf(flatPng([255, 255, 255, 1]))).toEqual([255, 255, 255]);
  });
});

describe('code points', () => {
  const P3 = storedIn('p3', COLOURS[0], 255);
  const plain = (): Promise<Buffer> => storedAs('avif', flatPng(P3), 8);

  it('of Display P3 are heeded in an AVIF and in a PNG', async () => {
    expect(await colourOf(await plain())).toEqual(P3);
    const avif = taggedAvif(await plain(), 12, 13);
    expect(farthest(await colourOf(avif), COLOURS[0])).toBeLessThanOrEqual(1);
    expect(farthest(await colourOf(flatPng(P3, { cicp: [12, 13] })), COLOURS[0])).toBeLessThanOrEqual(1);
  });

  it('of sRGB change nothing', async () => {
    expect(await colourOf(taggedAvif(await plain(), 1, 13))).toEqual(P3);
    expect(await colourOf(flatPng(P3, { cicp: [1, 13] }))).toEqual(P3);
  });

  it('give way to a profile', async () => {
    const bytes = flatPng(P3, { profile: profileOf('srgb'), cicp: [12, 13] });
    expect(farthest(await colourOf(bytes), P3)).toBeLessThanOrEqual(1);
  });

  it.each([16, 18])('of the transfer %i are HDR, and no colour is made up', async (transfer) => {
    for (const bytes of [taggedAvif(await plain(), 9, transfer), flatPng(P3, { cicp: [9, transfer] })]) {
      await expect(decodeCover(bytes)).rejects.toMatchObject({ code: 'PICTURE_HDR' });
    }
  });
});
