import { hash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../progress.ts';
import { BOOK_COLUMNS } from './books.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { PictureFile, PictureStore } from './picture-files.ts';
import { fileNames, pictureNames } from './picture-names.ts';
import { type PictureProblem, storePicture } from './store-picture.ts';
import { findPlaceholders } from './placeholders.ts';
import { readTable, writeTable } from '../../files/csv-table.ts';

/** Columns of `books_with_covers.csv`: a book's, and the path of its cover within the folder. */
export const COVERED_COLUMNS = [...BOOK_COLUMNS, 'cover'] as const;

/** Pictures in memory at once, which sharp decodes side by side. */
const BATCH = 16;

/** Why a book has no cover. */
export type NoCover = PictureProblem | 'missing' | 'placeholder' | 'repeatedPicture';

/** What became of the selected books' pictures. */
export interface PictureCollection {
  /** Books that have a cover. */
  readonly covers: number;
  readonly dropped: Readonly<Record<NoCover, number>>;
}

/** Where pictures are read from and written to. */
export interface CollectOptions {
  /** The folder that is prepared. */
  readonly directory: string;
  readonly selected: string;
  readonly covered: string;
  readonly pictures: PictureStore;
  /** Whether pictures that were stored before are stored again. */
  readonly fresh: boolean;
  readonly progress: Progress;
}

/** Path of a book's cover within the folder that is prepared. */
function coverPath(id: string): string {
  return `covers/${id}.png`;
}

/** Stores the selected books' pictures, each once, and writes the books whose picture is good. */
export async function collectPictures(options: CollectOptions): Promise<PictureCollection> {
  const { directory, pictures, progress } = options;
  const books: SelectedBook[] = [];
  for await (const { id, image, Title: title } of readTable(options.selected, BOOK_COLUMNS))
    books.push({ id, image, title });

  await mkdir(join(directory, 'covers'), { recursive: true });
  const stored = new Set(await readdir(join(directory, 'covers')));
  const ledger = await openLedger(join(directory, 'stages', 'pictures.jsonl'), options.fresh);
  const keep = async (id: string, { bytes }: PictureFile): Promise<Outcome> => {
    if (bytes === undefined) return { hash: '', problem: 'tooLarge' };
    const digest = hash('sha256', bytes);
    const known = ledger.find(id, digest);
    if (known && (known.problem || stored.has(`${id}.png`))) return known;
    const problem = await storePicture(bytes, join(directory, coverPath(id)));
    return { hash: digest, ...(problem && { problem }) };
  };

  const outcomes = new Map<string, Outcome>();
  const bookOf = namesOf(books);
  const find = (name: string): string | undefined => {
    for (const candidate of fileNames(name)) {
      const id = bookOf.get(candidate);
      if (id !== undefined && !outcomes.has(id)) return id;
    }
    return undefined;
  };
  progress.start(books.length);
  try {
    for await (const batch of batches(
      pictures.files((name) => find(name) !== undefined),
      find,
    )) {
      const kept = await Promise.all(
        Array.from(batch, async ([id, file]) => [id, await keep(id, file)] as const),
      );
      for (const [id, outcome] of kept) outcomes.set(id, outcome);
      await ledger.add(kept);
      progress.advance(batch.size);
    }
  } finally {
    await ledger.close();
  }
  progress.stop();

  const { good, dropped } = judge(books, outcomes);
  async function* covered() {
    for await (const book of readTable(options.selected, BOOK_COLUMNS)) {
      if (good.has(book.id)) yield { ...book, cover: coverPath(book.id) };
    }
  }
  await writeTable(options.covered, COVERED_COLUMNS, covered());
  return { covers: good.size, dropped };
}

/** What of a selected book tells whose picture is whose. */
interface SelectedBook {
  readonly id: string;
  readonly image: string;
  readonly title: string;
}

type Outcome = NonNullable<ReturnType<Ledger['find']>>;

/** Which book a picture's name belongs to; a name that two books share belongs to neither. */
function namesOf(books: readonly { readonly id: string; readonly image: string }[]): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, image } of books) {
    for (const name of pictureNames(image)) {
      if (owners.has(name)) shared.add(name);
      owners.set(name, id);
    }
  }
  for (const name of shared) owners.delete(name);
  return owners;
}

/** Files by the id of their book, a few at a time, each book once. */
async function* batches(
  files: AsyncIterable<PictureFile>,
  find: (name: string) => string | undefined,
): AsyncGenerator<Map<string, PictureFile>> {
  let batch = new Map<string, PictureFile>();
  for await (const file of files) {
    const id = find(file.name);
    if (id === undefined || batch.has(id)) continue;
    batch.set(id, file);
    if (batch.size < BATCH) continue;
    yield batch;
    batch = new Map();
  }
  if (batch.size > 0) yield batch;
}

/** Which books keep their cover: those whose picture is good and not, byte for byte, an earlier book's, or many's. */
function judge(
  books: readonly SelectedBook[],
  outcomes: ReadonlyMap<string, Outcome>,
): { good: Set<string>; dropped: Record<NoCover, number> } {
  const dropped = {
    missing: 0,
    noPicture: 0,
    unreadable: 0,
    tooLarge: 0,
    tooSmall: 0,
    placeholder: 0,
    repeatedPicture: 0,
  };
  const placeholders = findPlaceholders();
  for (const { id, title } of books) placeholders.add(outcomes.get(id)?.hash ?? id, title);
  const good = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of books) {
    const outcome = outcomes.get(id);
    if (outcome === undefined) dropped.missing += 1;
    else if (outcome.problem) dropped[outcome.problem] += 1;
    else if (placeholders.has(outcome.hash)) dropped.placeholder += 1;
    else if (seen.has(outcome.hash)) dropped.repeatedPicture += 1;
    else {
      good.add(id);
      seen.add(outcome.hash);
    }
  }
  return { good, dropped };
}

/** Whether every cover that a table names is there. */
export async function coversExist(directory: string, covered: string): Promise<boolean> {
  const stored = new Set(await readdir(join(directory, 'covers')).catch(() => []));
  for await (const { id } of readTable(covered, ['id'])) if (!stored.has(`${id}.png`)) return false;
  return true;
}
