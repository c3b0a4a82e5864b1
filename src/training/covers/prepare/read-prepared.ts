import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError, systemReason } from '../../../errors.ts';
import type { Split } from '../../corpus/split.ts';
import { LABELLED_COVER_COLUMNS } from './encode-labels.ts';
import { SPLIT_FILES } from './split-covers.ts';
import { readTable } from '../../files/csv-table.ts';

/** A cover that was prepared. */
export interface PreparedCover {
  /** Path of the picture: a PNG of 224 × 224 pixels, 8-bit sRGB. */
  readonly file: string;
  /** Index into `labels`. */
  readonly label: number;
  readonly split: Split;
}

/** A folder that `coverhues prepare covers` wrote. */
export interface PreparedCovers {
  /** Categories in label order. */
  readonly labels: readonly string[];
  /** Training, then validation, then test, each in the book list's order. */
  readonly rows: readonly PreparedCover[];
}

/** What to do about a folder that isn't whole. */
const PREPARE_AGAIN = 'Prepare the covers again with coverhues prepare covers.';

const labelsSchema = z.object({ id2label: z.record(z.string().regex(/^\d+$/), z.string()) });

/**
 * Reads a folder that `coverhues prepare covers` wrote.
 * @throws {FileError} when it is no such folder, or not a whole one.
 */
export async function readPrepared(directory: string): Promise<PreparedCovers> {
  const labels = await readLabels(join(directory, 'labels.json'));
  const rows: PreparedCover[] = [];
  for (const split of ['train', 'validation', 'test'] as const) {
    const path = join(directory, SPLIT_FILES[split]);
    for await (const row of readTable(path, LABELLED_COVER_COLUMNS, PREPARE_AGAIN)) {
      const label = Number(row.label);
      if (row.label === '' || labels[label] !== row.category) {
        throw new FileError(
          'INPUT_UNREADABLE',
          `${path} names a label that labels.json has not. ${PREPARE_AGAIN}`,
        );
      }
      rows.push({ file: join(directory, row.cover), label, split });
    }
  }
  return { labels, rows };
}

async function readLabels(path: string): Promise<string[]> {
  try {
    const { id2label } = labelsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return Array.from({ length: Object.keys(id2label).length }, (_, number) => {
      const name = id2label[number];
      if (name === undefined) throw new Error(`There is no label ${number}.`);
      return name;
    });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? systemReason(error) : 'it holds no labels';
    throw new FileError(
      'INPUT_UNREADABLE',
      `${path} can't be read: ${reason}. Name a folder that coverhues prepare covers wrote.`,
      { cause: error },
    );
  }
}
