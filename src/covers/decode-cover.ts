import sharp, { type ResizeOptions, type Sharp } from 'sharp';
import { decodeInTurn } from './decoding-turns.ts';
import { highDynamicRange, pictureFault, tooManyBytes } from './picture-faults.ts';
import { formatOfPicture, type PictureFormat } from './picture-kind.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';
import { checkSize, memoryOf } from './picture-memory.ts';
import type { Pixels } from './pixels.ts';
import { openBytes, readPixels } from './read-pixels.ts';
import { taggedColours } from './tagged-colours.ts';

export type { Pixels } from './pixels.ts';

/** Neither side of a decoded cover is longer: several times what any part of the reading looks at. */
export const DECODED_SIDE = 480;

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

const DECODED_SIZE: ResizeOptions = {
  width: DECODED_SIDE,
  height: DECODED_SIDE,
  fit: 'inside',
  withoutEnlargement: true,
};

/**
 * Reads a picture's bytes: a JPEG (CMYK, too), PNG, WebP, GIF, AVIF or TIFF; of an animation the first frame, of a
 * document the first page. It is turned as its EXIF data say, laid on white, brought to sRGB by its profile or its code
 * points and shrunk until neither side is longer than `DECODED_SIDE`. The work is done in libvips' threads, within
 * `PICTURE_LIMITS`.
 *
 * @throws PictureError saying in one sentence what is wrong with the picture, and what to do
 *
 * @example
 * const { pixels, source } = await decodeCover(await readFile('cover.avif'));
 */
export async function decodeCover(bytes: Uint8Array): Promise<DecodedCover> {
  const { read, source } = await openPicture(bytes);
  return { pixels: await read(DECODED_SIZE), source };
}

/** A picture whose head is in order, before its pixels are read. */
export interface OpenPicture {
  /**
   * Reads it at a size: turned as its EXIF data say, on white, in sRGB, within `PICTURE_LIMITS`.
   *
   * @throws PictureError saying in one sentence what is wrong with the picture, and what to do
   */
  readonly read: (size: ResizeOptions) => Promise<Pixels>;
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
  const format = formatOfPicture(bytes);
  if (bytes.length > PICTURE_LIMITS.bytes) throw tooManyBytes(bytes.length);
  try {
    const header = await openBytes(bytes).metadata();
    checkSize(header, format);
    const tagged = header.hasProfile ? undefined : taggedColours(bytes, format);
    if (tagged?.isHdr) throw highDynamicRange();
    const { width, height } = header.autoOrient;
    const picture = { bytes, header, tagged: tagged?.primaries ?? 'srgb' } as const;
    const read = async (size: ResizeOptions): Promise<Pixels> => {
      try {
        return await decodeInTurn(memoryOf(header, format), () => readPixels(picture, size));
      } catch (cause) {
        throw pictureFault(cause);
      }
    };
    return {
      read,
      source: { format, width, height },
      frames: header.pages ?? 1,
    };
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
export async function stretchTo(pixels: Pixels, size: { width: number; height: number }): Promise<Pixels> {
  if (pixels.width === size.width && pixels.height === size.height) return pixels;
  return resized(fromPixels(pixels).resize({ ...size, fit: 'fill' }));
}

function fromPixels({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function resized(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
