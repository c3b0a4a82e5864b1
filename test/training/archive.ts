import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';

/** Writes files into a tar archive, in order. */
export async function writeTar(
  path: string,
  files: readonly (readonly [string, Uint8Array])[],
): Promise<void> {
  const archive = pack();
  const written = pipeline(archive, createWriteStream(path));
  for (const [name, content] of files) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  await written;
}
