import { BOOK_COLUMNS } from '../../covers/prepare/books.ts';
import { readTable } from '../../files/csv-table.ts';

/** Covers of a chunk: enough that its costs don't count, few enough that a lost worker's are soon at another's. */
export const CHUNK_COVERS = 64;

/** A cover that is to be fetched. */
export interface WantedCover {
  /** The book's. */
  readonly id: string;
  /** Its address. */
  readonly image: string;
}

/** Covers that are fetched by one process. */
export interface CoverChunk {
  /** From 0. */
  readonly number: number;
  readonly covers: readonly WantedCover[];
}

/** The covers of the books at `selected`, cut into chunks as they are read. */
export async function* coverChunks(selected: string, size = CHUNK_COVERS): AsyncGenerator<CoverChunk> {
  let number = 0;
  let covers: WantedCover[] = [];
  for await (const { id, image } of readTable(selected, BOOK_COLUMNS)) {
    covers.push({ id, image });
    if (covers.length < size) continue;
    yield { number, covers };
    number += 1;
    covers = [];
  }
  if (covers.length > 0) yield { number, covers };
}
