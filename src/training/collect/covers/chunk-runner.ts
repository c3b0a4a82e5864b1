import { randomUUID } from 'node:crypto';
import { createWebClient, type WebOptions } from '../web/web-client.ts';
import type { CoverChunk } from './chunks.ts';
import { chunkFetcher } from './fetch-chunk.ts';
import { coverOutcomes } from './outcomes.ts';

/** How covers are fetched; plain data, so that it can be told to another process. */
export type FetchLimits = Omit<WebOptions, 'pace'>;

/** What a chunk belongs to. */
export interface Collection {
  /** Absolute path of the folder. */
  readonly directory: string;
  /** Names the books that it is of. */
  readonly key: string;
  readonly limits: FetchLimits;
}

/** How many covers of a chunk were met so far, and how many of these failed. */
export interface ChunkCounts {
  readonly met: number;
  readonly failed: number;
}

/** Has chunks fetched, here or elsewhere. */
export interface ChunkRunner {
  /** Chunks that are under way at once. */
  readonly atOnce: number;
  /**
   * Returns when every cover of the chunk has its outcome in the folder.
   *
   * @param tell is told how far it is, since this call
   */
  run(chunk: CoverChunk, tell: (counts: ChunkCounts) => void): Promise<void>;
  close(): Promise<void>;
}

/** Fetches chunks in this process. */
export function runHere({ directory, key, limits }: Collection): ChunkRunner {
  const client = createWebClient(limits);
  const fetcher = chunkFetcher({ directory, client, writer: randomUUID() });
  const outcomes = coverOutcomes(directory, key);
  return {
    atOnce: 4,
    async run(chunk, tell) {
      let met = 0;
      let failed = 0;
      await fetcher.fetch(chunk, outcomes, (outcome) => {
        met += 1;
        if ('reason' in outcome) failed += 1;
        tell({ met, failed });
      });
    },
    close: () => client.close(),
  };
}
