import type { Services } from '../services.ts';
import type { GivenColumns } from './columns.ts';
import { formatOf, openInput } from './input.ts';
import { PREDICTION_LINES, toLine } from './predictions.ts';
import { type CatalogueFormat, readCatalogue } from './read.ts';
import { type CatalogueRun, runCatalogue } from './run.ts';

/** Books that go through the model at once. */
const BATCH = 64;

/**
 * What a person says of a run that predicts; `format` where the catalogue's name doesn't tell it, and `columns` where
 * fields are called otherwise.
 */
export interface PredictRun extends CatalogueRun {
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
}

/** Predicts the hues of a catalogue's books from file to file, and gives the exit code. */
export async function runPredict(services: Services, run: PredictRun): Promise<number> {
  const format = await formatOf(run.in, run.format);
  return runCatalogue(run, {
    noun: 'book',
    verb: 'predicted',
    kind: PREDICTION_LINES,
    batch: BATCH,
    async open(signal) {
      const input = await openInput(run, signal, format === 'csv' ? 'predict --format csv' : 'predict');
      return {
        entries: readCatalogue(input.bytes, format, run.columns),
        size: input.size,
        read: () => input.bytesRead(),
      };
    },
    async prepare() {
      const engine = await services.hues();
      return async (books) => {
        const readings = await engine.readAll(books);
        return readings.map((reading, at) => toLine(books[at]!.id, reading));
      };
    },
  });
}
