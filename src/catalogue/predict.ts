import type { ColourLock } from '../palette/locked-palette.ts';
import type { Services } from '../services.ts';
import type { ChunkWorkers } from './chunk-workers.ts';
import type { GivenColumns } from './columns.ts';
import { toMadeLine } from './failures.ts';
import { formatOf, openInput } from './input.ts';
import { PREDICTION_LINES } from './predictions.ts';
import { type CatalogueFormat, readCatalogue } from './read.ts';
import type { CatalogueBook } from './records.ts';
import { type CatalogueRun, runCatalogue } from './run.ts';
import { workChunk } from './work-chunk.ts';
import type { Ahead } from './work-through.ts';

/**
 * Books that go through the model at once. A chunk for a worker is such a batch, as the last digits of what the model says
 * of a book depend on those beside it.
 */
const BATCH = 64;

/** How much workers have, or have made, that isn't written: a batch comes out as 0.8 MB. */
const AHEAD: Ahead<CatalogueBook> = {
  batches: 64,
  bytes: 64_000_000,
  bytesOf: ({ blurb, genres, comparables }) => 2 * (blurb.length + genres.length + comparables.length),
};

/**
 * What a person says of a run that predicts; `format` where the catalogue's name doesn't tell it, and `columns` where
 * fields are called otherwise.
 */
export interface PredictRun extends CatalogueRun {
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
  /** Colours that every palette must have; may be empty. */
  readonly locks?: readonly ColourLock[];
  /** Whether each colour of a palette has what becomes of it on paper. */
  readonly print?: boolean;
  /** Who makes the lines; absent where this process does. */
  readonly workers?: ChunkWorkers | undefined;
}

/** Predicts the hues of a catalogue's books from file to file, and gives the exit code. */
export async function runPredict(services: Services, run: PredictRun): Promise<number> {
  const format = await formatOf(run.in, run.format);
  const { locks = [], print = false, workers } = run;
  return runCatalogue<CatalogueBook>(run, {
    noun: 'book',
    verb: 'predicted',
    kind: PREDICTION_LINES,
    batch: BATCH,
    ahead: workers && AHEAD,
    async open(signal) {
      const input = await openInput(run, signal, format === 'csv' ? 'predict --format csv' : 'predict');
      return {
        entries: readCatalogue(input.bytes, format, run.columns),
        size: input.size,
        read: () => input.bytesRead(),
      };
    },
    async prepare({ signal, say }) {
      await (workers ? workers.start(say, signal) : services.hues());
      return async (books) => {
        const chunk = { task: 'predict', books, locks, print } as const;
        const lines = await (workers ? workers.linesOf(chunk, signal) : workChunk(chunk, services));
        return lines.map((line, at) => toMadeLine(line, books[at]!.id));
      };
    },
  });
}
