import type { Metadata } from 'sharp';
import { tooDeep, tooLong, tooManyPixels, tooSmall } from './picture-faults.ts';
import type { PictureFormat } from './picture-kind.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';

/** Bytes of one number of a pixel, by libvips' name for its type. */
const DEPTHS: Readonly<Record<string, number>> = {
  uchar: 1,
  char: 1,
  ushort: 2,
  short: 2,
  uint: 4,
  int: 4,
  float: 4,
  complex: 8,
  double: 8,
  dpcomplex: 16,
};

/** Bytes that reading any picture takes, whatever its size: rows in flight, and what comes out. */
const ANY = 10_000_000;

/** Bytes a pixel that are held at once, at least: GIF and WebP decoders keep frames of four, and something beside. */
const LEAST = 5;

/** How much more is held of what comes in passes or tiles: parts of its rows beside the whole. Measured. */
const IN_PARTS = 1.5;

/** … by AVIF's decoder, of 8 bits and of more: its planes, their RGB and copies. Measured. */
const AVIF = { shallow: 18.5, deep: 25 } as const;

/** … a channel by a progressive JPEG's decoder: the coefficients of the whole picture. */
const JPEG_COEFFICIENT = 2;

/**
 * Bytes of memory that decoding a picture takes at most, told by its head: as if all of it were held at once, which is
 * so for what is interlaced, progressive or turned.
 */
export function memoryOf(header: Metadata, format: PictureFormat): number {
  return ANY + header.width * header.height * bytesAPixel(header, format);
}

function bytesAPixel({ depth, channels, isProgressive }: Metadata, format: PictureFormat): number {
  const bytes = DEPTHS[depth] ?? 1;
  if (format === 'avif') return bytes > 1 ? AVIF.deep : AVIF.shallow;
  if (format === 'jpeg') return JPEG_COEFFICIENT * channels;
  const isInParts = format === 'tiff' || isProgressive;
  return Math.max(LEAST, bytes * channels * (isInParts ? IN_PARTS : 1));
}

/**
 * Refuses a picture by its head that is too small or too large to be read, before any of its pixels is unpacked.
 *
 * @throws PictureError `PICTURE_TOO_SMALL` or `PICTURE_TOO_LARGE`
 */
export function checkSize(header: Metadata, format: PictureFormat): void {
  const { width, height } = header;
  const { side, longSide, avifPixels, memory } = PICTURE_LIMITS;
  const upright = header.autoOrient;
  if (Math.min(width, height) < side) throw tooSmall(upright.width, upright.height);
  if (Math.max(width, height) > longSide) throw tooLong(Math.max(width, height));
  if (format === 'avif' && width * height > avifPixels) throw tooManyPixels(avifPixels);
  if (memoryOf(header, format) > memory) throw tooDeep();
}
