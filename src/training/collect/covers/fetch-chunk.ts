import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { PictureError, WebError } from '../../../errors.ts';
import { squarePicture } from '../../covers/prepare/store-picture.ts';
import type { WebClient } from '../web/web-client.ts';
import type { CoverChunk, WantedCover } from './chunks.ts';
import type { CoverOutcome, Outcomes } from './outcomes.ts';
import { type Arrivals, arrivalsIn, makeCoverFolders, storeCover } from './store-cover.ts';

/** Bytes of a cover; those of print quality have a fifth of this. */
const LARGEST_COVER = 10_000_000;

/** Covers that one process is busy with, from their turn to being stored. */
const AT_ONCE = 64;

/** Formats that can be decoded; a server that has several may choose. */
const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.8,*/*;q=0.1';

/** Fetches covers of chunks; one does for all chunks of a process. */
export interface ChunkFetcher {
  /**
   * Fetches the covers of a chunk that nobody has yet, side by side, and notes what became of each.
   *
   * @param met is told of each of them
   * @throws when the folder can't be written to; what is noted stays
   */
  fetch(chunk: CoverChunk, outcomes: Outcomes, met: (outcome: CoverOutcome) => void): Promise<void>;
}

interface FetcherOptions {
  /** The folder of the collection. */
  readonly directory: string;
  readonly client: WebClient;
  /** A name that no other process has. */
  readonly writer: string;
}

/** A fetcher that decodes as many pictures at once as there are processors. */
export function chunkFetcher({ directory, client, writer }: FetcherOptions): ChunkFetcher {
  const fetching = new PQueue({ concurrency: AT_ONCE });
  const decoding = new PQueue({ concurrency: availableParallelism() });

  async function fetchBytes(image: string, arrivals: Arrivals, signal: AbortSignal): Promise<Uint8Array> {
    const result = await client.fetch({ url: image, byteLimit: LARGEST_COVER, accept: ACCEPT, signal });
    if (result.kind !== 'content') throw new WebError('WEB_REFUSED', 'The server answered 304.');
    await arrivals.keep(image, result.bytes);
    return result.bytes;
  }

  async function outcomeOf(image: string, arrivals: Arrivals, signal: AbortSignal): Promise<CoverOutcome> {
    try {
      signal.throwIfAborted();
      const bytes = (await arrivals.find(image)) ?? (await fetchBytes(image, arrivals, signal));
      const { png, frames, format } = await decoding.add(() => squarePicture(bytes));
      if (frames > 1 && format !== 'tiff') {
        return failed(image, 'COVER_ANIMATED', `It is an animation of ${frames} frames and no cover.`);
      }
      return { image, cover: await storeCover(directory, bytes, png) };
    } catch (error) {
      if (error instanceof WebError || error instanceof PictureError) {
        return failed(image, error.code, error.message);
      }
      throw error;
    }
  }

  return {
    async fetch(chunk, outcomes, met) {
      const known = await outcomes.read(chunk.number);
      const left = chunk.covers.filter(({ image }) => !known.has(image));
      if (left.length === 0) return;
      await makeCoverFolders(directory);
      const arrivals = await arrivalsIn(directory);
      const notes = await outcomes.open(chunk.number, writer);
      const stop = new AbortController();
      setMaxListeners(0, stop.signal); // Each cover listens.
      const fetchOne = async ({ image }: WantedCover): Promise<void> => {
        try {
          const outcome = await fetching.add(() => outcomeOf(image, arrivals, stop.signal));
          await notes.add(outcome);
          await arrivals.forget(image);
          met(outcome);
        } catch (error) {
          stop.abort(error);
          throw error;
        }
      };
      try {
        await Promise.allSettled(left.map(fetchOne));
        stop.signal.throwIfAborted();
      } finally {
        await notes.close();
      }
    },
  };
}

function failed(image: string, reason: string, message: string): CoverOutcome {
  return { image, reason, message };
}
