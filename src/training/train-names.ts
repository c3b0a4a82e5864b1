import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFile } from './corpus/data-file.ts';
import { writeWhole } from './files/write-whole.ts';
import { nameTable } from './naming/name-table.ts';
import { readSurvey } from './naming/survey.ts';

/** Where the table of names is learned from, and where it goes. */
export interface TrainNamesOptions {
  /** The data directory: `colour-naming.json`, the survey, and `colour-naming.LICENSE.txt`. */
  readonly data: string;
  /** The file to write; the survey's licence is laid beside it. */
  readonly out: string;
}

/** Makes the table by which colours are named from the survey: the same table from the same survey, in seconds. */
export async function trainNames({ data, out }: TrainNamesOptions): Promise<void> {
  const licence = await readFile(dataFile(data, 'colour-naming.LICENSE.txt'));
  const table = nameTable(await readSurvey(data));
  await writeWhole(out, table);
  await writeWhole(join(dirname(out), 'LICENSE.txt'), licence);
}
