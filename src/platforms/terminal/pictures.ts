import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Picture } from '../../reply.ts';

/** Saves a picture and gives its path. */
export type SavePicture = (picture: Picture) => Promise<string>;

/**
 * Saves pictures one after the other in a folder of their own among the system's temporary files, which is
 * made with the first one, so that the folder a person works in stays as it is.
 */
export function createPictureFolder(parent: string = tmpdir()): SavePicture {
  let folder: Promise<string> | undefined;
  let count = 0;
  return async (picture) => {
    folder ??= mkdtemp(join(parent, 'coverhues-'));
    count += 1;
    const path = join(await folder, `swatch-${count}${extname(picture.name)}`);
    await writeFile(path, Buffer.from(picture.base64, 'base64'));
    return path;
  };
}
