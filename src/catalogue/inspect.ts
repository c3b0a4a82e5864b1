import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { readPictureFile } from '../covers/read-picture-file.ts';
import type { CoversEngine } from '../covers/reading.ts';
import { FileError, PictureError } from '../errors.ts';
import type { Services } from '../services.ts';
import { type CatalogueCover, type CoversRun, openCovers } from './covers.ts';
import { toFailure } from './failures.ts';
import { INSPECTION_LINES, toInspection } from './inspections.ts';
import { type ReportFailure, runCatalogue } from './run.ts';

/** Covers whose lines are written together. */
const BATCH = 32;
/** Pictures in memory at most: while one is decoded, another is looked at. */
const MOST_AT_ONCE = 4;

/** Reads a folder or a list of covers, from file to file, and gives the exit code. */
export function runInspect(services: Services, run: CoversRun): Promise<number> {
  return runCatalogue<CatalogueCover>(run, {
    noun: 'cover',
    verb: 'inspected',
    kind: INSPECTION_LINES,
    batch: BATCH,
    open: (signal) => openCovers(run, signal),
    async prepare(report) {
      const engine = await services.covers();
      const queue = new PQueue({ concurrency: Math.min(MOST_AT_ONCE, availableParallelism()) });
      return (covers) => queue.addAll(covers.map((cover) => () => lineOf(cover, engine, report)));
    },
  });
}

/** A picture that can't be read costs its own line and no other. */
async function lineOf(
  { id, file, path }: CatalogueCover,
  engine: CoversEngine,
  report: ReportFailure,
): Promise<string> {
  try {
    return toInspection(id, await engine.read(await readPictureFile(path, file)));
  } catch (error) {
    if (!(error instanceof PictureError || error instanceof FileError)) throw error;
    report(error instanceof PictureError ? `${file}: ${error.message}` : error.message);
    return toFailure(id, error);
  }
}
