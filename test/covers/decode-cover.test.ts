import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DECODED_SIDE, decodeCover, shrinkInside, stretchTo } from '../../src/covers/decode-cover.ts';
import { PictureError } from '../../src/errors.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import { madeEpub, madeWord } from '../documents/made-documents.ts';
import { pngChunk } from './colour-files.ts';
import { bands, flat, SIZE } from './drawn-covers.ts';

const RED = '#c81e1e';

/** The colour at a place of a decoded picture, counted in shares of its sides. */
function colourAt(
  { width, height, data }: { width: number; height: number; data: Uint8Array },
  x: number,
  y: number,
): number[] {
  const at = (Math.floor(y * (height - 1)) * width + Math.floor(x * (width - 1))) * 3;
  return [...data.subarray(at, at + 3)];
}

function expectNear(colour: readonly number[], expected: readonly number[], most = 6): void {
  expect(Math.max(...colour.map((value, at) => Math.abs(value - expected[at]!)))).toBeLessThanOrEqual(most);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await decodeCover(bytes).catch((error: unknown) => error);
  if (!(outcome instanceof PictureError)) throw new Error('no PictureError was thrown');
  expect(outcome.message).toMatch(/^[A-Z].*\.$/);
  expect(outcome.message).not.toMatch(/vips|sharp|undefined|\n/i);
  return outcome.code;
}

/** A PNG that says it is this large and holds next to nothing. */
function hugePng(width: number, height: number, depth: 8 | 16 = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, depth === 8 ? 2 : 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.from('789c', 'hex')),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a cover', () => {
  it.each([
    ['jpeg', () => flat(RED).jpeg().toBuffer()],
    ['jpeg', () => flat(RED).jpeg({ progressive: true }).toBuffer()],
    ['png', () => flat(RED).png().toBuffer()],
    ['png', () => flat(RED).png({ progressive: true, palette: true }).toBuffer()],
    ['png', () => flat(RED).toColourspace('rgb16').png().toBuffer()],
    ['webp', () => flat(RED).webp().toBuffer()],
    ['gif', () => flat(RED).gif().toBuffer()],
    ['avif', () => flat(RED).avif({ effort: 0 }).toBuffer()],
    ['tiff', () => flat(RED).tiff().toBuffer()],
    ['tiff', () => flat(RED).tiff({ compression: 'deflate' }).toBuffer()],
  ] as const)('of the format %s is read and made small', async (format, draw) => {
    const { pixels, source } = await decodeCover(await draw());
    expect(source).toEqual({ format, ...SIZE });
    expect([pixels.width, pixels.height]).toEqual([320, DECODED_SIDE]);
    expect(pixels.data).toHaveLength(320 * DECODED_SIDE * 3);
    expectNear(colourAt(pixels, 0.5, 0.5), [200, 30, 30]);
  });

  it('of CMYK is read in sRGB', async () => {
    const bytes = await flat('#1e5ac8').toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const [red = 255, , blue = 0] = colourAt((await decodeCover(bytes)).pixels, 0.5, 0.5);
    expect(blue - red).toBeGreaterThan(80);
  });

  it('of grey levels is read as three equal channels', async () => {
    for (const depth of ['b-w', 'grey16'] as const) {
      const bytes = await flat('#808080').toColourspace(depth).png().toBuffer();
      expect((await sharp(bytes).metadata()).channels).toBe(1);
      expect(colourAt((await decodeCover(bytes)).pixels, 0.5, 0.5)).toEqual([128, 128, 128]);
    }
  });

  it('with transparency is laid on white, at any depth', async () => {
    const half = { r: 0, g: 0, b: 0, alpha: 0.5 };
    const ground = sharp({ create: { width: 40, height: 60, channels: 4, background: half } });
    for (const space of ['srgb', 'rgb16', 'b-w', 'grey16'] as const) {
      const bytes = await ground.clone().toColourspace(space).png().toBuffer();
      expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
      expectNear(colourAt((await decodeCover(bytes)).pixels, 0.5, 0.5), [127, 127, 127], 2);
    }
  });

  it.each(['gif', 'webp'] as const)('that moves, as %s, is read by its first frame', async (format) => {
    const frames = await Promise.all(
      ['#c81e1e', '#1e1ec8', '#1ec81e'].map((hex) => flat(hex, { width: 60, height: 90 }).png().toBuffer()),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(bytes).metadata()).pages).toBe(3);
    const { pixels, source } = await decodeCover(bytes);
    expect(source).toEqual({ format, width: 60, height: 90 });
    expectNear(colourAt(pixels, 0.5, 0.9), [200, 30, 30]);
  });

  it.each([
    [1, 'top'],
    [3, 'bottom'],
    [6, 'right'],
    [8, 'left'],
  ] as const)('is turned as EXIF orientation %i says', async (orientation, side) => {
    const upright = await bands([
      ['#c81e1e', 0.5],
      ['#1e1ec8', 0.5],
    ]);
    const bytes = await sharp(upright).withMetadata({ orientation }).jpeg().toBuffer();
    const { pixels, source } = await decodeCover(bytes);
    const lies = orientation > 4;
    expect(source).toMatchObject(lies ? { width: 900, height: 600 } : { width: 600, height: 900 });
    expect(pixels.width > pixels.height).toBe(lies);
    const places = { top: [0.5, 0.1], bottom: [0.5, 0.9], right: [0.9, 0.5], left: [0.1, 0.5] } as const;
    const [x, y] = places[side];
    expectNear(colourAt(pixels, x, y), [200, 30, 30]);
  });

  it('that is small stays as large as it is', async () => {
    const { pixels } = await decodeCover(await flat(RED, { width: 16, height: 24 }).png().toBuffer());
    expect([pixels.width, pixels.height]).toEqual([16, 24]);
  });

  it('of any proportions keeps them', async () => {
    const { pixels } = await decodeCover(await flat(RED, { width: 4000, height: 16 }).png().toBuffer());
    expect([pixels.width, pixels.height]).toEqual([480, 2]);
  });

  it('of 29 megapixels is read within seconds', async () => {
    const bytes = await flat(RED, { width: 4400, height: 6700 }).png({ progressive: true }).toBuffer();
    expect((await decodeCover(bytes)).source).toMatchObject({ width: 4400, height: 6700 });
  });
});

describe('a file that is no cover', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['nothing', 'PICTURE_EMPTY', ''],
    ['text', 'PICTURE_NOT_A_PICTURE', 'A storm is coming to the island.'],
    ['text that begins like a bitmap', 'PICTURE_NOT_A_PICTURE', 'BMX riders of the world'],
    ['text of another script', 'PICTURE_NOT_A_PICTURE', '風が吹く。'.repeat(900)],
    ['a web page', 'PICTURE_NOT_A_PICTURE', '\uFEFF\n<!-- a -->\n<!DOCTYPE html><html><svg></svg></html>'],
    ['a PDF', 'PICTURE_DOCUMENT', '%PDF-1.7\n%âãÏÓ'],
    ['an archive', 'PICTURE_NOT_A_PICTURE', 'PK\u0003\u0004\0\0'],
    ['a Word document', 'PICTURE_DOCUMENT', madeWord('<w:p/>')],
    ['an e-book', 'PICTURE_DOCUMENT', madeEpub('')],
    ['an RTF document', 'PICTURE_DOCUMENT', String.raw`{\rtf1\ansi A storm.}`],
    ['noise', 'PICTURE_NOT_A_PICTURE', Uint8Array.from({ length: 900 }, (_, at) => (at * 131) % 256)],
    ['an SVG', 'PICTURE_FORMAT_REFUSED', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [
      'an SVG with a prologue',
      'PICTURE_FORMAT_REFUSED',
      '\uFEFF<?xml version="1.0"?>\n<!-- <html> --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd">\n<svg/>',
    ],
    ['a HEIC', 'PICTURE_HEIC', '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'],
    ['a bitmap', 'PICTURE_FORMAT_REFUSED', 'BM\u0046\0\0\0\0\0\0\0\u0036\0\0\0'],
    ['a Photoshop document', 'PICTURE_FORMAT_REFUSED', '8BPS\0\u0001'],
    ['a JPEG XL', 'PICTURE_FORMAT_REFUSED', Uint8Array.of(0xff, 0x0a, 0xfa, 0x1f)],
    ['a JPEG 2000', 'PICTURE_FORMAT_REFUSED', '\0\0\0\u000cjP  \r\n'],
    ['a JPEG’s first bytes', 'PICTURE_DAMAGED', Uint8Array.of(0xff, 0xd8, 0xff)],
    ['a PNG’s first bytes', 'PICTURE_DAMAGED', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('%s is answered with %s', async (_name, code, content) => {
    expect(await codeOf(typeof content === 'string' ? Buffer.from(content) : content)).toBe(code);
  });

  it('is told by what it is, whatever its bytes hide', async () => {
    await expect(decodeCover(Buffer.from('<html><body>Not found</body></html>'))).rejects.toThrow(
      'The file is a web page and no picture. Save the cover as JPEG, PNG, WebP, GIF, AVIF or TIFF.',
    );
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await expect(decodeCover(svg)).rejects.toThrow("The file is an SVG drawing, which can't be read.");
  });

  it('takes no longer for comments without end', async () => {
    const started = performance.now();
    for (const text of ['<!---->'.repeat(700), '<!--'.repeat(1200), '<?'.repeat(2000), ' '.repeat(5000)]) {
      expect(await codeOf(Buffer.from(text))).toBe('PICTURE_NOT_A_PICTURE');
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a picture that is too much', () => {
  it.each([
    [50_000, 50_000],
    [30_001, 1000],
  ])('of %i × %i pixels is refused before it is unpacked', async (width, height) => {
    const started = performance.now();
    expect(await codeOf(hugePng(width, height))).toBe('PICTURE_TOO_LARGE');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['longer than any side may be', 1_875_000, 16],
    ['higher than any side may be', 16, PICTURE_LIMITS.longSide + 1],
    ['of so many deep pixels that memory is short', 5500, 5454],
  ])('%s is refused before it is unpacked', async (_what, width, height) => {
    const bytes = hugePng(width, height, 16);
    expect(width * height).toBeLessThanOrEqual(PICTURE_LIMITS.pixels);
    expect(await codeOf(bytes)).toBe('PICTURE_TOO_LARGE');
  });

  it('but as long as may be is read', async () => {
    const bytes = await flat(RED, { width: PICTURE_LIMITS.longSide, height: 16 }).png().toBuffer();
    expect((await decodeCover(bytes)).pixels.width).toBe(DECODED_SIDE);
  });

  it('of AVIF is smaller than that of others', async () => {
    const most = PICTURE_LIMITS.avifPixels / 4000;
    const [within, above] = [most, most + 1].map((height) =>
      flat(RED, { width: 4000, height }).avif({ effort: 0 }).toBuffer(),
    );
    expect((await decodeCover(await within!)).source.format).toBe('avif');
    expect(await codeOf(await above!)).toBe('PICTURE_TOO_LARGE');
  });

  it('is the same in other formats', async () => {
    const webpOf = flat(RED, { width: 8000, height: 4000 });
    expect(await codeOf(await webpOf.clone().webp({ effort: 0 }).toBuffer())).toBe('PICTURE_TOO_LARGE');
    expect(await codeOf(await webpOf.clone().jpeg().toBuffer())).toBe('PICTURE_TOO_LARGE');
    expect(await codeOf(await webpOf.clone().tiff({ compression: 'deflate' }).toBuffer())).toBe(
      'PICTURE_TOO_LARGE',
    );
  });

  it('has more bytes than may be', async () => {
    const jpeg = await flat(RED).jpeg().toBuffer();
    const padded = Buffer.concat([jpeg, Buffer.alloc(PICTURE_LIMITS.bytes - jpeg.length)]);
    expect((await decodeCover(padded)).source.format).toBe('jpeg');
    expect(await codeOf(Buffer.concat([padded, Buffer.alloc(1)]))).toBe('PICTURE_TOO_LARGE');
  });

  it('or too little says so', async () => {
    const sizes = [
      [1, 1],
      [15, 900],
      [900, 15],
    ] as const;
    for (const [width, height] of sizes) {
      const bytes = await flat(RED, { width, height }).png().toBuffer();
      expect(await codeOf(bytes)).toBe('PICTURE_TOO_SMALL');
      await expect(decodeCover(bytes)).rejects.toThrow(`has ${width} × ${height} pixels`);
    }
  });
});

describe('a damaged picture', () => {
  const noise = sharp({
    create: {
      width: 90,
      height: 120,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  const formats = ['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const;

  it.each(formats)('that is a cut-off %s says so', async (format) => {
    const whole = await noise.clone().toFormat(format).toBuffer();
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await codeOf(whole.subarray(0, Math.floor(share * whole.length)))).toBe('PICTURE_DAMAGED');
    }
  });

  it.each([false, true])(
    'that is a JPEG without its end alone is read (progressive: %s)',
    async (progressive) => {
      const whole = await noise.clone().jpeg({ progressive }).toBuffer();
      const read = await decodeCover(whole);
      for (const missing of [1, 2]) {
        expect(await decodeCover(whole.subarray(0, -missing))).toEqual(read);
      }
      for (const missing of [60, 400]) {
        expect(await codeOf(whole.subarray(0, -missing))).toBe('PICTURE_DAMAGED');
      }
    },
  );

  it.each(formats)('that is a %s with wrong bytes is read or refused, and breaks nothing', async (format) => {
    const whole = await noise.clone().toFormat(format).toBuffer();
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        tried += 1;
        return decodeCover(bytes).then(
          ({ pixels }) => pixels.data.length === pixels.width * pixels.height * 3,
          (error: unknown) => error instanceof PictureError,
        );
      }),
      { numRuns: 40 },
    );
    expect(tried).toBeGreaterThanOrEqual(40);
  });

  it('of random bytes after any format’s beginning is refused', async () => {
    const starts = await Promise.all(
      formats.map(async (format) => (await noise.clone().toFormat(format).toBuffer()).subarray(0, 16)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(Buffer.alloc(0), ...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (start, rest) => {
          const bytes = Buffer.concat([start, rest]);
          await expect(decodeCover(bytes)).rejects.toBeInstanceOf(PictureError);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a decoded cover', () => {
  it('is shrunk within a box, or left as small as it is', async () => {
    const { pixels } = await decodeCover(await flat(RED).png().toBuffer());
    const small = await shrinkInside(pixels, { width: 240, height: 160 });
    expect([small.width, small.height, small.data.length]).toEqual([107, 160, 107 * 160 * 3]);
    const same = await shrinkInside(small, { width: 240, height: 160 });
    expect(same).toEqual(small);
  });

  it('is stretched to what a model wants, larger or smaller', async () => {
    const { pixels } = await decodeCover(await flat(RED).png().toBuffer());
    for (const size of [
      { width: 64, height: 96 },
      { width: 512, height: 512 },
    ]) {
      const stretched = await stretchTo(pixels, size);
      expect(stretched).toMatchObject(size);
      expect(colourAt(stretched, 0.5, 0.5)).toEqual(colourAt(pixels, 0.5, 0.5));
    }
  });
});
