import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';

/** A picture as it lies in an archive. */
export interface ArchivedPicture {
  /** Its file name without the ending. */
  readonly id: string;
  readonly picture: Buffer;
}

/** Paths of a data directory's `covers-*.tar`, in order. */
export async function coverArchives(dataDirectory: string): Promise<string[]> {
  const names = await readdir(dataDirectory);
  return names
    .filter((name) => /^covers-\d+\.tar$/u.test(name))
    .toSorted()
    .map((name) => join(dataDirectory, name));
}

/** The pictures of one archive, in its order. */
export async function* pictures(path: string): AsyncGenerator<ArchivedPicture> {
  const entries = createReadStream(path).pipe(extract());
  for await (const entry of entries) {
    const id = entry.header.name.replace(/^.*\//u, '').replace(/\.webp$/u, '');
    yield { id, picture: await buffer(entry) };
  }
}

/** Values in groups of `size`, the last of them maybe smaller. */
export async function* batches<Value>(values: AsyncIterable<Value>, size: number): AsyncGenerator<Value[]> {
  let batch: Value[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
