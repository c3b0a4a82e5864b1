import { stat } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { ChunkLine, CoversChunk } from '../catalogue-chunk.ts';
import { memoryTurns } from '../covers/memory-turns.ts';
import { readPictureFile } from '../covers/read-picture-file.ts';
import { FileError, PictureError } from '../errors.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';
import type { ChunkWorkers } from './chunk-workers.ts';
import type { CatalogueCover } from './covers.ts';

/** What a chunk has at most, but for a single picture that has more: some fifty milliseconds' work. */
const CHUNK = { covers: 4, bytes: 1_000_000 };
/** What is on its way at once: two of the largest pictures, or so many chunks. */
const MOST = { bytes: 2 * PICTURE_LIMITS.bytes, chunks: 64 };

/** What is made of a cover by a worker, or why its picture can't be had. */
type SpreadCover = ChunkLine | PictureError | FileError;

/** Has workers look at covers, and gives what they make of each, in the same order. */
export type SpreadCovers = (covers: readonly CatalogueCover[]) => Promise<readonly SpreadCover[]>;

/** Covers that are looked at together. */
interface CoverGroup {
  readonly covers: CatalogueCover[];
  bytes: number;
}

/**
 * Makes what hands covers to workers, a few at a time; pictures are read here, as they may lie nowhere else.
 *
 * @param signal gives up what isn't done
 */
export function spreadCovers(workers: ChunkWorkers, signal: AbortSignal): SpreadCovers {
  const turns = memoryTurns(MOST.bytes);
  const queue = new PQueue({ concurrency: MOST.chunks });
  return async (covers) => {
    const groups = await groupCovers(covers);
    const made = await queue.addAll(
      groups.map((group) => () => turns.run(group.bytes, () => lookAt(group.covers, workers, signal))),
    );
    return made.flat();
  };
}

/** Parts covers by how large their pictures are. */
async function groupCovers(covers: readonly CatalogueCover[]): Promise<CoverGroup[]> {
  // What can't be read is told by who reads it, and takes no memory; nor does what is too large.
  const sizes = await Promise.all(
    covers.map(({ path }) => stat(path).then(({ size }) => (size > PICTURE_LIMITS.bytes ? 0 : size), none)),
  );
  const groups: CoverGroup[] = [];
  for (const [at, cover] of covers.entries()) {
    const size = sizes[at]!;
    const group = groups.at(-1);
    if (group && group.covers.length < CHUNK.covers && group.bytes + size <= CHUNK.bytes) {
      group.covers.push(cover);
      group.bytes += size;
    } else groups.push({ covers: [cover], bytes: size });
  }
  return groups;
}

const none = (): number => 0;

async function lookAt(
  covers: readonly CatalogueCover[],
  workers: ChunkWorkers,
  signal: AbortSignal,
): Promise<SpreadCover[]> {
  signal.throwIfAborted();
  const pictures = await Promise.all(covers.map(bytesOf));
  const read: CoversChunk['covers'][number][] = [];
  for (const [at, bytes] of pictures.entries()) {
    if (bytes instanceof Uint8Array) read.push({ id: covers[at]!.id, bytes });
  }
  const lines = read.length > 0 ? await workers.linesOf({ task: 'inspect', covers: read }, signal) : [];
  const inTurn = lines.values();
  return pictures.map((picture) => (picture instanceof Uint8Array ? inTurn.next().value! : picture));
}

/** The bytes of a cover's picture, or why there are none. */
async function bytesOf({ path, file }: CatalogueCover): Promise<Uint8Array | PictureError | FileError> {
  try {
    return await readPictureFile(path, file);
  } catch (error) {
    if (error instanceof PictureError || error instanceof FileError) return error;
    throw error;
  }
}
