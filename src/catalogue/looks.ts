import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { readPictureFile } from '../covers/read-picture-file.ts';
import type { CoversEngine } from '../covers/reading.ts';
import { PictureError } from '../errors.ts';
import type { CoverLook } from '../hues/reading.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';

/** Pictures whose looks are remembered: each takes about a kilobyte. */
const REMEMBERED = 120_000;
/** Pictures in memory at most: while one is decoded, another is looked at. */
const MOST_AT_ONCE = 4;

/** Looks of pictures in files, each picture looked at once. */
export interface Looks {
  /**
   * The look of a picture, by whatever path or link it is named; a bad picture's error is remembered as well.
   *
   * @param name what the file is called in what is said of it
   * @throws FileError, which is not remembered; PictureError
   */
  of(path: string, name: string): Promise<CoverLook>;
}

/** Starts with no looks; the covers engine makes them, a few at a time. */
export function createLooks(engine: Pick<CoversEngine, 'look' | 'genreIds'>): Looks {
  const queue = new PQueue({ concurrency: Math.min(MOST_AT_ONCE, availableParallelism()) });
  // What is in the making is kept, too, so that nobody makes it twice.
  const kept = new LRUCache<string, Promise<Float32Array | PictureError>>({ max: REMEMBERED });
  const look = async (path: string, name: string): Promise<Float32Array | PictureError> => {
    try {
      return pack(await engine.look(await readPictureFile(path, name)), engine.genreIds);
    } catch (error) {
      if (error instanceof PictureError) return error;
      throw error;
    }
  };
  const making = (key: string, path: string, name: string): Promise<Float32Array | PictureError> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = queue.add(() => look(path, name));
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  return {
    async of(path, name) {
      const key = await identify(path);
      // Reading a file that isn't there says why it can't be had.
      const made = await (key === undefined ? look(path, name) : making(key, path, name));
      if (made instanceof Error) throw made;
      return unpack(made, engine.genreIds);
    },
  };
}

/** What is the same for all names of one file, as long as it isn't changed. */
async function identify(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}`;
}

/** A look in one piece: shares, figures, then the probability of each of these genres. */
function pack({ shares, look, genres }: CoverLook, genreIds: readonly string[]): Float32Array {
  const scores = new Map(genres.map(({ id, score }) => [id, score]));
  return Float32Array.of(...shares, ...look, ...genreIds.map((id) => scores.get(id) ?? 0));
}

function unpack(packed: Float32Array, genreIds: readonly string[]): CoverLook {
  const scores = packed.subarray(packed.length - genreIds.length);
  return {
    shares: packed.subarray(0, NAMED_COLOURS.length),
    look: packed.subarray(NAMED_COLOURS.length, packed.length - genreIds.length),
    genres: genreIds.map((id, at) => ({ id, score: scores[at]! })),
  };
}
