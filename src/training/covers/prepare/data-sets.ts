import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, systemReason } from '../../../errors.ts';
import { readCovers, readLabelledCovers } from '../../corpus/records.ts';
import type { BookList, BookRow, DataSet } from './books.ts';
import { fileFingerprint } from '../../files/fingerprint.ts';

interface Record {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly category?: string | undefined;
}

/** Where a set's records lie, and how they are read. */
const SETS: Readonly<{
  [Name in DataSet]: {
    readonly list: string;
    readonly archives: RegExp;
    readonly read: (data: string) => Promise<Record[]>;
  };
}> = {
  seed3: {
    list: 'seed3.jsonl',
    archives: /^seed3\.tar$/,
    read: async (data) =>
      (await readLabelledCovers(data)).map(({ id, title, author, source, label }) => ({
        id,
        title,
        author,
        source,
        category: label,
      })),
  },
  shop: {
    list: 'covers.jsonl.gz',
    archives: /^covers-\d+\.tar$/,
    read: readCovers,
  },
};

/** A set's records as a book list; the picture of a record is `<id>.webp`. */
export function dataSetBooks(data: string, set: DataSet): BookList {
  const { list, read } = SETS[set];
  return {
    fingerprint: () => guard(join(data, list), fileFingerprint(join(data, list))),
    async *rows(progress) {
      const records = await guard(join(data, list), read(data));
      progress.start(records.length);
      for (const record of records) yield toRow(record);
      progress.advance(records.length);
      progress.stop();
    },
  };
}

/** The archives that hold a set's pictures. */
export async function dataSetArchives(data: string, set: DataSet): Promise<string[]> {
  const names = (await guard(data, readdir(data))).filter((name) => SETS[set].archives.test(name));
  if (names.length > 0) return names.toSorted().map((name) => join(data, name));
  throw new FileError('INPUT_UNREADABLE', `${data} has no pictures for the set ${set}.`);
}

function toRow({ id, title, author, source, category }: Record): BookRow {
  if (!category) return { problem: 'noCategory' };
  return { book: { category, image: `${id}.webp`, fields: { Title: title, authors: author, source } } };
}

async function guard<Result>(path: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error ? systemReason(error) : 'a line of it is no such record';
    throw new FileError('INPUT_UNREADABLE', `${path} can't be read: ${reason}.`, { cause: error });
  }
}
