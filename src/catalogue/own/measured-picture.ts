import { createHash } from 'node:crypto';
import { openPicture, shrinkInside } from '../../covers/decode-cover.ts';
import { describeLook } from '../../covers/descriptor.ts';
import { type CoverMeasure, measureCover } from '../../covers/measure-cover.ts';
import { type CoverColour, paletteOf } from '../../covers/cover-palette.ts';
import { readPictureFile } from '../../covers/read-picture-file.ts';

/** What was measured on a picture of a list. */
export interface MeasuredPicture extends Omit<CoverMeasure, 'typical'> {
  /** Tells pictures apart: the start of the SHA-256 of their bytes. */
  readonly digest: string;
  /** Most of the cover first. */
  readonly palette: readonly CoverColour[];
  /** Figures of `describeLook`. */
  readonly look: Float32Array;
}

/** A picture's file, and what it is called in what is said of it. */
export interface PictureToMeasure {
  readonly path: string;
  readonly file: string;
}

/** What covers are measured at, and what they are first read at: twice that, as decoders come near it at little cost. */
const MEASURED = { width: 96, height: 144 } as const;
const READ = { width: 192, height: 288, fit: 'inside', withoutEnlargement: true } as const;

/**
 * Measures a picture in a file, as all covers of an index are.
 *
 * @throws FileError, PictureError
 */
export async function measurePicture({ path, file }: PictureToMeasure): Promise<MeasuredPicture> {
  const bytes = await readPictureFile(path, file);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  const { read } = await openPicture(bytes);
  const pixels = await shrinkInside(await read(READ), MEASURED);
  const { shares, ground, lightness, chroma, contrast } = measureCover(pixels);
  const own = { palette: paletteOf(pixels), look: describeLook(pixels) };
  return { digest, shares, ground, lightness, chroma, contrast, ...own };
}
