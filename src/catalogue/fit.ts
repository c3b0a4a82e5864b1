import type { HuesEngine } from '../hues/reading.ts';
import { FileError, ModelError, PictureError, TextError } from '../errors.ts';
import type { Services } from '../services.ts';
import type { GivenColumns } from './columns.ts';
import { toFailure } from './failures.ts';
import { FIT_LINES, toFit } from './fits.ts';
import { createLooks, type Looks } from './looks.ts';
import type { CatalogueFormat } from './read.ts';
import { type CataloguePair, openPairs } from './pairs.ts';
import { type CatalogueRun, runCatalogue } from './run.ts';
import type { MadeLine } from './work-through.ts';

/** Pairs whose lines are written together. */
const BATCH = 32;

/**
 * What a person says of a run that compares; `format` where the list's name doesn't tell it, and `columns` where fields
 * are called otherwise.
 */
export interface FitRun extends CatalogueRun {
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
}

/** Says of a list of books with covers how closely each cover fits its book, from file to file; gives the exit code. */
export function runFit(services: Services, run: FitRun): Promise<number> {
  return runCatalogue<CataloguePair>(run, {
    noun: 'pair',
    verb: 'compared',
    kind: FIT_LINES,
    batch: BATCH,
    open: (signal) => openPairs(run, signal, run.columns, run.format),
    async prepare() {
      const [engine, covers] = await Promise.all([services.hues(), services.covers()]);
      refuseWithoutCovers(engine);
      const looks = createLooks(covers);
      return (pairs) => Promise.all(pairs.map((pair) => lineOf(pair, engine, looks)));
    },
  });
}

/** @throws ModelError for a model that covers can't be held against */
function refuseWithoutCovers(engine: HuesEngine): void {
  if (engine.fit !== undefined) return;
  throw new ModelError(
    'MODEL_INVALID',
    'The hues model has no index of real covers, so it can tell of no cover how it fits. Set COVERHUES_HUES_MODEL to a model that has one.',
  );
}

/** A pair that can't be compared costs its own line and no other. */
async function lineOf(
  { id, file, path, ...book }: CataloguePair,
  engine: HuesEngine,
  looks: Looks,
): Promise<MadeLine> {
  try {
    const [fit] = (await engine.fit?.(book, [await looks.of(path, file)])) ?? [];
    if (fit === undefined) throw saysLittle();
    return toFit(id, fit);
  } catch (error) {
    if (error instanceof FileError) return toFailure(id, error);
    if (error instanceof PictureError) return toFailure(id, error, file);
    if (error instanceof TextError) return toFailure(id, error, JSON.stringify(id));
    throw error;
  }
}

function saysLittle(): TextError {
  return new TextError(
    'TEXT_SAYS_LITTLE',
    'The description says too little, or is not in English, so no cover can be held against it. Write a few sentences of English, or name genres.',
  );
}
