import sharp from 'sharp';
import { openPicture } from '../../../covers/decode-cover.ts';
import type { PictureFormat } from '../../../covers/picture-kind.ts';
import { type PictureCode, PictureError } from '../../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';

/** Pixels a side of a prepared cover, as the earlier project had them. */
export const SIDE = 224;

/** Why a picture can't be used. */
export type PictureProblem = 'noPicture' | 'unreadable' | 'tooLarge' | 'tooSmall';

const PROBLEMS: Readonly<Record<PictureCode, PictureProblem>> = {
  PICTURE_EMPTY: 'noPicture',
  PICTURE_NOT_A_PICTURE: 'noPicture',
  PICTURE_FORMAT_REFUSED: 'noPicture',
  PICTURE_HEIC: 'noPicture',
  PICTURE_DOCUMENT: 'noPicture',
  PICTURE_TRANSPARENT: 'noPicture',
  PICTURE_HDR: 'unreadable',
  PICTURE_TOO_LARGE: 'tooLarge',
  PICTURE_TOO_SMALL: 'tooSmall',
  PICTURE_DAMAGED: 'unreadable',
  PICTURE_TOO_SLOW: 'unreadable',
};

/** A picture as training takes it. */
export interface SquarePicture {
  /** PNG of 224 × 224 pixels in 8-bit sRGB, without alpha. */
  readonly png: Buffer;
  /** More than 1 for an animation, and for a document of several pages; the first is what the PNG shows. */
  readonly frames: number;
  /** Of the picture as it came. */
  readonly format: PictureFormat;
}

/**
 * Makes a square of a picture: upright as its EXIF says, transparent parts on white, stretched.
 *
 * @throws {PictureError} when it is none, has too many or too few pixels, or is damaged anywhere
 */
export async function squarePicture(bytes: Uint8Array): Promise<SquarePicture> {
  const { read, frames, source } = await openPicture(bytes);
  const { data, width, height } = await read({ width: SIDE, height: SIDE, fit: 'fill' });
  const png = await sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 3, adaptiveFiltering: true, palette: false })
    .toBuffer();
  return { png, frames, format: source.format };
}

/** Stores the square of a picture; a picture that is damaged anywhere is not stored. */
export async function storePicture(bytes: Uint8Array, path: string): Promise<PictureProblem | undefined> {
  let square: SquarePicture;
  try {
    square = await squarePicture(bytes);
  } catch (error) {
    if (error instanceof PictureError) return PROBLEMS[error.code];
    throw error;
  }
  await writeWhole(path, square.png);
  return undefined;
}
