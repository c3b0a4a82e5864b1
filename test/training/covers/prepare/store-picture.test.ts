import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../../../../src/picture-limits.ts';
import { storePicture } from '../../../../src/training/covers/prepare/store-picture.ts';
import { makeFolder } from '../../../folders.ts';

/** 40 × 60 pixels: red above, blue below. */
function twoBands(width = 40, height = 60): Sharp {
  const half = { width, height: height / 2, channels: 3 as const };
  return sharp({ create: { ...half, height, background: '#d02020' } }).composite([
    { input: { create: { ...half, background: '#2020d0' } }, gravity: 'south' },
  ]);
}

async function store(bytes: Uint8Array) {
  const path = join(makeFolder(), 'covers', 'x.png');
  const problem = await storePicture(bytes, path);
  return { problem, path, stored: existsSync(path) };
}

async function pixelAt(path: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

/** Whether two colours look the same: formats with loss shift each channel a little. */
function isNear(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => Math.abs(value - other[at]!) < 24);
}

const RED = [0xd0, 0x20, 0x20];
const BLUE = [0x20, 0x20, 0xd0];

const rgb16 = (): Promise<Buffer> => twoBands().toColourspace('rgb16').png().toBuffer();
const cmyk = (): Promise<Buffer> => twoBands().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();

describe('storePicture', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['JPEG', () => twoBands().jpeg().toBuffer()],
    ['PNG', () => twoBands().png().toBuffer()],
    ['WebP', () => twoBands().webp().toBuffer()],
    ['GIF', () => twoBands().gif().toBuffer()],
    ['TIFF', () => twoBands().tiff().toBuffer()],
    ['AVIF', () => twoBands(64, 96).avif().toBuffer()],
    ['16-bit PNG', rgb16],
    ['CMYK JPEG', cmyk],
  ])('stores a %s as 224 × 224 pixels of 8-bit RGB, stretched', async (_name, draw) => {
    const { problem, path } = await store(await draw());
    expect(problem).toBeUndefined();
    expect(await sharp(path).metadata()).toMatchObject({
      format: 'png',
      width: 224,
      height: 224,
      channels: 3,
      depth: 'uchar',
      space: 'srgb',
    });
    // Less for CMYK, whose reds and blues are duller.
    const [top, bottom] = [await pixelAt(path, 112, 20), await pixelAt(path, 112, 204)];
    expect(top[0]! - top[2]!).toBeGreaterThan(90);
    expect(bottom[2]! - bottom[0]!).toBeGreaterThan(60);
  });

  it('keeps the colours of what it stores', async () => {
    const { path } = await store(await twoBands().png().toBuffer());
    expect(await pixelAt(path, 112, 20)).toEqual(RED);
    expect(await pixelAt(path, 112, 204)).toEqual(BLUE);
  });

  it('makes three channels of a greyscale picture', async () => {
    const { path } = await store(await twoBands().toColourspace('b-w').png().toBuffer());
    const [red, green, blue] = await pixelAt(path, 112, 20);
    expect([green, blue]).toEqual([red, red]);
  });

  it('lays transparent parts on white', async () => {
    const clear = {
      width: 32,
      height: 32,
      channels: 4 as const,
      background: { r: 255, g: 0, b: 0, alpha: 0 },
    };
    const black = { create: { width: 32, height: 16, channels: 3 as const, background: '#000' } };
    const half = sharp({ create: clear }).composite([{ input: black, left: 0, top: 16 }]);
    const { path } = await store(await half.png().toBuffer());
    expect(await pixelAt(path, 9, 9)).toEqual([255, 255, 255]);
    expect(await store(await sharp({ create: clear }).png().toBuffer())).toMatchObject({
      problem: 'noPicture',
      stored: false,
    });
  });

  it('turns a picture as its EXIF says', async () => {
    const turned = await sharp(await twoBands().png().toBuffer())
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer();
    const { path } = await store(turned);
    expect(isNear(await pixelAt(path, 112, 20), BLUE)).toBe(true);
    expect(isNear(await pixelAt(path, 112, 204), RED)).toBe(true);
  });

  it('takes the first frame of an animation', async () => {
    const frames = ['#d02020', '#2020d0', '#20d020'].map((background) =>
      sharp({ create: { width: 40, height: 60, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const animation = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(3);
    const { path } = await store(animation);
    expect(isNear(await pixelAt(path, 112, 112), RED)).toBe(true);
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['noPicture', 'a web page', () => Buffer.from('<!doctype html><p>Not found')],
    [
      'noPicture',
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"/>'),
    ],
    ['noPicture', 'an empty file', () => Buffer.alloc(0)],
    ['unreadable', 'a signature alone', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    [
      'unreadable',
      'a picture cut in half',
      async () => (await twoBands(400, 600).jpeg().toBuffer()).subarray(0, 2000),
    ],
    ['unreadable', 'a PNG with a flipped byte', flippedPng],
    ['tooSmall', 'one pixel', () => twoBands(1, 2).png().toBuffer()],
    [
      'tooSmall',
      'a narrow strip',
      () =>
        twoBands(PICTURE_LIMITS.side - 1, 60)
          .png()
          .toBuffer(),
    ],
    ['tooLarge', 'a picture of very many pixels', () => blank(6000, 5002)],
  ])('says %s of %s and stores nothing', async (problem, _name, make) => {
    expect(await store(await make())).toMatchObject({ problem, stored: false });
  });

  it('stores a picture at the limits', async () => {
    expect(
      await store(await twoBands(PICTURE_LIMITS.side, PICTURE_LIMITS.side).png().toBuffer()),
    ).toMatchObject({
      stored: true,
    });
    expect(6000 * 5000).toBe(PICTURE_LIMITS.pixels);
    expect(await store(await blank(6000, 5000))).toMatchObject({ stored: true });
  });

  it('is bounded in time by what a header claims', async () => {
    const bomb = await pngThatClaims(50_000, 50_000);
    const started = performance.now();
    expect(await store(bomb)).toMatchObject({ problem: 'tooLarge', stored: false });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** A PNG in which one byte of the pixels is another. */
async function flippedPng(): Promise<Buffer> {
  const png = await twoBands(200, 300).png({ compressionLevel: 0 }).toBuffer();
  png[png.length >> 1]! ^= 0xff;
  return png;
}

function blank(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** A small PNG whose header claims other sizes. */
async function pngThatClaims(width: number, height: number): Promise<Buffer> {
  const png = await twoBands().png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** CRC-32 as PNG (ISO/IEC 15948, annex D) has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
