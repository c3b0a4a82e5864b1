import sharp, { type Sharp } from 'sharp';
import { PictureError } from '../errors.ts';
import { formatOfPicture, type PictureFormat } from './picture-kind.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

export { PICTURE_LIMITS } from './picture-limits.ts';

/** Neither side of a decoded cover is longer: several times what any part of the reading looks at. */
export const DECODED_SIDE = 480;

/** Pixels of a picture: sRGB, 8 bits, 3 bytes each, row by row from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `height × width × 3` bytes. */
  readonly data: Uint8Array;
}

/** A cover, the right way up and without transparency, made small. */
export interface DecodedCover {
  readonly pixels: Pixels;
  /** The picture as it came. */
  readonly source: {
    readonly format: PictureFormat;
    /** Pixels, after the turn that its EXIF data ask for. */
    readonly width: number;
    readonly height: number;
  };
}

/**
 * Reads a picture's bytes: a JPEG (CMYK, too), PNG, WebP, GIF, AVIF or TIFF; of an animation the first frame, of a
 * document the first page. It is turned as its EXIF data say, laid on white, brought to sRGB and shrunk until
 * neither side is longer than `DECODED_SIDE`. The work is done in libvips' threads, within `PICTURE_LIMITS`.
 *
 * @throws PictureError saying in one sentence what is wrong with the picture, and what to do
 */
export async function decodeCover(bytes: Uint8Array): Promise<DecodedCover> {
  const { upright, source } = await openPicture(bytes);
  try {
    const { data, info } = await upright
      .resize({ width: DECODED_SIDE, height: DECODED_SIDE, fit: 'inside', withoutEnlargement: true })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { pixels: { width: info.width, height: info.height, data }, source };
  } catch (cause) {
    throw pictureFault(cause);
  }
}

/** A picture whose head is in order, before its pixels are read. */
export interface OpenPicture {
  /** Turned as its EXIF data say, on white, in sRGB; reading it keeps to `PICTURE_LIMITS`. */
  readonly upright: Sharp;
  readonly source: DecodedCover['source'];
  /** More than 1 for an animation, and for a document of several pages. */
  readonly frames: number;
}

/**
 * Opens a picture's bytes, of the formats and within the limits of `decodeCover`; only the first frame or page is
 * read.
 *
 * @throws PictureError saying in one sentence what is wrong with the picture, and what to do
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture> {
  const { bytes: most, pixels, seconds, side } = PICTURE_LIMITS;
  const format = formatOfPicture(bytes);
  if (bytes.length > most) throw tooManyBytes(bytes.length);
  try {
    const picture = sharp(bytes, { limitInputPixels: pixels, failOn: 'error', pages: 1 });
    const header = await picture.metadata();
    const { width, height } = header.autoOrient;
    if (Math.min(width, height) < side) throw tooSmall(width, height);
    const upright = picture
      .timeout({ seconds })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb');
    return { upright, source: { format, width, height }, frames: header.pages ?? 1 };
  } catch (cause) {
    throw pictureFault(cause);
  }
}

/**
 * Shrinks a decoded cover until it fits within `box`; a smaller one stays as it is. Every pixel is a mean of those that
 * it stands for, without the overshoot at edges of a sharper kernel, so that no colour appears that isn't there.
 */
export function shrinkInside(pixels: Pixels, box: { width: number; height: number }): Promise<Pixels> {
  return resized(
    fromPixels(pixels).resize({ ...box, fit: 'inside', withoutEnlargement: true, kernel: 'linear' }),
  );
}

/** Stretches a decoded cover to exactly this size, as models want it. */
export function stretchTo(pixels: Pixels, size: { width: number; height: number }): Promise<Pixels> {
  return resized(fromPixels(pixels).resize({ ...size, fit: 'fill' }));
}

function fromPixels({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function resized(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** What is said of a picture with more bytes than are read. */
export function tooManyBytes(bytes: number): PictureError {
  const [found, most] = [bytes, PICTURE_LIMITS.bytes].map((count) => Math.ceil(count / 1e6));
  return new PictureError(
    'PICTURE_TOO_LARGE',
    `The picture has ${found} MB, and at most ${most} MB are read. Save it smaller: 1,600 pixels high are plenty.`,
  );
}

function tooSmall(width: number, height: number): PictureError {
  return new PictureError(
    'PICTURE_TOO_SMALL',
    `The picture has ${width} × ${height} pixels; a cover needs at least ${PICTURE_LIMITS.side} × ${PICTURE_LIMITS.side}.`,
  );
}

/** What libvips said against a picture, for people. */
export function pictureFault(cause: unknown): PictureError {
  if (cause instanceof PictureError) return cause;
  const said = cause instanceof Error ? cause.message : '';
  if (said.includes('exceeds pixel limit')) {
    return new PictureError(
      'PICTURE_TOO_LARGE',
      `The picture has more than ${PICTURE_LIMITS.pixels / 1e6} million pixels. Save it smaller: 1,600 pixels high are plenty.`,
      { cause },
    );
  }
  if (said.startsWith('timeout')) {
    return new PictureError(
      'PICTURE_TOO_SLOW',
      `The picture took longer than ${PICTURE_LIMITS.seconds} seconds to read. Save it smaller, as JPEG or PNG.`,
      { cause },
    );
  }
  return new PictureError(
    'PICTURE_DAMAGED',
    "The picture can't be read: the file is cut off, damaged or of a rare kind. Save it again as JPEG or PNG.",
    { cause },
  );
}
