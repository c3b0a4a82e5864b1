import type { CatalogueChunk, ChunkLine } from '../catalogue-chunk.ts';

/** Workers elsewhere that make the lines of chunks as long as there are any; this process does it where there are none. */
export interface ChunkWorkers {
  /**
   * Looks for them, and is to be called first. Where there is no way to them, they are looked for again, now and then.
   *
   * @param say told how it stands with them, in sentences, now and later
   * @param signal gives it up
   * @throws the signal's reason
   */
  start(say: (sentence: string) => void, signal: AbortSignal): Promise<void>;
  /**
   * The lines of a chunk, in its order.
   *
   * @param signal gives it up
   * @throws the signal's reason
   */
  linesOf(chunk: CatalogueChunk, signal: AbortSignal): Promise<readonly ChunkLine[]>;
}
