import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { openCoverPlacer, type CoverPlacer } from '../../cover-index/own/cover-placer.ts';
import { OWN_FILES } from '../../cover-index/own/own-files.ts';
import { writeOwnIndex } from '../../cover-index/own/write-own-index.ts';
import { INDEX_FILES } from '../../cover-index/index-files.ts';
import { FileError, ModelError, systemReason } from '../../errors.ts';
import { type BookKind, FORMS } from '../../cover-index/alike.ts';
import type { Services } from '../../services.ts';
import { writeWhole } from '../../write-whole.ts';
import type { GivenColumns } from '../columns.ts';
import { toFailure } from '../failures.ts';
import { openInput } from '../input.ts';
import { splitLines } from '../lines.ts';
import { readItems } from '../read.ts';
import { type CatalogueRun, type CatalogueSource, type MakeLines, runCatalogue } from '../run.ts';
import type { MadeLine } from '../work-through.ts';
import { chooseOwn, type OwnCover, type RowFailure } from './choose-own.ts';
import { openPictureFolder } from './find-picture.ts';
import { type OwnBook, listedBooks, type RowPlace, toListedRow } from './listed-books.ts';
import { type Measured, openMeasurer, type PictureMeasurer } from './measure-pictures.ts';
import { MEASURED_LINES, readMeasuredLine, toMeasuredLine } from './measured-lines.ts';

/** Books whose lines are written together. */
const BATCH = 128;

/** What files of measured covers are called. */
const MEASURED_NAME = /^measured-[0-9a-f]+\.jsonl/;

/** What a person says of an index that is to be made. */
export interface IndexRun extends Pick<CatalogueRun, 'fresh' | 'strict' | 'streams'> {
  /** The list. */
  readonly csv: string;
  /** The folder of its pictures; that of the list unless told. */
  readonly pictures?: string;
  /** The folder that the index is written to. */
  readonly out: string;
  readonly columns?: GivenColumns;
  /** The hues model's directory. */
  readonly model: string;
}

/**
 * Makes an index of somebody's own covers, and gives the exit code. What is measured is kept in the index's folder line
 * by line, so that the same command continues a run that was cut off, and measures but what is new after a change of the
 * list; with another version of the model it measures all anew.
 */
export async function runIndex(services: Services, run: IndexRun): Promise<number> {
  const placer = await openCoverPlacer(run.model);
  if (placer === undefined) throw knowsNoCovers();
  await openFolder(run.out);
  const list = { ...run, pictures: run.pictures ?? dirname(run.csv) };
  const rows = new Map<string, RowPlace>();
  const failures: RowFailure[] = [];
  const measured = join(run.out, `measured-${placer.model.slice(0, 12)}.jsonl`);
  const measurer = openMeasurer();
  try {
    const code = await runCatalogue<OwnBook>(
      { ...run, in: run.csv, out: measured },
      {
        noun: 'cover',
        verb: 'measured',
        kind: MEASURED_LINES,
        batch: BATCH,
        open: (signal) => openList(list, signal, rows),
        prepare: () => prepare(services, measurer, placer),
        onSkip: (line, problem) => failures.push({ line, error: sentence(problem), code: 'ROW_SKIPPED' }),
      },
    );
    if (code > 1) return code;
  } finally {
    await measurer.close();
  }
  const own = await collectOwn(measured, rows);
  const chosen = chooseOwn(own.covers);
  const left = [...failures, ...own.failures, ...chosen.failures].toSorted((a, b) => a.line - b.line);
  await writeFailures(run.out, left);
  // A run that measured nothing, as with another folder of pictures, must not cost what earlier ones measured.
  if (chosen.kept.length > 0) {
    if (!own.areAllOfList) await dropOthers(measured, rows);
    await dropOutdated(run.out, measured);
    const columns = Object.entries(run.columns ?? {}).map((pair) => pair.join('='));
    const madeFrom = {
      csv: resolve(run.csv),
      pictures: resolve(list.pictures),
      ...(columns.length > 0 && { columns: columns.join() }),
    };
    await writeOwnIndex(run.out, chosen.kept, placer, madeFrom);
  }
  run.streams.errors.write(`${summarise(run.out, chosen.kept.length, left.length)}\n`);
  return chosen.kept.length === 0 || (run.strict && left.length > 0) ? 1 : 0;
}

function knowsNoCovers(): ModelError {
  return new ModelError(
    'MODEL_INVALID',
    'This model knows no covers, so none can be placed among them. An index is made with the model that ships, or one that was trained with covers.',
  );
}

/** A folder that is new, empty or of an earlier run. */
async function openFolder(folder: string): Promise<void> {
  const names = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((cause: unknown) => {
      throw new FileError('OUTPUT_UNWRITABLE', `${folder} can't be written: ${systemReason(cause)}.`, {
        cause,
      });
    });
  const isOwn = names.some((name) => MEASURED_NAME.test(name));
  if (isOwn || !names.includes(INDEX_FILES.description)) return;
  throw new FileError(
    'OUTPUT_UNWRITABLE',
    `${folder} holds another index, so it was left alone. Name another folder with --out.`,
  );
}

async function openList(
  { csv, columns, pictures, streams, fresh, strict }: IndexRun & { readonly pictures: string },
  signal: AbortSignal,
  rows: Map<string, RowPlace>,
): Promise<CatalogueSource<OwnBook>> {
  const input = await openInput({ in: csv, out: '', streams, fresh, strict }, signal, 'index');
  const findPicture = await openPictureFolder(pictures);
  const toRow = (record: unknown) => toListedRow(record, findPicture);
  const entries = readItems(input.bytes, 'csv', toRow, columns ?? {}, 'title');
  return {
    entries: listedBooks(entries, (digest, place) => rows.set(digest, place)),
    size: input.size,
    read: () => input.bytesRead(),
  };
}

async function prepare(
  services: Services,
  measurer: PictureMeasurer,
  placer: CoverPlacer,
): Promise<MakeLines<OwnBook>> {
  const engine = await services.hues();
  if (engine.kindsOf === undefined) throw knowsNoCovers();
  const kindsOf = engine.kindsOf.bind(engine);
  return async (books) => {
    const [kinds, pictures] = await Promise.all([
      kindsOf(books.map(({ book }) => book)),
      measurer.measure(books.map(({ picture }) => picture)),
    ]);
    return books.map((book, at) => lineOf(book, kinds[at]!, pictures[at]!, placer));
  };
}

/** A picture that can't be read costs its own line and no other. */
function lineOf(
  { id, book: { title }, author, year, picture }: OwnBook,
  { genres, named = [], shelves, readings }: BookKind,
  measured: Measured,
  placer: CoverPlacer,
): MadeLine {
  if (measured instanceof Error) {
    return toFailure(id, measured, measured instanceof FileError ? undefined : picture.file);
  }
  const { digest, ...measure } = measured;
  // That a book is fiction tells of no genre.
  const listed = named.filter((genre) => !FORMS.some((form) => form === genre));
  const bytes = placer.pack({ title, author, genres, listed, shelves, year, readings, measure });
  return toMeasuredLine(id, { bytes, picture: digest, title, author });
}

/** What was measured of the rows that the list has now, and whether there is nothing else. */
async function collectOwn(
  path: string,
  rows: ReadonlyMap<string, RowPlace>,
): Promise<{
  readonly covers: readonly OwnCover[];
  readonly failures: readonly RowFailure[];
  readonly areAllOfList: boolean;
}> {
  const covers: OwnCover[] = [];
  const failures: RowFailure[] = [];
  const isThere = await stat(path).catch(() => undefined);
  let areAllOfList = true;
  if (isThere === undefined) return { covers, failures, areAllOfList };
  for await (const { text } of splitLines(createReadStream(path))) {
    const line = readMeasuredLine(text);
    const row = rows.get(line.id);
    if (row === undefined) areAllOfList = false;
    else if ('cover' in line) covers.push({ ...line.cover, row });
    else failures.push({ ...row, error: line.error, code: line.code });
  }
  return { covers, failures, areAllOfList };
}

/** Drops lines of rows that the list has no more, as of ones that were changed. */
async function dropOthers(path: string, rows: ReadonlyMap<string, RowPlace>): Promise<void> {
  const made = await open(`${path}.part`, 'w');
  try {
    for await (const { text } of splitLines(createReadStream(path))) {
      if (rows.has(readMeasuredLine(text).id)) await made.appendFile(`${text}\n`);
    }
  } finally {
    await made.close();
  }
  await rename(`${path}.part`, path);
}

/** Drops what was measured with other versions of the model. */
async function dropOutdated(folder: string, current: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => MEASURED_NAME.test(name));
  const outdated = names.filter((name) => !name.startsWith(basename(current)));
  await Promise.all(outdated.map((name) => rm(join(folder, name), { force: true })));
}

/** Says of each row that is left out why. */
async function writeFailures(folder: string, failures: readonly RowFailure[]): Promise<void> {
  const lines = failures.map((failure) => `${JSON.stringify(failure)}\n`).join('');
  await writeWhole(join(folder, OWN_FILES.failures), lines);
}

function sentence(part: string): string {
  return `${part.charAt(0).toUpperCase()}${part.slice(1)}.`;
}

function summarise(folder: string, covers: number, left: number): string {
  const rest =
    left === 0 ? '' : ` ${count(left, 'row')} left out: ${join(folder, OWN_FILES.failures)} says why.`;
  if (covers === 0) return `No cover could be measured, so there is no index.${rest}`;
  return `The index in ${folder} holds ${count(covers, 'cover')}.${rest} To answer beside it: COVERHUES_INDEX=${resolve(folder)}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
