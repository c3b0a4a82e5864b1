import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { FileError, systemReason } from '../errors.ts';
import { filePath } from './option-paths.ts';

/** Endings of the formats that a picture is written in. */
const JPEG_ENDINGS: ReadonlySet<string> = new Set(['.jpg', '.jpeg']);
const PNG_ENDINGS: ReadonlySet<string> = new Set(['.png', '']);

/** Quality at which a JPEG shows letters and flat colours as they are. */
const JPEG = { quality: 95, chromaSubsampling: '4:4:4' } as const;

/** Reads an option that is the path of a picture to write: its ending says in which format. */
export function picturePath(text: string): string {
  const ending = endingOf(filePath(text));
  if (JPEG_ENDINGS.has(ending) || PNG_ENDINGS.has(ending)) return text;
  throw new InvalidArgumentError('Expected a name that ends in .png or .jpg.');
}

/**
 * Writes a picture as what its path's ending says.
 *
 * @param png its bytes as PNG
 * @throws FileError when it can't be written there
 */
export async function writePictureFile(path: string, png: Uint8Array): Promise<void> {
  const bytes = JPEG_ENDINGS.has(endingOf(path)) ? await toJpeg(png) : png;
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    throw new FileError(
      'OUTPUT_UNWRITABLE',
      `The image can't be written to ${path}: ${systemReason(cause)}.`,
      { cause },
    );
  }
}

async function toJpeg(png: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(png).flatten({ background: '#ffffff' }).jpeg(JPEG).toBuffer();
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}
