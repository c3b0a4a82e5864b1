import type { Desk } from '../answers/answer.ts';
import { deskOfRoll, withPalettes } from '../answers/desk-of-roll.ts';
import type { HueReading, HuesEngine } from '../hues/reading.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
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
  /** Colours that every palette must have; may be empty. */
  readonly locks?: readonly ColourLock[];
  /** Whether each colour of a palette has what becomes of it on paper. */
  readonly print?: boolean;
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
      const { locks = [], print } = run;
      return async (books) => {
        const readings = await engine.readAll(books);
        const lines: string[] = [];
        for (const [at, reading] of readings.entries()) {
          const rolled = locks.length > 0 ? await roll(reading, locks, engine) : { reading };
          lines.push(toLine(books[at]!.id, rolled.reading, { print, kept: rolled.kept }));
        }
        return lines;
      };
    },
  });
}

/** A reading with palettes that have some colours; its own where there are none. */
async function roll(
  reading: HueReading,
  locks: readonly ColourLock[],
  engine: HuesEngine,
): Promise<{ readonly reading: HueReading; readonly kept?: Desk }> {
  const rolled = await engine.roll?.(reading, engine.placeOf?.(reading), { locks, shown: [] });
  if (rolled === undefined || rolled.palettes.length === 0) return { reading };
  const palettes = rolled.palettes.map(({ palette }) => palette);
  return { reading: withPalettes(reading, palettes), kept: deskOfRoll(locks, rolled) };
}
