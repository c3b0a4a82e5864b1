import sharp from 'sharp';
import { writeWhole } from './output.ts';

/** Pixels a side of a prepared cover, as the earlier project had them. */
export const SIDE = 224;

/** Pixels of a picture; more could be a file that unfolds without end. */
export const MOST_PIXELS = 30_000_000;

/** Pixels a side below which a picture is a placeholder. */
export const SMALLEST_SIDE = 16;

/** Seconds that decoding one picture may take. */
const TIMEOUT = 20;

/** Why a picture can't be used. */
export type PictureProblem = 'noPicture' | 'unreadable' | 'tooLarge' | 'tooSmall';

/** How files of the formats that are taken begin; SVG is none of them, as it can draw without end. */
const SIGNATURES: readonly (readonly (readonly [at: number, bytes: string])[])[] = [
  [[0, '\x89PNG\r\n\x1a\n']],
  [[0, '\xff\xd8\xff']],
  [[0, 'GIF87a']],
  [[0, 'GIF89a']],
  [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
  [[0, 'II*\0']],
  [[0, 'MM\0*']],
  [[4, 'ftypavif']],
  [[4, 'ftypmif1']],
];

/**
 * Stores a picture as a PNG of 224 × 224 pixels in 8-bit sRGB, without alpha: the first frame, upright as its EXIF
 * says, transparent parts on white, stretched. A picture that is damaged anywhere is not stored.
 */
export async function storePicture(bytes: Uint8Array, path: string): Promise<PictureProblem | undefined> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength)).toString(
    'latin1',
  );
  const isPicture = SIGNATURES.some((marks) => marks.every(([at, mark]) => start.startsWith(mark, at)));
  if (!isPicture) return 'noPicture';
  let png: Buffer;
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return 'tooLarge';
    if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return 'tooSmall';
    png = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: TIMEOUT })
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize(SIDE, SIDE, { fit: 'fill' })
      .toColourspace('srgb')
      .png({ compressionLevel: 3, adaptiveFiltering: true, palette: false })
      .toBuffer();
  } catch {
    return 'unreadable';
  }
  await writeWhole(path, png);
  return undefined;
}
