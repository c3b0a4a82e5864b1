import sharp from 'sharp';
import type { Pixels } from '../../covers/decode-cover.ts';
import type { Progress } from '../progress.ts';
import { batches, coverArchives, type ArchivedPicture, pictures } from './archives.ts';

/** Pictures decoded side by side. */
const DECODES = 64;

/** A cover of the archives, decoded. */
export interface DecodedPicture {
  readonly id: string;
  readonly pixels: Pixels;
}

/** All covers of a data directory's `covers-*.tar` in their order, without those that cannot be read. */
export async function* decodedCovers(
  dataDirectory: string,
  progress: Progress,
): AsyncGenerator<DecodedPicture> {
  const archives = await coverArchives(dataDirectory);
  progress.start(archives.length);
  for (const archive of archives) {
    for await (const batch of batches(pictures(archive), DECODES)) {
      for (const decoded of await Promise.all(batch.map(decode))) if (decoded) yield decoded;
    }
    progress.advance(1);
  }
  progress.stop();
}

async function decode({ id, picture }: ArchivedPicture): Promise<DecodedPicture | undefined> {
  try {
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info.channels === 3 ? { id, pixels: { width: info.width, height: info.height, data } } : undefined;
  } catch {
    return undefined;
  }
}
