import PQueue from 'p-queue';
import type { ChunkLine } from '../catalogue-chunk.ts';
import { readPictureFile } from '../covers/read-picture-file.ts';
import { FileError, PictureError } from '../errors.ts';
import type { Services } from '../services.ts';
import type { ChunkWorkers } from './chunk-workers.ts';
import { type CatalogueCover, type CoversRun, openCovers } from './covers.ts';
import { toFailure, toMadeLine } from './failures.ts';
import { INSPECTION_LINES } from './inspections.ts';
import { runCatalogue } from './run.ts';
import { type SpreadCovers, spreadCovers } from './spread-covers.ts';
import { MOST_AT_ONCE, workChunk } from './work-chunk.ts';
import type { Ahead, MadeLine } from './work-through.ts';

/** Covers whose lines are written together. */
const BATCH = 32;

/** Covers that workers have, or have made, whose lines aren't written; what of their pictures is in memory is bounded apart. */
const AHEAD: Ahead<CatalogueCover> = { batches: 16, bytes: Infinity, bytesOf: () => 0 };

/** What a person says of a run that inspects. */
export interface InspectRun extends CoversRun {
  /** Who looks at the pictures; absent where this process does. */
  readonly workers?: ChunkWorkers | undefined;
}

/** Reads a folder or a list of covers, from file to file, and gives the exit code. */
export function runInspect(services: Services, { workers, ...run }: InspectRun): Promise<number> {
  return runCatalogue<CatalogueCover>(run, {
    noun: 'cover',
    verb: 'inspected',
    kind: INSPECTION_LINES,
    batch: BATCH,
    ahead: workers && AHEAD,
    open: (signal) => openCovers(run, signal),
    async prepare({ signal, say }) {
      if (workers) {
        await workers.start(say, signal);
        const spread: SpreadCovers = spreadCovers(workers, signal);
        return async (covers) => (await spread(covers)).map((made, at) => toLineOf(covers[at]!, made));
      }
      await services.covers();
      const queue = new PQueue({ concurrency: MOST_AT_ONCE });
      return (covers) => queue.addAll(covers.map((cover) => () => lineHere(cover, services)));
    },
  });
}

/** A picture that can't be read costs its own line and no other. */
async function lineHere(cover: CatalogueCover, services: Services): Promise<MadeLine> {
  try {
    const bytes = await readPictureFile(cover.path, cover.file);
    const [line] = await workChunk({ task: 'inspect', covers: [{ id: cover.id, bytes }] }, services);
    return toLineOf(cover, line!);
  } catch (error) {
    if (error instanceof PictureError || error instanceof FileError) return toLineOf(cover, error);
    throw error;
  }
}

function toLineOf({ id, file }: CatalogueCover, made: ChunkLine | PictureError | FileError): MadeLine {
  return made instanceof FileError ? toFailure(id, made) : toMadeLine(made, id, file);
}
