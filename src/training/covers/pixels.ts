import sharp from 'sharp';
import { batches, type ArchivedPicture, pictures } from '../corpus/archives.ts';
import { type KeptBytes, readBytes, writeBytes } from '../files/kept-bytes.ts';
import type { Progress } from '../progress.ts';

/** Height and width that pictures are made to have. */
export interface PictureSize {
  readonly height: number;
  readonly width: number;
}

/** Pictures of one size, in shared memory, so that training threads read the same ones. */
export interface PixelTable {
  readonly ids: readonly string[];
  /** `[pictures, 3, height, width]`, red, green and blue planes of 0 to 255. */
  readonly values: Uint8Array;
  readonly size: PictureSize;
  /** Width ÷ height of each picture before it was stretched to the table's size. */
  readonly ratios: Float32Array;
}

/** Pictures decoded side by side. */
const DECODES = 64;

/**
 * Decodes pictures to one size, 64 side by side. Those that cannot be read are left out.
 *
 * @param onPicture told of each picture, read or not
 */
export async function decodePixels(
  files: AsyncIterable<ArchivedPicture>,
  size: PictureSize,
  onPicture: () => void = () => {},
): Promise<PixelTable> {
  const ids: string[] = [];
  const ratios: number[] = [];
  const parts: Uint8Array[] = [];
  for await (const batch of batches(files, DECODES)) {
    const decoded = await Promise.all(batch.map((file) => decodePlanes(file, size)));
    decoded.forEach((planes, at) => {
      onPicture();
      if (planes === undefined) return;
      ids.push(batch[at]!.id);
      ratios.push(planes.ratio);
      parts.push(planes.values);
    });
  }
  const values = sharedBytes(ids.length * planesLength(size));
  parts.forEach((planes, at) => values.set(planes, at * planes.length));
  return { ids, values, size, ratios: Float32Array.from(ratios) };
}

/**
 * Decodes all pictures of some archives to one size, once: the table is kept in `cacheFile`. It can be gigabytes, so that
 * it lies there as it is, and not in the record of a stage.
 */
export async function readPixels(
  archives: readonly string[],
  size: PictureSize,
  cacheFile: string,
  progress: Progress,
): Promise<PixelTable> {
  const paths = { bytes: cacheFile, index: `${cacheFile}.pictures.json` };
  const kept = await readBytes<KeptPicture>(paths, planesLength(size));
  if (kept !== undefined) return fromKept(kept, size);
  progress.start(archives.length);
  const table = await decodePixels(allPictures(archives, progress), size);
  progress.stop();
  await writeBytes(paths, toKept(table));
  return table;
}

async function* allPictures(
  archives: readonly string[],
  progress: Progress,
): AsyncGenerator<ArchivedPicture> {
  for (const archive of archives) {
    yield* pictures(archive);
    progress.advance(1);
  }
}

/** Numbers of one picture. */
export function planesLength({ height, width }: PictureSize): number {
  return 3 * height * width;
}

/** Bytes that every thread sees. */
function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

interface Planes {
  readonly values: Uint8Array;
  readonly ratio: number;
}

async function decodePlanes({ picture }: ArchivedPicture, size: PictureSize): Promise<Planes | undefined> {
  try {
    const image = sharp(picture);
    const { width, height } = await image.metadata();
    const pixels = await image
      .removeAlpha()
      .toColourspace('srgb')
      .resize(size.width, size.height, { fit: 'fill' })
      .raw()
      .toBuffer();
    if (pixels.length !== planesLength(size)) return undefined;
    return { values: toPlanes(pixels), ratio: width / height };
  } catch {
    return undefined;
  }
}

/** Interleaved RGB to one plane a channel. */
function toPlanes(pixels: Uint8Array): Uint8Array {
  const count = pixels.length / 3;
  const planes = new Uint8Array(pixels.length);
  for (let at = 0; at < count; at++) {
    planes[at] = pixels[3 * at]!;
    planes[count + at] = pixels[3 * at + 1]!;
    planes[2 * count + at] = pixels[3 * at + 2]!;
  }
  return planes;
}

/** What is kept of a picture beside its pixels. */
interface KeptPicture {
  readonly id: string;
  readonly ratio: number;
}

function fromKept({ index, bytes }: KeptBytes<KeptPicture>, size: PictureSize): PixelTable {
  const values = sharedBytes(bytes.length);
  values.set(bytes);
  return {
    ids: index.map(({ id }) => id),
    values,
    size,
    ratios: Float32Array.from(index, ({ ratio }) => ratio),
  };
}

function toKept({ ids, values, ratios }: PixelTable): KeptBytes<KeptPicture> {
  return {
    index: ids.map((id, at) => ({ id, ratio: ratios[at]! })),
    bytes: Buffer.from(values.buffer),
  };
}
