import { PictureError } from '../errors.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';

const SMALLER = 'Save it smaller: 1,600 pixels high are plenty.';

/** What is said of a picture with more bytes than are read. */
export function tooManyBytes(bytes: number): PictureError {
  const [found, most] = [bytes, PICTURE_LIMITS.bytes].map((count) => Math.ceil(count / 1e6));
  return new PictureError(
    'PICTURE_TOO_LARGE',
    `The picture has ${found} MB, and at most ${most} MB are read. ${SMALLER}`,
  );
}

/** … with more pixels than are read of its kind. */
export function tooManyPixels(most: number, options?: ErrorOptions): PictureError {
  return new PictureError(
    'PICTURE_TOO_LARGE',
    `The picture has more than ${most / 1e6} million pixels. ${SMALLER}`,
    options,
  );
}

/** … that is longer than pictures may be. */
export function tooLong(length: number): PictureError {
  return new PictureError(
    'PICTURE_TOO_LARGE',
    `The picture is ${formatCount(length)} pixels long, and at most ${formatCount(PICTURE_LIMITS.longSide)} are read. ${SMALLER}`,
  );
}

/** … whose pixels have so many bytes each that it wouldn't fit into the memory that there is for it. */
export function tooDeep(): PictureError {
  return new PictureError(
    'PICTURE_TOO_LARGE',
    `The picture takes more than ${PICTURE_LIMITS.memory / 1e6} MB when it is unpacked. Save it smaller, in RGB of 8 bits a channel.`,
  );
}

/** … with fewer pixels than a cover needs. */
export function tooSmall(width: number, height: number): PictureError {
  return new PictureError(
    'PICTURE_TOO_SMALL',
    `The picture has ${width} × ${height} pixels; a cover needs at least ${PICTURE_LIMITS.side} × ${PICTURE_LIMITS.side}.`,
  );
}

/** … of which nothing is to be seen. */
export function allTransparent(): PictureError {
  return new PictureError(
    'PICTURE_TRANSPARENT',
    'The picture is transparent all over, so there is nothing to see. Save the cover with its background.',
  );
}

/** … whose colours depend on how bright a screen is. */
export function highDynamicRange(): PictureError {
  return new PictureError(
    'PICTURE_HDR',
    "The picture is in HDR, and its colours can't be told for certain. Save it in sRGB, as JPEG or PNG.",
  );
}

/** What libvips said against a picture, for people. */
export function pictureFault(cause: unknown): PictureError {
  if (cause instanceof PictureError) return cause;
  const said = cause instanceof Error ? cause.message : '';
  if (said.includes('exceeds pixel limit')) return tooManyPixels(PICTURE_LIMITS.pixels, { cause });
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

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
